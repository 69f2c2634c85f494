using System.Collections.Immutable;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>
/// A stretch of wikitext and the nodes it is made of: a whole article, or a part of one such as the value of a parameter.
/// The nodes of a tree tile its text, so <see cref="Raw"/> gives back exactly what was written.
/// </summary>
/// <param name="Passage">The stretch and where it stands.</param>
/// <param name="Nodes">The nodes in order.</param>
public sealed record WikiTree(Passage Passage, ImmutableArray<WikiNode> Nodes)
{
    /// <summary>No node is deeper than this many levels; what is written deeper is words. So code that follows the tree downwards ends.</summary>
    public const int MaxDepth = 100;

    /// <summary>The text as written.</summary>
    public string Raw => Passage.Raw;

    /// <summary>Reads a text in two steps: characters to tokens, tokens to a tree. Never throws, for any text, and takes time in proportion to its length.</summary>
    /// <param name="text">Wikitext: an article, a field or any other part.</param>
    public static WikiTree Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Cut(text);
        var tree = TreeBuilder.Build(text, tokens);
        SpareList<Token>.GiveBack(tokens);
        return tree;
    }

    /// <summary>Every node at every depth, in the order of the text, a node before those within it.</summary>
    public IEnumerable<WikiNode> Walk()
    {
        var stack = new Stack<(WikiTree Tree, int At)>();
        stack.Push((this, 0));
        while (stack.TryPop(out var place))
        {
            var (tree, at) = place;
            while (at < tree.Nodes.Length)
            {
                var node = tree.Nodes[at++];
                yield return node;
                if (!node.HasParts)
                    continue;

                stack.Push((tree, at));
                node.PushParts(stack);
                break;
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Raw;

    internal static void Push(WikiTree? tree, Stack<(WikiTree Tree, int At)> stack)
    {
        if (tree is { Nodes.Length: > 0 })
            stack.Push((tree, 0));
    }
}
