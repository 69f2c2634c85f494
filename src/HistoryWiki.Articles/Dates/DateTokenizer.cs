using System.Globalization;
using System.Text;

namespace HistoryWiki.Articles.Dates;

/// <summary>Cuts the words of a source into the words and signs that a date is made of. Linear in the length of the text.</summary>
internal sealed class DateTokenizer
{
    private readonly string text;
    private readonly List<DateToken> tokens = [];
    private readonly bool keepNotes;
    private int position;

    private DateTokenizer(string text, bool keepNotes) => (this.text, this.keepNotes) = (text, keepNotes);

    /// <summary>The tokens of the text, words in brackets as one <see cref="DateTokenKind.Note"/> each.</summary>
    public static List<DateToken> Tokenize(string text) => new DateTokenizer(text, keepNotes: true).Run();

    /// <summary>The tokens of the words inside brackets; brackets inside them are read over.</summary>
    public static List<DateToken> TokenizeNote(string text) => new DateTokenizer(text, keepNotes: false).Run();

    private List<DateToken> Run()
    {
        while (position < text.Length)
        {
            var character = text[position];
            if (char.IsAsciiDigit(character))
                ReadNumber();
            else if (char.IsLetter(character))
                ReadWords();
            else if (keepNotes && character is '(' or '[')
                ReadNote();
            else
                ReadSign(character);
        }
        return tokens;
    }

