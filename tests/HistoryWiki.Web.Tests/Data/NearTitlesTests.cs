using HistoryWiki.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Data;

public class NearTitlesTests
{
    [Fact]
    public async Task Titles_spelled_like_a_name_are_found_the_nearest_first_and_others_are_not()
    {
        await using var app = new WikiApp();
        foreach (var title in new[] { "Battle of Kanzhal", "Battle of Kanzhal Pass", "Siege of Constantinople (860)", "Kalmyk Invasion of Kabardia (1644)" })
            await app.Save(Some.Conflict(title));

        Assert.Equal(["Battle of Kanzhal", "Battle of Kanzhal Pass"], await Near(app, "batle of kanzal"));
        Assert.Equal(["Siege of Constantinople (860)"], await Near(app, "siege of constantinopel"));
        Assert.Equal(["Kalmyk Invasion of Kabardia (1644)"], await Near(app, "Kalmuk invasion of Kabarda"));
        Assert.Equal(["Kalmyk Invasion of Kabardia (1644)"], await Near(app, "kalmik"));
        Assert.Empty(await Near(app, "Treaty of Utrecht"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("\ud800\ud800")]
    [InlineData("😀😀")]
    [InlineData("NEAR( OR *")]
    public async Task Any_name_is_answered(string name)
    {
        await using var app = new WikiApp();
        await app.Save(Some.Conflict("Battle of Kanzhal"));

        Assert.Empty(await Near(app, name));
    }

    private static async Task<IReadOnlyList<string>> Near(WikiApp app, string name)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NearTitles>().Find(name);
    }
}
