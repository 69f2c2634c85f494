namespace HistoryWiki.Articles.Wikitext;

/// <summary>A stretch of wikitext that cannot be cut further, for example <c>{{</c> or the words between two marks. Tokens tile their text.</summary>
/// <param name="Kind">What the stretch is.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Detail">The level of a heading, the <see cref="TagNames"/> number of a tag, or <see cref="LineStart"/>.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, byte Detail = 0)
{
    /// <summary>The detail of a mark that stands first on its line.</summary>
    public const byte LineStart = 1;

    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;
}

/// <summary>What a <see cref="Token"/> is, told from its characters alone: whether an opening has its closing is for the tree to say.</summary>
internal enum TokenKind : byte
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>One line feed.</summary>
    NewLine,

    /// <summary>Two or more <c>{</c>.</summary>
    OpenBraces,

    /// <summary>Two or more <c>}</c>.</summary>
    CloseBraces,

    /// <summary><c>[[</c>.</summary>
    OpenLink,

    /// <summary><c>[</c> before an address.</summary>
    OpenExternalLink,

    /// <summary>One or more <c>]</c>.</summary>
    CloseBrackets,

    /// <summary>One <c>|</c>; its detail says whether it stands first on its line.</summary>
    Pipe,

    /// <summary><c>||</c>.</summary>
    DoublePipe,

    /// <summary><c>!!</c>, or <c>!</c> first on its line.</summary>
    HeaderMark,

    /// <summary><c>{|</c> first on its line.</summary>
    OpenTable,

    /// <summary><c>|}</c> first on its line.</summary>
    CloseTable,

    /// <summary><c>|-</c> first on its line, with all its dashes.</summary>
    RowMark,

    /// <summary><c>|+</c> first on its line.</summary>
    CaptionMark,

    /// <summary>One <c>=</c>.</summary>
    EqualsSign,

    /// <summary>Two or more apostrophes.</summary>
    Quotes,

    /// <summary>The signs before a heading; the detail is the level.</summary>
    OpenHeading,

    /// <summary>The signs after a heading.</summary>
    CloseHeading,

    /// <summary>Marks of a list item, for example <c>*#</c>.</summary>
    ListMarks,

    /// <summary>Four or more dashes first on a line.</summary>
    Rule,

    /// <summary><c>&lt;small&gt;</c>.</summary>
    OpenTag,

    /// <summary><c>&lt;/small&gt;</c>.</summary>
    CloseTag,

    /// <summary>A tag without content: <c>&lt;br&gt;</c> or <c>&lt;ref name=x /&gt;</c>.</summary>
    LoneTag,

    /// <summary>A tag whose content is no wikitext, as a whole: <c>&lt;nowiki&gt;[[x]]&lt;/nowiki&gt;</c>.</summary>
    RawTag,

    /// <summary>A comment with its marks; without an end it reaches to the end of the text.</summary>
    Comment,

    /// <summary>A character written by name or number: <c>&amp;nbsp;</c>.</summary>
    Entity,

    /// <summary>An address that begins with a known scheme.</summary>
    Address,

    /// <summary>A switch such as <c>__NOTOC__</c>.</summary>
    MagicWord,
}
