namespace HistoryWiki.Web.Correcting.Form;

/// <summary>What became of those a casualty figure counts, as the form offers it: <c>killed-or-wounded</c> is "killed or wounded".</summary>
public static class LossFates
{
    private static readonly string[] Usual =
        ["killed", "wounded", "killed-or-wounded", "captured", "killed-or-captured", "missing", "died-of-wounds", "surrendered", "executed", "sunk", "destroyed"];

    /// <summary>The usual ones, and the one that a row has.</summary>
    public static IReadOnlyList<Choice> With(string own) =>
    [
        new("", "Not said"),
        .. (own.Length == 0 || Usual.Contains(own) ? Usual : Usual.Append(own)).Select(fate => new Choice(fate, Words(fate))),
    ];

    private static string Words(string fate)
    {
        var words = fate.Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
