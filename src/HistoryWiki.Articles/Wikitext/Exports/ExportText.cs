namespace HistoryWiki.Articles.Wikitext.Exports;

/// <summary>
/// The text of an export, page by page: as a reader it ends after each page. Each page can so be read as a document of its own, a
/// broken one does not spoil those after it, and nothing of the head (no entity) reaches a page.
/// </summary>
internal sealed class ExportText(TextReader source) : TextReader
{
    private const string PageOpening = "<page";
    private const string PageClosing = "</page>";
    private const string ExportClosing = "</mediawiki>";
    private const int LongestTag = 64 * 1024;
    private const int LongestHead = 1024 * 1024;

    private readonly char[] buffer = new char[2 * LongestTag];
    private int start;
    private int end;
    private int pieceLeft;
    private bool inPage;
    private bool atPageStart;
    private bool sourceEnded;

    /// <summary>The line that reading has come to, counted from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>True once the page that was read has ended as it should.</summary>
    public bool PageIsWhole { get; private set; }

    /// <summary>True once the last page and the export itself have ended as they should.</summary>
    public bool ExportIsWhole { get; private set; }

    /// <summary>Why the source could not be read to its end, or null.</summary>
    public string? Failure { get; private set; }

    /// <summary>Reads what stands before the first page; null where it is longer than any head.</summary>
    public string? ReadHead()
    {
        var head = new System.Text.StringBuilder();
        while (head.Length < LongestHead && Ensure(PageOpening.Length + 1))
        {
            var span = buffer.AsSpan(start, end - start);
            var page = IndexOfPage(span);
            var length = page < 0 ? Math.Max(1, span.Length - PageOpening.Length) : page;
            head.Append(span[..length]);
            Advance(length);
            atPageStart = page >= 0;
            if (atPageStart)
                return head.ToString();
        }

        ExportIsWhole = head.ToString().Contains(ExportClosing, StringComparison.Ordinal);
        return head.Length < LongestHead ? head.ToString() : null;
    }

    /// <summary>Goes to the next page, past whatever is left of the one before; false where there is none.</summary>
    public bool NextPage()
    {
        (pieceLeft, inPage, PageIsWhole) = (0, false, false);
        if (atPageStart)
            return inPage = true;

        while (Ensure(PageClosing.Length + 6))
        {
            var span = buffer.AsSpan(start, end - start);
            var page = IndexOfPage(span);
            if (page >= 0)
            {
                Advance(page);
                return inPage = atPageStart = true;
            }

            ExportIsWhole |= span.Contains(ExportClosing, StringComparison.Ordinal);
            Advance(Math.Max(1, span.Length - ExportClosing.Length));
            if (sourceEnded && end - start < PageOpening.Length)
                break;
        }

        return false;
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override int Read(Span<char> target)
    {
        if (!inPage || target.IsEmpty)
            return 0;
        if (pieceLeft == 0)
            pieceLeft = NextPiece();

        var given = Math.Min(pieceLeft, target.Length);
        buffer.AsSpan(start, given).CopyTo(target);
        Advance(given);
        pieceLeft -= given;
        inPage &= pieceLeft > 0 || given > 0 && !PageIsWhole;
        return given;
    }

    /// <inheritdoc/>
    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    /// <inheritdoc/>
    public override int Peek() => -1;

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            source.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>The length of the words up to the next tag, or of the next tag; 0 where the page is over.</summary>
    private int NextPiece()
    {
        if (!Ensure(1))
            return 0;

        var span = buffer.AsSpan(start, end - start);
        var tag = span.IndexOf('<');
        if (tag != 0)
            return tag < 0 ? span.Length : tag;

        var close = span.IndexOf('>');
        while (close < 0 && span.Length < LongestTag && Fill())
        {
            span = buffer.AsSpan(start, end - start);
            close = span.IndexOf('>');
        }

        var isNextPage = !atPageStart && IsPage(span);
        atPageStart = isNextPage;
        if (close < 0 || isNextPage)
            return 0;

        PageIsWhole = span.StartsWith(PageClosing, StringComparison.Ordinal);
        return close + 1;
    }

    private static int IndexOfPage(ReadOnlySpan<char> span)
    {
        for (var from = 0; span[from..].IndexOf(PageOpening, StringComparison.Ordinal) is >= 0 and var at; from += at + 1)
        {
            if (IsPage(span[(from + at)..]))
                return from + at;
        }

        return -1;
    }

    private static bool IsPage(ReadOnlySpan<char> span) =>
        span.StartsWith(PageOpening, StringComparison.Ordinal) && span.Length > PageOpening.Length && span[PageOpening.Length] is '>' or ' ' or '\n' or '\t' or '\r';

    private void Advance(int length)
    {
        Line += buffer.AsSpan(start, length).Count('\n');
        start += length;
    }

    private bool Ensure(int length)
    {
        while (end - start < length)
        {
            if (!Fill())
                return end > start;
        }

        return true;
    }

    /// <summary>Reads more; a source that cannot be read further, such as a damaged archive, has ended.</summary>
    private bool Fill()
    {
        if (sourceEnded)
            return false;

        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        var read = 0;
        try
        {
            read = source.Read(buffer, end, buffer.Length - end);
        }
        catch (InvalidDataException e)
        {
            Failure = e.Message;
        }

        end += read;
        sourceEnded = read == 0;
        return read > 0;
    }
}
