namespace HistoryWiki.Articles.Dates;

/// <summary>What can be wrong with an EDTF text, as sentences for the person who typed it.</summary>
internal static class EdtfProblems
{
    public const string Empty = "There is no date: the text is empty.";

    public const string OpenInside = "Two dots may stand only before the first date of a set or after its last one.";

    public const string LongYear = "Years of more than four digits (Y…) cannot be ordered here; the years -9999 to 9999 can.";

    public const string ClockTime = "A time of day is not kept here; give the day alone.";

    public static string ExpectedYear(int position) =>
        $"A year of four digits is expected at character {position + 1}, for example 1723, 172X or -0489.";

    public static string ExpectedPart(int position, string what) => $"A {what} of two digits is expected at character {position + 1}.";

    public static string ExpectedClosing(char bracket) => $"The set is not closed by '{bracket}'.";

    public static string NoSuchYear(string year) => $"{year} is no year: 1 BC is written 0000.";

    public static string NoSuchPart(string digits, string what) => $"{digits} is no {what}.";

    public static string NoSuchDay(string text) => $"{text} does not exist in the calendar.";

    public static string SignificantDigits(int position) => $"One to four significant digits are expected after S, at character {position + 1}.";

    public static string Backwards(string text) => $"{text} ends before it begins.";

    public static string Unexpected(char character, int position) => $"'{character}' at character {position + 1} is not expected here.";
}
