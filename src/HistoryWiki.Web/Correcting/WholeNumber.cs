namespace HistoryWiki.Web.Correcting;

/// <summary>Reads a whole number that was typed or posted, for example <c>12</c> or <c>05</c>; anything else is no number.</summary>
public static class WholeNumber
{
    public static int? Find(string? text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
