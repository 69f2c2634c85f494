using HistoryWiki.Articles;
using HistoryWiki.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests;

/// <summary>The real app over HTTP on a SQLite file of its own, with the articles a test gives it and no seeds.</summary>
public sealed class WikiApp : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("historywiki-").FullName;
    private readonly Action<IServiceCollection>? replace;

    public WikiApp(Action<IServiceCollection>? replace = null)
    {
        this.replace = replace;
        Directory.CreateDirectory(Seeds);
    }

    public string Database => Path.Combine(folder, "wiki.db");

    private string Seeds => Path.Combine(folder, "seeds");

    /// <summary>A browser that keeps cookies and does not follow redirects.</summary>
    public HttpClient Browser() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true });

    /// <summary>Saves an article as an import would.</summary>
    public async Task<RevisionRow> Save(ArticleContent content)
    {
        var saving = Services.GetRequiredService<ArticleSaving>();
        return await Services.GetRequiredService<Writer>().Run(async wiki =>
        {
            var slug = HistoryWiki.Articles.Linking.ArticleSlug.FromTitle(content.Title);
            var article = wiki.Articles.SingleOrDefault(a => a.Slug == slug);
            return await saving.Save(wiki, article, content, new RevisionNote(RevisionOrigin.Import, "import", "Imported") { Source = "test.txt" });
        });
    }

    /// <summary>Runs a question against the database as the app reads it.</summary>
    public async Task<T> Read<T>(Func<WikiContext, Task<T>> question)
    {
        await using var scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<WikiContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Microsoft.Extensions.Hosting.Environments.Production);
        builder.UseSetting("HistoryWiki:Database", $"Data Source={Database}");
        builder.UseSetting("HistoryWiki:Seeds", Seeds);
        // Which rows "some of them" are must not be left to the database.
        builder.ConfigureTestServices(services => services.ConfigureDbContext<WikiContext>(options => options.ConfigureWarnings(warnings => warnings.Throw(CoreEventId.RowLimitingOperationWithoutOrderByWarning))));
        if (replace is not null)
            builder.ConfigureTestServices(replace);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(folder);
    }
}
