using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Searching;

/// <summary>One page of what a search found.</summary>
/// <param name="Hits">The articles of the page, the best first.</param>
/// <param name="Kinds">How many articles of each kind were found, the most frequent first.</param>
/// <param name="Total">How many were found and can be paged through.</param>
/// <param name="HasMore">Whether more were found than can be paged through.</param>
/// <param name="Page">The page, counted from 1; the last one where a later one was asked for.</param>
public sealed record SearchAnswer(
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyList<KindCount> Kinds,
    int Total,
    bool HasMore,
    int Page)
{
    public const int PageSize = 20;

    /// <summary>What the articles found can be narrowed by.</summary>
    public IReadOnlyList<Facet> Facets { get; init; } = [];

    /// <summary>People, belligerents and places that the words name; on the first page of a search that is not narrowed.</summary>
    public IReadOnlyList<NamedHit> Named { get; init; } = [];

    /// <summary>Titles that begin with the words and have no article; on the same page.</summary>
    public IReadOnlyList<WantedHit> Wanted { get; init; } = [];

    /// <summary>The id of the article that the page ends with; null where it has none.</summary>
    public int? Last { get; init; }

    /// <summary>Whether there is nothing at all to show.</summary>
    public bool IsEmpty => Total == 0 && Named.Count == 0 && Wanted.Count == 0;

    /// <summary>How many pages there are.</summary>
    public int Pages { get; init; } = 1;

    /// <summary>How many articles hold the words in their text alone, where they stand on pages of their own behind those named so; the kinds count the latter then.</summary>
    public int Texts { get; init; }

    /// <summary>The first of these pages.</summary>
    public int FirstPageOfTexts { get; init; }
}

/// <summary>An article that was found, with what shows why.</summary>
/// <param name="Brief">What every list shows of an article.</param>
/// <param name="Name">Its name with the matches marked.</param>
/// <param name="Text">A piece of its text with the matches marked; null where it has no text.</param>
/// <param name="AlsoFoundIn">Names outside the title that hold words the title does not.</param>
/// <param name="IsFoundInTextOnly">Whether only the text holds all the words.</param>
public sealed record SearchHit(
    ArticleBrief Brief,
    MarkedText Name,
    MarkedText? Text,
    IReadOnlyList<NamedMatch> AlsoFoundIn,
    bool IsFoundInTextOnly);

/// <summary>A word of a search with how many articles hold it, for a search that found nothing.</summary>
/// <param name="Word">The word as folded.</param>
/// <param name="Articles">How many articles hold it, counted up to <see cref="ArticleSearchSql.Cap"/>.</param>
public sealed record WordCount(string Word, int Articles);
