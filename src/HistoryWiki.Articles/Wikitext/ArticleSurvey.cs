using HistoryWiki.Articles.Wikitext.Prose;
using HistoryWiki.Articles.Wikitext.Templates;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>What a first look at the whole of an article finds: its categories, its named notes, and what is broken.</summary>
/// <param name="Categories">The categories, each once, without their prefix.</param>
/// <param name="Notes">The notes that have a name.</param>
/// <param name="Problems">What is broken, in the order of the lines.</param>
internal sealed record ArticleSurvey(IReadOnlyList<string> Categories, Footnotes Notes, IReadOnlyList<Problem> Problems)
{
    /// <summary>Looks at every node once.</summary>
    public static ArticleSurvey Of(WikiTree article)
    {
        var categories = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var notes = new Footnotes();
        var problems = new List<Problem>();
        var lines = new LineCounter(article.Passage.Source);
        foreach (var node in article.WalkMarkup())
        {
            switch (node)
            {
                case LinkNode { Kind: LinkKind.Category } link when CategoryOf(link) is { Length: > 0 } category && seen.Add(category):
                    categories.Add(category);
                    break;
                case TagNode { Name: "ref" } tag:
                    Survey(tag, notes, problems, lines);
                    break;
                case TemplateNode template when template.Find("name") is { } name && KnownTemplates.Find(template.Name)?.Role == TemplateRole.Note:
                    if (ProseRenderer.NoteContent(template) is { } content)
                        notes.Define(Footnotes.Key(template.Find("group")?.Raw, name.Raw), content);
                    break;
                case TemplateNode { IsClosed: false } template:
                    problems.Add(WikitextProblems.UnclosedTemplate(lines.LineAt(template.Start), template.Name));
                    break;
            }
        }

        return new ArticleSurvey(categories, notes, problems);
    }

    private static void Survey(TagNode tag, Footnotes notes, List<Problem> problems, LineCounter lines)
    {
        if (tag.Form == TagForm.Opening)
            problems.Add(WikitextProblems.UnclosedNote(lines.LineAt(tag.Start)));
        else if (tag.Content is { } content && tag.Attribute("name") is { Length: > 0 } name)
            notes.Define(Footnotes.Key(tag.Attribute("group"), name), content);
    }

    private static string CategoryOf(LinkNode link) => link.Target[(link.Target.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
}
