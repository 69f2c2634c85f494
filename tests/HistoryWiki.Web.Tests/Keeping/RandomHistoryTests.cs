using System.Globalization;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tests.Keeping;

public sealed class RandomHistoryTests : IAsyncLifetime
{
    private static readonly string[] Titles = ["Battle of Malka", "Malka War", "Malka War (1708)", "War of Kanzhal (1708)"];

    // So few that articles keep gaining and losing the names that others, and they themselves, link to.
    private static readonly string[] OtherNames = ["Kanzhal", "The Malka affair", "The long war"];

    private readonly CheckedWiki wiki = new();

    public ValueTask InitializeAsync() => wiki.InitializeAsync();

    public ValueTask DisposeAsync() => wiki.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_any_sequence_of_saves_everything_derived_still_agrees(int seed)
    {
        var random = new Random(seed);
        for (var save = 1; save <= 60; save++)
        {
            await wiki.App.Save(SomeArticle(random));
            if (save % 5 == 0)
                Assert.EndsWith(": everything is whole.\n", (await wiki.Check()).Output, StringComparison.Ordinal);
        }
    }

    private static ArticleContent SomeArticle(Random random)
    {
        string OneOf(params string[] names) => random.GetItems(names, 1)[0];
        return Some.Conflict(OneOf(Titles), ("Conflict", OneOf(OtherNames)), ("Date", random.Next(1500, 1800).ToString(CultureInfo.InvariantCulture)))
            .With("Links", string.Join(' ', Enumerable.Range(0, random.Next(4)).Select(_ => $"[[{OneOf([.. Titles, .. OtherNames])}]]")));
    }
}
