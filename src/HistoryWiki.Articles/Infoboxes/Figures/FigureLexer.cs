using System.Globalization;
using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>Takes the text of a figure item apart: <c>~14–17,000 men (March)</c> is a sign, a number, a dash, a number, a word and a bracket with a word.</summary>
internal sealed class FigureLexer(FieldItem item)
{
    private readonly string text = item.Text;
    private const string GroupSeparators = ",. \u00A0\u2009\u202F'’";
    private const string Dashes = "-–—−‒―";
    private const char FractionSlash = '⁄';
    private static readonly string[] RangeJoints = ["-", "–", "—", " - ", " – ", " to ", " or "];

    private readonly List<FigureToken> tokens = [];
    private int position;

    /// <summary>The tokens in their order; together with white space they are the whole text.</summary>
    public List<FigureToken> Read()
    {
        while (position < text.Length)
        {
            var c = text[position];
            if (VerbatimAt(position) is > 0 and var length) Add(FigureTokenKind.Word, position, length);
            else if (char.IsWhiteSpace(c)) position++;
            else if (char.IsAsciiDigit(c)) ReadNumber();
            else if (c == '$' || c == '£' || c == '€') ReadMoney();
            else if (char.IsLetter(c)) ReadWord(position);
            else if (Dashes.Contains(c)) Add(FigureTokenKind.Dash, position, 1);
            else Add(KindOf(c), position, 1);
        }
        return tokens;
    }

    private int VerbatimAt(int at)
    {
        foreach (var span in item.Spans)
            if (span.Kind == SpanKind.Verbatim && span.Start == at) return span.Length;
        return 0;
    }

    private static FigureTokenKind KindOf(char c) => c switch
    {
        ',' or ';' => FigureTokenKind.Comma,
        ':' => FigureTokenKind.Colon,
        '(' or '[' => FigureTokenKind.Open,
        ')' or ']' => FigureTokenKind.Close,
        _ => FigureTokenKind.Sign,
    };

    private void Add(FigureTokenKind kind, int start, int length, long value = 0, bool isGrouped = false)
    {
        tokens.Add(new FigureToken(kind, text.Substring(start, length), start, value, isGrouped));
        position = start + length;
    }

    private void ReadNumber()
    {
        var start = position;
        var end = DigitsEnd(start);
        var digits = text[start..end];
        var isGrouped = false;
        var separator = '\0';
        while (digits.Length <= 15 && GroupAt(end, start, separator))
        {
            separator = text[end];
            digits += text.Substring(end + 1, 3);
            end += 4;
            isGrouped = true;
        }
        if (!isGrouped && FractionOfWhole(end, digits) is > 0 and var fractionEnd) { Add(FigureTokenKind.Measure, start, fractionEnd - start); return; }
        if (digits.Length > 15) { Add(FigureTokenKind.Measure, start, end - start); return; }
        var value = decimal.Parse(digits, CultureInfo.InvariantCulture);
        if (!isGrouped && FractionEnd(end) is var fraction && fraction > end)
        {
            value = decimal.Parse(text[start..fraction].Replace(',', '.'), CultureInfo.InvariantCulture);
            end = fraction;
        }
        else if (HalvedWords.EndOf(text, end) is > 0 and var halfEnd) (value, end) = (value + HalvedWords.Half, halfEnd);
        var (scale, scaleEnd) = ScaleAt(end);
        if (scale <= 1 && !isGrouped) (scale, scaleEnd) = (ScaleOfRange(end, value), end);
        if (scale > 1)
        {
            Add(FigureTokenKind.Number, start, scaleEnd - start, (long)(value * scale), isGrouped: true);
            return;
        }
        if (MeasureWords.EndOf(text, end) is > 0 and var measureEnd) { Add(FigureTokenKind.Measure, start, measureEnd - start); return; }
        if (value != decimal.Truncate(value)) { Add(FigureTokenKind.Measure, start, end - start); return; }
        if (IsNameWithDigits(end, isGrouped)) { ReadWord(start); return; }
        var isNoted = isGrouped && end < text.Length && char.IsLetter(text[end]);
        Add(FigureTokenKind.Number, start, end - start, (long)value, isGrouped);
        if (!isGrouped && EndsLinkedName(start, end)) tokens[^1] = tokens[^1] with { EndsName = true };
        if (isNoted) position++;
    }

    private int DigitsEnd(int from)
    {
        var end = from;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end;
    }

    /// <summary>True where a separator and exactly three digits follow.</summary>
    private bool GroupAt(int end, int start, char separator)
    {
        if (end + 3 >= text.Length || !GroupSeparators.Contains(text[end]) || separator != '\0' && text[end] != separator) return false;
        if (separator == '\0' && end - start > 3) return false;
        if (!char.IsAsciiDigit(text[end + 1]) || DigitsEnd(end + 1) != end + 4) return false;
        return text[end] is not (' ' or '\u00A0') || start == 0 || text[start] != '0';
    }

    /// <summary>Where the digits behind a point end; a comma is one only before a scale: <c>1,5 Millionen</c>.</summary>
    private int FractionEnd(int end)
    {
        if (end + 1 >= text.Length || text[end] is not ('.' or ',') || !char.IsAsciiDigit(text[end + 1])) return end;
        var fraction = DigitsEnd(end + 1);
        return text[end] == '.' || fraction <= end + 3 && ScaleAt(fraction).Scale > 1 ? fraction : end;
    }

