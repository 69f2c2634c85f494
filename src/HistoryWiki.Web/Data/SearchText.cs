using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Data;

/// <summary>The folded words of an article as the search index holds them, by what they are to it; those of one kind part at line ends.</summary>
public sealed record SearchText(string Title, string Aliases, string Commanders, string Belligerents, string Places, string Wars, string Years, string Body)
{
    // A longer conflict is found by its first and its last year.
    private const int MostYears = 40;

    /// <summary>All the names: what the article is called, and what its facts name.</summary>
    public string Names => string.Join('\n', new[] { Title, Aliases, Commanders, Belligerents, Places, Wars, Years }.Where(words => words.Length > 0));

    public static SearchText Of(ArticleContent content, DerivedArticle derived, IEnumerable<AliasRow> aliases)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(derived);
        return new SearchText(
            NameFolding.Fold(content.Title),
            string.Join('\n', aliases.Select(a => a.FoldedName)),
            NamesOf(NameKind.Commander),
            NamesOf(NameKind.Belligerent),
            NamesOf(NameKind.Place),
            NamesOf(NameKind.PartOf),
            string.Join('\n', YearsOf(derived.Facts)),
            derived.FoldedText);

        // A fact is found by the name it gives and by the title that name leads to.
        string NamesOf(NameKind kind) => string.Join('\n', derived.FactNames.Where(f => f.Kind == kind).SelectMany(f => new[] { f.FoldedName, f.FoldedTarget }).Distinct());
    }

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
