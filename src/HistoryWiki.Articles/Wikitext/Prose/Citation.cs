using System.Text;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>A source in full, read from a citation template: <c>Buttar, Prit (2014). *Collision of Empires*. Oxford: Osprey. pp. 4–5. ISBN 9781782006480.</c></summary>
internal sealed class Citation
{
    private readonly Dictionary<CitationPart, string> parts = [];
    private readonly List<string> others = [];

    /// <summary>Reads the values of a template; a value whose key is not known is kept at the end.</summary>
    public Citation(TemplateValues values)
    {
        foreach (var (key, isNamed, words) in values.All)
        {
            if (words.Length == 0)
                continue;
            if (isNamed && CitationKeys.Find(key) is { } part)
                parts.TryAdd(part, words);
            else if (!isNamed || !CitationKeys.IsSilent(key))
                others.Add(words);
        }
    }

    /// <summary>The source as a line of Markdown.</summary>
    public string ToMarkdown()
    {
        var line = new StringBuilder();
        Sentence(line, Headed());
        Sentence(line, Titled());
        Sentence(line, InWork());
        Sentence(line, InlineText.Escaped(Joined(": ", Part(CitationPart.Place), Part(CitationPart.Publisher))));
        Sentence(line, InlineText.Escaped(Pages()));
        foreach (var (part, label) in Identifiers)
        {
            if (Part(part) is { } number)
                Sentence(line, $"{label}{InlineText.Escaped(number)}");
        }

        if (Part(CitationPart.Language) is { } language)
            Sentence(line, $"({InlineText.Escaped(LanguageNames.Find(language) ?? language)})");
        if (Part(CitationPart.Quote) is { } quote)
            Sentence(line, $"“{InlineText.Escaped(quote)}”");
        foreach (var words in others)
            Sentence(line, InlineText.Escaped(words));
        return line.ToString();
    }

    private static readonly (CitationPart Part, string Label)[] Identifiers =
    [
        (CitationPart.Isbn, "ISBN "),
        (CitationPart.Issn, "ISSN "),
        (CitationPart.Oclc, "OCLC "),
        (CitationPart.Doi, "doi:"),
        (CitationPart.Jstor, "JSTOR "),
    ];

    private string? Part(CitationPart part) => parts.GetValueOrDefault(part);

    /// <summary>Authors and date, or editors where there is no author.</summary>
    private string Headed()
    {
        var authors = Joined("; ", Name(CitationPart.Last, CitationPart.First, CitationPart.Author), Name(CitationPart.Last2, CitationPart.First2, CitationPart.Author2),
            Name(CitationPart.Last3, CitationPart.First3, CitationPart.Author3));
        var editors = Name(CitationPart.EditorLast, CitationPart.EditorFirst, CitationPart.Editor);
        if (authors.Length == 0 && editors is not null)
            authors = $"{editors} (ed.)";
        var date = Part(CitationPart.Date);
        return InlineText.Escaped(date is null ? authors : authors.Length == 0 ? "" : $"{authors} ({date})");
    }

    private string? Name(CitationPart last, CitationPart first, CitationPart whole)
    {
        var name = Joined(", ", Part(last), Part(first));
        return name.Length > 0 ? name : Part(whole);
    }

    private string Titled()
    {
        var chapter = Part(CitationPart.Chapter);
        var title = Part(CitationPart.Title);
        if (title is null)
            return chapter is null ? "" : Linked(InlineText.Escaped($"“{chapter}”"));

        var isPart = Part(CitationPart.Work) is not null;
        var shown = InlineText.Escaped(isPart ? $"“{title}”" : title);
        if (!isPart && !shown.StartsWith(' '))
            shown = StyledRun.Mark(shown, [new StyledRun(0, shown.Length, TextStyle.Italic)]);
        var translated = Part(CitationPart.TranslatedTitle);
        return (chapter is null ? "" : InlineText.Escaped($"“{chapter}”. ")) + Linked(shown) + (translated is null ? "" : InlineText.Escaped($" [{translated}]"));
    }

    private string Linked(string title)
    {
        var address = Part(CitationPart.Url) ?? Part(CitationPart.ArchiveUrl);
        return address is null ? title : ProseRenderer.WebLink(address, title);
    }

    private string InWork()
    {
        var work = Part(CitationPart.Work);
        var shown = work is null ? "" : StyledRun.Mark(InlineText.Escaped(work), [new StyledRun(0, InlineText.Escaped(work).Length, TextStyle.Italic)]);
        var volume = Joined(" ", Part(CitationPart.Volume) is { } number ? (char.IsAsciiDigit(number[0]) ? $"vol. {number}" : number) : null,
            Part(CitationPart.Issue) is { } issue ? $"({issue})" : null, Part(CitationPart.Edition) is { } edition ? $"({edition} ed.)" : null);
        var editors = Name(CitationPart.Last, CitationPart.First, CitationPart.Author) is null ? null : Name(CitationPart.EditorLast, CitationPart.EditorFirst, CitationPart.Editor);
        var edited = editors is null ? "" : $"{InlineText.Escaped(editors)} (ed.)";
        var date = Headed().Length == 0 ? Part(CitationPart.Date) : null;
        return Joined(", ", edited, Joined(" ", shown, InlineText.Escaped(volume)), date is null ? null : InlineText.Escaped(date));
    }

    private string Pages() => Part(CitationPart.Pages) is { } pages ? $"pp. {pages}" : Part(CitationPart.Page) is { } page ? char.IsAsciiDigit(page[0]) ? $"p. {page}" : page : "";

    private static string Joined(string between, params ReadOnlySpan<string?> parts)
    {
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            if (string.IsNullOrEmpty(part))
                continue;
            if (joined.Length > 0)
                joined.Append(between);
            joined.Append(part);
        }

        return joined.ToString();
    }

    private static void Sentence(StringBuilder line, string words)
    {
        words = words.Trim();
        if (words.Length == 0)
            return;
        if (line.Length > 0)
            line.Append(' ');
        line.Append(words);
        if (words[^1] is not ('.' or '?' or '!') && !words.EndsWith(".*", StringComparison.Ordinal))
            line.Append('.');
    }
}
