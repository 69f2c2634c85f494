using System.Net;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tests.Searching;

public sealed class SearchCrowdTests : IAsyncDisposable
{
    private const int Readers = 64;
    private const int SearchesOfReader = 4;
    private const int Edits = 40;

    private static readonly string[] Words = ["battle", "battle of kanzhal", "siege kabardia", "batle of kanzal", "1708", "kabar", "words of the text", "commander:ayuka"];

    private readonly WikiApp app = new();

    [Fact]
    public async Task Sixty_four_search_at_once_while_editors_save_and_all_are_answered()
    {
        for (var i = 0; i < 10; i++)
            await Save(i, "Kabardia");

        var editing = Enumerable.Range(0, 2).Select(editor => Task.Run(async () =>
        {
            for (var i = 0; i < Edits; i++)
                await Save(i % 10, $"Place {editor} {i}");
        })).ToList();
        var searching = Enumerable.Range(0, Readers).Select(reader => Task.Run(() => Search(reader))).ToList();
        var answers = (await Task.WhenAll(searching)).SelectMany(statuses => statuses).ToList();
        await Task.WhenAll(editing);

        Assert.Equal(Readers * SearchesOfReader, answers.Count);
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Matches("Place [01] 39", await app.Browser().GetStringAsync("/api/v1/search?q=kanzhal"));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<List<HttpStatusCode>> Search(int reader)
    {
        var browser = app.Browser();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < SearchesOfReader; i++)
        {
            var address = (i % 2 == 0 ? "/search?q=" : "/api/v1/search?q=") + Uri.EscapeDataString(Words[(reader + i) % Words.Length]);
            using var answer = await browser.GetAsync(address);
            statuses.Add(answer.StatusCode);
        }

        return statuses;
    }

    private Task<RevisionRow> Save(int battle, string place) =>
        app.Save(Some.Conflict($"Battle of Kanzhal {battle}", ("Date", "1708"), ("Place", place), ("Commander1", "Ayuka Khan")).With("Course", "Words of the text."));
}
