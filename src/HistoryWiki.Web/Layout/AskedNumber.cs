namespace HistoryWiki.Web.Layout;

/// <summary>The number that an address asks for, of a revision or a page, which is spelled in one way only: <c>12</c>, neither <c>012</c> nor <c>+12</c>.</summary>
public static class AskedNumber
{
    /// <summary>The number that nothing has.</summary>
    public const int None = 0;

    /// <summary>The number; null where the address names none at all, <see cref="None"/> where what it names is no number.</summary>
    public static int? Find(string? text) => text is null ? null : Digits.FindUnpadded(text) ?? None;

    /// <summary>Where in a list an address begins: null, which is its beginning, where it names no number from 1.</summary>
    public static int? FindInList(string? text) => Find(text) is { } number and not None ? number : null;
}