    private void ReadNumber()
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
            position++;
        if (SkipRestOfClockTime() || SkipEnumerator(start))
            Add(DateTokenKind.Filler, 0, start);
        else if (SkipThousands())
            Add(DateTokenKind.Word, 0, start);
        else if (position - start > 4)
            Add(DateTokenKind.Number, DateToken.Impossible, start);
        else
            AddNumber(start, int.Parse(text.AsSpan(start, position - start), CultureInfo.InvariantCulture));
    }

    private void AddNumber(int start, int number)
    {
        var digits = position - start;
        if (digits >= 3 && number % 10 == 0 && DecadeSuffixes.FirstOrDefault(suffix => IsSuffix(suffix, position)) is { } decade)
        {
            position += decade.Length;
            tokens.Add(new DateToken(DateTokenKind.Decade, number, start, digits));
        }
        else if (OrdinalSuffixes.FirstOrDefault(suffix => IsSuffix(suffix, position)) is { } suffix)
        {
            position += suffix.Length;
            Add(DateTokenKind.Ordinal, number, start);
        }
        else
        {
            Add(DateTokenKind.Number, number, start);
        }
    }

    private static readonly string[] DecadeSuffixes = ["s", "'s", "’s", "er", "-е", "-х"];

    private static readonly string[] OrdinalSuffixes = ["st", "nd", "rd", "th", "er", "º", "ª", "°"];

    private bool IsSuffix(string suffix, int at) =>
        string.CompareOrdinal(text, at, suffix, 0, suffix.Length) == 0
        && (at + suffix.Length >= text.Length || !char.IsLetter(text[at + suffix.Length]));

    /// <summary>22:13 and 22:13:05 are no dates.</summary>
    private bool SkipRestOfClockTime()
    {
        var end = position;
        while (end + 2 < text.Length && text[end] == ':' && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2]))
            end += 3;
        var found = end > position;
        position = end;
        return found;
    }

    /// <summary>The 1) of a list.</summary>
    private bool SkipEnumerator(int start)
    {
        if (position - start > 2 || position >= text.Length || text[position] != ')')
            return false;
        position++;
        return true;
    }

    /// <summary>10,000 is a number of people, never a year.</summary>
    private bool SkipThousands()
    {
        var end = position;
        while (end + 3 < text.Length && text[end] is ',' or '.'
            && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2]) && char.IsAsciiDigit(text[end + 3])
            && (end + 4 >= text.Length || !char.IsAsciiDigit(text[end + 4])))
            end += 4;
        var found = end > position;
        position = end;
        return found;
    }

    private void ReadWords()
    {
        var start = position;
        var words = new StringBuilder(ReadJoinedWord());
        var (kind, value, end) = (DateTokenKind.Word, 0, position);
        if (DateVocabulary.Find(words.ToString()) is { } single)
            (kind, value) = single;
        if (words.Length == 1 && position < text.Length && text[position] == ')')
            (kind, end) = (DateTokenKind.Filler, ++position);
        else if (DateVocabulary.BeginsPhrase(words.ToString()))
        {
            for (var i = 1; i < DateVocabulary.LongestPhrase && SkipSpaces(); i++)
            {
                words.Append(' ').Append(ReadWord());
                if (DateVocabulary.Find(words.ToString()) is { } phrase)
                    (kind, value, end) = (phrase.Kind, phrase.Value, position);
            }
        }
        position = end;
        Add(kind, value, start);
    }

    /// <summary>A word, with the one behind its hyphen where the vocabulary has them as one: <c>twenty-first</c>, but not <c>May-June</c>.</summary>
    private string ReadJoinedWord()
    {
        var word = ReadWord();
        if (position >= text.Length || text[position] is not ('-' or '‐' or '‑') || !IsLetterAt(position + 1))
            return word;

        var end = position++;
        var joined = $"{word}-{ReadWord()}";
        if (DateVocabulary.Find(joined) is not null)
            return joined;

        position = end;
        return word;
    }

    /// <summary>A word in lower case without the dots of an abbreviation: <c>B.C.</c> is <c>bc</c>, <c>J.-C.</c> is <c>jc</c>.</summary>
    private string ReadWord()
    {
        var word = new StringBuilder();
        var afterDot = 0;
        while (position < text.Length)
        {
            var character = text[position];
            if (char.IsLetter(character) || character is '\'' or '’' && IsLetterAt(position + 1))
            {
                word.Append(character == '’' ? '\'' : char.ToLowerInvariant(character));
                afterDot++;
                position++;
            }
            else if (character == '.' && afterDot <= 2 && SignsToNextLetter() is > 0 and var skipped)
            {
                afterDot = 0;
                position += skipped;
            }
            else
            {
                break;
            }
        }
        if (position < text.Length && text[position] == '.')
            position++;
        return word.ToString();
    }

    /// <summary>How many signs to skip from the dot to the next letter of the abbreviation, as in B.C. and J.-C.; 0 where it ends.</summary>
    private int SignsToNextLetter()
    {
        if (IsLetterAt(position + 1))
            return 1;
        return position + 1 < text.Length && text[position + 1] == '-' && IsLetterAt(position + 2) ? 2 : 0;
    }

    private bool IsLetterAt(int at) => at < text.Length && char.IsLetter(text[at]);

    private bool SkipSpaces()
    {
        var start = position;
        while (position < text.Length && text[position] is ' ' or '\u00a0' or '\u2009' or '\u202f')
            position++;
        return position > start && IsLetterAt(position);
    }

    private void ReadNote()
    {
        var start = position;
        var depth = 0;
        for (; position < text.Length; position++)
        {
            if (text[position] is '(' or '[')
                depth++;
            else if (text[position] is ')' or ']' && --depth == 0)
                break;
        }
        position = Math.Min(position + 1, text.Length);
        Add(DateTokenKind.Note, 0, start);
    }

    private void ReadSign(char character)
    {
        var start = position++;
        switch (character)
        {
            case '-' or '–' or '—' or '−' or '‐' or '‑' or '‒' or '―' or '→':
                Add(DateTokenKind.Dash, 0, start);
                break;
            case '/' or '⁄':
                Add(DateTokenKind.Slash, 0, start);
                break;
            case ',' or '،':
                Add(DateTokenKind.Comma, 0, start);
                break;
            case ';':
                Add(DateTokenKind.Semicolon, 0, start);
                break;
            case '\n':
                Add(DateTokenKind.Line, 0, start);
                break;
            case '&' or '+' or '•' or '·':
                Add(DateTokenKind.And, 0, start);
                break;
            case '~' or '≈':
                Add(DateTokenKind.Doubt, (int)EdtfDoubt.Approximate, start);
                break;
            case '?':
                Add(DateTokenKind.Question, 0, start);
                break;
            case ':' or '!' or '=':
                Add(DateTokenKind.Word, 0, start);
                break;
            default:
                break;
        }
    }

    private void Add(DateTokenKind kind, int value, int start) => tokens.Add(new DateToken(kind, value, start, position - start));
}
