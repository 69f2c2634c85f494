using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Searching;

/// <summary>Searches for the words as typed, and where no name holds them for those that may have been meant.</summary>
public sealed class CorrectedSearch(ArticleSearch articles, Spelling spelling, SearchTurns turns, WikiContext wiki)
{
    // Words that as many texts hold together are hardly misspelled.
    private const int EnoughTexts = 50;

    /// <summary>What was found, and for which words.</summary>
    /// <param name="request">What was typed.</param>
    /// <param name="filter">What it is narrowed to besides what the words say.</param>
    /// <param name="place">Which page of results.</param>
    /// <param name="asTyped">Whether the words are not to be corrected.</param>
    /// <param name="cancellation">Ends the wait for a turn, and the search between its steps.</param>
    public async Task<FoundArticles> Find(SearchRequest request, SearchFilter filter, ResultPlace place, bool asTyped = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(place);
        using var turn = await turns.OfSearch(cancellation);
        await using var moment = await OneMoment.Of(wiki);
        filter = filter.Including(request.Facts);
        var found = articles.Named(request, filter);
        var isNamed = found.IsByName;
        articles.AddTexts(found, request, filter, place);
        // What begins a word of some text is rather unfinished than misspelled.
        var isBegun = found.Count > 0 && !found.Has(SearchRank.Text);
        if (asTyped || isNamed || isBegun || found.Count >= EnoughTexts || request.Words.Count == 0)
            return Show(request, found);

        var others = await OfCorrections(request, filter, cancellation);
        // What was typed stands in some text, so it is asked whether something else was meant.
        if (found.Count > 0 && others is [.., (var near, { IsByName: true } nearest)])
        {
            found.AddNear(nearest);
            return Show(request, found, near) with { Meant = NamesSomething(near) ? near.Typed : null };
        }

        if (found.Count > 0)
            return Show(request, found);
        foreach (var (meant, other) in others.OrderByDescending(one => one.Found.IsByName))
        {
            cancellation.ThrowIfCancellationRequested();
            articles.AddTexts(other, meant, filter, place);
            if (other.Count > 0)
                return Show(meant, other);
        }

        var some = articles.Some(request, filter, await spelling.Telling(request));
        return Show(request, some) with { IsPartial = some.Count > 0 };

        FoundArticles Show(SearchRequest searched, FoundArticleIds ids, SearchRequest? near = null) =>
            new(searched, articles.Show(searched, filter, ids, place, near), near?.Typed) { Filter = filter };
    }

    // "battle of june 1862" names nothing that could have been meant by "battles of june 1862".
    private static bool NamesSomething(SearchRequest meant) => meant.Words.Any(word => !DatedWords.IsOne(word.Folded) && !KindsOfConflict.IsOne(word.Folded));

    // What names hold of the words that may have been meant, the likeliest first, up to the first that a name holds whole.
    private async Task<List<(SearchRequest Meant, FoundArticleIds Found)>> OfCorrections(SearchRequest request, SearchFilter filter, CancellationToken cancellation)
    {
        var others = new List<(SearchRequest Meant, FoundArticleIds Found)>();
        foreach (var text in await spelling.Corrections(request))
        {
            cancellation.ThrowIfCancellationRequested();
            var meant = SearchRequest.Read(text, isNarrowed: !filter.IsEmpty);
            others.Add((meant, articles.Named(meant, filter)));
            if (others[^1].Found.IsByName)
                return others;
        }

        // Few words are left, which stand among the facts of many articles; what is meant is called so.
        foreach (var text in await spelling.WithoutKinds(request))
        {
            cancellation.ThrowIfCancellationRequested();
            var meant = SearchRequest.Read(text, isNarrowed: !filter.IsEmpty);
            if (articles.Named(meant, filter) is { IsByOwnName: true } found)
                return [.. others, (meant, found)];
        }

        return others;
    }

    /// <summary>What leads on where nothing was found: how many articles hold each word by itself, and words that sound like those typed.</summary>
    public async Task<WaysOn> FindWaysOn(SearchRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var turn = await turns.OfSearch(cancellation);
        await using var moment = await OneMoment.Of(wiki);
        return new WaysOn(articles.CountEach(request), await spelling.SoundingLike(request));
    }
}

/// <summary>What a search found.</summary>
/// <param name="Request">What was searched for in the end.</param>
/// <param name="Answer">The articles.</param>
/// <param name="Meant">What else may have been meant; null where nothing is known.</param>
public sealed record FoundArticles(SearchRequest Request, SearchAnswer Answer, string? Meant)
{
    /// <summary>What it was narrowed to, by the address and by the words.</summary>
    public required SearchFilter Filter { get; init; }

    /// <summary>Whether no article holds all of the words, and these hold some.</summary>
    public bool IsPartial { get; init; }
}

/// <summary>What leads on from a search that found nothing.</summary>
/// <param name="Words">How many articles hold each word.</param>
/// <param name="SoundingLike">The same in words of names that sound alike; null where there are none.</param>
public sealed record WaysOn(IReadOnlyList<WordCount> Words, string? SoundingLike);
