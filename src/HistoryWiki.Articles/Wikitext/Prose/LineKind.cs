namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>What the line that was written last is, which says what may follow it.</summary>
internal enum LineKind
{
    None,
    Blank,
    Words,
    Item,
    Indented,
}
