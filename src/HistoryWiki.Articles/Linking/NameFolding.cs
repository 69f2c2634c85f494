using System.Buffers;
using System.Globalization;
using System.Text;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Linking;

/// <summary>Brings the spellings of one name to one form: <c>Kazakh–Kalmyk War</c> and <c>kazakh-kalmyk  war</c>, <c>Île</c> and <c>ile</c>.</summary>
/// <remarks>
/// Case, diacritics, and the variants of dashes, apostrophes, quotation marks and spaces are folded, and Cyrillic and Greek letters
/// are written in Latin ones; no word is removed.
/// Folding is for finding, never for showing. It takes linear time and is idempotent.
/// </remarks>
public static class NameFolding
{
    // Normalizing a run of marks takes quadratic time; UAX #15 allows text to be cut to 30 marks in a row.
    private const int MarksInARow = 30;
    private const string Article = "the ";

    // Latin, Greek, Cyrillic and Hebrew letters, dashes and quotation marks: nearly all words of prose are of these.
    private const int LettersLookedUp = 0x2070;
    private const string WithOthers = " ";

    // Memory for so many characters is kept for the next text.
    private const int LongestKept = 128 * 1024;

    private static readonly char[] Controls = [.. Enumerable.Range(0, 0x20).Append(0x7F).Select(code => (char)code)];
    private static readonly SearchValues<char> AsciiControls = SearchValues.Create(Controls);
    private static readonly SearchValues<char> AsciiSpaces = SearchValues.Create([.. Controls, ' ']);

    // What each letter folds to by itself; null where nobody asked yet.
    private static readonly string?[] Letters = new string?[LettersLookedUp];

    [ThreadStatic]
    private static TextBuffer? buffer;

