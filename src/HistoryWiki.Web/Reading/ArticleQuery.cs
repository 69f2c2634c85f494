using HistoryWiki.Articles;
using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Quality;
using HistoryWiki.Articles.Text;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Reading;

/// <summary>Finds what the article page shows.</summary>
public sealed class ArticleQuery(WikiContext wiki, CampaignQuery campaigns)
{
    private const int LongestDescription = 160;
    private static readonly string[] ForReaders = [.. QualityChecks.CodesForReaders];

    /// <param name="id">The article.</param>
    /// <param name="forEditor">Whether whoever asks may correct it, and is told how its text is typed.</param>
    public async Task<ArticleView> Get(int id, bool forEditor)
    {
        await using var moment = await OneMoment.Of(wiki);
        var article = await wiki.Articles.Where(a => a.Id == id)
            .Select(a => new { a.Id, a.Title, a.Kind, a.FactsJson, a.Lead, a.Categories })
            .SingleAsync();
        var facts = FactsJson.Read(article.FactsJson);
        var sections = await wiki.Sections.Where(s => s.ArticleId == article.Id).OrderBy(s => s.Ordinal)
            .Select(s => new SectionView(s.Level, s.Heading, s.Anchor, s.Html, s.IsPlain)).ToListAsync();
        var titles = await KnownTitles.Of(wiki, facts);
        var campaign = article.Kind == ArticleKind.Conflict ? await campaigns.Of(article.Id, facts, titles) : CampaignView.None;
        var problems = await wiki.Problems.Where(p => p.ArticleId == article.Id && (forEditor || ForReaders.Contains(p.Code))).OrderBy(p => p.Ordinal).Select(p => new ProblemView(p.Field, p.Severity, p.Message, p.Evidence)).ToListAsync();
        var noted = await new ProblemPlaces(wiki, id).Put(problems, sections);
        var fields = await wiki.Fields.Where(f => f.ArticleId == article.Id && f.Words != "").OrderBy(f => f.Ordinal).Select(f => new FieldView(f.Key, f.Words ?? f.Value)).ToListAsync();
        return new ArticleView(
            article.Title,
            article.Kind,
            facts,
            titles,
            Description(article.Lead),
            await OtherNames(article.Id, article.Title),
            article.Kind == ArticleKind.Conflict ? fields : ListedFields.Of(fields),
            noted.FirstOrDefault(s => s.Heading is null && s.Html.Length > 0),
            SectionLevels.WithoutGaps(SectionsWithWords.Of(noted.Where(s => s.Heading is not null).ToList())),
            problems,
            article.Categories,
            campaign)
        {
            Newest = forEditor
                ? await wiki.Revisions.Where(r => r.ArticleId == article.Id).OrderByDescending(r => r.Number).Select(r => new NewestRevision(r.Number, r.Author, r.At)).FirstAsync()
                : null,
        };
    }

    // The title without its years is no other name, and a redirect may be a misspelling.
    private async Task<List<string>> OtherNames(int articleId, string title)
    {
        var name = NameFolding.FoldTitle(title);
        return await wiki.Aliases.Where(a => a.ArticleId == articleId && !a.IsRedirect && a.FoldedName != name).OrderBy(a => a.Id).Select(a => a.Name).ToListAsync();
    }

    // What a search engine or a shared link shows: the lead as far as whole words fit.
    private static string Description(string lead)
    {
        var line = string.Join(' ', lead.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestDescription)
            return line;
        var space = line.LastIndexOf(' ', LongestDescription);
        return (space > 0 ? line[..space] : WholeLetters.Cut(line, LongestDescription)) + " …";
    }
}
