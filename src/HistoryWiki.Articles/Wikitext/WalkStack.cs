namespace HistoryWiki.Articles.Wikitext;

/// <summary>The trees that a walk has still to go through, and how far it came in each.</summary>
/// <param name="keepsWords">False where the walk passes over words: a tree of mere words, as most values of templates are, is then not gone into.</param>
internal sealed class WalkStack(bool keepsWords)
{
    private readonly Stack<(WikiTree Tree, int At)> places = new();

    /// <summary>Adds a tree, to be gone through before those that were added before it.</summary>
    public void Push(WikiTree? tree)
    {
        if (tree is { IsEmpty: false } && (keepsWords || !tree.IsWords))
            Push(tree, 0);
    }

    /// <summary>Adds the rest of a tree, from a node on.</summary>
    public void Push(WikiTree tree, int at) => places.Push((tree, at));

    /// <summary>Takes what was added last; false where nothing is left.</summary>
    public bool TryPop(out (WikiTree Tree, int At) place) => places.TryPop(out place);
}
