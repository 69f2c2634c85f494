namespace HistoryWiki.Browser.Tests;

/// <summary>The folder of the repository, found upwards from the tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HistoryWiki.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("No folder above the tests holds HistoryWiki.sln.");
    }
}
