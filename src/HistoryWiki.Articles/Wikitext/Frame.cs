namespace HistoryWiki.Articles.Wikitext;

/// <summary>An opening that waits for its closing while a tree is built.</summary>
internal struct Frame
{
    /// <summary>What was opened.</summary>
    public FrameKind Kind;

    /// <summary>The place of the opening among the entries.</summary>
    public int Entry;

    /// <summary>How many braces still wait.</summary>
    public int Braces;

    /// <summary>The <see cref="TagNames"/> number.</summary>
    public byte Tag;

    /// <summary>The line it was opened on.</summary>
    public int Line;

    /// <summary>The paragraph it was opened in.</summary>
    public int Paragraph;

    /// <summary>True for braces that stand first on their line.</summary>
    public bool AtLineStart;

    /// <summary>True once a pipe belongs to it.</summary>
    public bool HasPipe;

    /// <summary>The entry before which it probably ends if its closing is missing, or -1.</summary>
    public int LikelyEnd;

    /// <summary>The nearest open braces at or below this frame that a closing may reach, or -1.</summary>
    public int NearestBraces;

    /// <summary>The nearest open link or external link that a closing may reach, or -1.</summary>
    public int NearestBracket;

    /// <summary>The nearest open table that a mark may reach, or -1.</summary>
    public int NearestTable;

    /// <summary>The nearest open note, or -1.</summary>
    public int NearestNote;
}

/// <summary>What a <see cref="Frame"/> opened.</summary>
internal enum FrameKind : byte
{
    Root,
    Braces,
    Link,
    ExternalLink,
    Heading,
    Table,
    Tag,
    Note,
}
