namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>The notes that a section uses, each once, in the order of their first use.</summary>
internal sealed class NoteList
{
    private readonly List<Footnote> notes = [];
    private readonly HashSet<int> seen = [];

    public int Count => notes.Count;

    public Footnote this[int index] => notes[index];

    public void Add(Footnote note)
    {
        if (seen.Add(note.Number))
            notes.Add(note);
    }

    public void Clear()
    {
        notes.Clear();
        seen.Clear();
    }
}
