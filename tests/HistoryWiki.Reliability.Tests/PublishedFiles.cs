using HistoryWiki.Browser.Tests;
using HistoryWiki.Reliability.Tests;

[assembly: AssemblyFixture(typeof(PublishedFiles))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace HistoryWiki.Reliability.Tests;

/// <summary>The app, published once for all tests of this project, and a data folder with accounts and articles to begin from.</summary>
public sealed class PublishedFiles : IAsyncLifetime
{
    public const int Editors = 8;

    private readonly string start = Directory.CreateTempSubdirectory("historywiki-start-").FullName;

    public Publication Publication { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Publication.InitializeAsync();
        var articles = Directory.CreateDirectory(Path.Combine(start, "articles")).FullName;
        for (var i = 0; i < Editors; i++)
        {
            await Publication.Run(start, People.Password, "user", "add", NameOf(i), "--role", "editor");
            await File.WriteAllTextAsync(Path.Combine(articles, $"{i}.txt"), $"= {TitleOf(i)} =\n\nInfobox\n- Conflict: {TitleOf(i)}\n- Date: {1600 + i}\n- Territory: none\n- Result: Victory\n\nA battle.\n");
        }

        await Publication.Run(start, "", "import", articles);
    }

    public static string NameOf(int editor) => $"Editor {editor}";

    public static string TitleOf(int editor) => $"Battle {editor}";

    /// <summary>A fresh copy of the data folder.</summary>
    public string DataFolder()
    {
        var copy = Directory.CreateTempSubdirectory("historywiki-data-").FullName;
        foreach (var file in Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(start, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public async ValueTask DisposeAsync()
    {
        Directory.Delete(start, recursive: true);
        await Publication.DisposeAsync();
    }
}
