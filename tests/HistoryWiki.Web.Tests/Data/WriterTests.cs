using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Data;

public class WriterTests
{
    [Fact]
    public async Task A_saved_article_is_read_back_through_a_connection_that_cannot_write()
    {
        await using var app = new WikiApp();
        await app.Save(Some.Conflict("Battle of Kanzhal", ("Date", "1708")));

        var title = await app.Read(wiki => wiki.Articles.Select(a => a.Title).SingleAsync());
        var refusal = await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() =>
            app.Read(wiki => wiki.Articles.ExecuteDeleteAsync()));

        Assert.Equal("Battle of Kanzhal", title);
        Assert.Contains("readonly", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_fails_leaves_nothing_behind()
    {
        await using var app = new WikiApp();
        var writer = app.Services.GetRequiredService<Writer>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => writer.Run<int>(async wiki =>
        {
            wiki.Articles.Add(new ArticleRow { Title = "Half", Slug = "Half", FoldedTitle = "half" });
            await wiki.SaveChangesAsync();
            throw new InvalidOperationException("in the middle");
        }));

        Assert.Equal(0, await app.Read(wiki => wiki.Articles.CountAsync()));
    }
}