    /// <summary>Folds a name or any other text, for example <c>Đông Straße</c> to <c>dong strasse</c>.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = Take();
        Append(folded, text);
        return folded.Span.SequenceEqual(text) ? Give(folded, text) : Give(folded, folded.ToString());
    }

    /// <summary>Folds the lines of a text, of which no word goes on in the next.</summary>
    public static string FoldLines(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var folded = Take();
        foreach (var line in lines)
            Append(folded, line);
        return Give(folded, folded.ToString());
    }

    /// <summary>Folds a title without what stands in brackets at its end: <c>Kazakh–Kalmyk War (1723–1726)</c> to <c>kazakh-kalmyk war</c>.</summary>
    public static string FoldTitle(string title) => Fold(TitleParts.Split(title).Name);

    /// <summary>Folds the name of somebody or something that facts name, without the article before it: <c>The Troubles</c> to <c>troubles</c>.</summary>
    public static string FoldName(string name)
    {
        var folded = Fold(name);
        return folded.Length > Article.Length && folded.StartsWith(Article, StringComparison.Ordinal) ? folded[Article.Length..] : folded;
    }

    /// <summary>The folded titles that a name folded by <see cref="FoldName"/> can have: itself, and itself after an article.</summary>
    public static string[] TitlesOf(string foldedName) => [foldedName, Article + foldedName];

    // Taken out while it is written to: lines may be folded while they are asked for.
    private static TextBuffer Take()
    {
        var taken = buffer ?? new TextBuffer();
        buffer = null;
        taken.Clear();
        return taken;
    }

    private static string Give(TextBuffer taken, string folded)
    {
        if (taken.Capacity <= LongestKept)
            buffer = taken;
        return folded;
    }

    private static void Append(TextBuffer folded, string text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var ascii = AsciiWords(rest);
            AppendAscii(folded, rest[..ascii]);
            rest = rest[ascii..];
            AppendWord(folded, Word(ref rest));
        }
    }

    // How much comes before the next word that has a letter beyond ASCII.
    private static int AsciiWords(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExceptInRange('\0', '\x7F');
        return other < 0 ? text.Length : text[..other].LastIndexOfAny(AsciiSpaces) + 1;
    }

    private static void AppendAscii(TextBuffer folded, ReadOnlySpan<char> text)
    {
        foreach (var part in text.SplitAny(AsciiControls))
        {
            var words = text[part].Trim(' ');
            for (var spaces = words.IndexOf("  "); spaces >= 0; spaces = words.IndexOf("  "))
            {
                AppendWords(folded, words[..spaces]);
                words = words[spaces..].TrimStart(' ');
            }

            AppendWords(folded, words);
        }
    }

    // Words with single spaces between them, as most of prose is, at once.
    private static void AppendWords(TextBuffer folded, ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
            return;
        var room = Separate(folded).Room(words.Length);
        Ascii.ToLower(words, room, out _);
        room.Replace('`', '\'');
        folded.Fill(words.Length);
    }

    private static void AppendWord(TextBuffer folded, ReadOnlySpan<char> word)
    {
        var end = folded.Length;
        var start = Separate(folded).Length;
        foreach (var letter in word)
        {
            if (FoldedLetter(letter) is { } letters)
            {
                folded.Append(letters);
                continue;
            }

            folded.Cut(start);
            folded.Append(FoldedWord(word.ToString()));
            break;
        }

        // Some words are nothing but marks.
        if (folded.Length == start)
            folded.Cut(end);
    }

    private static TextBuffer Separate(TextBuffer folded) => folded.Length == 0 ? folded : folded.Append(' ');

    // The word at the start, up to a space or control character of ASCII.
    private static ReadOnlySpan<char> Word(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(AsciiSpaces);
        var word = end < 0 ? rest : rest[..end];
        rest = rest[word.Length..];
        return word;
    }

    // Null where the word has to be folded as a whole.
    private static string? FoldedLetter(char letter)
    {
        if (letter >= LettersLookedUp)
            return null;
        var letters = Letters[letter] ??= FoldedAlone(letter);
        return letters == WithOthers ? null : letters;
    }

    // What becomes ASCII takes no part in what its neighbours become, unless it is a mark upon one of them, or parts them.
    private static string FoldedAlone(char letter) =>
        !IsMark(letter) && FoldedWord($"0{letter}0")[1..^1] is var letters && Ascii.IsValid(letters) && !letters.Contains(' ', StringComparison.Ordinal) ? letters : WithOthers;

    private static bool IsMark(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static string FoldedWord(string word)
    {
        var decomposed = WithoutNoise(word).Normalize(NormalizationForm.FormKD);
        return Folded(decomposed).Normalize(NormalizationForm.FormC);
    }

    private static string WithoutNoise(string text)
    {
        var kept = new Folding(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // U+FFFE is no character, and Normalize refuses it. The spacing acute would be taken apart into a space and a mark.
            if (rune.Value != 0xFFFE)
                kept.Append(rune.Value == '´' ? new Rune('\'') : rune);
        }

        return kept.ToString();
    }

    private static string Folded(string decomposed)
    {
        var folded = new Folding(decomposed.Length);
        foreach (var rune in decomposed.EnumerateRunes())
        {
            if (IsSpace(rune))
                folded.AppendSpace();
            else
                folded.AppendFolded(LetterFolds.Punctuation(Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune))));
        }

        return folded.ToString();
    }

    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);

    /// <summary>The text folded so far, without diacritics, invisible format characters and more than one space in a row.</summary>
    private sealed class Folding(int capacity)
    {
        private readonly StringBuilder text = new(capacity);
        private int marks;
        private bool spaceWaits;

        public void AppendSpace() => spaceWaits = text.Length > 0;

        public void AppendFolded(Rune lower)
        {
            if (LetterFolds.Of(lower) is not { } letters)
            {
                Append(lower);
                return;
            }

            foreach (var letter in letters)
                Append(new Rune(letter));
        }

        public void Append(Rune rune)
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.Format || LetterFolds.IsDiacritic(rune))
                return;

            marks = category == UnicodeCategory.NonSpacingMark ? marks + 1 : 0;
            if (marks > MarksInARow)
                return;

            if (spaceWaits)
                text.Append(' ');

            spaceWaits = false;
            text.Append(rune);
        }

        public override string ToString() => text.ToString();
    }
}
