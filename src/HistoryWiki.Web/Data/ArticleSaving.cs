using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Text;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Writes a revision and everything that follows from it; call it inside a job of the <see cref="Writer"/>.</summary>
public sealed class ArticleSaving(TimeProvider clock)
{
    /// <summary>Saves content as the next revision of an article, or as the first of a new one.</summary>
    public async Task<RevisionRow> Save(WikiContext wiki, ArticleRow? article, ArticleContent content, RevisionNote note)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(note);
        var names = article is null ? [] : await StoredNames(wiki, article);
        article ??= wiki.Articles.Add(new ArticleRow { Title = content.Title, Slug = "", FoldedTitle = "" }).Entity;

        var json = content.Write();
        var revision = new RevisionRow
        {
            Number = article.RevisionNumber + 1,
            Origin = note.Origin,
            AuthorId = note.AuthorId,
            Author = note.Author,
            At = clock.GetUtcNow(),
            Summary = note.Summary,
            Source = note.Source,
            Content = json,
            ContentHash = ArticleContent.Hash(json),
            EditToken = note.EditToken,
        };
        article.RevisionNumber = revision.Number;
        article.Revisions.Add(revision);
        await Derive(wiki, article, content);
        names.SymmetricExceptWith(DerivedArticle.NamesOf(content));
        await RenderLinksTo(wiki, names, article.Id);
        return revision;
    }

    /// <summary>Derives everything anew from the content of the current revision.</summary>
    public static async Task Derive(WikiContext wiki, ArticleRow article, ArticleContent content)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(content);
        if (article.Id != 0)
            await RemoveDerived(wiki, article.Id);

        var titles = await ExistingTitles.Among(wiki, content, article.Id);
        var derived = DerivedArticle.Of(content, titles.Contains);
        Fill(article, content, derived);
        await wiki.SaveChangesAsync();
        await ArticleSearchIndex.Write(wiki, article.Id, SearchText.Of(content, derived));
    }

    /// <summary>Puts what was derived into an article that has none of it, without saving.</summary>
    public static void Fill(ArticleRow article, ArticleContent content, DerivedArticle derived)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(derived);
        article.Title = content.Title;
        article.Slug = ArticleSlug.FromTitle(content.Title);
        article.FoldedTitle = NameFolding.Fold(content.Title);
        article.Kind = content.Kind;
        article.FactsJson = FactsJson.Write(derived.Facts);
        article.Lead = derived.Lead;
        article.Categories = [.. content.Categories];
        article.EarliestDay = derived.Facts.Date?.Start?.Earliest?.SortKey;
        article.LatestDay = derived.Facts.Date?.End?.Latest?.SortKey;
        article.Century = derived.Facts.Date?.Start?.Earliest is { } first ? Centuries.Of(first.Year) : null;
        article.Fields.AddRange(derived.Fields);
        article.Facts.AddRange(derived.FactNames);
        article.Sections.AddRange(derived.Sections);
        article.Links.AddRange(derived.Links);
        article.Aliases.AddRange(derived.Aliases);
        article.Problems.AddRange(derived.Problems);
    }

    /// <summary>Removes derived rows of articles that do not exist.</summary>
    public static async Task RemoveStrays(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        await wiki.Fields.Where(r => !wiki.Articles.Any(a => a.Id == r.ArticleId)).ExecuteDeleteAsync();
        await wiki.Facts.Where(r => !wiki.Articles.Any(a => a.Id == r.ArticleId)).ExecuteDeleteAsync();
        await wiki.Sections.Where(r => !wiki.Articles.Any(a => a.Id == r.ArticleId)).ExecuteDeleteAsync();
        await wiki.Links.Where(r => !wiki.Articles.Any(a => a.Id == r.ArticleId)).ExecuteDeleteAsync();
        await wiki.Aliases.Where(r => !wiki.Articles.Any(a => a.Id == r.ArticleId)).ExecuteDeleteAsync();
        await wiki.Problems.Where(r => !wiki.Articles.Any(a => a.Id == r.ArticleId)).ExecuteDeleteAsync();
    }

    private static async Task RemoveDerived(WikiContext wiki, int articleId)
    {
        await wiki.Fields.Where(r => r.ArticleId == articleId).ExecuteDeleteAsync();
        await wiki.Facts.Where(r => r.ArticleId == articleId).ExecuteDeleteAsync();
        await wiki.Sections.Where(r => r.ArticleId == articleId).ExecuteDeleteAsync();
        await wiki.Links.Where(r => r.ArticleId == articleId).ExecuteDeleteAsync();
        await wiki.Aliases.Where(r => r.ArticleId == articleId).ExecuteDeleteAsync();
        await wiki.Problems.Where(r => r.ArticleId == articleId).ExecuteDeleteAsync();
    }

    private static async Task<HashSet<string>> StoredNames(WikiContext wiki, ArticleRow article) =>
        [article.FoldedTitle, .. await wiki.Aliases.Where(a => a.ArticleId == article.Id).Select(a => a.FoldedName).ToListAsync()];

    // The stored HTML of other articles shows whether the name they link to leads anywhere. A list can link to thousands of
    // articles, and is met again with each of them, so only the sections that make the links are rendered.
    private static async Task RenderLinksTo(WikiContext wiki, IReadOnlyCollection<string> names, int exceptId)
    {
        var linking = await wiki.Articles
            .Where(a => a.Id != exceptId && a.Links.Any(l => l.Where == HistoryWiki.Articles.LinkPlace.Text && names.Contains(l.FoldedTarget)))
            .Include(a => a.Sections)
            .ToListAsync();
        foreach (var article in linking)
        {
            var ownNames = await StoredNames(wiki, article);
            foreach (var section in article.Sections)
            {
                var targets = SectionRenderer.LinkTargets(section.Markdown).Select(NameFolding.Fold).ToHashSet();
                if (!targets.Overlaps(names))
                    continue;
                var titles = await ExistingTitles.Among(wiki, targets, ownNames, article.Id);
                section.Html = DerivedArticle.Render(section.Ordinal, section.Level, section.Markdown, titles.Contains).Html;
            }
        }
    }
}

/// <summary>Who made a revision, why, and from what.</summary>
public sealed record RevisionNote(RevisionOrigin Origin, string Author, string Summary)
{
    public string? AuthorId { get; init; }

    public string? Source { get; init; }

    public string? EditToken { get; init; }
}
