using System.Formats.Tar;

namespace HistoryWiki.Web.Importing;

/// <summary>Tells a file that holds bytes from a pipe, a device, a socket or a link that leads nowhere, without waiting for any of them.</summary>
internal static class FileKind
{
    /// <summary>Whether it can be read to its end; true of one that may not be read, which is told when it is opened.</summary>
    public static bool IsRegular(string file)
    {
        try
        {
            var target = new FileInfo(File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file);
            // Only what is empty can be anything but a file.
            return target.Exists && (target.Length > 0 || EntryOf(target.FullName) is TarEntryType.RegularFile);
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
        catch (IOException)
        {
            // No archive has an entry for a socket.
            return false;
        }
    }

    // The framework tells the kind of a file to nobody but an archive of it.
    private static TarEntryType? EntryOf(string file)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, leaveOpen: true))
            writer.WriteEntry(file, "file");
        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType;
    }
}
