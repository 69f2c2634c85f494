using System.Text.Json;
using HistoryWiki.Articles.Linking;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Finds how a folded name is written, for those who read it: as most of its first conflicts write it, which is how its page is headed.</summary>
internal sealed class SpelledNames(WikiContext wiki, NameKind kind)
{
    /// <summary>How many conflicts are asked.</summary>
    public const int Asked = 20;

    /// <summary>Where no conflict has the name, as an article has it, a text, or an editor; the folded name where nobody does.</summary>
    public async Task<string> Of(string folded)
    {
        var titles = NameFolding.TitlesOf(folded);
        return (await Of([folded])).GetValueOrDefault(folded)
            ?? await wiki.Articles.Where(a => titles.Contains(a.FoldedTitle)).OrderBy(a => a.Id).Select(a => a.Title).FirstOrDefaultAsync()
            ?? await wiki.Aliases.Where(a => titles.Contains(a.FoldedName)).OrderBy(a => a.Id).Select(a => a.Name).FirstOrDefaultAsync()
            ?? await wiki.NameVariants.Where(v => v.FoldedVariant == folded).OrderBy(v => v.Id).Select(v => v.Variant).FirstOrDefaultAsync()
            ?? await wiki.NameDecisions.Where(d => d.Kind == kind && d.FoldedName == folded).Select(d => d.Name).FirstOrDefaultAsync()
            ?? await wiki.NameDecisions.Where(d => d.Kind == kind && d.FoldedOther == folded).Select(d => d.Other).FirstOrDefaultAsync()
            ?? folded;
    }

    /// <summary>Those that conflicts have, of many.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Of(IReadOnlyCollection<string> folded) =>
        (await Query(wiki, kind, folded).ToListAsync()).SelectMany(asked => asked.Name is { } name ? [KeyValuePair.Create(asked.Key, name)] : Array.Empty<KeyValuePair<string, string>>()).ToDictionary();

    /// <summary>The question, each name of which reads a stretch of one index.</summary>
    public static IQueryable<SpelledName> Query(WikiContext wiki, NameKind kind, IReadOnlyCollection<string> folded) =>
        wiki.Database.SqlQuery<SpelledName>($"""
            SELECT asked.value AS "Key", (
                SELECT Target FROM (
                    SELECT Target, row_number() OVER (ORDER BY FirstDay, ArticleId) AS Place FROM Facts
                    WHERE Kind = {kind.ToString()} AND FoldedTarget = asked.value ORDER BY FirstDay, ArticleId LIMIT {Asked})
                GROUP BY Target ORDER BY count(*) DESC, min(Place) LIMIT 1) AS Name
            FROM json_each({JsonSerializer.Serialize(folded)}) asked
            """);
}

/// <summary>A folded name and how it is written; null where no conflict has it.</summary>
internal sealed record SpelledName(string Key, string? Name);
