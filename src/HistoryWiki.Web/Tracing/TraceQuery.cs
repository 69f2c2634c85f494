using System.Text.Json;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Json;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using HistoryWiki.Web.Layout;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tracing;

/// <summary>Finds what the page of a person, a belligerent or a place shows.</summary>
public sealed class TraceQuery(WikiContext wiki)
{
    public const int PageSize = 25;

    /// <summary>In how many conflicts, at most, companions are counted.</summary>
    public const int MostCounted = 100;

    /// <summary>Of how many names, at most, the companions of a group are counted.</summary>
    public const int MostNames = 400;

    private const int LastSide = 3;
    private const int SpellingsAsked = 100;
    private const int MostSpellings = 12;
    private const int MostCompanions = 12;
    private const int LongestLead = 600;

    private static readonly Dictionary<NameKind, (string Heading, NameKind Kind, bool? SameSide)[]> Groups = new()
    {
        [NameKind.Commander] = [("Same side", NameKind.Commander, true), ("Other side", NameKind.Commander, false), ("Belligerents of that side", NameKind.Belligerent, true)],
        [NameKind.Belligerent] = [("Allies", NameKind.Belligerent, true), ("Opponents", NameKind.Belligerent, false), ("Commanders", NameKind.Commander, true)],
        [NameKind.Place] = [("Who fought here", NameKind.Belligerent, null), ("Who led here", NameKind.Commander, null)],
    };

    public async Task<TraceView> Get(TracedName traced, int page)
    {
        ArgumentNullException.ThrowIfNull(traced);
        await using var moment = await OneMoment.Of(wiki);
        var facts = NamedFacts.Of(wiki, traced.Kind, traced.Keys);
        var parts = await facts.CountAsync();
        var pages = Paging.Count(parts, PageSize);
        page = Math.Clamp(page, 1, pages);
        return new TraceView(
            traced.Kind,
            traced.Name,
            await OtherSpellings(traced),
            await About(traced.Article),
            await NamedFacts.Articles(facts).CountAsync(),
            await Rows(facts, page),
            page,
            pages,
            await Companions(traced, parts));
    }

    /// <summary>One page of conflicts in order of time.</summary>
    public static IQueryable<FactRow> InOrder(IQueryable<FactRow> facts, int page) =>
        facts.OrderBy(f => f.FirstDay).ThenBy(f => f.ArticleId).ThenBy(f => f.Side).ThenBy(f => f.Id).Skip((page - 1) * PageSize).Take(PageSize);

