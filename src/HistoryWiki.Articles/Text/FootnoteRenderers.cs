using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HistoryWiki.Articles.Text;

/// <summary>The ids of the notes of a section; the prefix keeps the notes of two sections of one page apart.</summary>
internal sealed class FootnoteIds
{
    public string Prefix { get; set; } = "";

    public string Note(int order) => $"{Prefix}note-{order}";

    public string Reference(int index) => $"{Prefix}noted-{index}";
}

/// <summary>Writes the notes of a section.</summary>
internal sealed class FootnoteGroupRenderer(FootnoteIds ids) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        if (obj.Count == 0)
            return;

        renderer.EnsureLine();
        renderer.WriteLine("<ol class=\"footnotes\">");
        foreach (var footnote in obj.OfType<Footnote>())
        {
            renderer.Write("<li id=\"").Write(ids.Note(footnote.Order)).WriteLine("\">");
            renderer.WriteChildren(footnote);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>");
    }
}

/// <summary>Writes the number that leads to a note, and the arrow that leads back.</summary>
internal sealed class FootnoteLinkRenderer(FootnoteIds ids) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        var order = obj.Footnote.Order;
        var reference = ids.Reference(obj.Index);
        renderer.Write(obj.IsBackLink
            ? $" <a href=\"#{reference}\" class=\"footnote-back\">↩<span class=\"vh\"> back to note {order} in the text</span></a>"
            : $"<sup><a id=\"{reference}\" href=\"#{ids.Note(order)}\" class=\"footnote-ref\"><span class=\"vh\">note </span>{order}</a></sup>");
    }
}
