using HistoryWiki.Articles.Text;
using HistoryWiki.Articles.Wikitext.Templates;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <content>Footnotes.</content>
internal sealed partial class ProseRenderer
{
    private const int LongestRepeated = 300;

    private void WriteNote(TagNode tag, ProseWriter writer)
    {
        if (tag.Form == TagForm.Opening || writer.IsPlain)
            return;

        var hasWords = tag.Content is { IsEmpty: false };
        var name = tag.Attribute("name");
        if (!string.IsNullOrEmpty(name))
            Use(context.Notes.Find(Footnotes.Key(tag.Attribute("group"), name), tag.Content), writer);
        else if (hasWords)
            Use(context.Notes.Add(tag.Content!), writer);
        else
            writer.Silent();
    }

    /// <summary>The notes of words that are shown without markup, such as those of a heading, stand after them.</summary>
    private void WriteNotesWithin(WikiTree words, ProseWriter writer)
    {
        if (words.IsWords)
            return;

        foreach (var node in words.Nodes)
        {
            if (node is TagNode { Name: "ref" } tag)
                WriteTag(tag, writer);
            else if (node is TemplateNode template && KnownTemplates.Find(template.Name)?.Role is TemplateRole.Note or TemplateRole.ShortNote or TemplateRole.NoteAgain)
                WriteTemplate(template, writer);
        }
    }

    private void Use(Footnote? note, ProseWriter writer)
    {
        if (note is null)
        {
            writer.Silent();
            return;
        }

        notes.Add(note);
        writer.Markdown(note.Mark);
    }

    /// <summary>
    /// Below each section stand the notes that it uses, so that a section can be shown alone. Notes used by notes join the end of
    /// the queue. A long note is written once and pointed to from other sections, so that the text cannot grow out of proportion.
    /// </summary>
    private void WriteNotes(ProseWriter writer)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            var note = notes[i];
            var again = note.IsWritten;
            if (note.Markdown is null)
            {
                var before = notes.Count;
                note.Markdown = Line(note.Content!);
                note.HasNotes = notes.Count > before || note.Markdown.Contains("[^", StringComparison.Ordinal);
            }

            var words = again && (note.HasNotes || note.Markdown.Length > LongestRepeated) ? $"See note {note.Number} above." : note.Markdown;
            source.Clear();
            source.Append(note.Mark).Append(": ");
            source.Append(words.AsSpan(MarkdownEscaping.AppendMarker(source, words)));
            writer.Block(source.Span);
            note.IsWritten = true;
        }

        notes.Clear();
    }

    /// <summary>Notes that are defined in a list of notes but used nowhere are sources of the whole article.</summary>
    private void WriteUnusedNotes(WikiTree? list, ProseWriter writer)
    {
        writer.Silent();
        foreach (var tag in list?.Nodes.OfType<TagNode>() ?? [])
        {
            if (tag is not { Name: "ref", Content.IsEmpty: false } || tag.Attribute("name") is { } name && context.Notes.IsUsed(Footnotes.Key(tag.Attribute("group"), name)))
                continue;

            writer.Item("*");
            Write(tag.Content, writer, trim: true);
            writer.EndLine();
        }
    }
}
