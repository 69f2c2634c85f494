using HistoryWiki.Web.Searching;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tests.Searching;

public class SearchPlanTests(SearchedWiki wiki) : IClassFixture<SearchedWiki>
{
    [Fact]
    public async Task Every_step_of_a_search_uses_an_index()
    {
        var steps = await wiki.App.Read(db =>
            QueryPlan.Of(db, db.Database.SqlQuery<RankedArticle>(ArticleSearchSql.Ranked(SearchRequest.Read("kalmyk wa")))));

        Assert.Contains("SEARCH Articles USING COVERING INDEX IX_Articles_FoldedTitle (FoldedTitle=?)", steps);
        Assert.Contains("SEARCH Aliases USING INDEX IX_Aliases_FoldedName (FoldedName=?)", steps);
        Assert.Contains("SEARCH Aliases USING INDEX IX_Aliases_FoldedName (FoldedName>? AND FoldedName<?)", steps);
        Assert.Contains("SEARCH a USING INTEGER PRIMARY KEY (rowid=?)", steps);
        Assert.All(steps.Where(s => s.StartsWith("SCAN ArticleSearch", StringComparison.Ordinal)), s => Assert.Matches("VIRTUAL TABLE INDEX .*M4$", s));
        Assert.All(steps.Where(s => s.StartsWith("SCAN", StringComparison.Ordinal)), s => Assert.Matches(@"^SCAN (ArticleSearch VIRTUAL|\(subquery|h$)", s));
    }
}
