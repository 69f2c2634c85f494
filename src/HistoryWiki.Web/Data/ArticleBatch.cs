using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Text;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>
/// Revisions and redirects that are saved together in one job of the <see cref="Writer"/>. What follows from them is derived once, at
/// the end, when all their names are known. A batch may be of one article.
/// </summary>
public sealed class ArticleBatch(WikiContext wiki)
{
    private const int NamesInOneQuestion = 500;

    private readonly Dictionary<ArticleRow, Changed> changed = [];

    /// <summary>Adds content as the next revision of an article, or as the first of a new one.</summary>
    public async Task<RevisionRow> Add(ArticleRow? article, ArticleContent content, RevisionNote note, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(note);
        article ??= await New(content);
        var json = content.Write();
        var revision = new RevisionRow
        {
            Article = article,
            Number = article.RevisionNumber + 1,
            Origin = note.Origin,
            AuthorId = note.AuthorId,
            Author = note.Author,
            At = at,
            Summary = note.Summary,
            Source = note.Source,
            SourceAt = note.SourceAt,
            Content = json,
            ContentHash = ArticleContent.Hash(json),
            EditToken = note.EditToken,
        };
        article.Revisions.Add(revision);
        await Change(article, content);
        article.RevisionNumber = revision.Number;
        return revision;
    }

