using System.Net;
using HistoryWiki.Articles.Infoboxes.Names;
using HistoryWiki.Articles.Text;
using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <summary>Reads wikitext's field text: items separated by line breaks and lists, with links, templates and tags.</summary>
internal sealed partial class WikitextFieldReader
{
    private readonly FieldItemBuilder items = new();
    private readonly List<Coordinates> points = [];
    private WikitextFieldReader? inner;
    private Func<WikiTree, string>? plainWords;
    private int baseDepth;

    /// <summary>Reads a field.</summary>
    public static FieldValue Read(string text)
    {
        var reader = new WikitextFieldReader();
        reader.Write(WikiTree.Parse(TableMarks.Expand(text)));
        reader.items.Break(ItemBreak.Line, 0);
        return new FieldValue(reader.items.Items) { Points = reader.points };
    }

    /// <summary>The words of a part of a field, on one line.</summary>
    private string PlainWords(WikiTree tree)
    {
        if (tree.IsEmpty) return "";
        inner ??= new WikitextFieldReader();
        var said = inner.items;
        said.Clear();
        inner.baseDepth = 0;
        inner.Write(tree);
        said.Break(ItemBreak.Line, 0);
        return said.Items.Count == 1 ? said.Items[0].Text : string.Join(' ', said.Items.Select(i => i.Text));
    }

