using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Articles.Tests.Wikitext;

/// <summary>What must hold for the tree of any text: it gives the text back, it is not too deep, parts lie in order within the whole.</summary>
internal static class WikiTreeShape
{
    public static void Check(string text)
    {
        var tree = WikiTree.Parse(text);
        Assert.Equal(text, string.Concat(tree.Nodes.Select(node => node.Raw)));
        Check(tree, depth: 0);
    }

    private static void Check(WikiTree tree, int depth)
    {
        Assert.InRange(depth, 0, WikiTree.MaxDepth);
        Assert.Equal(tree.Raw, string.Concat(tree.Nodes.Select(node => node.Raw)));
        foreach (var node in tree.Nodes)
        {
            var end = node.Start;
            foreach (var part in Parts(node))
            {
                Assert.InRange(part.Passage.Start, end, node.End);
                Assert.InRange(part.Passage.End, part.Passage.Start, node.End);
                end = part.Passage.End;
                Check(part, depth + 1);
            }
        }
    }

    private static IEnumerable<WikiTree> Parts(WikiNode node) => node switch
    {
        HeadingNode heading => [heading.Content],
        ExternalLinkNode { Words: { } words } => [words],
        LinkNode link => [link.TargetTree, .. link.Parts],
        TemplateNode template => [template.NameTree, .. template.Parameters.SelectMany(p => p.KeyTree is null ? [p.Value] : new[] { p.KeyTree, p.Value })],
        ArgumentNode argument => argument.Default is null ? [argument.NameTree] : [argument.NameTree, argument.Default],
        TagNode { Content: { } content } => [content],
        TableNode table => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Content),
        _ => [],
    };
}
