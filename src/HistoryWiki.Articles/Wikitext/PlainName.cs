using System.Text;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>Reads a name from a tree: its words without comments and tags, for example <c>Infobox military conflict</c>.</summary>
internal static class PlainName
{
    /// <summary>The words, trimmed, underscores as spaces.</summary>
    public static string Of(WikiTree tree) => Words(tree).Replace('_', ' ').Trim();

    /// <summary>The words of a key, trimmed, otherwise as written.</summary>
    public static string OfKey(WikiTree tree) => Words(tree).Trim();

    private static string Words(WikiTree tree)
    {
        if (tree.IsEmpty)
            return "";
        if (tree.IsWords)
            return tree.Passage.Span.Trim().ToString();

        var words = new StringBuilder();
        foreach (var node in tree.Nodes)
            Append(words, node);
        return words.ToString();
    }

    private static void Append(StringBuilder words, WikiNode node)
    {
        switch (node)
        {
            case CommentNode or TagNode { Form: not TagForm.Paired } or StyleNode:
                break;
            case EntityNode entity:
                words.Append(entity.Character);
                break;
            default:
                words.Append(node.Span);
                break;
        }
    }
}
