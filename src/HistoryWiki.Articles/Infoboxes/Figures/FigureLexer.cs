using System.Globalization;
using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>Takes the text of a figure item apart: <c>~14–17,000 men (March)</c> is a sign, a number, a dash, a number, a word and a bracket with a word.</summary>
internal sealed class FigureLexer(FieldItem item)
{
    private readonly string _text = item.Text;
    private const string GroupSeparators = ",. \u00A0\u2009\u202F'’";
    private const string Dashes = "-–—−‒―";

    private readonly List<FigureToken> _tokens = [];
    private int _at;

    /// <summary>The tokens in their order; together with white space they are the whole text.</summary>
    public IReadOnlyList<FigureToken> Read()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (VerbatimAt(_at) is > 0 and var length) Add(FigureTokenKind.Word, _at, length);
            else if (char.IsWhiteSpace(c)) _at++;
            else if (char.IsAsciiDigit(c)) ReadNumber();
            else if (c == '$' || c == '£' || c == '€') ReadMoney();
            else if (char.IsLetter(c)) ReadWord(_at);
            else if (Dashes.Contains(c)) Add(FigureTokenKind.Dash, _at, 1);
            else Add(KindOf(c), _at, 1);
        }
        return _tokens;
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
        _tokens.Add(new FigureToken(kind, _text.Substring(start, length), start, value, isGrouped));
        _at = start + length;
    }

    private void ReadNumber()
    {
        var start = _at;
        var end = DigitsEnd(start);
        var digits = _text[start..end];
        var isGrouped = false;
        var separator = '\0';
        while (digits.Length <= 15 && GroupAt(end, start, separator))
        {
            separator = _text[end];
            digits += _text.Substring(end + 1, 3);
            end += 4;
            isGrouped = true;
        }
        if (digits.Length > 15) { Add(FigureTokenKind.Measure, start, end - start); return; }
        var value = decimal.Parse(digits, CultureInfo.InvariantCulture);
        if (!isGrouped && FractionEnd(end) is var fraction && fraction > end)
        {
            value = decimal.Parse(_text[start..fraction].Replace(',', '.'), CultureInfo.InvariantCulture);
            end = fraction;
        }
        if (ScaleAt(end) is (var scale, var scaleEnd) && scale > 1)
        {
            Add(FigureTokenKind.Number, start, scaleEnd - start, (long)(value * scale), isGrouped: true);
            return;
        }
        if (MeasureWords.EndOf(_text, end) is > 0 and var measureEnd) { Add(FigureTokenKind.Measure, start, measureEnd - start); return; }
        if (value != decimal.Truncate(value)) { Add(FigureTokenKind.Measure, start, end - start); return; }
        if (IsNameWithDigits(end, isGrouped)) { ReadWord(start); return; }
        var isNoted = isGrouped && end < _text.Length && char.IsLetter(_text[end]);
        Add(FigureTokenKind.Number, start, end - start, (long)value, isGrouped);
        if (isNoted) _at++;
    }

    private int DigitsEnd(int from)
    {
        var end = from;
        while (end < _text.Length && char.IsAsciiDigit(_text[end])) end++;
        return end;
    }

    /// <summary>True where a separator and exactly three digits follow.</summary>
    private bool GroupAt(int end, int start, char separator)
    {
        if (end + 3 >= _text.Length || !GroupSeparators.Contains(_text[end]) || separator != '\0' && _text[end] != separator) return false;
        if (separator == '\0' && end - start > 3) return false;
        if (!char.IsAsciiDigit(_text[end + 1]) || DigitsEnd(end + 1) != end + 4) return false;
        return _text[end] is not (' ' or '\u00A0') || start == 0 || _text[start] != '0';
    }

    /// <summary>Where the digits behind a point end; a comma is one only before a scale: <c>1,5 Millionen</c>.</summary>
    private int FractionEnd(int end)
    {
        if (end + 1 >= _text.Length || _text[end] is not ('.' or ',') || !char.IsAsciiDigit(_text[end + 1])) return end;
        var fraction = DigitsEnd(end + 1);
        return _text[end] == '.' || fraction <= end + 3 && ScaleAt(fraction).Scale > 1 ? fraction : end;
    }

    private (decimal Scale, int End) ScaleAt(int end)
    {
        var at = end;
        while (at < _text.Length && _text[at] is ' ' or '\u00A0' or '-') at++;
        foreach (var (word, scale) in NumberWords.Scales)
            if (string.Compare(_text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (at + word.Length == _text.Length || !char.IsLetterOrDigit(_text[at + word.Length]))
                && (at > end || word.Length == 1)) return (scale, at + word.Length);
        return (1, end);
    }

    /// <summary>True for <c>1st</c>, <c>190s</c> and <c>74-gun</c>, which are words.</summary>
    private bool IsNameWithDigits(int end, bool isGrouped)
    {
        if (end >= _text.Length) return false;
        if (char.IsLetter(_text[end])) return !isGrouped || end + 1 < _text.Length && char.IsLetterOrDigit(_text[end + 1]);
        if (_text[end] != '-' || end + 1 >= _text.Length || !char.IsLetter(_text[end + 1])) return false;
        return !isGrouped && !NumberWords.IsStrong(_text.AsSpan(end + 1));
    }

    private void ReadMoney()
    {
        var start = _at;
        var end = start + 1;
        while (end < _text.Length && (char.IsAsciiDigit(_text[end]) || _text[end] is ',' or '.')) end++;
        Add(FigureTokenKind.Measure, start, end - start);
    }

    private void ReadWord(int start)
    {
        var end = start;
        while (end < _text.Length && IsInWord(start, end)) end++;
        Add(FigureTokenKind.Word, start, end - start);
    }

    private bool IsInWord(int start, int at)
    {
        var c = _text[at];
        if (char.IsLetterOrDigit(c) || c is '\'' or '’' or 'ʼ' && at > start) return true;
        if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) return true;
        var hasNext = at + 1 < _text.Length && char.IsLetterOrDigit(_text[at + 1]);
        return c switch
        {
            '-' => hasNext,
            '.' => hasNext || at - start <= 1 || NumberWords.IsAbbreviation(_text.AsSpan(start, at - start)) || _text.AsSpan(start, at - start).Contains('.'),
            _ => false,
        };
    }
}
