using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Searching;

/// <summary>Counts by what the articles that a search found can be narrowed.</summary>
/// <param name="index">Where names are looked up.</param>
/// <param name="request">What was searched for.</param>
/// <param name="filter">What it is narrowed to.</param>
/// <param name="found">The articles found under a filter: of a facet in use the other choices are counted as if it were not.</param>
internal sealed class SearchFacets(IndexQuestions index, SearchRequest request, SearchFilter filter, Func<SearchFilter, CountedRows> found)
{
    private const int LongestName = 60;

    /// <summary>All facets, in the order in which they are shown.</summary>
    public IReadOnlyList<Facet> All()
    {
        var names = SearchFilter.NameKeys.Keys.Select(Counted).ToList();
        var spelled = new SpelledTitles(index, names.SelectMany(kind => kind.Titles.Values));
        return [Centuries(), .. names.Select(kind => Names(kind, spelled)), Outcomes()];
    }

    private Facet Centuries() => new FacetOf<int>("Century", SearchFilter.CenturyKey)
    {
        Name = CenturyNumber.Name,
        Value = CenturyNumber.Write,
        Chosen = filter.Centuries,
        Address = centuries => AddressOf(filter with { Centuries = centuries }),
    }.Of(Most(Without(filter with { Centuries = [] }).Rows.Where(a => a.Century is not null).CountBy(a => a.Century!.Value), filter.Centuries, filter with { Centuries = [] }), inOrder: true);

    private Facet Outcomes() => new FacetOf<Outcome>("Outcome", SearchFilter.OutcomeKey)
    {
        Name = outcome => OutcomeNames.Of(outcome),
        Value = OutcomeNames.Write,
        Chosen = filter.Outcomes,
        Address = outcomes => AddressOf(filter with { Outcomes = outcomes }),
    }.Of(Most(Without(filter with { Outcomes = [] }).Rows.Where(a => a.Outcome is not null).CountBy(a => a.Outcome!.Value), filter.Outcomes, filter with { Outcomes = [] }));

    // The names that facts of a kind give, and words chosen among them.
    private NameCounts Counted(NameKind kind)
    {
        var others = filter.With(kind, []);
        var counted = Without(others);
        var chosen = filter.NamesOf(kind).Select(name => new NameChoice(name)).ToList();
        var titles = counted.TitlesOf(kind);
        var counts = Most(titles.Select(title => KeyValuePair.Create(title.Title, title.Count)), chosen.ConvertAll(name => name.Value), others);
        var offered = counts.Select(count => count.Value).ToHashSet();
        counts.AddRange(chosen.Where(name => name.IsWords).Select(name => (name.Value, counted.Rows.Count(row => index.Set(ArticleSearchSql.Naming(kind, [name])).Contains(row.Id)))));
        return new NameCounts(kind, counts, titles.Where(title => offered.Contains(title.Title)).ToDictionary(title => title.Title));
    }

    private Facet Names(NameCounts names, SpelledTitles spelled)
    {
        var spellings = names.Titles.ToDictionary(title => title.Key, title => spelled.Of(names.Kind, title.Value));
        var chosen = filter.NamesOf(names.Kind);
        var unnamed = chosen.Where(name => !spellings.ContainsKey(name) && !new NameChoice(name).IsWords).ToList();
        if (unnamed.Count > 0)
            index.Rows(ArticleSearchSql.Spelled(names.Kind, unnamed), row => spellings[row.GetString(0)] = row.IsDBNull(1) ? row.GetString(0) : row.GetString(1));
        // What stands in brackets is shown where it tells two choices apart.
        var looks = spellings.Values.CountBy(spelling => TitleParts.Split(spelling).Name, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return new FacetOf<string>(NameKindWords.Heading(names.Kind), SearchFilter.NameKeys[names.Kind])
        {
            Name = name => new NameChoice(name) is { IsWords: true } words ? words.Shown : Excerpt.Of(Look(spellings.GetValueOrDefault(name, name)), LongestName),
            Value = name => name,
            Chosen = chosen,
            Address = others => AddressOf(filter.With(names.Kind, others)),
        }.Of(names.Counts);

        string Look(string spelling) => TitleParts.Split(spelling).Name is var look && looks.GetValueOrDefault(look) > 1 ? spelling : look;
    }

    // What a facet counts. Where nothing is asked for without it, its choices in use are counted among what they found.
    private CountedRows Without(SearchFilter others) => found(AsksNothing(others) ? filter : others);

    private bool AsksNothing(SearchFilter others) => others.IsEmpty && request.Words.Count == 0 && request.Without.Count == 0 && request.Facts.All(fact => !fact.IsWithout);

    // The most frequent first, then those in use. To sort all of them would take longer than to count them.
    private List<(T Value, int Count)> Most<T>(IEnumerable<KeyValuePair<T, int>> counts, IReadOnlyList<T> chosen, SearchFilter others)
        where T : notnull
    {
        if (AsksNothing(others))
            counts = counts.Where(count => chosen.Contains(count.Key));
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

    private string AddressOf(SearchFilter narrowed) => Addresses.Search(request.Plain, narrowed.Query());

    private sealed record NameCounts(NameKind Kind, List<(string Value, int Count)> Counts, IReadOnlyDictionary<string, TitleCount> Titles);
}
