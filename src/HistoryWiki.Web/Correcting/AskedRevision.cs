using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting;

/// <summary>The number of the revision that an address asks for, which is spelled in one way only: <c>12</c>, neither <c>012</c> nor <c>+12</c>.</summary>
public static class AskedRevision
{
    /// <summary>The number that no revision has.</summary>
    public const int None = 0;

    /// <summary>The number; null where the address names none at all, <see cref="None"/> where what it names is no number.</summary>
    public static int? Find(string? text) => text is null ? null : Digits.FindUnpadded(text) ?? None;
}
