using System.Text;
using HistoryWiki.Articles.Wikitext.Exports;
using ICSharpCode.SharpZipLib.BZip2;

namespace HistoryWiki.Benchmarks.Corpus;

/// <summary>A text of a folder of real articles: a <c>.wiki</c> file, a <c>.txt</c> file of the seed format, or a page of an export (<c>.xml</c>, <c>.xml.bz2</c>).</summary>
/// <param name="Source">The file, and for an export the page as well.</param>
/// <param name="Title">The title of the page.</param>
/// <param name="Text">The text.</param>
/// <param name="IsWikitext">False for the seed format.</param>
internal sealed record CorpusText(string Source, string Title, string Text, bool IsWikitext)
{
    /// <summary>Reads every text of a file, or of a folder and those below it, in the order of the names.</summary>
    public static IEnumerable<CorpusText> Read(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(ReadFile)
        : ReadFile(path);

    private static IEnumerable<CorpusText> ReadFile(string path)
    {
        var name = Path.GetFileName(path);
        return Path.GetExtension(path) switch
        {
            ".wiki" => [new CorpusText(name, TitleOf(path), File.ReadAllText(path, Encoding.UTF8), true)],
            ".txt" => [new CorpusText(name, TitleOf(path), File.ReadAllText(path, Encoding.UTF8), false)],
            ".xml" => ReadExport(name, File.OpenRead(path)),
            ".bz2" => ReadExport(name, new BZip2InputStream(File.OpenRead(path))),
            _ => [],
        };
    }

    private static IEnumerable<CorpusText> ReadExport(string name, Stream stream)
    {
        using (stream)
        {
            using var export = new MediaWikiExport(stream, problem => Console.Error.WriteLine($"{name}({problem.Line}): {problem.Code}: {problem.Message}"));
            foreach (var revision in export.Read(RevisionChoice.All))
            {
                if (revision.Model == "wikitext")
                    yield return new CorpusText($"{name}: {revision.Page.Title}", revision.Page.Title, revision.Text, true);
            }
        }
    }

    private static string TitleOf(string path) => Path.GetFileNameWithoutExtension(path).Replace('_', ' ');
}
