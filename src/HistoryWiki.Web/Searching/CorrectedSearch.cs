namespace HistoryWiki.Web.Searching;

/// <summary>Searches for the words as typed, and where no name holds them for those that may have been meant.</summary>
public sealed class CorrectedSearch(ArticleSearch articles, Spelling spelling)
{
    /// <summary>What was found, and for which words.</summary>
    /// <param name="request">What was typed.</param>
    /// <param name="filter">What it is narrowed to.</param>
    /// <param name="page">Which page of results, counted from 1.</param>
    /// <param name="asTyped">Whether the words are not to be corrected.</param>
    public async Task<FoundArticles> Find(SearchRequest request, SearchFilter filter, int page, bool asTyped = false)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(filter);
        var answer = await articles.Find(request, filter, page);
        var found = new FoundArticles(request, answer, null);
        if (asTyped || answer.IsFoundByName || request.Words.Count == 0)
            return found;

        foreach (var text in await spelling.Corrections(request))
        {
            var meant = SearchRequest.Read(text);
            if (answer.Total > 0)
            {
                // What was typed stands in some text, so it is asked whether something else was meant.
                if ((await articles.Find(meant, filter, 1)).IsFoundByName)
                    return new FoundArticles(request, await articles.Find(request, filter, page, meant), text);
            }
            else if (await articles.Find(meant, filter, page) is { Total: > 0 } other)
            {
                return new FoundArticles(meant, other, null);
            }
        }

        return found;
    }

    /// <summary>How many articles hold each word of a search by itself.</summary>
    public Task<IReadOnlyList<WordCount>> CountEach(SearchRequest request) => articles.CountEach(request);
}

/// <summary>What a search found.</summary>
/// <param name="Request">What was searched for in the end.</param>
/// <param name="Answer">The articles.</param>
/// <param name="Meant">What else may have been meant; null where nothing is known.</param>
public sealed record FoundArticles(SearchRequest Request, SearchAnswer Answer, string? Meant);
