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

    /// <summary>True where it stands first on its line.</summary>
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

/// <summary>A token or finished node that waits to become part of a node around it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Node">The finished node.</param>
/// <param name="Depth">How many levels the node has.</param>
internal readonly record struct Entry(EntryKind Kind, int Start, int End, WikiNode? Node = null, int Depth = 0);

/// <summary>What an <see cref="Entry"/> is. All but nodes become words where nothing around them gives them a meaning.</summary>
internal enum EntryKind : byte
{
    Text,
    NewLine,
    Pipe,
    EqualsSign,
    Quotes,
    Row,
    Cell,
    HeaderCell,
    Caption,
    Node,
}
