using HistoryWiki.Web.Searching;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tests.Searching;

public class SearchPlanTests(SearchedWiki wiki) : IClassFixture<SearchedWiki>
{
    [Fact]
    public async Task Every_step_of_a_search_uses_an_index()
    {
        var request = SearchRequest.Read("kalmyk wa");
        var steps = await Plan(ArticleSearchSql.Named(request));

        Assert.Contains("SEARCH Articles USING COVERING INDEX IX_Articles_FoldedTitle (FoldedTitle=?)", steps);
        Assert.Contains("SEARCH Aliases USING INDEX IX_Aliases_FoldedName (FoldedName=?)", steps);
        Assert.Contains("SEARCH Aliases USING INDEX IX_Aliases_FoldedName (FoldedName>? AND FoldedName<?)", steps);
        Assert.Contains("SEARCH a USING INTEGER PRIMARY KEY (rowid=?)", steps);
        foreach (var step in steps.Concat(await Plan(ArticleSearchSql.Anywhere(request, 10))).Where(s => s.StartsWith("SCAN", StringComparison.Ordinal)))
            Assert.Matches(@"^SCAN (ArticleSearch VIRTUAL TABLE INDEX .*M4$|\(subquery|h$)", step);
    }

    private Task<IReadOnlyList<string>> Plan(FormattableString question) =>
        wiki.App.Read(db => QueryPlan.Of(db, db.Database.SqlQuery<RankedArticle>(question)));
}
