using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Reading;

/// <summary>Puts each problem of an article beside the section that says the sentence which shows it, and all others beside the lead.</summary>
public sealed class ProblemPlaces(WikiContext wiki, int articleId)
{
    // Each is looked for in the text by itself; the others are listed below it all the same.
    private const int MostLookedFor = 10;

    /// <summary>The sections with their problems; where there is no lead, none stands beside it.</summary>
    /// <param name="problems">All problems of the article, in order.</param>
    /// <param name="sections">All sections, in order.</param>
    public async Task<IReadOnlyList<SectionView>> Put(IReadOnlyList<ProblemView> problems, IReadOnlyList<SectionView> sections)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(sections);
        if (problems.Count == 0)
            return sections;
        var places = new Dictionary<ProblemView, string>(ReferenceEqualityComparer.Instance);
        foreach (var problem in problems.Where(problem => problem.Evidence is not null).Take(MostLookedFor))
        {
            var sentence = problem.Evidence!.Trim('“', '”', '…', ' ');
            if (await wiki.Sections.Where(s => s.ArticleId == articleId && s.PlainText.Contains(sentence)).OrderBy(s => s.Ordinal).Select(s => s.Anchor).FirstOrDefaultAsync() is { } anchor)
                places[problem] = anchor;
        }

        var beside = problems.ToLookup(problem => places.GetValueOrDefault(problem, ""));
        return sections.Select(section => section with { Problems = [.. beside[section.Heading is null ? "" : section.Anchor]] }).ToList();
    }
}
