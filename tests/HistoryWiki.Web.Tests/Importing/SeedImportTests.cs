using HistoryWiki.Web.Data;
using HistoryWiki.Web.Importing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Importing;

public sealed class SeedImportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_first_start_brings_in_the_two_seed_articles_that_stand_beside_the_app()
    {
        Assert.Equal(["Kalmyk Invasion of Kabardia (1644)", "Kazakh–Kalmyk War (1723–1726)"], await TitlesAfterStart());
    }

    [Fact]
    public async Task A_seed_folder_of_ones_own_is_taken_instead()
    {
        folder.Write("seeds/a.txt", "= Battle of Kanzhal =\n\nThey met in the mountains.\n");

        Assert.Equal(["Battle of Kanzhal"], await TitlesAfterStart(folder.At("seeds")));
    }

    [Fact]
    public async Task A_seed_folder_that_is_not_there_does_not_keep_the_wiki_from_starting()
    {
        Assert.Empty(await TitlesAfterStart(folder.At("nowhere")));
    }

    [Fact]
    public async Task A_wiki_that_has_articles_gets_no_seeds_at_its_next_start()
    {
        await TitlesAfterStart();
        await using var app = WikiHost.BuildServices(Settings());
        await app.Services.GetRequiredService<Writer>().Run(wiki => wiki.Articles.Where(a => a.Title.StartsWith("Kalmyk")).ExecuteUpdateAsync(set => set.SetProperty(a => a.Title, "Renamed").SetProperty(a => a.Slug, "Renamed")));

        await SeedImport.RunOnFirstStart(app.Services);

        Assert.Equal(["Kazakh–Kalmyk War (1723–1726)", "Renamed"], await Titles(app.Services));
    }

    private static async Task<List<string>> Titles(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WikiContext>().Articles.OrderBy(a => a.Title).Select(a => a.Title).ToListAsync();
    }

    private async Task<List<string>> TitlesAfterStart(string? seeds = null)
    {
        await using var app = WikiHost.BuildServices([.. Settings(), .. seeds is null ? Array.Empty<string>() : [$"--HistoryWiki:Seeds={seeds}"]]);
        await app.Services.GetRequiredService<Writer>().Migrate();
        await SeedImport.RunOnFirstStart(app.Services);
        return await Titles(app.Services);
    }

    private string[] Settings() => [$"--HistoryWiki:Database=Data Source={folder.At("wiki.db")};Pooling=False"];
}
