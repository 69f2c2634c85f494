using static HistoryWiki.Articles.Dates.DateTokenKind;

namespace HistoryWiki.Articles.Dates;

/// <summary>The tokens of a text, and what stands at a place of them; beyond the end nothing does.</summary>
internal sealed class DateTokens(List<DateToken> tokens, string text)
{
    public int Count => tokens.Count;

    public DateToken this[int index] => tokens[index];

    /// <summary>What stands there; null beyond the end.</summary>
    public DateTokenKind? KindAt(int index) => index < tokens.Count ? tokens[index].Kind : null;

    /// <summary>True where a number stands that can be a day of a month.</summary>
    public bool IsDayAt(int index) => index < tokens.Count && tokens[index].IsDay;

    /// <summary>True where a number of three or more digits stands.</summary>
    public bool IsLongNumberAt(int index) => KindAt(index) is Number && tokens[index].Length >= 3;

    /// <summary>True where the token touches the one before it: the <c>July</c> of <c>6July</c>.</summary>
    public bool IsGlued(int index) => index > 0 && index < tokens.Count && tokens[index - 1].End == tokens[index].Start;

    /// <summary>The first character behind a token, as the dot of <c>15.7.1410</c>; a space at the end.</summary>
    public char CharacterAfter(int index) => tokens[index].End < text.Length ? text[tokens[index].End] : ' ';

    public string TextOf(DateToken token) => text.Substring(token.Start, token.Length);

    /// <summary>The number of a century in Roman numerals; null where none stands.</summary>
    public int? RomanAt(int index) =>
        KindAt(index) is Word ? RomanNumeral.Find(text.AsSpan(tokens[index].Start, tokens[index].Length)) : null;

    public int AfterFillers(int index)
    {
        while (KindAt(index) is Filler)
            index++;
        return index;
    }

    public int AfterComma(int index) => KindAt(index) is Comma ? AfterFillers(index + 1) : index;
}
