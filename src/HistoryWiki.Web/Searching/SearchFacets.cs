using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Searching;

/// <summary>Counts by what the articles that a search found can be narrowed.</summary>
internal sealed class SearchFacets(IndexQuestions index, SearchRequest request, SearchFilter filter)
{
    private const int LongestName = 60;

    public Facet Centuries(IReadOnlyList<SearchRow> articles) => new FacetOf<int>("Century", SearchFilter.CenturyKey)
    {
        Name = CenturyNumber.Name,
        Value = CenturyNumber.Write,
        Chosen = filter.Centuries,
        Address = centuries => AddressOf(filter with { Centuries = centuries }),
    }.Of(Most(articles.Where(a => a.Century is not null).CountBy(a => a.Century!.Value), filter.Centuries), inOrder: true);

    public Facet Outcomes(IReadOnlyList<SearchRow> articles) => new FacetOf<Outcome>("Outcome", SearchFilter.OutcomeKey)
    {
        Name = outcome => OutcomeNames.Of(outcome),
        Value = SearchFilter.ValueOf,
        Chosen = filter.Outcomes,
        Address = outcomes => AddressOf(filter with { Outcomes = outcomes }),
    }.Of(Most(articles.Where(a => a.Outcome is not null).CountBy(a => a.Outcome!.Value), filter.Outcomes));

    /// <summary>The names that facts of a kind give.</summary>
    public Facet Names(NameKind kind, IReadOnlyList<SearchRow> articles)
    {
        var chosen = filter.NamesOf(kind);
        var titles = TitleCounts.Of(articles, kind);
        var counts = Most(titles.Select(title => KeyValuePair.Create(title.Key, title.Value.Count)), chosen);
        var shown = counts.Where(count => titles.ContainsKey(count.Value)).ToDictionary(count => count.Value, count => titles[count.Value]);
        var spellings = new SpelledTitles(index, shown.Values);
        var spelled = shown.ToDictionary(title => title.Key, title => spellings.Of(kind, title.Value));
        var unnamed = chosen.Where(name => !spelled.ContainsKey(name)).ToList();
        if (unnamed.Count > 0)
            index.Rows(ArticleSearchSql.Spelled(kind, unnamed), row => spelled[row.GetString(0)] = row.IsDBNull(1) ? row.GetString(0) : row.GetString(1));
        return new FacetOf<string>(NameKindWords.Heading(kind), SearchFilter.NameKeys[kind])
        {
            Name = name => Excerpt.Of(TitleParts.Split(spelled.GetValueOrDefault(name, name)).Name, LongestName),
            Value = name => name,
            Chosen = chosen,
            Address = names => AddressOf(filter.With(kind, names)),
        }.Of(counts);
    }

    // The most frequent first, then those in use. To sort all of them would take longer than to count them.
    private static List<(T Value, int Count)> Most<T>(IEnumerable<KeyValuePair<T, int>> counts, IReadOnlyList<T> chosen)
        where T : notnull
    {
        var most = new List<(T Value, int Count)>();
        var inUse = new List<(T Value, int Count)>();
        foreach (var (value, count) in counts)
        {
            var at = most.Count;
            while (at > 0 && (most[at - 1].Count < count || (most[at - 1].Count == count && Compare(most[at - 1].Value, value) > 0)))
                at--;
            if (at < Facet.Most)
                most.Insert(at, (value, count));
            if (most.Count > Facet.Most)
                most.RemoveAt(Facet.Most);
            if (chosen.Count > 0 && chosen.Contains(value))
                inUse.Add((value, count));
        }

        return [.. most, .. inUse.Where(count => !most.Contains(count))];
    }

    private static int Compare<T>(T one, T other) => one is string name ? string.CompareOrdinal(name, other as string) : Comparer<T>.Default.Compare(one, other);

    private string AddressOf(SearchFilter narrowed) => Addresses.Search(request.Typed, narrowed.Query());
}
