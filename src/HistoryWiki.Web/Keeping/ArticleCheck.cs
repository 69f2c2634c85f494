using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Keeping;

/// <summary>Checks one article: that its revisions are whole, and that everything derived from the current one says what it says.</summary>
/// <param name="wiki">The wiki, read.</param>
/// <param name="names">The names of all articles, of the check alone.</param>
public sealed class ArticleCheck(WikiContext wiki, KeptNames names)
{
    /// <summary>What is wrong with an article.</summary>
    public async Task<ArticleChecked> Of(int articleId)
    {
        await using var moment = await OneMoment.Of(wiki);
        var article = await wiki.Articles.Where(a => a.Id == articleId).Select(a => new { a.Title, a.Slug, a.RevisionNumber, IsOlder = a.DerivedVersion < DerivedArticle.Version }).SingleAsync();
        var chain = await RevisionChain.Read(wiki, articleId, article.RevisionNumber);
        // What an older version of the app derived is told of all such articles at once.
        var differences = chain.Current is { } current && !article.IsOlder ? await DifferencesFrom(current, articleId, article.Slug) : [];
        return new ArticleChecked(chain.Revisions,
        [
            .. chain.Faults.Select(fault => new Finding(article.Title, fault)),
            .. differences.Select(difference => new Finding(article.Title, difference, Remedy.DeriveArticle, articleId)),
        ]);
    }

    private async Task<IReadOnlyList<string>> DifferencesFrom(ArticleContent content, int articleId, string slug)
    {
        var redirects = await Redirects.To(wiki, slug);
        var prepared = new PreparedArticle(content);
        var aliases = DerivedArticle.AliasesOf(content, redirects).ToList();
        var titles = await ExistingTitles.Among(wiki, prepared.Derived.LinkedNames(), DerivedArticle.NamesOf(content, redirects), [articleId]);
        var expected = new ArticleRow { Id = articleId, Title = "", Slug = "", FoldedTitle = "" };
        await ArticleSaving.Fill(wiki, expected, prepared, aliases, titles.Contains, await names.Of(wiki));
        expected.Problems.AddRange(await DoubtsBesideWars.Of(wiki, articleId));
        try
        {
            return DerivedComparison.Differences(
                DerivedRow.Of(await Stored(articleId), await ArticleSearchIndex.Find(wiki, articleId), wiki.Model),
                DerivedRow.Of(expected, IndexedWords.Of(SearchText.Of(content, prepared.Derived, aliases)), wiki.Model));
        }
        catch (InvalidOperationException e)
        {
            return [$"A derived row cannot be read: {e.Message}"];
        }
    }

    private Task<ArticleRow> Stored(int articleId)
    {
        var articles = wiki.Articles.AsSplitQuery();
        foreach (var rows in DerivedRow.Collections(wiki.Model))
            articles = articles.Include(rows.Name);
        return articles.SingleAsync(a => a.Id == articleId);
    }
}

/// <summary>The outcome of an <see cref="ArticleCheck"/>.</summary>
/// <param name="Revisions">How many revisions the article has.</param>
/// <param name="Findings">What is wrong.</param>
public sealed record ArticleChecked(int Revisions, IReadOnlyList<Finding> Findings);
