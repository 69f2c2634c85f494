using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Linking.Variants;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tracing;

/// <summary>Finds what an editor has to know to join the names of one, or to split them.</summary>
public sealed class NamesQuery(WikiContext wiki, NameQuery names, JoinedNames joined)
{
    private const int MostCompared = 2_000;
    private const int MostSuggested = 20;

    public async Task<NamesView?> Find(NameKind kind, string slug)
    {
        if (await names.Find(kind, slug) is not { } traced)
            return null;
        await using var moment = await OneMoment.Of(wiki);
        var split = new List<NameDecisionRow>();
        foreach (var key in traced.Keys)
            split.AddRange((await joined.Decisions(kind, key)).Where(decision => !decision.AreSame));
        split = split.DistinctBy(decision => decision.Id).ToList();
        var spelled = new SpelledNames(wiki, kind);
        var joins = new List<JoinView>();
        foreach (var join in traced.Joins)
            joins.Add(new JoinView(await spelled.Of(join.Of), await spelled.Of(join.Folded), join.Why));
        var splits = new List<SplitView>();
        foreach (var decision in split)
            splits.Add(new SplitView(await spelled.Of(decision.FoldedName), await spelled.Of(decision.FoldedOther), $"{decision.Author} said on {UtcWords.Day(decision.At)} that they are two"));
        var like = new List<string>();
        foreach (var name in await Like(traced, split))
            like.Add(await spelled.Of(name));
        return new NamesView(traced, joins, splits, like);
    }

    // Those that begin alike, in whatever article: only an editor can know whether they are the same.
    private async Task<IReadOnlyList<string>> Like(TracedName traced, List<NameDecisionRow> split)
    {
        var told = split.SelectMany(decision => new[] { decision.FoldedName, decision.FoldedOther }).ToHashSet();
        var beginning = traced.Keys[0][..Math.Min(2, traced.Keys[0].Length)];
        var near = await wiki.Database.SqlQuery<string>($"SELECT DISTINCT FoldedTarget AS Value FROM Facts WHERE Kind = {traced.Kind.ToString()} AND FoldedTarget >= {beginning} AND FoldedTarget < {PrefixRange.EndOf(beginning)} LIMIT {MostCompared}").ToListAsync();
        return near.Where(key => !traced.Keys.Contains(key) && !told.Contains(key) && NameVariants.Compare(traced.Name, key) is not null).Take(MostSuggested).ToList();
    }
}

/// <summary>The names of one that infoboxes name, as an editor joins and splits them.</summary>
/// <param name="Traced">Which one it is.</param>
/// <param name="Joins">Which names are joined, and why.</param>
/// <param name="Splits">What an editor told apart from it.</param>
/// <param name="Like">Names that may mean the same.</param>
public sealed record NamesView(TracedName Traced, IReadOnlyList<JoinView> Joins, IReadOnlyList<SplitView> Splits, IReadOnlyList<string> Like)
{
    /// <summary>Whether a name is one of it, or was told apart from it: only of these its page decides.</summary>
    public bool Has(string name) => NameFolding.FoldName(name) is var folded
        && (Traced.Keys.Contains(folded) || new[] { Traced.Name }.Concat(Splits.SelectMany(split => new[] { split.Name, split.Other })).Any(known => NameFolding.FoldName(known) == folded));
}

/// <summary>Two names that are joined, as they are written, and why.</summary>
public sealed record JoinView(string With, string Name, string Why);

/// <summary>Two names that are told apart, as they are written, and who said so.</summary>
public sealed record SplitView(string Name, string Other, string Who);
