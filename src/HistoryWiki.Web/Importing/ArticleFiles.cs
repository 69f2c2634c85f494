namespace HistoryWiki.Web.Importing;

/// <summary>Finds the files that paths name: a file is itself, a folder is every file of articles in it and in the folders below.</summary>
public static class ArticleFiles
{
    /// <summary>The files, the paths in the order given and each folder sorted by name; a file named twice is read once.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, Complaints complaints)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(complaints);
        return paths.SelectMany(path => FindOne(path, complaints)).DistinctBy(Path.GetFullPath).ToList();
    }

    private static List<string> FindOne(string path, Complaints complaints)
    {
        if (File.Exists(path))
            return Regular([path], complaints);

        if (!Directory.Exists(path))
        {
            complaints.AddPath(path, InputProblems.MissingPath);
            return [];
        }

        var errorsBefore = complaints.Errors;
        var files = FilesBelow(path, complaints);
        if (files.Count == 0 && complaints.Errors == errorsBefore)
            complaints.AddPath(path, InputProblems.FolderWithoutArticles);

        return files;
    }

    private static List<string> FilesBelow(string folder, Complaints complaints)
    {
        var files = new List<string>();
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var current))
        {
            try
            {
                files.AddRange(Directory.EnumerateFiles(current).Where(file => !IsHidden(file) && ArticleFormat.All.Any(format => format.Owns(file))));
                foreach (var inner in Directory.EnumerateDirectories(current).Where(inner => !IsHidden(inner) && !IsLink(inner)))
                    folders.Push(inner);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                complaints.AddPath(current, InputProblems.Unreadable(e.Message));
            }
        }

        files.Sort(StringComparer.Ordinal);
        return Regular(files, complaints);
    }

    // A pipe that nobody writes into would be waited for without end.
    private static List<string> Regular(List<string> files, Complaints complaints)
    {
        var others = files.FindAll(file => !FileKind.IsRegular(file));
        foreach (var other in others)
            complaints.AddPath(other, InputProblems.NotAFile);
        return files.Except(others).ToList();
    }

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    // A linked folder may lead back to where it stands.
    private static bool IsLink(string folder) => new DirectoryInfo(folder).LinkTarget is not null;
}
