using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Browsing;

/// <summary>Who and what most conflicts name, kept in memory: to count all names takes longer than anything else of the home page.</summary>
public sealed class MostNamed(IServiceScopeFactory scopes, TimeProvider clock) : IDisposable
{
    private const int OfAKind = 6;

    private readonly KeptAnswer<IReadOnlyList<NamedCount>> kept = new(scopes, clock, Count);

    /// <summary>The names of each kind that are in most conflicts, those first; edits of the last seconds may be missing.</summary>
    public Task<IReadOnlyList<NamedCount>> Get() => kept.Get();

    public void Dispose() => kept.Dispose();

    private static async Task<IReadOnlyList<NamedCount>> Count(WikiContext wiki)
    {
        var names = new List<NamedCount>();
        foreach (var kind in NameKinds.Listed)
        {
            var most = await wiki.Facts.Where(f => f.Kind == kind && f.FoldedTarget != "").GroupBy(f => f.FoldedTarget)
                .Select(name => new { name.Key, Conflicts = name.Select(f => f.ArticleId).Distinct().Count() })
                .OrderByDescending(name => name.Conflicts).ThenBy(name => name.Key).Take(OfAKind).ToListAsync();
            var spelled = await new SpelledNames(wiki, kind).Of(most.ConvertAll(name => name.Key));
            names.AddRange(most.Select(name => new NamedCount(kind, spelled[name.Key], name.Conflicts)));
        }

        return names;
    }
}

/// <summary>A name, spelled as its page is headed, and how many conflicts give it.</summary>
public sealed record NamedCount(NameKind Kind, string Name, int Conflicts);
