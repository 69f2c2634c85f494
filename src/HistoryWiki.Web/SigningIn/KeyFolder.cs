using HistoryWiki.Web.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace HistoryWiki.Web.SigningIn;

/// <summary>The folder beside the database that holds the keys which sign cookies, readable by the app's own user alone.</summary>
internal static class KeyFolder
{
    public static FileSystemXmlRepository Beside(string databaseFile, ILoggerFactory loggers)
    {
        var folder = new DirectoryInfo(Path.Combine(Path.GetDirectoryName(databaseFile)!, "keys"));
        try
        {
            if (OperatingSystem.IsWindows())
                folder.Create();
            else
                Directory.CreateDirectory(folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw DatabaseFaults.NotWritable(databaseFile, e);
        }

        return new FileSystemXmlRepository(folder, loggers);
    }
}
