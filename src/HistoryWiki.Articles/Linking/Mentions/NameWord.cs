namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>A word or a mark of a text, as names are compared: <c>Arab–Byzantine wars</c> is three words, <c>Washington, D.C.</c> three words and a comma.</summary>
/// <param name="Number">The number of the folded word in <see cref="WordNumbers"/>; 0 for a word that stands in no name.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Case">How its first letter is written.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Before">What stands between it and the word before.</param>
internal readonly record struct NameWord(int Number, int Start, int End, FirstLetter Case, NameWordKind Kind, GapBefore Before)
{
    /// <summary>Whether it is no punctuation.</summary>
    public bool IsWord => Kind != NameWordKind.Mark;

    /// <summary>Its letters, as they stand in the text that it was read from.</summary>
    public ReadOnlySpan<char> In(string html) => html.AsSpan(Start, End - Start);
}

/// <summary>How the first letter of a word is written.</summary>
internal enum FirstLetter : byte
{
    /// <summary>It is a digit, a mark, or of a script without cases.</summary>
    Uncased,

    Lower,

    Upper,
}

/// <summary>What a <see cref="NameWord"/> is.</summary>
internal enum NameWordKind : byte
{
    /// <summary>Letters between spaces or marks.</summary>
    Word,

    /// <summary>One letter of a script that writes words without spaces between them.</summary>
    Letter,

    /// <summary>Digits.</summary>
    Digits,

    /// <summary>Punctuation that can part a name from what follows.</summary>
    Mark,
}

/// <summary>What stands between a word and the one before.</summary>
[Flags]
internal enum GapBefore : byte
{
    Nothing = 0,
    Space = 1,
    Dash = 2,
    Apostrophe = 4,

    /// <summary>It is the first of its text.</summary>
    Start = 8,

    /// <summary>A full stop that may shorten the word before, as in <c>St. Johns</c>, or end a sentence, as in <c>World War I. Then</c>.</summary>
    Stop = 16,
}
