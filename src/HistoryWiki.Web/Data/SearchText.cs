using System.Globalization;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Data;

/// <summary>
/// The folded words of an article as the search index holds them, by what they are to it; those of one kind part at line ends. A line of a fact is the
/// title that its name leads to, as facts are told apart by it, and behind a tab the name where that is another.
/// </summary>
public sealed record SearchText(string Title, string Aliases, string Commanders, string Belligerents, string Places, string Wars, string Years, string Body)
{
    /// <summary>Between what a fact's name leads to and the name.</summary>
    public const char BeforeName = '\t';

    /// <summary>Between the spellings of what is named as one and what as another.</summary>
    public const char BetweenKinds = '\f';

    /// <summary>Stands for what is not known among the <see cref="Traits"/>.</summary>
    public const string Unknown = "-";

    // A longer conflict is found by its first and its last year.
    private const int MostYears = 40;

    /// <summary>All the names: what the article is called, and what its facts name.</summary>
    public string Names => string.Join('\n', new[] { Title, Aliases, Commanders, Belligerents, Places, Wars, Years }.Where(words => words.Length > 0));

    /// <summary>What results are narrowed and put in order by besides names, not to be searched: kind, first day, century and outcome, as in <c>Conflict 17230801 18 Treaty</c>.</summary>
    public required string Traits { get; init; }

    /// <summary>How the source spells what facts name, not to be searched: a line for each line of <see cref="Commanders"/>, then behind <see cref="BetweenKinds"/> those of belligerents, of places and of wars.</summary>
    public required string Spelled { get; init; }

    public static SearchText Of(ArticleContent content, DerivedArticle derived, IEnumerable<AliasRow> aliases)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(derived);
        return new SearchText(
            NameFolding.Fold(content.Title),
            string.Join('\n', aliases.Select(a => a.FoldedName)),
            Joined(NamesOf(NameKind.Commander).Select(Line)),
            Joined(NamesOf(NameKind.Belligerent).Select(Line)),
            Joined(NamesOf(NameKind.Place).Select(Line)),
            Joined(NamesOf(NameKind.PartOf).Select(Line)),
            string.Join('\n', YearsOf(derived.Facts)),
            derived.FoldedText)
        {
            Traits = TraitsOf(content, derived.Facts),
            Spelled = string.Join(BetweenKinds, KindsInOrder.Select(kind => Joined(NamesOf(kind).Select(fact => OneLine(fact.Target))))),
        };

        IEnumerable<FactRow> NamesOf(NameKind kind) => derived.FactNames.Where(f => f.Kind == kind).DistinctBy(Line);
    }

    /// <summary>What names are to an article, in the order in which the index holds them.</summary>
    public static IReadOnlyList<NameKind> KindsInOrder { get; } = [.. Enum.GetValues<NameKind>().OrderBy(PlaceOf)];

    /// <summary>Where a kind stands in this order.</summary>
    public static int PlaceOf(NameKind kind) => kind switch
    {
        NameKind.Commander => 0,
        NameKind.Belligerent => 1,
        NameKind.Place => 2,
        _ => 3,
    };

    private static string Joined(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string OneLine(string name) => name.AsSpan().IndexOfAny('\n', BetweenKinds) < 0 ? name : name.Replace('\n', ' ').Replace(BetweenKinds, ' ');

    // A fact is found by the name it gives and by the title that name leads to.
    private static string Line(FactRow fact) => fact.FoldedName == fact.FoldedTarget ? fact.FoldedTarget : $"{fact.FoldedTarget}{BeforeName}{fact.FoldedName}";

    private static string TraitsOf(ArticleContent content, ConflictFacts facts)
    {
        var first = facts.Date?.Start?.Earliest;
        return string.Join(' ', content.Kind, Number(first?.SortKey), Number(first is { } day ? CenturyNumber.Of(day.Year) : null), facts.Result?.Outcome.ToString() ?? Unknown);
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Unknown;

    private static IEnumerable<string> YearsOf(ConflictFacts facts)
    {
        if ((facts.Date?.Start?.Earliest ?? facts.Date?.End?.Earliest)?.Year is not { } first)
            return [];
        var last = Math.Max(first, (facts.Date?.End?.Latest ?? facts.Date?.Start?.Latest)?.Year ?? first);
        var years = last - first < MostYears ? Enumerable.Range(first, last - first + 1) : [first, last];
        var centuries = Enumerable.Range(0, ((last - first) / 100) + 1).Select(i => Math.Min(last, first + (i * 100))).Append(last);
        return years.Select(Year).Concat(centuries.Select(CenturyNumber.Of).Distinct().Select(c => NameFolding.Fold(CenturyNumber.Name(c))));
    }

    // An astronomical year as people write it: -489 is 490 BC.
    private static string Year(int year) => year > 0 ? FormattableString.Invariant($"{year}") : FormattableString.Invariant($"{1 - year} bc");
}
