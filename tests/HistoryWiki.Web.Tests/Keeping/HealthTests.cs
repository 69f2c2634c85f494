using System.Net;
using HistoryWiki.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Keeping;

public sealed class HealthTests : IDisposable
{
    private readonly WikiApp app = new();

    [Fact]
    public async Task A_wiki_that_can_be_read_and_written_is_healthy() => Assert.Equal((HttpStatusCode.OK, "Healthy"), await Ready(app.Browser()));

    [Fact]
    public async Task A_wiki_whose_disk_has_little_room_left_serves_and_says_so()
    {
        await using var fuller = app.WithWebHostBuilder(builder => builder.UseSetting("HistoryWiki:LeastRoom", "2000000000"));

        var (status, words) = await Ready(fuller.CreateClient());

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Matches("^Degraded\nThe disk of the database has [0-9]+ MB left, and nothing can be saved once it is full\\.$", words);
    }

    [Fact]
    public async Task A_wiki_whose_database_cannot_be_read_is_not_ready_and_says_why()
    {
        await app.Services.GetRequiredService<Writer>().Run(wiki => wiki.Database.ExecuteSqlAsync($"ALTER TABLE Articles RENAME TO Gone"));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy\nThe database cannot be read or written."), await Ready(app.Browser()));
    }

    public void Dispose() => app.Dispose();

    private static async Task<(HttpStatusCode Status, string Words)> Ready(HttpClient browser)
    {
        using var answer = await browser.GetAsync("/health/ready");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
