using HistoryWiki.Web.Data;
using HistoryWiki.Web.Tracing;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tests.Tracing;

public sealed class TracePlanTests : IDisposable
{
    private readonly WikiApp app = new();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task No_page_of_a_name_reads_a_whole_table(int names)
    {
        string[] keys = ["sweden", "kingdom of sweden", "swedish empire"];
        var traced = new TracedName(NameKind.Belligerent, "Sweden", keys[..names], [], null, 0, 0, 0);
        app.CreateClient();

        var steps = await app.Read(async wiki =>
        {
            var facts = NamedFacts.Of(wiki, traced.Kind, traced.Keys);
            return new List<string>(
            [
                .. await QueryPlan.Of(wiki, NameQuery.Spellings(wiki, traced.Kind, traced.Keys)),
                .. await QueryPlan.Of(wiki, TraceQuery.InOrder(facts, 2).Select(f => f.Id)),
                .. await QueryPlan.Of(wiki, NamedFacts.Articles(facts)),
                .. await QueryPlan.Of(wiki, TraceQuery.Beside(wiki, traced, NameKind.Belligerent, sameSide: true)),
            ]);
        });

        Assert.Empty(steps.WholeTables());
        Assert.Contains(steps, step => step.Contains("USING COVERING INDEX IX_Facts_ArticleId_Kind_Side_FoldedTarget", StringComparison.Ordinal));
        Assert.Contains(steps, step => step.Contains("IX_Facts_Kind_FoldedTarget_FirstDay_ArticleId_Side (Kind=? AND FoldedTarget=?)", StringComparison.Ordinal));
    }

    public void Dispose() => app.Dispose();
}
