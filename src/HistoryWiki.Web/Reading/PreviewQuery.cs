using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Json;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Reading;

/// <summary>Finds what the preview of a link shows: one row, no sections.</summary>
public sealed class PreviewQuery(WikiContext wiki)
{
    private const int LongestSentence = 180;
    private const int LongestOutcome = 80;

    public async Task<PreviewView> Get(int id)
    {
        var article = await wiki.Articles.Where(a => a.Id == id).Select(a => new { a.Title, a.Kind, a.BriefJson, a.Lead }).SingleAsync();
        var facts = FactsJson.Read(article.BriefJson);
        return new PreviewView(
            ArticleBrief.Of(article.Title, article.Kind, facts),
            facts.Sides.Any(side => side.Belligerents.Count > 0 || side.Commanders.Count > 0),
            facts.Date is { } date ? DateWriter.Write(date) : null,
            facts.Result is { } result ? Excerpt.Of(result.Text, LongestOutcome) : null,
            Excerpt.Of(article.Lead, LongestSentence));
    }
}

/// <summary>An article as the preview of a link shows it.</summary>
/// <param name="Brief">Its name, kind and sides.</param>
/// <param name="HasNamedSides">Whether anyone of a side is named.</param>
/// <param name="Date">When it was; null where that is not recorded.</param>
/// <param name="Outcome">How it ended; null where that is not recorded.</param>
/// <param name="Sentence">The first sentence of its lead; empty where it has none.</param>
public sealed record PreviewView(ArticleBrief Brief, bool HasNamedSides, string? Date, string? Outcome, string Sentence);
