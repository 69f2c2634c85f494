using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Keeping;

/// <summary>The revisions of an article, gone through from the first: their numbers have no holes, and each holds what was saved.</summary>
/// <param name="Revisions">How many there are.</param>
/// <param name="Faults">What is wrong with them.</param>
/// <param name="Current">The content of the current revision, or null if there is none that can be trusted.</param>
public sealed record RevisionChain(int Revisions, IReadOnlyList<string> Faults, ArticleContent? Current)
{
    public static async Task<RevisionChain> Read(WikiContext wiki, int articleId, int currentNumber)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var faults = new List<string>();
        var (count, last) = (0, 0);
        ArticleContent? current = null;
        var revisions = wiki.Revisions.Where(r => r.ArticleId == articleId).OrderBy(r => r.Number).Select(r => new { r.Number, r.Content, r.ContentHash });
        await foreach (var revision in revisions.AsAsyncEnumerable())
        {
            if (revision.Number != last + 1)
                faults.Add($"Between revision {last} and revision {revision.Number} there is a hole.");
            var content = ArticleContent.Hash(revision.Content) == revision.ContentHash ? ArticleContent.Find(revision.Content) : null;
            if (content is null)
                faults.Add($"Revision {revision.Number} does not hold what was saved.");
            if (revision.Number == currentNumber)
                current = content;
            last = revision.Number;
            count++;
        }

        if (last != currentNumber)
            faults.Add($"Revision {currentNumber} is said to be the current one, and the last one is {last}.");
        return new RevisionChain(count, faults, current);
    }
}
