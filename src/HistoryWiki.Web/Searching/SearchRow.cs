using System.Globalization;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Searching;

/// <summary>What the index keeps of an article to narrow results by and to put them in order.</summary>
public sealed class SearchRow
{
    private const char BetweenColumns = '\u001e';
    private const int Traits = 4;

    private static readonly Dictionary<string, ArticleKind> Kinds = Enum.GetValues<ArticleKind>().ToDictionary(kind => kind.ToString());
    private static readonly Dictionary<string, Outcome> AllOutcomes = Enum.GetValues<Outcome>().ToDictionary(outcome => outcome.ToString());

    private readonly string[][] titles = new string[SearchText.KindsInOrder.Count][];

    /// <summary>Reads a row of <see cref="ArticleSearchSql.Rows"/>. What is not as it should be counts as unknown; the check of the database tells of it.</summary>
    /// <param name="id">Of the article.</param>
    /// <param name="text">The columns of the row as one text.</param>
    /// <param name="shared">The one string of each title, however many articles name it.</param>
    public SearchRow(int id, ReadOnlySpan<char> text, Func<ReadOnlySpan<char>, string> shared)
    {
        ArgumentNullException.ThrowIfNull(shared);
        Id = id;
        Span<Range> traits = stackalloc Range[Traits];
        var all = NextColumn(ref text);
        if (all.Split(traits, ' ') == Traits)
        {
            Kind = Kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(all[traits[0]], out var kind) ? kind : ArticleKind.Other;
            EarliestDay = Number(all[traits[1]]);
            Century = Number(all[traits[2]]);
            Outcome = AllOutcomes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(all[traits[3]], out var outcome) ? outcome : null;
        }

        Title = NextColumn(ref text).ToString();
        for (var i = 0; i < titles.Length; i++)
            titles[i] = TitlesIn(NextColumn(ref text), shared);
    }

    /// <summary>Of the article.</summary>
    public int Id { get; }

    /// <summary>Folded.</summary>
    public string Title { get; }

    public ArticleKind Kind { get; } = ArticleKind.Other;

    public int? EarliestDay { get; }

    public int? Century { get; }

    public Outcome? Outcome { get; }

    /// <summary>
    /// The titles, folded, that facts of a kind lead to, one for each of their lines as <see cref="SearchText"/> writes them. A title may come twice;
    /// in all rows it is the same string.
    /// </summary>
    public ReadOnlySpan<string> TitlesOf(NameKind kind) => titles[SearchText.PlaceOf(kind)];

    private static string[] TitlesIn(ReadOnlySpan<char> lines, Func<ReadOnlySpan<char>, string> shared)
    {
        if (lines.IsEmpty)
            return [];
        var all = new string[lines.Count('\n') + 1];
        var at = 0;
        foreach (var range in lines.Split('\n'))
        {
            var line = lines[range];
            all[at++] = shared(line.IndexOf(SearchText.BeforeName) is >= 0 and var tab ? line[..tab] : line);
        }

        return all;
    }

    private static ReadOnlySpan<char> NextColumn(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(BetweenColumns);
        var column = end < 0 ? text : text[..end];
        text = end < 0 ? [] : text[(end + 1)..];
        return column;
    }

    private static int? Number(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>An article that was found, and by what.</summary>
public sealed record RankedArticle(SearchRow Row, SearchRank Rank)
{
    public int ArticleId => Row.Id;
}
