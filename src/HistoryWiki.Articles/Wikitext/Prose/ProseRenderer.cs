using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>Turns the tree of an article into sections of Markdown. It follows the tree downwards, which is never deeper than <see cref="WikiTree.MaxDepth"/>.</summary>
internal sealed partial class ProseRenderer(ProseContext context)
{
    private const int LongestEntity = 40;

    private readonly List<ArticleSection> sections = [];
    private readonly List<ArticleLink> links = [];
    private readonly NoteList notes = new();
    private readonly TextBuffer source = new();
    private Func<WikiTree, string>? plainWords;
    private (int Level, string? Heading) section = (1, null);

    /// <summary>The links between articles, in the order of the text.</summary>
    public IReadOnlyList<ArticleLink> Links => links;

    /// <summary>The lead and the sections.</summary>
    public IReadOnlyList<ArticleSection> Render(WikiTree article)
    {
        var writer = ProseWriter.TakeSpare();
        writer.BeginBlocks();
        Write(article, writer);
        EndPart(writer);
        EndSection(writer);
        writer.GiveBack();
        return sections;
    }

    private void Write(WikiTree tree, ProseWriter writer, bool trim = false)
    {
        if (tree.IsWords)
        {
            WriteWords(tree.Passage.Span, trim, trim, writer);
            return;
        }

        var nodes = tree.Nodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            switch (nodes[i])
            {
                case TextNode text:
                    WriteWords(text.Span, i == 0 && trim, i == nodes.Length - 1 && trim, writer);
                    break;
                case LinkNode link:
                    WriteLink(link, i + 1 < nodes.Length ? nodes[i + 1] as TextNode : null, writer);
                    break;
                case EntityNode { Character: "&" } when i + 1 < nodes.Length && nodes[i + 1] is TextNode next:
                    WriteAmpersand(next.Span, writer);
                    break;
                default:
                    WriteOther(nodes[i], writer);
                    break;
            }
        }
    }

    /// <summary>An ampersand is written together with what would make it the beginning of an entity: <c>&amp;amp;sup2;</c> shows <c>&amp;sup2;</c>.</summary>
    private void WriteAmpersand(ReadOnlySpan<char> next, ProseWriter writer)
    {
        lettersWritten = next[..Math.Min(next.Length, LongestEntity)].IndexOf(';') + 1;
        writer.Words($"&{next[..lettersWritten]}");
    }

    private void WriteWords(ReadOnlySpan<char> written, bool trimStart, bool trimEnd, ProseWriter writer)
    {
        var words = written[lettersWritten..];
        lettersWritten = 0;
        if (trimStart)
            words = words.TrimStart();
        if (trimEnd)
            words = words.TrimEnd();
        writer.Words(words);
    }

    private void WriteOther(WikiNode node, ProseWriter writer)
    {
        switch (node)
        {
            case EntityNode entity:
                writer.Words(entity.Character);
                break;
            case StyleNode style:
                writer.Toggle(style.Style);
                break;
            case ListMarkNode marks:
                writer.Item(marks.Raw);
                break;
            case TemplateNode template:
                WriteTemplate(template, writer);
                break;
            case TagNode tag:
                WriteTag(tag, writer);
                break;
            case ExternalLinkNode link:
                WriteExternalLink(link, writer);
                break;
            case HeadingNode heading:
                WriteHeading(heading, writer);
                break;
            case TableNode table:
                WriteTable(table, writer);
                break;
            case ArgumentNode { Default: { } value }:
                Write(value, writer);
                break;
            case RuleNode when !writer.IsSingleLine:
                writer.Block("---");
                break;
            default:
                writer.Silent();
                break;
        }
    }

    /// <summary>A heading without words heads nothing: what stands below it belongs to the section before.</summary>
    private void WriteHeading(HeadingNode heading, ProseWriter writer)
    {
        if (writer.IsSingleLine)
        {
            Write(heading.Content, writer, trim: true);
            writer.EndLine();
            return;
        }

        EndPart(writer);
        if (PlainWords(heading.Content) is { Length: > 0 } words)
        {
            EndSection(writer);
            section = (Math.Max(2, heading.Level), words);
        }

        WriteNotesWithin(heading.Content, writer);
    }

    private void EndPart(ProseWriter writer)
    {
        writer.EndParagraph();
        WriteNotes(writer);
        writer.EndPart();
    }

    private void EndSection(ProseWriter writer) => sections.Add(new ArticleSection(section.Level, section.Heading, writer.Take()));

    /// <summary>The words of a part without any markup, on one line.</summary>
    private string PlainWords(WikiTree tree)
    {
        if (tree.IsEmpty)
            return "";
        if (tree.IsWords && tree.Passage.Span.Trim() is var words && !words.Contains('\n'))
            return words.ToString();

        return Line(tree, " ", plain: true);
    }

    /// <summary>A part as Markdown on one line.</summary>
    private string Line(WikiTree tree, string lineBreak = " ", bool plain = false)
    {
        var writer = ProseWriter.TakeSpare();
        writer.BeginLine(lineBreak, plain);
        Write(tree, writer, trim: true);
        var line = writer.Take();
        writer.GiveBack();
        return line;
    }
}
