using System.Globalization;
using System.Net;
using System.Text;

namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>Cuts names and prose into <see cref="NameWord"/>s, both by the same rules, in linear time.</summary>
/// <param name="number">Gives a word its number.</param>
/// <param name="isHtml">Whether <c>&amp;amp;</c> stands for an ampersand.</param>
internal sealed class NameCutting(NameCutting.Numbering number, bool isHtml)
{
    // A full stop behind so short a word shortens it, as in "St. Johns", and ends no sentence.
    private const int LongestInitial = 2;
    private const int LongestEntity = 8;
    private const char EmDash = '—';

    private readonly List<NameWord> words = [];
    private GapBefore before;

    /// <summary>Gives a word its number.</summary>
    public delegate int Numbering(ReadOnlySpan<char> word);

    /// <summary>The words of a part of a text, until the next call.</summary>
    public List<NameWord> In(string text, int start, int end)
    {
        words.Clear();
        before = GapBefore.Start;
        for (var at = start; at < end;)
            at = Take(text, at, end);
        return words;
    }

    private int Take(string text, int at, int end)
    {
        // Most of a text is either of these.
        if (text[at] == ' ')
        {
            before |= GapBefore.Space;
            return at + 1;
        }

        var rune = RuneAt(text, at, end);
        if (char.IsAsciiLetterOrDigit(text[at]))
            return TakeWord(text, at, at + 1, end, rune);
        if (isHtml && rune.Value == '&' && Entity(text, at, end) is var (character, length))
        {
            Add(character.ToString(), at, at + length, NameWordKind.Mark, FirstLetter.Uncased);
            return at + length;
        }

        var next = at + rune.Utf16SequenceLength;
        var plain = LetterFolds.Punctuation(rune);
        if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            before |= GapBefore.Space;
        else if (plain.Value == '\'')
            before |= GapBefore.Apostrophe;
        else if (plain.Value == '-' && rune.Value != EmDash)
            before |= GapBefore.Dash;
        else if (IsLetter(rune))
            return TakeWord(text, at, next, end, rune);
        else if (rune.Value == '.' && EndsInitial())
            before |= GapBefore.Stop;
        else if (!IsInvisible(rune))
            Add(text.AsSpan(at, next - at), at, next, NameWordKind.Mark, FirstLetter.Uncased);
        return next;
    }

    private int TakeWord(string text, int start, int next, int end, Rune first)
    {
        var kind = HasNoSpaces(first) ? NameWordKind.Letter : Rune.IsDigit(first) ? NameWordKind.Digits : NameWordKind.Word;
        while (next < end)
        {
            if (kind == NameWordKind.Word && char.IsAsciiLetterOrDigit(text[next]))
            {
                next++;
                continue;
            }

            var rune = RuneAt(text, next, end);
            if (!Continues(rune, kind))
                break;
            if (kind == NameWordKind.Digits && !Rune.IsDigit(rune))
                kind = NameWordKind.Word;
            next += rune.Utf16SequenceLength;
        }

        Add(text.AsSpan(start, next - start), start, next, kind, CaseOf(first));
        return next;
    }

    private static bool Continues(Rune rune, NameWordKind kind) => rune.IsAscii
        ? kind != NameWordKind.Letter && IsLetter(rune)
        : LetterFolds.Punctuation(rune).Value != '\''
        && (kind == NameWordKind.Letter ? IsMark(rune) || IsInvisible(rune) : IsInvisible(rune) || (IsLetter(rune) && !HasNoSpaces(rune)));

    private void Add(ReadOnlySpan<char> word, int start, int end, NameWordKind kind, FirstLetter letter)
    {
        words.Add(new NameWord(number(word), start, end, letter, kind, before));
        before = GapBefore.Nothing;
    }

    private bool EndsInitial() => before == GapBefore.Nothing && words.Count > 0 && words[^1] is { Kind: NameWordKind.Word } last && last.End - last.Start <= LongestInitial;

    private static (char Character, int Length)? Entity(string text, int at, int end)
    {
        var length = text.AsSpan(at, Math.Min(LongestEntity, end - at)).IndexOf(';') + 1;
        return length > 0 && WebUtility.HtmlDecode(text.Substring(at, length)) is [var character] ? (character, length) : null;
    }

    private static FirstLetter CaseOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => FirstLetter.Upper,
        UnicodeCategory.LowercaseLetter => FirstLetter.Lower,
        _ => FirstLetter.Uncased,
    };

    private static Rune RuneAt(string text, int at, int end) =>
        char.IsHighSurrogate(text[at]) && at + 1 < end && Rune.TryGetRuneAt(text, at, out var rune) ? rune
        : char.IsSurrogate(text[at]) ? Rune.ReplacementChar
        : new Rune(text[at]);

    private static bool IsLetter(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value)
        : Rune.IsLetterOrDigit(rune) || IsMark(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsInvisible(Rune rune) => !rune.IsAscii && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    // Thai, Lao, Burmese, Khmer, Hiragana and Han characters.
    private static bool HasNoSpaces(Rune rune) => rune.Value
        is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x3041 and <= 0x309F) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