    /// <summary>Says that what is derived of an article has to be derived anew from its current content.</summary>
    public async Task Change(ArticleRow article, ArticleContent content)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (changed.TryGetValue(article, out var known))
            known.Content = content;
        else
            changed.Add(article, new Changed(content, article.Id == 0 ? [] : await StoredNames(article), article.Id != 0));
    }

    /// <summary>Lets a title lead to another, if no article has it.</summary>
    public async Task<RedirectOutcome> Add(string title, string target)
    {
        var (slug, targetSlug) = (ArticleSlug.FromTitle(title), ArticleSlug.FromTitle(target.Split('#')[0]));
        await wiki.SaveChangesAsync();
        if (await wiki.Articles.AnyAsync(a => a.Slug == slug))
            return RedirectOutcome.IsArticle;
        if (targetSlug.Length == 0 || targetSlug == slug || await Redirects.End(wiki, targetSlug) is not { } end || end == slug)
            return RedirectOutcome.Circle;

        var redirect = await wiki.Redirects.SingleOrDefaultAsync(r => r.Slug == slug);
        if (redirect?.TargetSlug == targetSlug)
            return RedirectOutcome.Unchanged;
        if (redirect is not null)
            await Remove(redirect);
        wiki.Redirects.Add(new RedirectRow { Title = title, Slug = slug, TargetSlug = targetSlug });
        await ChangeArticleAt(end);
        return RedirectOutcome.Added;
    }

    /// <summary>Derives everything that follows. Call it once, at the end.</summary>
    public async Task Finish()
    {
        foreach (var (article, change) in changed)
            ArticleSaving.FillNames(article, change.Content);
        await wiki.SaveChangesAsync();

        var names = new HashSet<string>();
        foreach (var (article, change) in changed)
        {
            change.Redirects = await Redirects.To(wiki, article.Slug);
            if (change.WasDerived)
                await ArticleSaving.RemoveDerived(wiki, article.Id);
            change.Names.SymmetricExceptWith(DerivedArticle.NamesOf(change.Content, change.Redirects));
            names.UnionWith(change.Names);
        }

        await WriteRows();
        await RenderLinksTo(names);
        await wiki.SaveChangesAsync();
    }

    // The names first: an article of the batch may link to another.
    private async Task WriteRows()
    {
        await using (var aliases = new RowInsert<AliasRow>(wiki))
        {
            foreach (var (article, change) in changed)
                aliases.Insert(article.Id, DerivedArticle.AliasesOf(change.Content, change.Redirects));
        }

        await using var rows = new DerivedRowsInsert(wiki);
        foreach (var (article, change) in changed)
        {
            var titles = await ExistingTitles.Among(wiki, change.Content, change.Redirects, article.Id);
            var derived = DerivedArticle.Of(change.Content, titles.Contains, change.Redirects);
            ArticleSaving.FillColumns(article, change.Content, derived);
            rows.Insert(article.Id, derived);
            await ArticleSearchIndex.Write(wiki, article.Id, SearchText.Of(change.Content, derived), isNew: !change.WasDerived);
        }
    }

    private async Task<ArticleRow> New(ArticleContent content)
    {
        var article = wiki.Articles.Add(new ArticleRow { Title = content.Title, Slug = "", FoldedTitle = "" }).Entity;
        ArticleSaving.FillNames(article, content);
        // An article of its own takes the place of a redirect.
        if (await wiki.Redirects.SingleOrDefaultAsync(r => r.Slug == article.Slug) is { } redirect)
            await Remove(redirect);
        return article;
    }

    // A redirect that leads somewhere else is a new row, so that the newest row tells whether any page may have changed.
    private async Task Remove(RedirectRow redirect)
    {
        if (await Redirects.End(wiki, redirect.TargetSlug) is { } end)
            await ChangeArticleAt(end);
        wiki.Redirects.Remove(redirect);
    }

    private async Task ChangeArticleAt(string slug)
    {
        var article = changed.Keys.FirstOrDefault(a => a.Slug == slug) ?? await wiki.Articles.SingleOrDefaultAsync(a => a.Slug == slug);
        if (article is null || changed.ContainsKey(article))
            return;
        var content = await wiki.Revisions.Where(r => r.ArticleId == article.Id && r.Number == article.RevisionNumber).Select(r => r.Content).SingleAsync();
        await Change(article, ArticleContent.Read(content));
    }

    private async Task<HashSet<string>> StoredNames(ArticleRow article) =>
        [article.FoldedTitle, .. await wiki.Aliases.Where(a => a.ArticleId == article.Id).Select(a => a.FoldedName).ToListAsync()];

    // The stored HTML of other articles shows whether the name they link to leads anywhere. A list can link to thousands of
    // articles, and is met again with each of them, so only the sections that make the links are rendered.
    private async Task RenderLinksTo(IReadOnlyCollection<string> names)
    {
        var derived = changed.Keys.Select(article => article.Id).ToHashSet();
        foreach (var some in names.Chunk(NamesInOneQuestion))
        {
            var linking = await wiki.Links.Where(l => l.Where == LinkPlace.Text && some.Contains(l.FoldedTarget)).Select(l => l.ArticleId).Distinct().ToListAsync();
            foreach (var id in linking.Where(derived.Add))
                await RenderLinks(id, names);
        }
    }

    private async Task RenderLinks(int articleId, IReadOnlyCollection<string> names)
    {
        var article = await wiki.Articles.SingleAsync(a => a.Id == articleId);
        var ownNames = await StoredNames(article);
        await foreach (var section in wiki.Sections.Where(s => s.ArticleId == articleId).AsAsyncEnumerable())
        {
            var targets = SectionRenderer.LinkTargets(section.Markdown).Select(NameFolding.Fold).ToHashSet();
            if (!targets.Overlaps(names))
                continue;
            var titles = await ExistingTitles.Among(wiki, targets, ownNames, articleId);
            section.Html = DerivedArticle.Render(section.Ordinal, section.Level, section.Markdown, titles.Contains).Html;
        }
    }

    private sealed class Changed(ArticleContent content, HashSet<string> names, bool wasDerived)
    {
        public ArticleContent Content { get; set; } = content;

        /// <summary>The names before; in the end those that came or went.</summary>
        public HashSet<string> Names { get; } = names;

        public bool WasDerived { get; } = wasDerived;

        public IReadOnlyList<string> Redirects { get; set; } = [];
    }
}

/// <summary>What became of a redirect.</summary>
public enum RedirectOutcome
{
    /// <summary>It leads somewhere else than before, or is new.</summary>
    Added,

    /// <summary>It was there already.</summary>
    Unchanged,

    /// <summary>It would lead round in a circle; nothing is written.</summary>
    Circle,

    /// <summary>An article has its title; nothing is written.</summary>
    IsArticle,
}
