using System.Net;
using HistoryWiki.Articles.Infoboxes.Names;
using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <summary>Reads wikitext's field text: items separated by line breaks and lists, with links, templates and tags.</summary>
internal sealed partial class WikitextFieldValue
{
    private readonly FieldItemBuilder _items = new();
    private readonly List<Coordinates> _points = [];
    private int _base;

    /// <summary>Reads a field.</summary>
    public static FieldValue Read(string text)
    {
        var reader = new WikitextFieldValue();
        reader.Write(WikiTree.Parse(text));
        reader._items.Break(ItemBreak.Line, 0);
        return new FieldValue(reader._items.Items) { Points = reader._points };
    }

    /// <summary>The words of a part of a field, on one line.</summary>
    private static string PlainWords(WikiTree tree)
    {
        var reader = new WikitextFieldValue();
        reader.Write(tree);
        reader._items.Break(ItemBreak.Line, 0);
        return string.Join(' ', reader._items.Items.Select(i => i.Text));
    }

    private void Write(WikiTree tree)
    {
        var isBold = false;
        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            if (tree.Nodes[i] is StyleNode style)
            {
                if (!style.Style.HasFlag(TextStyle.Bold)) continue;
                isBold = !isBold;
                _items.Bold += isBold ? 1 : -1;
            }
            else Write(tree.Nodes[i], tree, i);
        }
        if (isBold) _items.Bold--;
    }

    private void Write(WikiNode node, WikiTree tree, int place)
    {
        switch (node)
        {
            case TextNode text:
                WriteText(text.Span);
                break;
            case EntityNode entity:
                _items.Words(entity.Character);
                break;
            case RuleNode:
                _items.Break(ItemBreak.Rule, _base);
                break;
            case ListMarkNode mark:
                BeginListItem(mark.Span.Trim());
                break;
            case HeadingNode heading:
                _items.Break(ItemBreak.Line, _base, isHeading: true);
                Write(heading.Content);
                _items.Break(ItemBreak.Line, _base);
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
                WriteTemplate(template, IsFollowedByLink(tree, place));
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
            _items.Words(text[..end]);
            _items.Break(ItemBreak.Line, _base);
            text = text[(end + 1)..];
        }
        _items.Words(text);
    }

    private void BeginListItem(ReadOnlySpan<char> marks)
    {
        var isHeading = marks.Length > 0 && marks[^1] == ';';
        _items.Break(ItemBreak.Line, Math.Max(0, _base + marks.Length - (isHeading ? 1 : 0)), isHeading, isListed: true);
    }

    private void WriteLink(LinkNode link)
    {
        if (link.Kind is not (LinkKind.Article or LinkKind.Elsewhere)) return;
        var words = link.Parts.Count > 0 && !link.Parts[^1].Passage.Span.IsWhiteSpace() ? link.Parts[^1] : null;
        var target = link.Target;
        var shown = words is null ? target : PlainWords(words);
        if (IsMark(shown) && FateMarks.InWords(target) is { } fate)
        {
            _items.Words(" ");
            _items.Span(SpanKind.Fate, fate.ToString(), () => _items.Words(shown));
            return;
        }
        if (shown is "†" or "‡" or "✝") return;
        var anchor = target.IndexOf('#', StringComparison.Ordinal);
        var title = anchor < 0 ? target : target[..anchor].Trim();
        if (words is not null && HasFlag(words)) Write(words, title);
        else if (title.Length == 0) _items.Words(shown);
        else _items.Span(SpanKind.Link, title, () => WriteShown(words, target));
    }

    /// <summary>True for the few letters of a mark, with or without brackets: <c>†</c>, <c>(POW)</c>, <c>(killed)</c>.</summary>
    private static bool IsMark(string shown) => shown.Trim('(', ')') is var bare && (bare.Length <= 4 || bare.Length < shown.Length && FateMarks.IsOnlyFate(bare));

    private void Write(WikiTree words, string title)
    {
        if (title.Length == 0) Write(words);
        else _items.Span(SpanKind.Link, title, () => Write(words));
    }

    private void WriteShown(WikiTree? words, string target)
    {
        if (words is null) _items.Words(target);
        else Write(words);
    }

    private static bool HasFlag(WikiTree words) => words.Nodes.Any(n => n is TemplateNode or LinkNode);

    private void WriteTable(TableNode table)
    {
        foreach (var cell in table.Rows.SelectMany(r => r.Cells))
        {
            _items.Break(ItemBreak.Line, _base);
            Write(cell.Content);
        }
        _items.Break(ItemBreak.Line, _base);
    }

    private void WriteTag(TagNode tag)
    {
        switch (tag.Name)
        {
            case "br":
                _items.Break(ItemBreak.Line, _base);
                break;
            case "hr":
                _items.Break(ItemBreak.Rule, _base);
                break;
            case "nowiki" when tag.Content is { } content:
                _items.Span(SpanKind.Verbatim, "", () => _items.Words(WebUtility.HtmlDecode(content.Raw)));
                break;
            case "sup" when tag.Content is { } content:
                WriteRaised(PlainWords(content));
                break;
            case "small" when tag.Content is { } content:
                _items.Small++;
                Write(content);
                _items.Small--;
                break;
            case "b" or "strong" when tag.Content is { } content:
                _items.Bold++;
                Write(content);
                _items.Bold--;
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
        _items.Break(ItemBreak.Line, tag.Name == "li" ? _base + 1 : _base, isListed: tag.Name == "li");
        if (tag.Content is { } content) Write(content);
        _items.Break(ItemBreak.Line, _base);
    }

    /// <summary>A raised number or letter is a note's; <c>1st</c> keeps its ending.</summary>
    private void WriteRaised(string words)
    {
        if (words is "st" or "nd" or "rd" or "th" or "e" or "er") _items.Words(words);
    }

    /// <summary>A flag with its name beside a link, such as <c>{{flag|Poland}} [[Polish II Corps]]</c>, is the link's flag.</summary>
    private static bool IsFollowedByLink(WikiTree tree, int place)
    {
        for (var i = place + 1; i < tree.Nodes.Count; i++)
        {
            if (tree.Nodes[i] is LinkNode { Kind: LinkKind.Article }) return true;
            if (tree.Nodes[i] is not (EntityNode or StyleNode or CommentNode or TextNode) || tree.Nodes[i] is TextNode text && (!text.Span.IsWhiteSpace() || text.Span.Contains('\n'))) return false;
        }
        return false;
    }
}
