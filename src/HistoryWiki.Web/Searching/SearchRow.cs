using System.Data.Common;
using System.Globalization;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Searching;

/// <summary>What the index keeps of an article to narrow results by and to put them in order: a few hundred bytes, all read at once.</summary>
/// <param name="Id">Of the article.</param>
/// <param name="Title">Folded.</param>
/// <param name="Commanders">What facts name as such, a line each, as <see cref="SearchText"/> writes them; so are the others.</param>
/// <param name="Spelled">How the source spells them.</param>
public sealed record SearchRow(int Id, string Title, string Commanders, string Belligerents, string Places, string Wars, string Spelled)
{
    private static readonly Dictionary<string, ArticleKind> Kinds = Enum.GetValues<ArticleKind>().ToDictionary(kind => kind.ToString());
    private static readonly Dictionary<string, Outcome> AllOutcomes = Enum.GetValues<Outcome>().ToDictionary(outcome => outcome.ToString());

    public ArticleKind Kind { get; private init; }

    public int? EarliestDay { get; private init; }

    public int? Century { get; private init; }

    public Outcome? Outcome { get; private init; }

    /// <summary>Reads a row of <see cref="ArticleSearchSql.Rows"/>. What is not as it should be counts as unknown; the check of the database tells of it.</summary>
    public static SearchRow Read(DbDataReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var traits = Words(reader, 6).Split(' ');
        return new SearchRow(reader.GetInt32(0), Words(reader, 1), Words(reader, 2), Words(reader, 3), Words(reader, 4), Words(reader, 5), Words(reader, 7))
        {
            Kind = Kinds.GetValueOrDefault(traits[0], ArticleKind.Other),
            EarliestDay = Number(traits.ElementAtOrDefault(1)),
            Century = Number(traits.ElementAtOrDefault(2)),
            Outcome = AllOutcomes.TryGetValue(traits.ElementAtOrDefault(3) ?? "", out var outcome) ? outcome : null,
        };
    }

    /// <summary>What facts of a kind name, a line each: the title, folded, and behind a tab the name where that is another. A title may come twice.</summary>
    public string Lines(NameKind kind) => kind switch
    {
        NameKind.Commander => Commanders,
        NameKind.Belligerent => Belligerents,
        NameKind.Place => Places,
        _ => Wars,
    };

    /// <summary>How the source spells what a line names.</summary>
    public string SpellingOf(NameKind kind, int line)
    {
        var kinds = Spelled.Split(SearchText.BetweenKinds);
        var at = SearchText.KindsInOrder.Index().First(known => known.Item == kind).Index;
        return at < kinds.Length ? kinds[at].Split('\n').ElementAtOrDefault(line) ?? "" : "";
    }

    /// <summary>Where in a line its title ends.</summary>
    public static int TitleEnd(ReadOnlySpan<char> line) => line.IndexOf(SearchText.BeforeName) is >= 0 and var tab ? tab : line.Length;

    private static string Words(DbDataReader reader, int column) => reader.IsDBNull(column) ? "" : reader.GetString(column);

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>An article that was found, and by what.</summary>
public sealed record RankedArticle(SearchRow Row, SearchRank Rank)
{
    public int ArticleId => Row.Id;
}
