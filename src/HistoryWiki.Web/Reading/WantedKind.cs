using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Reading;

/// <summary>What a title is about by the infoboxes that give no facts: who served in the <c>Branch</c> Royal Navy makes it a group that fights.</summary>
public static class WantedKind
{
    private static readonly Dictionary<string, ArticleKind> Named = new(StringComparer.OrdinalIgnoreCase)
    {
        ["branch"] = ArticleKind.Polity,
        ["allegiance"] = ArticleKind.Polity,
        ["unit"] = ArticleKind.Polity,
        ["commands"] = ArticleKind.Polity,
        ["allies"] = ArticleKind.Polity,
        ["opponents"] = ArticleKind.Polity,
        ["nationality"] = ArticleKind.Polity,
        ["birth_place"] = ArticleKind.Place,
        ["death_place"] = ArticleKind.Place,
        ["placeofburial"] = ArticleKind.Place,
        ["burial_place"] = ArticleKind.Place,
        ["resting_place"] = ArticleKind.Place,
        ["headquarters"] = ArticleKind.Place,
        ["garrison"] = ArticleKind.Place,
        ["capital"] = ArticleKind.Place,
        ["area"] = ArticleKind.Place,
        ["predecessor"] = ArticleKind.Person,
        ["successor"] = ArticleKind.Person,
        ["father"] = ArticleKind.Person,
        ["mother"] = ArticleKind.Person,
        ["spouse"] = ArticleKind.Person,
        ["leaders"] = ArticleKind.Person,
        ["battles"] = ArticleKind.Conflict,
        ["war"] = ArticleKind.Conflict,
    };

    private static readonly string[] Keys = [.. Named.Keys];

    /// <summary>The kind that most of these fields tell; null where none names it.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="title">The title.</param>
    /// <param name="linking">The ids of articles that link to it.</param>
    public static async Task<ArticleKind?> Find(WikiContext wiki, string title, IReadOnlyList<int> linking)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var folded = NameFolding.Fold(title);
        var fields = await wiki.Fields.Where(f => linking.Contains(f.ArticleId) && Keys.Contains(EF.Functions.Collate(f.Key, "NOCASE")))
            .Select(f => new { f.Key, Words = f.Words ?? f.Value }).ToListAsync();
        return fields.Where(field => Items(field.Words).Any(item => NameFolding.Fold(item) == folded))
            .CountBy(field => Named[field.Key]).OrderByDescending(count => count.Value).Select(count => (ArticleKind?)count.Key).FirstOrDefault();
    }

    private static string[] Items(string words) => words.Split(['\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
