using System.Globalization;

namespace HistoryWiki.Articles.Dates;

/// <summary>
/// The year, month or day of a date in EDTF: digits, of which some may be unspecified, and its own doubt, for example <c>17XX</c> or
/// <c>~08</c>.
/// </summary>
/// <param name="Digits">Four for a year (with a minus before 1 BC), two for a month or day; <c>X</c> where one is not specified.</param>
/// <param name="Doubt">How sure the source is of this part.</param>
public readonly record struct EdtfComponent(string Digits, EdtfDoubt Doubt = EdtfDoubt.None)
{
    /// <summary>The character of a digit that is not specified.</summary>
    public const char Unspecified = 'X';

    /// <summary>The number; null where a digit is not specified.</summary>
    public int? Number => Digits.Contains(Unspecified, StringComparison.Ordinal) ? null : Least;

    /// <summary>The year of these digits.</summary>
    public static EdtfComponent Year(int year) =>
        new((year < 0 ? "-" : "") + Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>The month, season or day of these digits.</summary>
    public static EdtfComponent Part(int number) => new(number.ToString("00", CultureInfo.InvariantCulture));

    /// <summary>The least number that fits the digits.</summary>
    internal int Least => Fill(IsNegative ? '9' : '0');

    /// <summary>The greatest number that fits the digits.</summary>
    internal int Greatest => Fill(IsNegative ? '0' : '9');

    private bool IsNegative => Digits.StartsWith('-');

    /// <summary>True where each specified digit is that of the number.</summary>
    internal bool Fits(int number)
    {
        var rest = Math.Abs(number);
        var first = IsNegative ? 1 : 0;
        for (var i = Digits.Length - 1; i >= first; i--, rest /= 10)
        {
            if (Digits[i] != Unspecified && Digits[i] - '0' != rest % 10)
                return false;
        }
        return true;
    }

    private int Fill(char digit) => int.Parse(Digits.Replace(Unspecified, digit), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
