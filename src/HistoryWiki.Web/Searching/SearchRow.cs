using System.Data.Common;
using System.Globalization;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Searching;

/// <summary>What the index keeps of an article to narrow results by and to put them in order: a few hundred bytes, read as one text and taken apart where it is looked at.</summary>
public sealed class SearchRow
{
    private const char BetweenColumns = '\u001e';
    private const int ColumnsOfNames = 2;
    private const int Traits = 4;

    private static readonly Dictionary<string, ArticleKind> Kinds = Enum.GetValues<ArticleKind>().ToDictionary(kind => kind.ToString());
    private static readonly Dictionary<string, Outcome> AllOutcomes = Enum.GetValues<Outcome>().ToDictionary(outcome => outcome.ToString());

    private readonly string text;

    // Where each column begins; the last entry is one behind the end.
    private readonly int[] begins = new int[SearchText.KindsInOrder.Count + ColumnsOfNames + 1];

    private SearchRow(int id, string text)
    {
        (Id, this.text) = (id, text);
        Array.Fill(begins, text.Length + 1);
        begins[0] = 0;
        for (int i = 1, at = 0; i < begins.Length - 1 && (at = text.IndexOf(BetweenColumns, at)) >= 0; i++)
            begins[i] = ++at;
        Span<Range> traits = stackalloc Range[Traits];
        var all = Column(0);
        if (all.Split(traits, ' ') == Traits)
        {
            Kind = Kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(all[traits[0]], out var kind) ? kind : ArticleKind.Other;
            EarliestDay = Number(all[traits[1]]);
            Century = Number(all[traits[2]]);
            Outcome = AllOutcomes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(all[traits[3]], out var outcome) ? outcome : null;
        }

        Title = Column(1).ToString();
    }

    /// <summary>Of the article.</summary>
    public int Id { get; }

    /// <summary>Folded.</summary>
    public string Title { get; }

    public ArticleKind Kind { get; } = ArticleKind.Other;

    public int? EarliestDay { get; }

    public int? Century { get; }

    public Outcome? Outcome { get; }

    /// <summary>Reads a row of <see cref="ArticleSearchSql.Rows"/>. What is not as it should be counts as unknown; the check of the database tells of it.</summary>
    public static SearchRow Read(DbDataReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new SearchRow(reader.GetInt32(0), reader.IsDBNull(1) ? "" : reader.GetString(1));
    }

    /// <summary>What facts of a kind name, a line each, as <see cref="SearchText"/> writes them: the title, folded, and behind a tab the name where that is another. A title may come twice.</summary>
    public ReadOnlySpan<char> Lines(NameKind kind) => Column(ColumnsOfNames + SearchText.PlaceOf(kind));

    /// <summary>Where in a line its title ends.</summary>
    public static int TitleEnd(ReadOnlySpan<char> line) => line.IndexOf(SearchText.BeforeName) is >= 0 and var tab ? tab : line.Length;

    private ReadOnlySpan<char> Column(int number) => begins[number] > text.Length ? [] : text.AsSpan(begins[number]..(begins[number + 1] - 1));

    private static int? Number(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>An article that was found, and by what.</summary>
public sealed record RankedArticle(SearchRow Row, SearchRank Rank)
{
    public int ArticleId => Row.Id;
}
