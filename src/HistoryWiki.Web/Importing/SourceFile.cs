namespace HistoryWiki.Web.Importing;

/// <summary>A file of articles that is open for reading: its content, unpacked where it is a bzip2 archive, and how far reading has come.</summary>
public sealed class SourceFile : IDisposable
{
    private readonly FileStream file;
    private readonly CountedStream packed;
    private readonly CountedStream content;

    private SourceFile(FileStream file, string path)
    {
        (this.file, Path) = (file, path);
        packed = new CountedStream(file);
        content = IsArchive ? new CountedStream(new Bzip2Stream(packed)) : packed;
    }

    /// <summary>The path as it was given.</summary>
    public string Path { get; }

    /// <summary>The file name without its folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    public Stream Content => content;

    public bool IsArchive => Bzip2Stream.IsArchive(packed.Peek());

    /// <summary>How many bytes of it have been read.</summary>
    public long BytesRead => packed.Count;

    /// <summary>Opens a file.</summary>
    /// <exception cref="IOException">It cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not read it.</exception>
    public static SourceFile Open(string path)
    {
        var opened = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        try
        {
            return new SourceFile(opened, path);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>The first bytes of the content, 4 KiB where there are as many.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public ReadOnlySpan<byte> Beginning() => content.Peek();

    public void Dispose()
    {
        content.Dispose();
        file.Dispose();
    }
}
