using System.Globalization;

namespace HistoryWiki.Web.Layout;

/// <summary>Reads whole numbers out of addresses and forms: digits alone, without a sign, a space or a comma.</summary>
public static class Digits
{
    /// <summary>The number, for example 5 for <c>5</c> and for <c>05</c>; null for anything else.</summary>
    public static int? Find(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The number where nothing stands before it, so that each is spelled in one way only: 5 for <c>5</c>, null for <c>05</c>.</summary>
    public static int? FindUnpadded(string? text) =>
        Find(text) is { } number && number.ToString(CultureInfo.InvariantCulture) == text ? number : null;
}
