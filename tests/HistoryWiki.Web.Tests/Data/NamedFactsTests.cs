using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tests.Data;

public sealed class NamedFactsTests : IDisposable
{
    private const string Index = "IX_Facts_Kind_FoldedTarget_FirstDay_ArticleId_Side (Kind=? AND FoldedTarget=?)";

    private readonly WikiApp app = new();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task The_conflicts_of_a_name_are_counted_and_paged_by_the_index_alone(int names)
    {
        string[] keys = ["great northern war", "third northern war", "northern war"];
        app.CreateClient();

        var steps = await app.Read(async wiki =>
        {
            var facts = NamedFacts.Of(wiki, NameKind.PartOf, keys[..names]);
            return new List<string>(
            [
                .. await QueryPlan.Of(wiki, NamedFacts.Articles(facts)),
                .. await QueryPlan.Of(wiki, NamedFacts.InOrder(facts).Skip(100).Take(100)),
                .. await QueryPlan.Of(wiki, NamedFacts.Backwards(facts.Where(f => f.FirstDay < 17090708)).Take(5)),
            ]);
        });

        Assert.Empty(steps.WholeTables());
        Assert.Contains(steps, step => step.Contains(Index, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_conflicts_of_one_name_are_read_in_order_and_never_sorted()
    {
        app.CreateClient();

        var steps = await app.Read(wiki => QueryPlan.Of(wiki, NamedFacts.InOrder(NamedFacts.Of(wiki, NameKind.PartOf, ["great northern war"])).Skip(100).Take(100)));

        Assert.Equal([$"SEARCH f USING COVERING INDEX {Index}"], steps);
    }

    public void Dispose() => app.Dispose();
}
