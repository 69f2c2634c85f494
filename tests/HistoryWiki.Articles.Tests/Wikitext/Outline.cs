using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Articles.Tests.Wikitext;

/// <summary>Writes a tree on one line, for comparing: <c>template(flag, 1: "Russia")</c>.</summary>
internal static class Outline
{
    public static string Of(string text) => Of(WikiTree.Parse(text));

    public static string Of(WikiTree? tree) => tree is null ? "" : string.Join(' ', tree.Nodes.Select(Of));

    private static string Of(WikiNode node) => node switch
    {
        TextNode => Quoted(node.Raw),
        EntityNode entity => $"entity({Quoted(entity.Character)})",
        CommentNode => "comment",
        MagicWordNode => node.Raw,
        RuleNode => "rule",
        ListMarkNode => $"item({node.Raw})",
        StyleNode style => style.Style switch { TextStyle.Bold => "bold", TextStyle.Italic => "italic", _ => "bold+italic" },
        HeadingNode heading => $"h{heading.Level}({Of(heading.Content)})",
        ExternalLinkNode link => Call("web", [link.Address, Of(link.Words)]),
        LinkNode link => Call(link.Kind == LinkKind.Article ? "link" : link.Kind.ToString().ToLowerInvariant(), [link.Target, .. link.Parts.Select(Of)]),
        TemplateNode template => Call(template.IsClosed ? "template" : "unclosed", [template.Name, .. template.Parameters.Select(Of)]),
        ArgumentNode argument => Call("argument", [Of(argument.NameTree), Of(argument.Default)]),
        TagNode { Form: TagForm.Paired } tag => Call(tag.Name, [tag.Attributes, Of(tag.Content)]),
        TagNode tag => Call($"{tag.Form.ToString().ToLowerInvariant()}-{tag.Name}", [tag.Attributes]),
        TableNode table => Call("table", [table.Attributes, table.Caption is null ? "" : $"caption: {Of(table.Caption)}", .. table.Rows.Select(Of)]),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, null),
    };

    private static string Of(TemplateParameter parameter) => parameter.IsNamed
        ? $"{parameter.Key}= {Of(parameter.Value)}".TrimEnd()
        : $"{parameter.Key}: {Of(parameter.Value)}".TrimEnd();

    private static string Of(TableRow row) => Call("row", [row.Attributes, .. row.Cells.Select(Of)]);

    private static string Of(TableCell cell) => Call(cell.IsHeader ? "header" : "cell", [cell.Attributes, Of(cell.Content)]);

    private static string Call(string name, IEnumerable<string> parts) => $"{name}({string.Join(", ", parts.Where(part => part.Length > 0))})";

    private static string Quoted(string words) => $"\"{words.Replace("\n", "⏎", StringComparison.Ordinal)}\"";
}
