using HistoryWiki.Browser.Tests;

[assembly: AssemblyFixture(typeof(PublishedApp))]

namespace HistoryWiki.Browser.Tests;

/// <summary>The published app with the seed articles and two editors, serving for all tests of this project.</summary>
public sealed class PublishedApp : IAsyncLifetime
{
    private readonly Publication publication = new();
    private readonly string data = Directory.CreateTempSubdirectory("historywiki-data-").FullName;
    private Server? server;

    public string Address => server!.Address;

    public async ValueTask InitializeAsync()
    {
        await publication.InitializeAsync();
        await publication.Run(data, People.Password, "user", "add", People.Bekova, "--role", "editor");
        await publication.Run(data, People.Password, "user", "add", People.Akhmetov, "--role", "editor");
        server = await publication.Serve(data);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        Directory.Delete(data, recursive: true);
        await publication.DisposeAsync();
    }
}
