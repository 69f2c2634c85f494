using System.Globalization;

namespace HistoryWiki.Web.Correcting;

/// <summary>Reads the number of a revision from an address, where it is spelled in one way only: <c>12</c>, neither <c>012</c> nor <c>+12</c>.</summary>
public static class RevisionNumber
{
    /// <summary>The number that a revision cannot have, which therefore leads to none.</summary>
    public const int None = 0;

    public static int? Find(string? text) =>
        WholeNumber.Find(text) is { } number && number.ToString(CultureInfo.InvariantCulture) == text ? number : null;

    /// <summary>The number an address gives; null where it gives none at all, <see cref="None"/> where what it gives is no number.</summary>
    public static int? Asked(string? text) => text is null ? null : Find(text) ?? None;
}
