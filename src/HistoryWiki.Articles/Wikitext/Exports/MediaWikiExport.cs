using System.Text;
using System.Xml;

namespace HistoryWiki.Articles.Wikitext.Exports;

/// <summary>
/// Reads an export of MediaWiki, as <c>Special:Export</c> and the dumps of Wikipedia give it, schemas 0.3 to 0.11. It reads as it
/// goes: memory does not grow with the file. It never throws for what the file holds: a page that is broken is reported and left out,
/// from the fault on where all its revisions are wanted and those before it have been given.
/// </summary>
/// <remarks>Format: https://www.mediawiki.org/xml/export-0.11.xsd. Documents with a document type are refused, so entities cannot be defined.</remarks>
public sealed class MediaWikiExport : IDisposable
{
    private const int BufferSize = 128 * 1024;

    // No XML may hold U+FFFF, so that a page with bytes of another encoding is refused instead of losing letters.
    private static readonly Encoding Utf8 = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFF"));

    private readonly ExportText text;
    private readonly Action<Problem> report;
    private bool headRead;

    /// <summary>Opens an export.</summary>
    /// <param name="export">XML in UTF-8, or in UTF-16 with a byte order mark; it stays open. A stream that finds its data damaged throws <see cref="InvalidDataException"/> and has so ended.</param>
    /// <param name="report">Takes what is wrong, as it is found, with the line of the XML.</param>
    public MediaWikiExport(Stream export, Action<Problem> report)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(report);
        text = new ExportText(new StreamReader(export, Utf8, detectEncodingFromByteOrderMarks: true, BufferSize, leaveOpen: true));
        this.report = report;
    }

    /// <summary>How many pages were read whole.</summary>
    public int Pages { get; private set; }

    /// <summary>Reads the pages, once.</summary>
    /// <param name="choice">Which revisions of each page are wanted.</param>
    public IEnumerable<ExportedRevision> Read(RevisionChoice choice)
    {
        if (ReadHead() is not { } site)
            yield break;

        while (text.NextPage())
        {
            using var page = new ExportPageReader(text, site, choice, report);
            var newest = default(ExportedRevision);
            while (page.NextRevision() is { } revision)
            {
                if (choice == RevisionChoice.All)
                    yield return revision;
                else
                    newest = Newer(newest, revision);
            }

            if (!page.IsWhole)
                continue;

            Pages++;
            if (newest is not null)
                yield return newest;
        }

        ReportEnd();
    }

    /// <inheritdoc/>
    public void Dispose() => text.Dispose();

    /// <summary>What the head says, or null where the file is refused, which is reported.</summary>
    private ExportSite? ReadHead()
    {
        if (headRead)
            throw new InvalidOperationException("An export can be read once.");

        headRead = true;
        var head = text.ReadHead();
        var problem = head is null || !head.Contains("<mediawiki", StringComparison.Ordinal) ? NoHead()
            : head.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || head.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase) ? ExportProblems.DocumentType()
            : null;
        if (problem is not null)
        {
            report(problem);
            return null;
        }

        return ExportHead.Read(head!);
    }

    private Problem NoHead() => text.Failure is { } failure ? ExportProblems.Damaged(text.Line, failure, Pages) : ExportProblems.NoExport();

    private void ReportEnd()
    {
        if (text.Failure is { } failure)
            report(ExportProblems.Damaged(text.Line, failure, Pages));
        else if (!text.ExportIsWhole)
            report(ExportProblems.Truncated(text.Line, Pages));
    }

    private static ExportedRevision Newer(ExportedRevision? one, ExportedRevision other) =>
        one is null || (other.Timestamp ?? DateTimeOffset.MinValue, other.Id).CompareTo((one.Timestamp ?? DateTimeOffset.MinValue, one.Id)) >= 0 ? other : one;
}
