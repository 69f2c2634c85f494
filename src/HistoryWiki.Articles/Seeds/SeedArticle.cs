using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Seeds;

/// <summary>Reads the lines of one article, from under its title to before the next one.</summary>
internal sealed class SeedArticle
{
    private const string RedirectMark = "#REDIRECT";
    private const int ShortestSentence = 40;

    private readonly string source;
    private readonly string title;
    private readonly int titleLine;
    private readonly List<Problem> problems = [];
    private IReadOnlyList<Problem> factProblems = [];
    private readonly List<ArticleSection> sections = [];
    private readonly List<ArticleLink> links = [];
    private readonly List<string> categories = [];
    private Infobox? infobox;
    private ArticleKind kind;
    private SeedHeading? heading;
    private SeedProse prose;

    private SeedArticle(string source, string title, int titleLine)
    {
        (this.source, this.title, this.titleLine) = (source, title, titleLine);
        prose = new SeedProse(problems);
    }

    public static ParsedArticle Read(string source, string title, int titleLine, IEnumerable<Problem> problems, ReadOnlySpan<SeedLine> lines)
    {
        var article = new SeedArticle(source, title, titleLine);
        article.problems.AddRange(problems);
        article.ReadLines(lines);
        return article.Finish(lines);
    }

    private void ReadLines(ReadOnlySpan<SeedLine> lines)
    {
        var isFirstBlock = true;
        for (var i = 0; i < lines.Length; i++)
        {
            if (BeginsInfobox(lines[i..], isFirstBlock))
                i += ReadInfobox(lines[i..]) - 1;
            else if (SeedFormat.TryReadHeading(lines[i].Words, out var read))
                BeginSection(lines[i].Number, read);
            else if (SeedFormat.TryReadCategory(lines[i].Words, out var category))
                categories.Add(category);
            else
                AddText(lines[i..]);

            isFirstBlock &= lines[i].IsBlank;
        }

        EndSection();
    }

    private bool BeginsInfobox(ReadOnlySpan<SeedLine> lines, bool isFirstBlock) =>
        infobox is null && heading is null
        && (SeedInfobox.BeginsAt(lines) || isFirstBlock && SeedInfobox.BeginsWithNameAt(lines));

    private int ReadInfobox(ReadOnlySpan<SeedLine> lines)
    {
        (infobox, kind, var length) = SeedInfobox.Read(lines, problems);
        return length;
    }

    private void BeginSection(int line, SeedHeading read)
    {
        EndSection();
        if (!read.IsSound)
            problems.Add(SeedMessages.UnsoundHeading(line, read));

        var words = SeedLeftovers.Clean(read.Words).Words;
        heading = words.Length > 0 ? read with { Words = words } : read;
        prose = new SeedProse(problems);
    }

    private void EndSection()
    {
        var markdown = prose.Finish();
        if (heading is not null)
            sections.Add(new ArticleSection(heading.Level, heading.Words, markdown));
        else if (markdown.Length > 0)
            sections.Add(new ArticleSection(1, null, markdown));
    }

    private void AddText(ReadOnlySpan<SeedLine> lines)
    {
        if (SeedInfobox.BeginsAt(lines))
            problems.Add(SeedMessages.SecondInfobox(lines[0].Number));

        prose.Add(lines[0]);
    }

    private ParsedArticle Finish(ReadOnlySpan<SeedLine> lines)
    {
        var facts = ReadFacts();
        if (sections.Count == 0 && infobox is null)
            problems.Add(SeedMessages.EmptyArticle(titleLine));
        else if (!ReadRedirect())
            ReportTruncation(lines);

        links.AddRange(FactLinks.Of(facts));
        foreach (var section in sections)
            links.AddRange(SectionRenderer.FindLinks(section.Markdown));

        return new ParsedArticle(title, source, kind, infobox, facts, sections, links, categories, [.. problems.OrderBy(problem => problem.Line)]) { FactProblems = factProblems };
    }

    private ConflictFacts ReadFacts()
    {
        if (infobox is null || kind != ArticleKind.Conflict)
            return ConflictFacts.None;

        var reading = FactsReader.Read(infobox);
        factProblems = reading.Problems;
        problems.AddRange(factProblems);
        return reading.Facts;
    }

    private bool ReadRedirect()
    {
        if (infobox is not null || sections is not [{ Heading: null } only])
            return false;

        var words = MarkdownEscaping.Unescape(only.Markdown);
        if (!words.StartsWith(RedirectMark, StringComparison.OrdinalIgnoreCase) || words.Contains('\n', StringComparison.Ordinal))
            return false;

        var target = words[RedirectMark.Length..].TrimStart(':', ' ');
        if (WikiLinkSyntax.Read(target) is not var (link, _))
            link = target.Length > 0 ? new WikiLink(target, null, target) : null;

        if (link is null)
            return false;

        problems.Add(SeedMessages.Redirect(titleLine, link.Target));
        if (!target.StartsWith("[[", StringComparison.Ordinal))
            links.Add(new ArticleLink(link.Target, link.Text, LinkPlace.Text));

        return true;
    }

    private void ReportTruncation(ReadOnlySpan<SeedLine> lines)
    {
        var last = lines.Length - 1;
        while (last >= 0 && (lines[last].IsBlank || SeedFormat.TryReadCategory(lines[last].Words, out _)))
            last--;

        if (last < 0 || !IsProse(lines[last].Words) || !StopsInSentence(lines[last].Words))
            return;

        var line = lines[last].Number;
        problems.RemoveAll(problem => problem.Line == line && problem.Code == SeedMessages.LostQuotation(line).Code);
        problems.Add(SeedMessages.TruncatedArticle(line));
    }

    private static bool IsProse(string words) => !SeedFormat.TryReadItem(words, out _) && !SeedFormat.TryReadHeading(words, out _);

    private static bool StopsInSentence(string words)
    {
        var end = words.AsSpan().TrimEnd("\"'”’»)]〉》」』*_ ");
        return words.Length >= ShortestSentence && !end.IsEmpty && !".!?…。！？؟।".Contains(end[^1]) && end.ContainsAny(' ', '\u00A0');
    }
}
