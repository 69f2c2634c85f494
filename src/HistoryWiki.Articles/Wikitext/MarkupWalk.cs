namespace HistoryWiki.Articles.Wikitext;

/// <summary>Goes through every node of a tree that is no words, at every depth, in the order of the text. The whole of an article is gone through once for each reading, hence a structure and no iterator.</summary>
internal struct MarkupWalk(WikiTree tree)
{
    private readonly WalkStack stack = new(keepsWords: false);
    private WikiTree tree = tree;
    private int at;

    /// <summary>The node.</summary>
    public WikiNode Current { get; private set; } = null!;

    /// <summary>Lets <c>foreach</c> use it.</summary>
    public readonly MarkupWalk GetEnumerator() => this;

    /// <summary>Goes to the next node; false where there is none.</summary>
    public bool MoveNext()
    {
        do
        {
            var nodes = tree.IsWords ? [] : tree.Nodes;
            while (at < nodes.Length)
            {
                var node = nodes[at++];
                if (node is TextNode)
                    continue;

                Current = node;
                if (!node.HasParts)
                    return true;

                stack.Push(tree, at);
                node.PushParts(stack);
                return GoBack();
            }
        }
        while (GoBack());
        return false;
    }

    private bool GoBack()
    {
        var isThere = stack.TryPop(out var place);
        (tree, at) = place;
        return isThere;
    }
}
