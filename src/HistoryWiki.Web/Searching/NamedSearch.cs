using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Searching;

/// <summary>Finds the people, belligerents and places that the words of a search name, and the titles without an article.</summary>
internal sealed class NamedSearch(IndexQuestions index, SearchRequest request)
{
    private const int MostNamed = 3;
    private const int MostWanted = 2;
    private const int ShortestWanted = 3;

    private static readonly NameKind[] Kinds = [NameKind.Commander, NameKind.Belligerent, NameKind.Place];

    /// <summary>Those of the facts of the articles found, with how many conflicts name each.</summary>
    public IReadOnlyList<NamedHit> Find(CountedRows found) => Find(found, MostNamed)
        .Select(named => named with { Conflicts = index.Rows(ArticleSearchSql.ConflictsOf(named.Kind, named.Folded), row => row.GetInt32(0))[0] }).ToList();

    /// <summary>Those of the facts of some articles, the one named exactly so first, then the most frequent.</summary>
    public IReadOnlyList<NamedHit> Find(CountedRows rows, int most)
    {
        if (request.Words.Count == 0)
            return [];
        var named = Kinds.SelectMany(kind => rows.TitlesOf(kind).Where(title => MayHold(title.Title)).Select(title => (Kind: kind, Name: title.Title, Title: title)))
            .Where(name => WordMatch.HoldsAll(name.Name, request.Words))
            .OrderByDescending(name => name.Name == request.Name).ThenByDescending(name => name.Title.Count).ThenBy(name => name.Name.Length).ThenBy(name => name.Name, StringComparer.Ordinal)
            .Take(most).ToList();
        var spelled = new SpelledTitles(index, named.Select(name => name.Title));
        return named.ConvertAll(name => HitOf(name.Kind, name.Name, spelled.Of(name.Kind, name.Title)));
    }

    /// <summary>Titles that begin with the words and have no article, the most wanted first.</summary>
    public IReadOnlyList<WantedHit> Wanted() => request.Name.Length < ShortestWanted || request.Words.Count == 0
        ? []
        : index.Rows(ArticleSearchSql.Wanted(request.Name, MostWanted), row => new WantedHit(MarkedText.Of(row.GetString(0), request.Words), row.GetString(0), row.GetInt32(1)));

    // Quick, and true of every name that holds the words.
    private bool MayHold(string name)
    {
        foreach (var word in request.Words)
        {
            if (!name.Contains(word.Tokens[0], StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private NamedHit HitOf(NameKind kind, string folded, string spelling) => new(kind, spelling, folded, MarkedText.Of(spelling, request.Words), folded == request.Name);
}

/// <summary>A person, belligerent or place that the words name.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Name">As one of the conflicts names it.</param>
/// <param name="Folded">What tells it from others.</param>
/// <param name="Marked">The name with the matches marked.</param>
/// <param name="IsExact">Whether the words are all of the name.</param>
public sealed record NamedHit(NameKind Kind, string Name, string Folded, MarkedText Marked, bool IsExact)
{
    /// <summary>In how many conflicts it is named, counted up to a thousand.</summary>
    public int Conflicts { get; init; }

    /// <summary>What it is in the conflicts that name it.</summary>
    public string Role => NameKindWords.One(Kind);
}

/// <summary>A title that articles link to and that has no article.</summary>
public sealed record WantedHit(MarkedText Marked, string Title, int Wanting);
