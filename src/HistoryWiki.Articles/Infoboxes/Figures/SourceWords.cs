using System.Collections.Frozen;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>The words by which a remark says whose figure it is: <c>Russian sources</c>, <c>JNA estimate</c>.</summary>
internal static class SourceWords
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "source", "sources", "claim", "claims", "claimed", "estimate", "estimates", "estimation", "estimations", "account", "accounts", "report", "reports", "reported", "diary", "chronicle",
        "chronicles", "annals", "historian", "historians", "figures", "records", "archives", "data", "according", "per", "statistics",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly char[] Marks = [':', '.', ','];

    /// <summary>True for a word that is about who gives the figure.</summary>
    public static bool IsSource(string word) => Words.Contains(word.TrimEnd(Marks));

    /// <summary>True where a remark says whose figure it is.</summary>
    public static bool Names(string remark) => remark.Split(' ').Any(IsSource);

    /// <summary>Whose figure it is, without the words that only introduce them: <c>according to Cantemir</c> is <c>Cantemir</c>.</summary>
    public static string Named(string remark)
    {
        foreach (var opening in (ReadOnlySpan<string>)["according to the ", "according to ", "per "])
        {
            var at = remark.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
            if (at == 0 || at > 0 && remark[at - 1] == ' ') return remark[(at + opening.Length)..].Trim(' ', ',');
        }
        return remark.Trim().TrimEnd(':').Trim();
    }
}
