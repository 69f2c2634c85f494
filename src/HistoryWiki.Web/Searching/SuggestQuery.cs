using HistoryWiki.Articles;
using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using HistoryWiki.Web.Layout;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Searching;

/// <summary>Finds what a few letters may become: articles first, then people, belligerents and places that infoboxes name.</summary>
public sealed class SuggestQuery(WikiContext wiki)
{
    private const int Most = 6;
    private const int ShortestWords = 2;
    private const int Candidates = 40;

    private static readonly Dictionary<NameKind, string> Roles = new()
    {
        [NameKind.Commander] = "commander",
        [NameKind.Belligerent] = "belligerent",
        [NameKind.Place] = "place",
    };

    /// <summary>At most six, the most linked first behind the one that is named so.</summary>
    public async Task<IReadOnlyList<Suggestion>> Find(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Name.Length < ShortestWords || request.Words.Count == 0)
            return [];

        var articles = await Articles(request);
        return articles.Count >= Most ? articles : [.. articles, .. (await Named(request.Name, articles)).Take(Most - articles.Count)];
    }

    private async Task<List<Suggestion>> Articles(SearchRequest request)
    {
        var found = await wiki.Database.SqlQuery<SuggestedTitle>(ArticleSearchSql.Suggested(request, Most)).ToListAsync();
        return found.ConvertAll(article =>
        {
            var brief = ArticleBrief.Of(article.Title, Enum.Parse<ArticleKind>(article.Kind), FactsJson.Read(article.FactsJson));
            return new Suggestion(article.Title, brief.Name, brief.Years ?? brief.Kind ?? "", Addresses.Article(article.Title));
        });
    }

    private async Task<IEnumerable<Suggestion>> Named(string name, List<Suggestion> articles)
    {
        var end = PrefixRange.EndOf(name);
        var taken = articles.Select(article => NameFolding.Fold(article.Title)).ToHashSet();
        var named = new List<(NameKind Kind, string Target, string Folded)>();
        foreach (var kind in Roles.Keys)
        {
            var rows = await wiki.Facts.Where(f => f.Kind == kind && f.FoldedTarget.CompareTo(name) >= 0 && f.FoldedTarget.CompareTo(end) < 0)
                .OrderBy(f => f.FoldedTarget).Select(f => new { f.Target, f.FoldedTarget }).Take(Candidates).ToListAsync();
            named.AddRange(rows.DistinctBy(row => row.FoldedTarget).Select(row => (kind, row.Target, row.FoldedTarget)));
        }

        return named.Where(row => taken.Add(row.Folded)).OrderBy(row => row.Folded.Length)
            .Select(row => new Suggestion(row.Target, TitleParts.Split(row.Target).Name, Roles[row.Kind], Addresses.Named(row.Kind, row.Target)));
    }
}

/// <summary>An article that is suggested.</summary>
public sealed record SuggestedTitle(string Title, string Kind, string FactsJson);

/// <summary>What the search box offers while somebody types.</summary>
/// <param name="Title">The whole title.</param>
/// <param name="Name">The title without what stands in its brackets.</param>
/// <param name="Detail">Its years, or what it is.</param>
/// <param name="Href">Its address.</param>
public sealed record Suggestion(string Title, string Name, string Detail, string Href);
