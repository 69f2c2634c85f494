using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;

namespace HistoryWiki.Articles.Text;

/// <summary>Makes the syntax tree of a section safe and fit for a page before it is rendered: the first wall against script and broken outlines.</summary>
internal static class SafeTree
{
    private const int DeepestHeading = 6;

    /// <summary>Changes the tree in place and returns the links between articles in the order of the text.</summary>
    /// <param name="parts">All parts of the tree, in order.</param>
    /// <param name="level">The level of the section's own heading; headings of the text go below it.</param>
    public static List<ArticleLink> Prepare(List<MarkdownObject> parts, int level)
    {
        var links = new List<ArticleLink>();
        foreach (var part in parts)
        {
            switch (part)
            {
                // First, for most parts are such.
                case LiteralInline:
                    continue;
                case WikiLink link:
                    links.Add(new ArticleLink(link.Target, link.Text, LinkPlace.Text));
                    break;
                case AutolinkInline { IsEmail: false } link:
                    if (LinkAddress.Allowed(link.Url) != link.Url)
                        link.ReplaceBy(new LiteralInline(link.Url));

                    break;
                case LinkInline link:
                    link.Url = LinkAddress.Allowed(link.Url);
                    link.GetDynamicUrl = null;

                    // Nothing is uploaded here and the pages load nothing from elsewhere: a picture is a link to it.
                    link.IsImage = false;
                    break;
                case HeadingBlock heading:
                    heading.Level = Math.Min(DeepestHeading, heading.Level + level);
                    break;
                case FencedCodeBlock code:
                    // The name of a language would become a class of the reader's choosing.
                    code.SetAttributes(new HtmlAttributes());
                    break;
                case Table table:
                    // Markdig writes alignment as inline style, which the pages forbid.
                    table.ColumnDefinitions.ForEach(column => column.Alignment = null);
                    break;
            }

            if (part is Inline { Parent: not null } inline && IsLink(inline))
                UnwrapLinksAround(inline);
        }

        return links;
    }

    private static bool IsLink(Inline inline) => inline is WikiLink or LinkInline or AutolinkInline or FootnoteLink;

    // A link cannot hold another one in HTML. The inner one stays, as CommonMark has it for its own links.
    private static void UnwrapLinksAround(Inline inner)
    {
        for (var around = inner.Parent; around is not null;)
        {
            var next = around.Parent;
            if (around is LinkInline link)
                link.ReplaceBy(new ContainerInline(), copyChildren: true);

            around = next;
        }
    }
}