    private (decimal Scale, int End) ScaleAt(int end)
    {
        var at = end;
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '-') at++;
        foreach (var (word, scale) in NumberWords.Scales)
            if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]) && !IsInitial(at))
                && (at > end || word.Length == 1)) return (scale, at + word.Length);
        return (1, end);
    }

    /// <summary>True for the first letter of <c>k.i.a.</c></summary>
    private bool IsInitial(int at) => at + 2 < text.Length && text[at + 1] == '.' && char.IsLetter(text[at + 2]);

    /// <summary>The scale that a range names once, behind its second number: <c>2.6–2.9 million</c>; 1 where there is none.</summary>
    private decimal ScaleOfRange(int end, decimal lowest)
    {
        var at = Array.Find(RangeJoints, joint => string.CompareOrdinal(text, end, joint, 0, joint.Length) == 0) is { } found ? end + found.Length : text.Length;
        if (at >= text.Length || !char.IsAsciiDigit(text[at])) return 1;
        var highestEnd = FractionEnd(DigitsEnd(at));
        var isNumber = decimal.TryParse(text[at..highestEnd].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var highest);
        return isNumber && highest > lowest ? ScaleAt(highestEnd).Scale : 1;
    }

    /// <summary>True for the number that ends the name an article is linked by: <c>[[Luftflotte 4]]</c>.</summary>
    private bool EndsLinkedName(int start, int end)
    {
        foreach (var span in item.Spans)
            if (span.Kind == SpanKind.Link && span.Start < start && span.End == end) return char.IsUpper(text[span.Start]) && !text.AsSpan(span.Start, start - span.Start).Contains(':');
        return false;
    }

    /// <summary>True for <c>1st</c>, <c>190s</c> and <c>74-gun</c>, which are words.</summary>
    private bool IsNameWithDigits(int end, bool isGrouped)
    {
        if (end >= text.Length) return false;
        if (char.IsLetter(text[end])) return !isGrouped || end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]);
        if (text[end] != '-' || end + 1 >= text.Length || !char.IsLetter(text[end + 1])) return false;
        return !isGrouped && !NumberWords.IsStrong(text.AsSpan(end + 1));
    }

    private void ReadMoney()
    {
        var start = position;
        var end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '.')) end++;
        Add(FigureTokenKind.Measure, start, end - start);
    }

    private void ReadWord(int start)
    {
        var end = start;
        while (end < text.Length && IsInWord(start, end)) end++;
        if (ScaledWord(start, end) is not (> 0 and var value, var scaleEnd)) Add(FigureTokenKind.Word, start, end - start);
        else if (value != decimal.Truncate(value)) Add(FigureTokenKind.Measure, start, scaleEnd - start);
        else Add(FigureTokenKind.Number, start, scaleEnd - start, (long)value, isGrouped: true);
    }

    /// <summary>The number that a word makes with the scale or the half behind it: <c>two thousand</c>, <c>a dozen</c>, <c>two and a half</c>; 0 where it makes none.</summary>
    private (decimal Value, int End) ScaledWord(int start, int end)
    {
        var word = text[start..end];
        if (HalvedWords.LeadingEnd(text, start) is > 0 and var leadingEnd && ScaleAt(leadingEnd) is (> 1 and var halved, var halvedEnd)) return (HalvedWords.Half * halved, halvedEnd);
        var isOne = word is "a" or "A" && !text.AsSpan(0, start).TrimEnd().EndsWith("half", StringComparison.OrdinalIgnoreCase);
        if ((isOne ? 1 : NumberWords.Find(word)) is not { } number) return default;
        var (value, halfEnd) = ((decimal)number, HalvedWords.EndOf(text, end));
        if (halfEnd > 0) (value, end) = (value + HalvedWords.Half, halfEnd);
        if (ScaleAt(end) is not (> 1, var scaleEnd) || scaleEnd < end + 3) return halfEnd > 0 ? (value, end) : default;
        for (var (scale, next) = ScaleAt(end); scale > 1 && value < 1_000_000_000m; (scale, next) = ScaleAt(end)) (value, end) = (value * scale, next);
        return (value, end);
    }

    /// <summary>Where a share such as <c>1/3 of</c> or <c>5⁄6</c> ends, which is no figure; 0 where none is written.</summary>
    private int FractionOfWhole(int end, string numerator)
    {
        if (end + 1 >= text.Length || text[end] is not ('/' or FractionSlash) || !char.IsAsciiDigit(text[end + 1])) return 0;
        var fractionEnd = DigitsEnd(end + 1);
        var denominator = text.AsSpan(end + 1, fractionEnd - end - 1);
        var isShare = numerator.Length <= 2 && denominator.Length <= 2 && int.Parse(numerator, CultureInfo.InvariantCulture) < int.Parse(denominator, CultureInfo.InvariantCulture);
        var isWritten = text[end] == FractionSlash || numerator == "1" || text.AsSpan(fractionEnd).TrimStart().StartsWith("of ", StringComparison.OrdinalIgnoreCase);
        return isShare && isWritten ? fractionEnd : 0;
    }

    private bool IsInWord(int start, int at)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c) && at > start && text[at - 1] == '.' && QualifierWords.Find(text[start..at]) is not null) return false;
        if (char.IsLetterOrDigit(c) || c is '\'' or '’' or 'ʼ' && at > start) return true;
        if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) return true;
        var hasNext = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        return c switch
        {
            '-' => hasNext,
            '.' => hasNext || at - start <= 1 || NumberWords.IsAbbreviation(text.AsSpan(start, at - start)) || text.AsSpan(start, at - start).Contains('.'),
            _ => false,
        };
    }
}
