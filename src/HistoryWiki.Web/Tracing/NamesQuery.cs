using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Linking.Variants;
using HistoryWiki.Web.Data;
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
        return new NamesView(traced, split.DistinctBy(decision => decision.Id).ToList(), await Like(traced, split));
    }

    // Those that begin alike, in whatever article: only an editor can know whether they are the same.
    private async Task<IReadOnlyList<string>> Like(TracedName traced, List<NameDecisionRow> split)
    {
        var told = split.SelectMany(decision => new[] { decision.FoldedName, decision.FoldedOther }).ToHashSet();
        var beginning = traced.Keys[0][..Math.Min(2, traced.Keys[0].Length)];
        var near = await wiki.Database.SqlQuery<string>($"SELECT DISTINCT FoldedTarget AS Value FROM Facts WHERE Kind = {traced.Kind.ToString()} AND FoldedTarget >= {beginning} AND FoldedTarget < {PrefixRange.EndOf(beginning)} LIMIT {MostCompared}").ToListAsync();
        var like = near.Where(key => !traced.Keys.Contains(key) && !told.Contains(key) && NameVariants.Compare(traced.Name, key) is not null).Take(MostSuggested).ToList();
        var spelled = new List<string>();
        foreach (var key in like)
            spelled.Add(await wiki.Facts.Where(f => f.Kind == traced.Kind && f.FoldedTarget == key).OrderBy(f => f.FirstDay).Select(f => f.Target).FirstAsync());
        return spelled;
    }
}

/// <summary>The names of one that infoboxes name, as an editor joins and splits them.</summary>
/// <param name="Traced">Which one it is, with its names and why they are joined.</param>
/// <param name="Split">What an editor told apart from it.</param>
/// <param name="Like">Names that may mean the same.</param>
public sealed record NamesView(TracedName Traced, IReadOnlyList<NameDecisionRow> Split, IReadOnlyList<string> Like)
{
    /// <summary>Whether a name is one of it, or was told apart from it: only of these its page decides.</summary>
    public bool Has(string name) => NameFolding.FoldName(name) is var folded
        && (folded == NameFolding.FoldName(Traced.Name) || Traced.Keys.Contains(folded) || Split.Any(split => split.FoldedName == folded || split.FoldedOther == folded));
}
