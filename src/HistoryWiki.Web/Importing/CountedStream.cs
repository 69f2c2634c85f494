namespace HistoryWiki.Web.Importing;

/// <summary>Counts the bytes that are read of a stream, and gives single bytes quickly.</summary>
public sealed class CountedStream(Stream inner) : Stream
{
    private const int MostPeeked = 4 * 1024;

    private readonly byte[] ahead = new byte[64 * 1024];
    private int start;
    private int end;

    /// <summary>How many bytes have been read.</summary>
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Count;
        set => throw new NotSupportedException();
    }

    /// <summary>Whether nothing more comes; it may wait for the stream.</summary>
    public bool IsAtEnd() => start == end && !Fill();

    /// <summary>The bytes that come next, 4 KiB where there are as many, without taking them.</summary>
    public ReadOnlySpan<byte> Peek() => IsAtEnd() ? [] : ahead.AsSpan(start, Math.Min(MostPeeked, end - start));

    public override int ReadByte()
    {
        if (IsAtEnd())
            return -1;

        Count++;
        return ahead[start++];
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (count == 0 || IsAtEnd())
            return 0;

        var read = Math.Min(count, end - start);
        Buffer.BlockCopy(ahead, start, buffer, offset, read);
        start += read;
        Count += read;
        return read;
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
            inner.Dispose();
        base.Dispose(disposing);
    }

    private bool Fill()
    {
        (start, end) = (0, inner.ReadAtLeast(ahead, MostPeeked, throwOnEndOfStream: false));
        return end > 0;
    }
}
