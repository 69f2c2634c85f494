namespace HistoryWiki.Articles.Wikitext;

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
