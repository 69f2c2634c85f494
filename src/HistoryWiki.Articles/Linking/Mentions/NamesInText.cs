namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>The names that begin with one word of a text, the shortest first, for <c>foreach</c>: most words begin none, and prose has many.</summary>
internal struct NamesInText(KnownNames names, List<NameWord> text, int first)
{
    private int node = KnownNames.Root;
    private int at = first;

    /// <summary>The names that end here, and the word behind their end.</summary>
    public (int End, KnownName[] Names) Current { get; private set; }

    public readonly NamesInText GetEnumerator() => this;

    /// <summary>Goes on to the next longer names.</summary>
    public bool MoveNext()
    {
        while (at < text.Count && text[at].Number > 0 && names.Step(ref node, text[at].Number))
        {
            at++;
            if (names.EndingAt(node) is { } ending)
            {
                Current = (at, ending);
                return true;
            }
        }

        return false;
    }
}
