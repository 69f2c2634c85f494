using HistoryWiki.Web.Data;
using HistoryWiki.Web.Searching;

namespace HistoryWiki.Web.Tests.Searching;

public class SearchPlanTests(SearchedWiki wiki) : IClassFixture<SearchedWiki>
{
    private static readonly SearchRequest Words = SearchRequest.Read("kalmyk wa");

    /// <summary>Every question that searching puts to the database past EF Core, by what it is for; but that for all articles by title, which has a fact of its own.</summary>
    public static TheoryData<string> Questions => [.. All().Select(question => question.Name)];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_question_of_a_search_finds_its_rows_by_an_index(string name)
    {
        var steps = await wiki.App.Read(db => QueryPlan.Of(db, All().First(question => question.Name == name).Question));

        Assert.NotEmpty(steps);
        Assert.Empty(steps.WholeTables());
    }

    [Fact]
    public async Task Names_that_begin_so_are_read_in_the_order_of_an_index()
    {
        var steps = await wiki.App.Read(db => QueryPlan.Of(db, ArticleSearchSql.Named(Words).First(question => question.Rank == SearchRank.TitleStart).Question));

        Assert.Equal(["SEARCH Articles USING COVERING INDEX IX_Articles_FoldedTitle (FoldedTitle>? AND FoldedTitle<?)"], steps);
    }

    [Fact]
    public async Task All_articles_by_title_are_read_in_the_order_of_an_index_and_only_as_far_as_needed()
    {
        var steps = await wiki.App.Read(db => QueryPlan.Of(db, ArticleSearchSql.ByTitle()));

        Assert.Equal(["SCAN Articles USING COVERING INDEX IX_Articles_FoldedTitle"], steps);
    }

    private static IEnumerable<(string Name, FormattableString Question)> All()
    {
        foreach (var (i, (rank, question)) in ArticleSearchSql.Named(Words).Index())
            yield return ($"named {rank} {i}", question);
        foreach (var typed in new[] { "july 1809", "1 july 1809 austria" })
            yield return ($"dated {typed}", ArticleSearchSql.Named(SearchRequest.Read(typed)).First(question => question.Rank == SearchRank.Facts).Question);
        yield return ("anywhere", ArticleSearchSql.Anywhere(Words.Words));
        yield return ("ranked", ArticleSearchSql.Ranked(Words.Words, 10));
        yield return ("last ranked", ArticleSearchSql.LastRanked(Words.Words));
        yield return ("count", ArticleSearchSql.CountOf(Words.Words[0]));
        yield return ("shown", ArticleSearchSql.Shown([1, 2]));
        yield return ("sections", ArticleSearchSql.SectionsOf([1, 2]));
        yield return ("some in names", ArticleSearchSql.SomeInNames(Words.Words));
        yield return ("spellings", ArticleSearchSql.Spellings([1, 2]));
        yield return ("naming", ArticleSearchSql.Naming(NameKind.Commander, [new NameChoice("ayuka khan"), new NameChoice("abul*")]));
        yield return ("other names", ArticleSearchSql.AliasesOf([1, 2]));
        yield return ("rows", ArticleSearchSql.Rows([1, 2]));
        yield return ("moment", ArticleSearchSql.Moment());
        yield return ("revisions after", ArticleSearchSql.RevisionsAfter(10));
        yield return ("naming any", ArticleSearchSql.NamingAny(Words));
        yield return ("spelled", ArticleSearchSql.Spelled(NameKind.Commander, ["ayuka khan"]));
        yield return ("conflicts", ArticleSearchSql.ConflictsOf(NameKind.Commander, "ayuka khan"));
        yield return ("wanted", ArticleSearchSql.Wanted("kalmyk", 2));
        yield return ("suggested", ArticleSearchSql.Suggested(Words, 6));
        foreach (var asked in new[] { "century=18", "outcome=victory", "commander=ayuka khan", "part=kalmyk wars", "from=1700", "to=1700" })
        {
            var pair = asked.Split('=');
            yield return ($"narrowed {asked}", ArticleSearchSql.Passing(SearchFilter.Read(key => key == pair[0] ? [pair[1]] : [])).Single());
        }

        yield return ("narrowed certainly", ArticleSearchSql.Passing(new SearchFilter { From = "1700", To = "1710", CertainOnly = true }).Single());
        foreach (var typed in new[] { "commander:ayuka", "year:1723..1726", "outcome:treaty" })
        {
            yield return ($"asked {typed}", ArticleSearchSql.Passing(new SearchFilter().Including(SearchRequest.Read(typed).Facts)).Single());
            yield return ($"left out {typed}", ArticleSearchSql.LeftOut(SearchRequest.Read("war -" + typed)).Single());
        }

        yield return ("left out words", ArticleSearchSql.LeftOut(SearchRequest.Read("war -siege")).Single());
    }
}
