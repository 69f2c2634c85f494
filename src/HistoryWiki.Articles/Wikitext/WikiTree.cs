using System.Collections.Immutable;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>
/// A stretch of wikitext and the nodes it is made of: a whole article, or a part of one such as the value of a parameter.
/// The nodes of a tree tile its text, so <see cref="Raw"/> gives back exactly what was written.
/// </summary>
public sealed class WikiTree
{
    /// <summary>No node is deeper than this many levels; what is written deeper is words. So code that follows the tree downwards ends.</summary>
    public const int MaxDepth = 100;

    private ImmutableArray<WikiNode> nodes;

    /// <summary>A tree of some nodes.</summary>
    internal WikiTree(Passage passage, ImmutableArray<WikiNode> nodes) => (Passage, this.nodes) = (passage, nodes);

    /// <summary>A tree of mere words, or of nothing. Its node is made once somebody asks for it: most are names, keys and values that are read as a whole.</summary>
    internal WikiTree(Passage passage)
    {
        Passage = passage;
        if (passage.Start == passage.End)
            nodes = [];
    }

    /// <summary>The stretch and where it stands.</summary>
    public Passage Passage { get; }

    /// <summary>The nodes in order.</summary>
    public ImmutableArray<WikiNode> Nodes => nodes.IsDefault ? nodes = [new TextNode(Passage)] : nodes;

    /// <summary>True where it holds nothing.</summary>
    internal bool IsEmpty => !nodes.IsDefault && nodes.IsEmpty;

    /// <summary>True where it holds words and no markup.</summary>
    internal bool IsWords => nodes.IsDefault || nodes is [TextNode];

    /// <summary>The text as written.</summary>
    public string Raw => Passage.Raw;

    /// <summary>Reads a text in two steps: characters to tokens, tokens to a tree. Never throws, for any text, and takes time in proportion to its length.</summary>
    /// <param name="text">Wikitext: an article, a field or any other part.</param>
    public static WikiTree Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Tokenizer.IsWords(text))
            return new WikiTree(new Passage(text, 0, text.Length));

        var tokens = Tokenizer.Cut(text);
        var tree = TreeBuilder.Build(text, tokens);
        SpareList<Token>.GiveBack(tokens);
        return tree;
    }

    /// <summary>Every node at every depth, in the order of the text, a node before those within it.</summary>
    public IEnumerable<WikiNode> Walk()
    {
        var stack = new WalkStack(keepsWords: true);
        stack.Push(this);
        while (stack.TryPop(out var place))
        {
            var (tree, at) = place;
            while (at < tree.Nodes.Length)
            {
                var node = tree.Nodes[at++];
                yield return node;
                if (!node.HasParts)
                    continue;

                stack.Push(tree, at);
                node.PushParts(stack);
                break;
            }
        }
    }

    /// <summary>As <see cref="Walk()"/>, without the nodes that are words.</summary>
    internal MarkupWalk WalkMarkup() => new(this);

    /// <inheritdoc/>
    public override string ToString() => Raw;
}
