using HistoryWiki.Web.Searching;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tests.Searching;

public class SearchPlanTests(SearchedWiki wiki) : IClassFixture<SearchedWiki>
{
    [Fact]
    public async Task Every_step_of_a_search_uses_an_index()
    {
        var request = SearchRequest.Read("kalmyk wa");
        var steps = await Plan<RankedArticle>(ArticleSearchSql.Named(request, new SearchFilter()));

        Assert.Contains("SEARCH Articles USING COVERING INDEX IX_Articles_FoldedTitle (FoldedTitle=?)", steps);
        Assert.Contains("SEARCH Aliases USING INDEX IX_Aliases_FoldedName (FoldedName=?)", steps);
        Assert.Contains("SEARCH Aliases USING INDEX IX_Aliases_FoldedName (FoldedName>? AND FoldedName<?)", steps);
        Assert.Contains("SEARCH a USING INTEGER PRIMARY KEY (rowid=?)", steps);
        Assert.Empty(steps.WholeTables());
        Assert.Empty((await Plan<RankedArticle>(ArticleSearchSql.Anywhere(request, new SearchFilter(), 10))).WholeTables());
        Assert.Empty((await Plan<int>(ArticleSearchSql.CountOf(request.Words[0]))).WholeTables());
        Assert.Empty((await Plan<SuggestedTitle>(ArticleSearchSql.Suggested(request, 6))).WholeTables());
    }

    [Theory]
    [InlineData("century=18")]
    [InlineData("commander=ayuka+khan")]
    public async Task What_a_search_is_narrowed_to_is_found_by_an_index(string query)
    {
        var values = query.Split('=');
        var filter = SearchFilter.Read(key => key == values[0] ? [values[1].Replace('+', ' ')] : []);
        var steps = await Plan<RankedArticle>(ArticleSearchSql.Named(SearchRequest.Read("kalmyk wa"), filter));

        Assert.Empty(steps.WholeTables().Except(["SCAN Passing"]));
    }

    private Task<IReadOnlyList<string>> Plan<T>(FormattableString question) =>
        wiki.App.Read(db => QueryPlan.Of(db, db.Database.SqlQuery<T>(question)));
}