    /// <summary>The others that took part in the same conflicts, and the first row of each.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="traced">The one they are beside.</param>
    /// <param name="kind">What the others are.</param>
    /// <param name="sameSide">True for those of the same side, false for those of another, null for all.</param>
    public static IQueryable<NameCount> Beside(WikiContext wiki, TracedName traced, NameKind kind, bool? sameSide)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(traced);
        var keys = JsonSerializer.Serialize(traced.Keys);
        return wiki.Database.SqlQuery<NameCount>($"""
            SELECT "Key", count(DISTINCT ArticleId) AS Conflicts, min(Id) AS FirstId, sum(count(*)) OVER () AS NamesRead
            FROM (
                SELECT other.FoldedTarget AS "Key", other.ArticleId, other.Id
                FROM (
                    SELECT ArticleId, Side FROM Facts
                    WHERE Kind = {traced.Kind.ToString()} AND FoldedTarget IN (SELECT value FROM json_each({keys}))
                    ORDER BY FirstDay, ArticleId LIMIT {MostCounted}) mine
                CROSS JOIN Facts other ON other.ArticleId = mine.ArticleId AND other.Kind = {kind.ToString()}
                  AND other.Side BETWEEN CASE WHEN {sameSide} THEN mine.Side ELSE 0 END AND CASE WHEN {sameSide} THEN mine.Side ELSE {LastSide} END
                WHERE ({sameSide} IS NULL OR (other.Side = mine.Side) = {sameSide})
                  AND ({kind.ToString()} <> {traced.Kind.ToString()} OR other.FoldedTarget NOT IN (SELECT value FROM json_each({keys})))
                LIMIT {MostNames})
            GROUP BY "Key"
            ORDER BY Conflicts DESC, "Key"
            LIMIT {MostCompanions}
            """);
    }

    private static TracedConflict Row(string title, ConflictFacts facts, FactRow part)
    {
        var brief = ArticleBrief.Of(title, ArticleKind.Conflict, facts);
        var commander = facts.Sides.FirstOrDefault(side => side.Number == part.Side)?.Commanders.FirstOrDefault(who => who.Name == part.Name);
        return new TracedConflict(
            title,
            facts.Date,
            part.Side,
            facts.Sides.Any(side => side.Number == part.Side && side.Belligerents.Count > 0) ? brief.Sides.First(side => side.Number == part.Side).Name : $"Side {part.Side}",
            brief.Sides.Where(side => side.Number != part.Side).ToList(),
            part.Support,
            part.Fate,
            commander?.Note,
            SideOutcome.Of(facts, part.Side));
    }

    private async Task<IReadOnlyList<TracedConflict>> Rows(IQueryable<FactRow> facts, int page)
    {
        // The index alone tells which they are, so that the rows of earlier pages need not be read.
        var ids = await InOrder(facts, page).Select(f => f.Id).ToListAsync();
        // What became of somebody in words of the source stands in all the facts alone.
        var rows = await wiki.Facts.Where(f => ids.Contains(f.Id)).Select(f => new { Part = f, f.Article!.Title, Facts = f.Fate == Fate.Other ? f.Article.FactsJson : f.Article.BriefJson }).ToListAsync();
        return rows.OrderBy(row => ids.IndexOf(row.Part.Id)).ToList().ConvertAll(row => Row(row.Title, FactsJson.Read(row.Facts), row.Part));
    }

    private async Task<List<string>> OtherSpellings(TracedName traced)
    {
        var written = await NamedFacts.Of(wiki, traced.Kind, traced.Keys).OrderBy(f => f.FirstDay).ThenBy(f => f.ArticleId).Select(f => new { f.Name, f.Target }).Take(SpellingsAsked).ToListAsync();
        var names = traced.Article is not { } article ? [] : await wiki.Aliases.Where(a => a.ArticleId == article.Id && !a.IsRedirect).OrderBy(a => a.Id).Select(a => a.Name).Take(MostSpellings).ToListAsync();
        var variants = traced.Kind != NameKind.Commander ? [] : await wiki.NameVariants.Where(v => traced.Keys.Contains(v.FoldedTarget) && traced.Keys.Contains(v.FoldedVariant)).OrderBy(v => v.Id).Select(v => v.Variant).Take(MostSpellings).ToListAsync();
        return written.Select(spelling => spelling.Name).Concat(written.Select(spelling => spelling.Target)).Concat(names).Concat(variants)
            .Where(name => name != traced.Name).Distinct().Take(MostSpellings).ToList();
    }

    private async Task<AboutView?> About(NamedArticle? article)
    {
        if (article is null)
            return null;
        var lead = await wiki.Articles.Where(a => a.Id == article.Id).Select(a => a.Lead).SingleAsync();
        var fields = await wiki.Fields.Where(f => f.ArticleId == article.Id).OrderBy(f => f.Ordinal).Where(f => f.Words != "").Select(f => new FieldView(f.Key, f.Words ?? f.Value)).ToListAsync();
        return new AboutView(article.Title, Excerpt.Of(lead, LongestLead), ListedFields.Of(fields));
    }

    private static string? Basis(int parts, int namesRead) =>
        namesRead == MostNames ? $"Counted among {Quantity.Number(MostNames)} names, those of the first conflicts by date."
        : parts > MostCounted ? $"Counted in the first {Quantity.Number(MostCounted)} conflicts by date."
        : null;

    private async Task<IReadOnlyList<CompanionGroup>> Companions(TracedName traced, int parts)
    {
        var groups = new List<CompanionGroup>();
        foreach (var (heading, kind, sameSide) in Groups[traced.Kind])
        {
            var counts = await Beside(wiki, traced, kind, sameSide).ToListAsync();
            var first = counts.ConvertAll(count => count.FirstId);
            var names = await wiki.Facts.Where(f => first.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Target);
            if (counts.Count > 0)
                groups.Add(new CompanionGroup(heading, kind, counts.ConvertAll(count => new Companion(names[count.FirstId], count.Conflicts)), Basis(parts, counts[0].NamesRead)));
        }

        return groups;
    }
}

/// <summary>A folded name, how many conflicts have it, the first row that does, and how many names were looked at for all.</summary>
public sealed record NameCount(string Key, int Conflicts, int FirstId, int NamesRead);
