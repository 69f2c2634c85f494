namespace HistoryWiki.Web.Correcting;

/// <summary>Reads the number of a revision from an address or form, for example <c>12</c>; anything else is no number.</summary>
public static class WholeNumber
{
    public static int? Find(string? text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
