namespace HistoryWiki.Web.Importing;

/// <summary>Articles that are imported together: all of them or none, though other batches may share their transaction.</summary>
/// <param name="Sources">The articles, in order.</param>
/// <param name="History">Whether several revisions of one page are all wanted.</param>
/// <param name="Position">How far the import of their file has come when they are done; null where that is not kept.</param>
public sealed record ImportBatch(IReadOnlyList<SourceArticle> Sources, bool History = false, ImportPosition? Position = null)
{
    /// <summary>What becomes of the batch before it, without which it is not imported either, for then its position would promise more than there is.</summary>
    public Task? After { get; init; }

    /// <summary>The revisions of each page together.</summary>
    public IEnumerable<IReadOnlyList<SourceArticle>> Pages()
    {
        var page = new List<SourceArticle>();
        foreach (var source in Sources)
        {
            if (page.Count > 0 && page[0].Article.Title != source.Article.Title)
            {
                yield return page;
                page = [];
            }

            page.Add(source);
        }

        if (page.Count > 0)
            yield return page;
    }
}
