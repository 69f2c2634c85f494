using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Importing;

/// <summary>How far the import of an export has come.</summary>
/// <param name="File">The whole path of the file.</param>
/// <param name="Reading">Its length and time and how it is read; another one makes the position void.</param>
/// <param name="Texts">How many of its texts are done.</param>
public sealed record ImportPosition(string File, string Reading, long Texts);

/// <summary>Remembers where the import of an export stopped, in the transaction of what was imported last.</summary>
public sealed class ImportPositions(Writer writer, IServiceScopeFactory scopes)
{
    /// <summary>How many texts of a file are done.</summary>
    public async Task<long> Find(string file, string reading)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WikiContext>().ImportPositions
            .Where(p => p.File == file && p.Reading == reading).Select(p => p.Texts).SingleOrDefaultAsync();
    }

    /// <summary>Forgets a file that is done.</summary>
    public Task Forget(string file) => writer.Run(wiki => wiki.ImportPositions.Where(p => p.File == file).ExecuteDeleteAsync());

    internal static async Task Save(WikiContext wiki, ImportPosition position)
    {
        var row = await wiki.ImportPositions.SingleOrDefaultAsync(p => p.File == position.File)
            ?? wiki.ImportPositions.Add(new ImportPositionRow { File = position.File, Reading = position.Reading }).Entity;
        (row.Reading, row.Texts) = (position.Reading, position.Texts);
    }
}
