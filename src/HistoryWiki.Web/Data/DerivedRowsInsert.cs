namespace HistoryWiki.Web.Data;

/// <summary>Inserts what was derived of articles, apart from their aliases; call it inside a job of the <see cref="Writer"/>.</summary>
internal sealed class DerivedRowsInsert(WikiContext wiki) : IAsyncDisposable
{
    private readonly RowInsert<FieldRow> fields = new(wiki);
    private readonly RowInsert<FactRow> facts = new(wiki);
    private readonly RowInsert<SectionRow> sections = new(wiki);
    private readonly RowInsert<LinkRow> links = new(wiki);
    private readonly RowInsert<ProblemRow> problems = new(wiki);

    public void Insert(int articleId, DerivedArticle derived, Predicate<string> exists)
    {
        fields.Insert(articleId, derived.Fields);
        facts.Insert(articleId, derived.FactNames);
        sections.Insert(articleId, derived.Sections(exists));
        links.Insert(articleId, derived.Links);
        problems.Insert(articleId, derived.Problems);
    }

    public async ValueTask DisposeAsync()
    {
        await fields.DisposeAsync();
        await facts.DisposeAsync();
        await sections.DisposeAsync();
        await links.DisposeAsync();
        await problems.DisposeAsync();
    }
}
