using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Linking.Mentions;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Writes a revision and everything that follows from it; call it inside a job of the <see cref="Writer"/>.</summary>
public sealed class ArticleSaving(TimeProvider clock)
{
    /// <summary>Saves content as the next revision of an article, or as the first of a new one.</summary>
    public async Task<RevisionRow> Save(WikiContext wiki, ArticleRow? article, ArticleContent content, RevisionNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var prepared = new PreparedArticle(content);
        var batch = await ArticleBatch.Of(wiki, [prepared.Slug]);
        var revision = await batch.Add(article, prepared, note, clock.GetUtcNow());
        await batch.Finish();
        return revision;
    }

    /// <summary>
    /// Saves content with another title as the next revision of an article. The old title leads to the new one from then on, with
    /// everything that led to it; a redirect that has the new title gives way.
    /// </summary>
    public async Task<RevisionRow> Rename(WikiContext wiki, ArticleRow article, ArticleContent content, RevisionNote note)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(article);
        var (prepared, oldTitle, oldSlug) = (new PreparedArticle(content), article.Title, article.Slug);
        var batch = await ArticleBatch.Of(wiki, []);
        var revision = await batch.Add(article, prepared, note, clock.GetUtcNow());
        if (prepared.Slug != oldSlug)
        {
            await wiki.Redirects.Where(r => r.Slug == prepared.Slug || r.Slug == oldSlug).ExecuteDeleteAsync();
            wiki.Redirects.Add(new RedirectRow { Title = oldTitle, Slug = oldSlug, TargetSlug = prepared.Slug });
        }

        await batch.Finish();
        return revision;
    }

    /// <summary>Derives everything anew from the content of the current revision.</summary>
    public static async Task Derive(WikiContext wiki, ArticleRow article, ArticleContent content)
    {
        ArgumentNullException.ThrowIfNull(article);
        var batch = await ArticleBatch.Of(wiki, [article.Slug]);
        await batch.Change(article, new PreparedArticle(content));
        await batch.Finish();
    }

    /// <summary>Puts what was derived into an article that has none of it, without saving.</summary>
    internal static async Task Fill(WikiContext wiki, ArticleRow article, PreparedArticle prepared, IReadOnlyList<AliasRow> aliases, Predicate<string> exists, KnownNames names)
    {
        FillColumns(article, prepared);
        var derived = prepared.Derived;
        var sections = derived.Sections(exists);
        var known = KeptNames.Known(article, aliases.Select(alias => alias.Name));
        var found = (await MentioningArticle.Find(wiki, names, [new MentioningArticle(known, NamedInFact.Of(article.Id, derived), [.. sections.Select(section => section.Html)])]))[0];
        foreach (var (section, html) in sections.Zip(found.Html))
            section.Html = html;
        var rows = new RowsOfArticle(derived, sections, found, aliases);
        foreach (var table in DerivedTables.All)
            table.Fill(article, rows);
    }

    /// <summary>Puts into an article what its own columns say of its content.</summary>
    internal static void FillColumns(ArticleRow article, PreparedArticle prepared)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(prepared);
        var (content, derived) = (prepared.Content, prepared.Derived);
        article.Title = content.Title;
        article.Slug = prepared.Slug;
        article.FoldedTitle = NameFolding.Fold(content.Title);
        article.Kind = content.Kind;
        article.DerivedVersion = DerivedArticle.Version;
        article.FactsJson = FactsJson.Write(derived.Facts);
        article.BriefJson = FactsJson.Write(derived.Facts.InBrief());
        article.Lead = derived.Lead;
        article.Categories = [.. content.Categories];
        article.EarliestDay = derived.Facts.Date?.Start?.Earliest?.SortKey;
        article.LatestDay = derived.Facts.Date?.End?.Latest?.SortKey;
        article.Outcome = derived.Facts.Result?.Outcome;
        article.Century = derived.Facts.Date?.Start?.Earliest is { } first ? CenturyNumber.Of(first.Year) : null;
    }
}

/// <summary>Who made a revision, why, and from what.</summary>
public sealed record RevisionNote(RevisionOrigin Origin, string Author, string Summary)
{
    public string? AuthorId { get; init; }

    public string? Source { get; init; }

    /// <summary>When it was saved in the wiki that it was imported from.</summary>
    public DateTimeOffset? SourceAt { get; init; }

    public string? EditToken { get; init; }
}
