using System.Globalization;
using System.Text;
using System.Xml;

namespace HistoryWiki.Articles.Wikitext.Exports;

/// <summary>Reads one page of an export, revision by revision.</summary>
internal sealed class ExportPageReader : IDisposable
{
    private const int MostMillions = 16;
    private const int LongestText = MostMillions * 1_000_000;
    private const int LongestWords = 64 * 1024;
    private const int Deepest = 256;

    private readonly ExportText text;
    private readonly ExportSite site;
    private readonly RevisionChoice choice;
    private readonly Action<Problem> report;
    private readonly XmlReader reader;
    private readonly int line;
    private readonly char[] chunk = new char[8 * 1024];
    private string title = "";
    private int? pageNamespace;
    private long id;
    private string? redirect;
    private ExportedPage? page;
    private bool isBegun;

    /// <summary>Begins with the page that the text stands at.</summary>
    public ExportPageReader(ExportText text, ExportSite site, RevisionChoice choice, Action<Problem> report)
    {
        (this.text, this.site, this.choice, this.report, line) = (text, site, choice, report, text.Line);
        reader = XmlReader.Create(text, ExportHead.Settings);
    }

    /// <summary>True once the page has been read to its end and nothing was wrong.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The next revision, or null where there is none or the page is broken, which is reported.</summary>
    public ExportedRevision? NextRevision()
    {
        try
        {
            var revision = ReadRevision();
            isBegun |= revision is not null && choice == RevisionChoice.All;
            return revision;
        }
        catch (XmlException e)
        {
            report(ExportProblems.BrokenPage(line + Math.Max(1, e.LineNumber) - 1, title, isBegun, Reason(e)));
            return null;
        }
        catch (PageRefusedException e)
        {
            report(e.Problem);
            return null;
        }
    }

    public void Dispose() => reader.Dispose();

    /// <summary>What the XML reader says without its positions, which count from the start of the page.</summary>
    private static string Reason(XmlException e)
    {
        var words = e.Message.AsSpan();
        if (words.LastIndexOf(" Line ", StringComparison.Ordinal) is > 0 and var position)
            words = words[..position];
        var from = words.IndexOf(" on line ", StringComparison.Ordinal);
        var until = from < 0 ? -1 : words[from..].IndexOf(" does ", StringComparison.Ordinal);
        return until < 0 ? words.ToString() : $"{words[..from]}{words[(from + until)..]}";
    }

    private ExportedRevision? ReadRevision()
    {
        while (Read())
        {
            if (reader is not { NodeType: XmlNodeType.Element, Depth: 1 })
                continue;
            if (reader.LocalName == "revision")
                return ReadRevisionElement();

            ReadPageElement();
        }

        IsWhole = text.PageIsWhole && title.Length > 0;
        if (title.Length == 0)
            report(ExportProblems.WithoutTitle(line));
        return null;
    }

    private void ReadPageElement()
    {
        switch (reader.LocalName)
        {
            case "title":
                title = Words().Trim();
                break;
            case "ns":
                pageNamespace = (int)(Number() ?? 0);
                break;
            case "id":
                id = Number() ?? 0;
                break;
            case "redirect":
                redirect = reader.GetAttribute("title");
                break;
        }
    }

    private ExportedRevision ReadRevisionElement()
    {
        if (title.Length == 0)
            throw new PageRefusedException(ExportProblems.WithoutTitle(line));

        page ??= new ExportedPage(title, pageNamespace ?? site.NamespaceOf(title), id, redirect);
        var revision = new ExportedRevision(page, 0, "");
        if (reader.IsEmptyElement)
            return revision;

        while (Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == 1))
        {
            if (reader.NodeType == XmlNodeType.Element)
                revision = reader.Depth == 2 ? ReadElement(revision) : ReadContributor(revision);
        }

        return revision;
    }

    private ExportedRevision ReadElement(ExportedRevision revision) => reader.LocalName switch
    {
        "id" => revision with { Id = Number() ?? 0 },
        "timestamp" => revision with { Timestamp = Time() },
        "comment" => revision with { Comment = Words() is { Length: > 0 } words ? words : null },
        "model" => revision with { Model = Words().Trim() },
        "text" => revision with { Line = line + ((IXmlLineInfo)reader).LineNumber - 1, Text = Content(LongestText) ?? throw new PageRefusedException(ExportProblems.TooLarge(line, title, isBegun, MostMillions)) },
        _ => revision,
    };

    private ExportedRevision ReadContributor(ExportedRevision revision) =>
        reader is { Depth: 3, LocalName: "username" or "ip" } ? revision with { Contributor = Words() } : revision;

    private bool Read()
    {
        if (!reader.Read())
            return false;
        return reader.Depth <= Deepest ? true : throw new PageRefusedException(ExportProblems.TooDeep(line, title, isBegun));
    }

    /// <summary>The words of a short element; one longer than any title or comment is cut.</summary>
    private string Words() => Content(LongestWords) ?? "";

    private long? Number() => long.TryParse(Words(), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    private DateTimeOffset? Time() =>
        DateTimeOffset.TryParse(Words(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    /// <summary>The words of the element that the reader stands at, or null where there are too many.</summary>
    private string? Content(int longest)
    {
        if (reader.IsEmptyElement)
            return "";

        var depth = reader.Depth;
        var words = new StringBuilder();
        while (Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
                continue;

            while (reader.ReadValueChunk(chunk, 0, chunk.Length) is > 0 and var read)
            {
                if (words.Length + read > longest)
                    return null;
                words.Append(chunk, 0, read);
            }
        }

        return words.ToString();
    }

    /// <summary>Ends the reading of a page that is refused.</summary>
    private sealed class PageRefusedException(Problem problem) : Exception(problem.Message)
    {
        public Problem Problem { get; } = problem;
    }
}
