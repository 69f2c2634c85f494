using System.Text.RegularExpressions;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Reading;

/// <summary>What can be said of a title that no article has: what the conflicts come to that are part of it or name it, and the year that sentences about it give. All of it is inferred.</summary>
/// <param name="Date">When it was, or when the conflicts were that name it.</param>
/// <param name="Belligerents">Who fought in it most often; empty where that is not known.</param>
/// <param name="Places">Where.</param>
public sealed partial record SaidSoFar(Inferred? Date, IReadOnlyList<InferredName> Belligerents, IReadOnlyList<InferredName> Places)
{
    private const int MostConflicts = 250;
    private const int MostNames = 3;

    /// <summary>Of what several articles are called, each of them says its own.</summary>
    public static SaidSoFar Nothing { get; } = new(null, [], []);

    public bool IsEmpty => Date is null && Belligerents.Count == 0 && Places.Count == 0;

    /// <summary>Gathers it.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="title">The title.</param>
    /// <param name="namedAs">What infoboxes name so, besides larger wars.</param>
    /// <param name="mentions">What articles say of it.</param>
    public static async Task<SaidSoFar> Of(WikiContext wiki, string title, IReadOnlyList<NameKind> namedAs, IReadOnlyList<TitleNaming> mentions)
    {
        ArgumentNullException.ThrowIfNull(namedAs);
        ArgumentNullException.ThrowIfNull(mentions);
        string[] names = [NameFolding.FoldName(title)];
        var within = await NamedFacts.InOrder(NamedFacts.Of(wiki, NameKind.PartOf, names)).Take(MostConflicts).ToListAsync();
        if (within.Count > 0)
            return new SaidSoFar(await Span(wiki, within), await Named(wiki, NameKind.Belligerent, within), await Named(wiki, NameKind.Place, within));
        foreach (var kind in namedAs)
        {
            if (await Span(wiki, await NamedFacts.InOrder(NamedFacts.Of(wiki, kind, names)).Take(MostConflicts).ToListAsync()) is { } span)
                return new SaidSoFar(span with { IsOfConflicts = true }, [], []);
        }

        return new SaidSoFar(namedAs.Count == 0 ? YearOf(mentions) : null, [], []);
    }

    private static async Task<Inferred?> Span(WikiContext wiki, List<int> conflicts)
    {
        var days = await wiki.Articles.Where(a => conflicts.Contains(a.Id) && a.EarliestDay != null).GroupBy(_ => 1)
            .Select(all => new { First = all.Min(a => a.EarliestDay)!.Value, Last = all.Max(a => a.LatestDay ?? a.EarliestDay)!.Value, Count = all.Count() }).SingleOrDefaultAsync();
        if (days is null)
            return null;
        return new Inferred(YearsInBrief.Between(CalendarDay.YearOf(days.First), CalendarDay.YearOf(days.Last)), days.Count);
    }

    private static async Task<IReadOnlyList<InferredName>> Named(WikiContext wiki, NameKind kind, List<int> conflicts)
    {
        var most = await wiki.Facts.Where(f => f.Kind == kind && conflicts.Contains(f.ArticleId)).GroupBy(f => f.FoldedTarget)
            .Select(name => new { Count = name.Select(f => f.ArticleId).Distinct().Count(), First = name.Min(f => f.Id) })
            .OrderByDescending(name => name.Count).ThenBy(name => name.First).Take(MostNames).ToListAsync();
        var ids = most.ConvertAll(name => name.First);
        var spelled = await wiki.Facts.Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Target);
        return most.ConvertAll(name => new InferredName(kind, spelled[name.First], name.Count));
    }

    // A sentence that gives one year alone means that year; where articles give several, none is preferred.
    private static Inferred? YearOf(IReadOnlyList<TitleNaming> mentions)
    {
        var years = mentions.Select(mention => mention.Sentence is { } sentence ? Years().Matches(string.Concat(sentence.Words.Pieces.Select(piece => piece.Text))).Select(match => match.Value).Distinct().ToList() : [])
            .Where(said => said.Count == 1).CountBy(said => said[0]).ToList();
        return years.Count == 1 ? new Inferred(years[0].Key, years[0].Value) : null;
    }

    [GeneratedRegex(@"\b(?:1[0-9]{3}|20[0-2][0-9])\b", RegexOptions.NonBacktracking)]
    private static partial Regex Years();
}

/// <summary>Something inferred, and from how many articles.</summary>
/// <param name="Words">What is said.</param>
/// <param name="Articles">How many articles say it.</param>
public sealed record Inferred(string Words, int Articles)
{
    /// <summary>Whether it is said of the conflicts that name somebody, not of what the title itself means.</summary>
    public bool IsOfConflicts { get; init; }
}

/// <summary>Somebody or something named, and in how many articles.</summary>
public sealed record InferredName(NameKind Kind, string Name, int Articles);