    private void Write(WikiTree tree)
    {
        if (tree.IsWords)
        {
            WriteText(tree.Passage.Span);
            return;
        }
        var isBold = false;
        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            if (tree.Nodes[i] is StyleNode style)
            {
                if (!style.Style.HasFlag(TextStyle.Bold)) continue;
                isBold = !isBold;
                items.Bold += isBold ? 1 : -1;
            }
            else Write(tree.Nodes[i], tree, i);
        }
        if (isBold) items.Bold--;
    }

    private void Write(WikiNode node, WikiTree tree, int place)
    {
        switch (node)
        {
            case TextNode text:
                WriteText(text.Span);
                break;
            case EntityNode entity:
                items.Words(entity.Character);
                break;
            case RuleNode:
                items.Break(ItemBreak.Rule, baseDepth);
                break;
            case ListMarkNode mark:
                BeginListItem(mark.Span.Trim());
                break;
            case HeadingNode heading:
                items.Break(ItemBreak.Line, baseDepth, isTitle: true);
                Write(heading.Content);
                items.Break(ItemBreak.Line, baseDepth);
                break;
            case LinkNode link:
                WriteLink(link);
                break;
            case ExternalLinkNode { Words: { } words }:
                Write(words);
                break;
            case TagNode tag:
                WriteTag(tag);
                break;
            case TableNode table:
                WriteTable(table);
                break;
            case TemplateNode template:
                WriteTemplate(template, tree, place);
                break;
            case ArgumentNode { Default: { } value }:
                Write(value);
                break;
        }
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('\n') is >= 0 and var end)
        {
            items.Words(text[..end]);
            items.Break(ItemBreak.Line, baseDepth);
            text = text[(end + 1)..];
        }
        items.Words(text);
    }

    private void BeginListItem(ReadOnlySpan<char> marks)
    {
        var isTitle = marks.Length > 0 && marks[^1] == ';';
        items.Break(ItemBreak.Line, Math.Max(0, baseDepth + marks.Length - (isTitle ? 1 : 0)), isTitle, isListed: true);
    }

    private void WriteLink(LinkNode link)
    {
        if (link.Kind is not (LinkKind.Article or LinkKind.Elsewhere)) return;
        var words = link.Parts.Length > 0 && !link.Parts[^1].Passage.Span.IsWhiteSpace() ? link.Parts[^1] : null;
        var target = link.Target;
        var shown = words is null ? target : PlainWords(words);
        if (IsMark(shown) && FateMarks.InWords(target) is { } fate)
        {
            items.Words(" ");
            items.Span(SpanKind.Fate, fate.ToString(), shown);
            return;
        }
        if (shown is "†" or "‡" or "✝" || link.Kind == LinkKind.Elsewhere && IsLanguageCode(shown)) return;
        var anchor = target.IndexOf('#', StringComparison.Ordinal);
        // What another wiki calls it is no title of this one.
        var title = link.Kind == LinkKind.Elsewhere ? shown : anchor < 0 ? target : target[..anchor].Trim();
        if (title.Length == 0)
        {
            if (words is not null && HasFlag(words)) Write(words);
            else items.Words(shown);
            return;
        }
        var start = items.BeginSpan();
        if (words is null) items.Words(target);
        else Write(words);
        items.EndSpan(start, SpanKind.Link, title);
    }

    /// <summary>True for the few letters of a mark, with or without brackets: <c>†</c>, <c>(POW)</c>, <c>(killed)</c>.</summary>
    private static bool IsMark(string shown) => shown.Trim('(', ')') is var bare && (bare.Length <= 4 || bare.Length < shown.Length && FateMarks.IsOnlyFate(bare));

    /// <summary>The <c>tr</c> of <c>[[Edip Servet Tör]] ([[:tr:Edip Servet Tör|tr]])</c> names a language and not what it links to.</summary>
    private static bool IsLanguageCode(string shown) => shown.Length is 2 or 3 && shown.All(char.IsAsciiLetterLower);

    private static bool HasFlag(WikiTree words) => !words.IsWords && words.Nodes.Any(n => n is TemplateNode or LinkNode);

    private void WriteTable(TableNode table)
    {
        foreach (var row in table.Rows)
        {
            if (CountingRow.Of(table, row, PlainWords) is { } figures) figures.ForEach(WriteLine);
            else if (!CountingRow.IsHead(table, row)) WriteCells(row);
        }
        items.Break(ItemBreak.Line, baseDepth);
    }

    private void WriteCells(TableRow row)
    {
        foreach (var cell in row.Cells)
        {
            items.Break(ItemBreak.Line, baseDepth);
            Write(cell.Content);
        }
    }

    private void WriteLine(string words)
    {
        items.Break(ItemBreak.Line, baseDepth);
        items.Words(words);
    }

    private void WriteTag(TagNode tag)
    {
        switch (tag.Name)
        {
            case "br":
                items.Break(ItemBreak.Line, baseDepth);
                break;
            case "hr":
                items.Break(ItemBreak.Rule, baseDepth);
                break;
            case "nowiki" when tag.Content is { } content:
                items.Span(SpanKind.Verbatim, "", CleanText.Of(WebUtility.HtmlDecode(content.Raw)));
                break;
            case "sup" when tag.Content is { } content:
                WriteRaised(PlainWords(content));
                break;
            case "small" when tag.Content is { } content:
                items.Small++;
                Write(content);
                items.Small--;
                break;
            case "b" or "strong" when tag.Content is { } content:
                items.Bold++;
                Write(content);
                items.Bold--;
                break;
            case "ref" or "s" or "del" or "strike" or "gallery" or "timeline" or "math" or "templatestyles" or "references" or "imagemap":
                break;
            case "div" or "center" or "p" or "li" or "ul" or "ol" or "dl" or "dd" or "dt" or "blockquote" or "table" or "tr" or "td" or "th" or "poem":
                WriteBlock(tag);
                break;
            default:
                if (tag.Content is { } other) Write(other);
                break;
        }
    }

    private void WriteBlock(TagNode tag)
    {
        items.Break(ItemBreak.Line, tag.Name == "li" ? baseDepth + 1 : baseDepth, isListed: tag.Name == "li");
        if (tag.Content is { } content) Write(content);
        items.Break(ItemBreak.Line, baseDepth);
    }

    /// <summary>A raised number or letter is a note's; <c>1st</c> keeps its ending.</summary>
    private void WriteRaised(string words)
    {
        if (words is "st" or "nd" or "rd" or "th" or "e" or "er") items.Words(words);
    }

    /// <summary>A force before a name is its flag: <c>{{navy|France}} Admiral [[Ganteaume]]</c>; one before a remark in brackets is not.</summary>
    private static bool IsFollowedByWords(WikiTree tree, int place) =>
        place + 1 < tree.Nodes.Length && tree.Nodes[place + 1] is TextNode { Span: var text } && text.TrimStart(' ') is [var first, ..] && char.IsLetter(first);

    /// <summary>A flag with its name beside a link, such as <c>{{flag|Poland}} [[Polish II Corps]]</c>, is the link's flag.</summary>
    private static bool IsFollowedByLink(WikiTree tree, int place)
    {
        for (var i = place + 1; i < tree.Nodes.Length; i++)
        {
            if (tree.Nodes[i] is LinkNode { Kind: LinkKind.Article }) return true;
            if (tree.Nodes[i] is not (EntityNode or StyleNode or CommentNode or TextNode) || tree.Nodes[i] is TextNode text && (!text.Span.IsWhiteSpace() || text.Span.Contains('\n'))) return false;
        }
        return false;
    }
}
