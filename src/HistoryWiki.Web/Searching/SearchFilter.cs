using System.Globalization;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Searching;

/// <summary>What a search is narrowed to and in which order it is shown; all of it stands in the address.</summary>
public sealed record SearchFilter
{
    public const string CenturyKey = Addresses.CenturyParameter;
    public const string OutcomeKey = Addresses.OutcomeParameter;
    public const string FromKey = "from";
    public const string ToKey = "to";
    public const string DatesKey = "dates";
    public const string SortKey = "sort";

    /// <summary>The query parameter that names the article with which the page before ended.</summary>
    public const string AfterKey = "after";

    /// <summary>The value of <see cref="DatesKey"/> that keeps only what certainly lies within the years.</summary>
    public const string CertainDates = "certain";

    private const int MostChoices = 20;
    private const int LongestValue = 200;

    /// <summary>The names in an address of what facts name, in the order they are offered.</summary>
    public static IReadOnlyDictionary<NameKind, string> NameKeys { get; } = new OrderedDictionary<NameKind, string>
    {
        [NameKind.Belligerent] = "belligerent",
        [NameKind.Commander] = "commander",
        [NameKind.Place] = "place",
        [NameKind.PartOf] = "part",
    };

    public IReadOnlyList<int> Centuries { get; init; } = [];

    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    /// <summary>The names that facts give, each as a <see cref="NameChoice"/>; an article passes that names one of each kind.</summary>
    public IReadOnlyDictionary<NameKind, IReadOnlyList<string>> Names { get; init; } = new Dictionary<NameKind, IReadOnlyList<string>>();

    /// <summary>The years as typed into the boxes.</summary>
    public string From { get; init; } = "";

    public string To { get; init; } = "";

    /// <summary>Whether a date that may lie outside the years does not pass.</summary>
    public bool CertainOnly { get; init; }

    public SearchOrder Order { get; init; }

    /// <summary>The years that a conflict lies within, possibly or certainly; null where none are asked for or what was typed is none.</summary>
    public YearRange? Years => YearRange.Between(From, To);

    /// <summary>Whether years were typed that are none, or the first comes after the last.</summary>
    public bool HasWrongYears => (From.Length > 0 || To.Length > 0) && Years is null;

    public bool IsEmpty => Centuries.Count == 0 && Outcomes.Count == 0 && Names.Values.All(names => names.Count == 0) && Years is null;

    /// <summary>Reads what an address asks for; what is no filter is passed over.</summary>
    /// <param name="values">The values of a query parameter.</param>
    public static SearchFilter Read(Func<string, IReadOnlyList<string?>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new SearchFilter
        {
            Centuries = Distinct(values(CenturyKey), CenturyNumber.Read).Order().ToList(),
            Outcomes = Distinct(values(OutcomeKey), OutcomeOf).Order().ToList(),
            Names = NameKeys.ToDictionary(key => key.Key, key => (IReadOnlyList<string>)Chosen(values(key.Value)).Select(Folded).Where(name => name.Length > 0).Distinct().ToList()),
            From = Typed(values(FromKey)),
            To = Typed(values(ToKey)),
            CertainOnly = Typed(values(DatesKey)) == CertainDates,
            Order = Enum.GetValues<SearchOrder>().FirstOrDefault(order => ValueOf(order) == Typed(values(SortKey))),
        };
    }

    /// <summary>The same with what words such as <c>commander:ayuka</c> ask for. Of several years the last count, words of several names of a kind are asked for together.</summary>
    public SearchFilter Including(IReadOnlyList<SearchedFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var wanted = facts.Where(fact => !fact.IsWithout).ToList();
        var filter = this with { Outcomes = Outcomes.Concat(wanted.Select(fact => fact.Outcome).OfType<Outcome>()).Distinct().Order().ToList() };
        if (wanted.Select(fact => fact.Years).OfType<YearRange>().LastOrDefault() is { } years)
            filter = filter with { From = YearRange.Write(years.From), To = YearRange.Write(years.To) };
        return wanted.Where(fact => fact.Kind is not null).GroupBy(fact => fact.Kind!.Value)
            .Aggregate(filter, (narrowed, kind) => narrowed.With(kind.Key, narrowed.NamesOf(kind.Key).Append(NameChoice.Having(kind.SelectMany(fact => fact.Words)).Value).Distinct().ToList()));
    }

    /// <summary>All of it as it stands in an address.</summary>
    public IEnumerable<KeyValuePair<string, string>> Query() =>
    [
        .. Centuries.Select(century => KeyValuePair.Create(CenturyKey, CenturyNumber.Write(century))),
        .. NameKeys.SelectMany(key => NamesOf(key.Key).Select(name => KeyValuePair.Create(key.Value, name))),
        .. Outcomes.Select(outcome => KeyValuePair.Create(OutcomeKey, OutcomeNames.Write(outcome))),
        .. Pairs((FromKey, From), (ToKey, To), (DatesKey, CertainOnly ? CertainDates : ""), (SortKey, Order == SearchOrder.Relevance ? "" : ValueOf(Order))),
    ];

    /// <summary>In an address, that results begin behind an article.</summary>
    public static KeyValuePair<string, string> After(int articleId) => KeyValuePair.Create(AfterKey, articleId.ToString(CultureInfo.InvariantCulture));

    public IReadOnlyList<string> NamesOf(NameKind kind) => Names.GetValueOrDefault(kind, []);

    /// <summary>The same with other names of a kind.</summary>
    public SearchFilter With(NameKind kind, IReadOnlyList<string> names) => this with { Names = new Dictionary<NameKind, IReadOnlyList<string>>(Names) { [kind] = names } };

    /// <summary>The outcome of a word such as <c>victory</c>; null where it is none.</summary>
    public static Outcome? OutcomeOf(string word) =>
        Enum.GetValues<Outcome>().Where(outcome => OutcomeNames.Write(outcome).Equals(word, StringComparison.OrdinalIgnoreCase)).Select(outcome => (Outcome?)outcome).FirstOrDefault();

    public static string ValueOf(SearchOrder order) => order.ToString().ToLowerInvariant();

    private static IEnumerable<T> Distinct<T>(IReadOnlyList<string?> values, Func<string, T?> read)
        where T : struct => Chosen(values).Select(read).OfType<T>().Distinct();

    private static IEnumerable<string> Chosen(IReadOnlyList<string?> values) => values.OfType<string>().Where(value => value.Length <= LongestValue).Take(MostChoices);

    private static string Folded(string name) => NameFolding.Fold(name).Trim();

    private static string Typed(IReadOnlyList<string?> values) => Chosen(values).FirstOrDefault("").Trim();

    private static IEnumerable<KeyValuePair<string, string>> Pairs(params (string Key, string Value)[] pairs) =>
        pairs.Where(pair => pair.Value.Length > 0).Select(pair => KeyValuePair.Create(pair.Key, pair.Value));
}

/// <summary>In which order results are shown.</summary>
public enum SearchOrder
{
    Relevance,

    /// <summary>The earliest first.</summary>
    Date,

    Title,
}
