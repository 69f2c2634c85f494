using HistoryWiki.Articles.Text;
using HistoryWiki.Articles.Wikitext.Templates;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <content>Templates that name sources.</content>
internal sealed partial class ProseRenderer
{
    private void WriteSource(TemplateNode template, KnownTemplate known, ProseWriter writer)
    {
        switch (known.Role)
        {
            case TemplateRole.Note or TemplateRole.ShortNote or TemplateRole.NoteAgain when writer.IsPlain:
                break;
            case TemplateRole.Note:
                WriteNoteTemplate(template, writer);
                break;
            case TemplateRole.ShortNote:
                Use(context.Notes.ForCitation(MarkdownEscaping.Words(ShortCitation.Of(Words(template))) + "."), writer);
                break;
            case TemplateRole.ShortCitation:
                writer.Words(ShortCitation.InLine(known.Name, Words(template)));
                break;
            case TemplateRole.NoteAgain:
                foreach (var name in Words(template).Positional)
                    Use(context.Notes.Find(Footnotes.Key(null, name)), writer);
                break;
            default:
                WriteCitation(template, writer);
                break;
        }
    }

    private void WriteNoteTemplate(TemplateNode template, ProseWriter writer)
    {
        var content = NoteContent(template);
        var name = template.Find("name")?.Raw.Trim();
        if (!string.IsNullOrEmpty(name))
            Use(context.Notes.Find(Footnotes.Key(template.Find("group")?.Raw, name), content), writer);
        else if (content is not null)
            Use(context.Notes.Add(content), writer);
        else
            writer.Silent();
    }

    /// <summary>The words of a note that is written as a template, or null where it has none.</summary>
    internal static WikiTree? NoteContent(TemplateNode template)
    {
        var content = template.Find("1") ?? template.Find("text") ?? template.Find("2");
        return content is null || content.Passage.Span.IsWhiteSpace() ? null : content;
    }

    private void WriteCitation(TemplateNode template, ProseWriter writer)
    {
        var citation = new Citation(template, plainWords ??= PlainWords);
        source.Clear();
        citation.WriteTo(source);
        if (writer.IsPlain)
            writer.Words(MarkdownEscaping.Unescape(source.ToString()));
        else
            writer.Markdown(source.Span);
        writer.Silent();
    }
}
