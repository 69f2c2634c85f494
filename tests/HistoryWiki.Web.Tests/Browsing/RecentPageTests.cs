using System.Net;
using AngleSharp.Dom;

namespace HistoryWiki.Web.Tests.Browsing;

public class RecentPageTests
{
    [Fact]
    public async Task Changes_come_the_latest_first_and_a_change_saved_meanwhile_moves_none_of_the_older_ones()
    {
        await using var app = new WikiApp();
        for (var n = 1; n <= 60; n++)
            await app.Save(Some.Conflict($"War {n}"));
        var browser = app.Browser();

        var latest = await browser.Open("/recent");
        await app.Save(Some.Conflict("War 61"));
        var older = await browser.Open(latest.QuerySelector(".pages a[rel=next]")!.GetAttribute("href")!);

        var titles = latest.QuerySelectorAll(".ledger li > a").Concat(older.QuerySelectorAll(".ledger li > a")).Select(a => a.TextContent).ToList();
        Assert.Equal(Enumerable.Range(1, 60).Reverse().Select(n => $"War {n}"), titles);
        Assert.Null(older.QuerySelector(".pages a[rel=next]"));
        Assert.NotNull(older.QuerySelector(".pages a[href='/recent']"));
    }

    [Theory]
    [InlineData("/recent", "Nothing has been changed yet.")]
    [InlineData("/recent?before=1", "There are no older changes.")]
    public async Task An_empty_list_says_so(string address, string words)
    {
        await using var app = new WikiApp();

        var answer = await app.Browser().GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(words, (await answer.Page()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
