using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Data;

public sealed class KeptAnswerTests : IDisposable
{
    private readonly HandSetClock clock = new();
    private readonly WikiApp app = new();
    private readonly KeptAnswer<int> answer;
    private int readings;

    public KeptAnswerTests() => answer = new(app.Services.GetRequiredService<IServiceScopeFactory>(), clock, CountArticles);

    [Fact]
    public async Task All_who_ask_before_there_is_an_answer_get_the_one_that_is_read_once()
    {
        await app.Save(Some.Conflict("Battle of Kanzhal"));

        var answers = await Task.WhenAll(answer.Get(), answer.Get(), answer.Get());

        Assert.Equal([1, 1, 1], answers);
        Assert.Equal(1, readings);
    }

    [Fact]
    public async Task It_is_read_again_behind_the_backs_of_readers_once_it_is_old_and_there_is_a_newer_revision()
    {
        await answer.Get();
        await app.Save(Some.Conflict("Battle of Kanzhal"));
        clock.Now += TimeSpan.FromSeconds(9);
        Assert.Equal((0, 1), (await answer.Get(), readings));

        clock.Now += TimeSpan.FromSeconds(1);
        Assert.Equal(0, await answer.Get());
        for (var asked = 0; asked < 1000 && await answer.Get() == 0; asked++)
            await Task.Delay(5);

        Assert.Equal((1, 2), (await answer.Get(), readings));
    }

    [Fact]
    public async Task It_is_read_again_where_rows_were_derived_anew_without_a_revision()
    {
        await answer.Get();
        await app.Services.GetRequiredService<Writer>().Run(async wiki =>
        {
            await DerivedAnew.Tell(wiki);
            return true;
        });

        clock.Now += TimeSpan.FromSeconds(10);
        for (var asked = 0; asked < 1000 && readings == 1; asked++)
        {
            await answer.Get();
            await Task.Delay(5);
        }

        Assert.Equal(2, readings);
    }

    public void Dispose()
    {
        answer.Dispose();
        app.Dispose();
    }

    private Task<int> CountArticles(WikiContext wiki)
    {
        readings++;
        return wiki.Articles.CountAsync();
    }
}
