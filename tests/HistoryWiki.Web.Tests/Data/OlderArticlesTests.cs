using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Data;

public sealed class OlderArticlesTests : IDisposable
{
    private readonly WikiApp app = new();

    [Fact]
    public async Task Articles_that_an_older_version_derived_are_derived_anew_and_the_others_are_left_alone()
    {
        await app.Save(Some.Conflict("Battle of Elton", ("Commander1", "Ayuka Khan")));
        await app.Save(Some.Conflict("Battle of Emba", ("Commander1", "Ayuka Khan")));
        await Change("UPDATE Articles SET DerivedVersion = 0 WHERE Title = 'Battle of Elton'");
        await Change("UPDATE Facts SET FoldedTarget = 'older'");

        var count = await OlderArticles.DeriveAnew(app.Services.GetRequiredService<Writer>(), new Progress(TextWriter.Null, false, TimeProvider.System), TestContext.Current.CancellationToken);

        Assert.Equal(1, count);
        Assert.Equal(["ayuka khan", "older"], await app.Read(wiki => wiki.Facts.OrderBy(f => f.ArticleId).Select(f => f.FoldedTarget).ToListAsync()));
    }

    [Fact]
    public async Task A_damaged_article_does_not_keep_the_others_from_it()
    {
        await app.Save(Some.Conflict("Battle of Elton", ("Commander1", "Ayuka Khan")));
        await app.Save(Some.Conflict("Battle of Emba", ("Commander1", "Ayuka Khan")));
        await Change("UPDATE Revisions SET Content = 'damaged' WHERE Id = 1");
        await Change("UPDATE Articles SET DerivedVersion = 0");

        await OlderArticles.DeriveAnew(app.Services.GetRequiredService<Writer>(), new Progress(TextWriter.Null, false, TimeProvider.System), TestContext.Current.CancellationToken);

        Assert.Equal([0, DerivedArticle.Version], await app.Read(wiki => wiki.Articles.OrderBy(a => a.Id).Select(a => a.DerivedVersion).ToListAsync()));
    }

    public void Dispose() => app.Dispose();

    private Task<int> Change(string sql) => app.Services.GetRequiredService<Writer>().Run(wiki => wiki.Database.ExecuteSqlRawAsync(sql));
}
