using HistoryWiki.Articles.Linking.Mentions;

namespace HistoryWiki.Web.Data;

/// <summary>Inserts what was derived of articles, apart from their aliases; call it inside a job of the <see cref="Writer"/>.</summary>
internal sealed class DerivedRowsInsert(WikiContext wiki) : IDisposable
{
    private readonly RowInsert<FieldRow> fields = new(wiki);
    private readonly RowInsert<FactRow> facts = new(wiki);
    private readonly RowInsert<SectionRow> sections = new(wiki);
    private readonly RowInsert<LinkRow> links = new(wiki);
    private readonly RowInsert<ProblemRow> problems = new(wiki);
    private readonly RowInsert<SuggestionRow> suggestions = new(wiki);
    private readonly RowInsert<NameVariantRow> variants = new(wiki);

    public void Insert(int articleId, DerivedArticle derived, IReadOnlyList<SectionRow> sectionRows, FoundMentions found)
    {
        fields.Insert(articleId, derived.Fields);
        facts.Insert(articleId, derived.FactNames);
        sections.Insert(articleId, sectionRows);
        links.Insert(articleId, derived.Links);
        links.Insert(articleId, MentionRows.Links(found));
        suggestions.Insert(articleId, MentionRows.Suggestions(found));
        problems.Insert(articleId, derived.Problems);
        variants.Insert(articleId, derived.Variants);
    }

    public void Dispose()
    {
        fields.Dispose();
        facts.Dispose();
        sections.Dispose();
        links.Dispose();
        problems.Dispose();
        suggestions.Dispose();
        variants.Dispose();
    }
}
