using HistoryWiki.Web.Data;
using HistoryWiki.Web.Importing;
using HistoryWiki.Web.Keeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Importing;

/// <summary>A wiki into which tests import exports, and the questions they ask it.</summary>
public abstract class ExportImporting : IAsyncDisposable
{
    internal WikiApp App { get; } = new();

    internal TemporaryFolder Folder { get; } = new();

    internal ImportPositions Positions => new(App.Services.GetRequiredService<Writer>(), App.Services.GetRequiredService<IServiceScopeFactory>());

    public async ValueTask DisposeAsync()
    {
        Folder.Dispose();
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal Task<(int Exit, string Output, string Errors)> Import(params string[] pages) => Import(new ReadingChoices(), SomeExport.Of(pages));

    internal async Task<(int Exit, string Output, string Errors)> Import(ReadingChoices choices, string export)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var exit = await ImportCommand.Run(App.Services, new ImportOrder([Folder.Write("wiki.xml", export)], choices), output, errors, CancellationToken.None);
        return (exit, output.ToString(), errors.ToString());
    }

    internal Task<string> Html(string title) => App.Read(wiki => wiki.Sections.Where(s => s.Article!.Title == title).Select(s => s.Html).SingleAsync());

    internal async Task AssertWhole()
    {
        using var output = new StringWriter();
        var exit = await CheckCommand.Check(App.Services, repair: false, output, TextWriter.Null, CancellationToken.None);
        Assert.True(exit == 0, output.ToString());
    }
}
