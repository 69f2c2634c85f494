using ICSharpCode.SharpZipLib;
using ICSharpCode.SharpZipLib.BZip2;

namespace HistoryWiki.Web.Importing;

/// <summary>
/// The content of a bzip2 archive, such as a dump of Wikipedia: several archives one after another are read as one. Damage, and a
/// content that is out of all proportion to the archive, end in <see cref="InvalidDataException"/>.
/// </summary>
public sealed class Bzip2Stream : Stream
{
    private const long MostTimes = 500;

    private readonly CountedStream archive;
    private readonly long freeBytes;
    private BZip2InputStream? content;
    private long given;

    /// <summary>Opens an archive, which stays open.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="freeBytes">So much content is given whatever its proportion.</param>
    public Bzip2Stream(CountedStream archive, long freeBytes = 64 * 1024 * 1024)
    {
        ArgumentNullException.ThrowIfNull(archive);
        (this.archive, this.freeBytes) = (archive, freeBytes);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>True for a file that begins as a bzip2 archive does.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> start) => start.StartsWith("BZh"u8);

    public override int Read(byte[] buffer, int offset, int count)
    {
        while (count > 0)
        {
            var read = ReadContent(buffer, offset, count);
            given += read;
            if (given > freeBytes && given / MostTimes > archive.Count)
                throw new InvalidDataException($"The archive holds more than {MostTimes} times its size, which no text does.");
            if (read > 0)
                return read;
            if (archive.IsAtEnd())
                return 0;

            content?.Dispose();
            content = null;
        }

        return 0;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            content?.Dispose();
        base.Dispose(disposing);
    }

    // For some damaged archives SharpZipLib throws IndexOutOfRangeException or ArgumentException.
    private int ReadContent(byte[] buffer, int offset, int count)
    {
        try
        {
            content ??= new BZip2InputStream(archive) { IsStreamOwner = false };
            return content.Read(buffer, offset, count);
        }
        catch (Exception e) when (e is SharpZipBaseException or IndexOutOfRangeException or EndOfStreamException or ArgumentException)
        {
            throw new InvalidDataException("The bzip2 archive is damaged or cut off.", e);
        }
    }
}
