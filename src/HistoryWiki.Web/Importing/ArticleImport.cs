using System.Text.Json;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Importing;

/// <summary>Brings articles into the wiki, several in one transaction, or foresees what that would do.</summary>
public sealed class ArticleImport
{
    private const string Author = "Import";

    private readonly TimeProvider clock;
    private readonly IServiceScopeFactory scopes;
    private readonly ImportQueue queue;

    public ArticleImport(Writer writer, TimeProvider clock, IServiceScopeFactory scopes) => (this.clock, this.scopes, queue) = (clock, scopes, new ImportQueue(writer, Import));

    /// <summary>Saves what is new of some articles, and tells of each page what became of it. A transaction once begun is finished, so that there is never half of an article. Batches are saved in the order of the calls, which need not wait for one another.</summary>
    public Task<IReadOnlyList<ImportDecision>> Import(ImportBatch imported)
    {
        ArgumentNullException.ThrowIfNull(imported);
        return queue.Add(imported);
    }

    /// <summary>Ends when no batch waits to be written any more, so that those in memory stay few.</summary>
    public Task Room() => queue.Room();

    /// <summary>Derives what is new of some articles, which is most of the work of <see cref="Import"/>, while others are imported.</summary>
    public async Task Prepare(ImportBatch imported)
    {
        ArgumentNullException.ThrowIfNull(imported);
        await using var scope = scopes.CreateAsyncScope();
        var wiki = scope.ServiceProvider.GetRequiredService<WikiContext>();
        var slugs = imported.Sources.Select(source => source.Prepared.Slug).ToHashSet();
        var stored = (await wiki.Revisions.Where(r => slugs.Contains(r.Article!.Slug) && r.Number == r.Article.RevisionNumber).Select(r => r.ContentHash).ToListAsync()).ToHashSet();
        var newest = imported.Pages().Where(page => page[0].Article.RedirectTo is null).Select(page => page.MaxBy(source => source.Revision?.At) ?? page[0]);
        Parallel.ForEach(newest.Where(source => !stored.Contains(source.Prepared.Hash)), source => _ = source.Prepared.Derived);
    }

    /// <summary>What <see cref="Import"/> would do, written nowhere.</summary>
    public async Task<IReadOnlyList<ImportDecision>> Foresee(ImportBatch imported)
    {
        ArgumentNullException.ThrowIfNull(imported);
        await using var scope = scopes.CreateAsyncScope();
        var wiki = scope.ServiceProvider.GetRequiredService<WikiContext>();
        var batch = await BatchOf(wiki, imported);
        var decisions = new List<ImportDecision>();
        foreach (var page in imported.Pages())
            decisions.Add(page[0].Article.RedirectTo is { } target ? await ForeseeRedirect(wiki, batch, page[0], target) : (await Decide(wiki, batch, page, imported.History)).Decision);
        return decisions;
    }

    private async Task<IReadOnlyList<ImportDecision>> Import(WikiContext wiki, ImportBatch imported)
    {
        var batch = await BatchOf(wiki, imported);
        var decisions = new List<ImportDecision>();
        foreach (var page in imported.Pages())
            decisions.Add(page[0].Article.RedirectTo is { } target ? await Redirect(batch, page[0], target) : await Save(wiki, batch, page, imported.History));
        await batch.Finish();
        if (imported.Position is { } position)
            await ImportPositions.Save(wiki, position);
        return decisions;
    }

    private static Task<ArticleBatch> BatchOf(WikiContext wiki, ImportBatch imported) =>
        ArticleBatch.Of(wiki, imported.Sources.Select(source => source.Prepared.Slug).ToHashSet());

    private static async Task<ImportDecision> Redirect(ArticleBatch batch, SourceArticle source, string target) =>
        ImportDecision.Of(await batch.AddRedirect(source.Article.Title, target, source.Revision?.At));

    private static async Task<ImportDecision> ForeseeRedirect(WikiContext wiki, ArticleBatch batch, SourceArticle source, string target)
    {
        var (slug, targetSlug) = (source.Prepared.Slug, Redirects.SlugOf(target));
        if (batch.Find(slug) is not null)
            return ImportDecision.Of(RedirectOutcome.IsArticle);
        var stored = await wiki.Redirects.SingleOrDefaultAsync(r => r.Slug == slug);
        return ImportDecision.Of(stored?.TargetSlug == targetSlug || source.Revision?.At < stored?.SourceAt ? RedirectOutcome.Unchanged : RedirectOutcome.Added);
    }

    private async Task<ImportDecision> Save(WikiContext wiki, ArticleBatch batch, IReadOnlyList<SourceArticle> page, bool history)
    {
        var (decision, wanted) = await Decide(wiki, batch, page, history);
        var article = decision.Article;
        foreach (var source in wanted)
            article = (await batch.Add(article, source.Prepared.Under(article), NoteOn(source, history), (history ? source.Revision?.At : null) ?? clock.GetUtcNow())).Article;
        return decision;
    }

    // The first revision decides whether the article may be changed; of a history, those are wanted that are newer than what was imported before, the oldest first.
    private static async Task<(ImportDecision Decision, IReadOnlyList<SourceArticle> Wanted)> Decide(WikiContext wiki, ArticleBatch batch, IReadOnlyList<SourceArticle> page, bool history)
    {
        var decision = await Decide(wiki, batch, page[0]);
        var mayChange = decision.Outcome is ImportOutcome.Added or ImportOutcome.Updated || (history && decision is { Outcome: ImportOutcome.Unchanged, Current.Origin: RevisionOrigin.Import });
        var wanted = mayChange ? page.OrderBy(source => source.Revision?.At).ToList() : [];
        if (history && mayChange && decision.Article is { } article)
        {
            var newest = await wiki.Revisions.Where(r => r.ArticleId == article.Id && r.Origin == RevisionOrigin.Import).OrderByDescending(r => r.Number).Select(r => r.SourceAt).FirstOrDefaultAsync();
            wanted = wanted.Where(source => newest is null || source.Revision?.At > newest).ToList();
            decision = decision with { Outcome = wanted.Count > 0 ? ImportOutcome.Updated : ImportOutcome.Unchanged };
        }

        return (decision with { Revisions = wanted.Count }, wanted);
    }

    private static async Task<ImportDecision> Decide(WikiContext wiki, ArticleBatch batch, SourceArticle source)
    {
        try
        {
            return await ImportDecision.For(wiki, batch.Find(source.Prepared.Slug), source.Prepared, source.Revision?.At);
        }
        catch (JsonException)
        {
            return new ImportDecision(ImportOutcome.Damaged, null, null);
        }
    }

    private static RevisionNote NoteOn(SourceArticle source, bool history)
    {
        var revision = source.Revision;
        var from = $"Imported from {source.Article.Source}";
        var note = history && revision is not null
            ? new RevisionNote(RevisionOrigin.Import, revision.Author ?? "A hidden author", revision.Comment ?? from)
            : new RevisionNote(RevisionOrigin.Import, Author, revision?.At is { } at ? FormattableString.Invariant($"{from}, revision of {at:yyyy-MM-dd}") : from);
        return note with { Source = source.Article.Source, SourceAt = revision?.At };
    }
}
