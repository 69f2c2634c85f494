using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HistoryWiki.Articles.Text;

/// <summary>Writes the notes of a section; the prefix keeps the notes of two sections of one page apart.</summary>
internal sealed class FootnoteGroupRenderer(string idPrefix) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        if (obj.Count == 0)
            return;

        renderer.EnsureLine();
        renderer.WriteLine("<ol class=\"footnotes\">");
        foreach (var footnote in obj.OfType<Footnote>())
        {
            renderer.Write("<li id=\"").Write(FootnoteLinkRenderer.NoteId(idPrefix, footnote.Order)).WriteLine("\">");
            renderer.WriteChildren(footnote);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>");
    }
}

/// <summary>Writes the number that leads to a note, and the arrow that leads back.</summary>
internal sealed class FootnoteLinkRenderer(string idPrefix) : HtmlObjectRenderer<FootnoteLink>
{
    public static string NoteId(string idPrefix, int order) => $"{idPrefix}note-{order}";

    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        var order = obj.Footnote.Order;
        var reference = $"{idPrefix}noted-{obj.Index}";
        renderer.Write(obj.IsBackLink
            ? $" <a href=\"#{reference}\" class=\"footnote-back\">↩<span class=\"vh\"> back to note {order} in the text</span></a>"
            : $"<sup><a id=\"{reference}\" href=\"#{NoteId(idPrefix, order)}\" class=\"footnote-ref\"><span class=\"vh\">note </span>{order}</a></sup>");
    }
}
