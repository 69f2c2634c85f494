using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>A source in full, read from a citation template: <c>Buttar, Prit (2014). *Collision of Empires*. Oxford: Osprey. pp. 4–5. ISBN 9781782006480.</c></summary>
internal sealed class Citation
{
    private readonly string?[] parts = new string?[(int)CitationPart.Silent];
    private readonly List<string> others = [];
    private readonly string authors;
    private readonly string? editors;

    /// <summary>Reads the values of a template that say something about the source; one whose key is not known is kept at the end.</summary>
    public Citation(TemplateNode template, Func<WikiTree, string> plainWords)
    {
        if (TemplateWords.AfterColon(template.Name) is { Length: > 0 } afterColon)
            others.Add(afterColon);
        foreach (var parameter in template.Parameters)
        {
            var part = parameter.IsNamed ? CitationKeys.Find(parameter.KeySpan) : null;
            if (part == CitationPart.Silent || part is { } said && parts[(int)said] is not null || plainWords(parameter.Value) is not { Length: > 0 } words)
                continue;
            if (part is { } known)
                parts[(int)known] = words;
            else
                others.Add(words);
        }

        authors = Joined("; ", Name(CitationPart.Last, CitationPart.First, CitationPart.Author), Name(CitationPart.Last2, CitationPart.First2, CitationPart.Author2),
            Name(CitationPart.Last3, CitationPart.First3, CitationPart.Author3));
        editors = Name(CitationPart.EditorLast, CitationPart.EditorFirst, CitationPart.Editor);
    }

    /// <summary>Writes the source as a line of Markdown.</summary>
    public void WriteTo(TextBuffer line)
    {
        Sentence(line, Headed());
        Sentence(line, Titled());
        Sentence(line, InWork());
        Sentence(line, MarkdownEscaping.Words(Joined(": ", Part(CitationPart.Place), Part(CitationPart.Publisher))));
        Sentence(line, MarkdownEscaping.Words(Pages()));
        foreach (var (part, label) in Identifiers)
        {
            if (Part(part) is { } number)
                Sentence(line, $"{label}{MarkdownEscaping.Words(number)}");
        }

        if (Part(CitationPart.Language) is { } language)
            Sentence(line, $"({MarkdownEscaping.Words(LanguageNames.Find(language) ?? language)})");
        if (Part(CitationPart.Quote) is { } quote)
            Sentence(line, $"“{MarkdownEscaping.Words(quote)}”");
        foreach (var words in others)
            Sentence(line, MarkdownEscaping.Words(words));
    }

    private static readonly (CitationPart Part, string Label)[] Identifiers =
    [
        (CitationPart.Isbn, "ISBN "),
        (CitationPart.Issn, "ISSN "),
        (CitationPart.Oclc, "OCLC "),
        (CitationPart.Doi, "doi:"),
        (CitationPart.Jstor, "JSTOR "),
    ];

    private string? Part(CitationPart part) => parts[(int)part];

    /// <summary>Authors and date, or editors where there is no author.</summary>
    private string Headed()
    {
        var names = authors.Length == 0 && editors is not null ? $"{editors} (ed.)" : authors;
        var date = Part(CitationPart.Date);
        return MarkdownEscaping.Words(date is null || names.Length == 0 ? names : $"{names} ({date})");
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
            return chapter is null ? "" : Linked(MarkdownEscaping.Words($"“{chapter}”"));

        var isPart = Part(CitationPart.Work) is not null;
        var shown = MarkdownEscaping.Words(isPart ? $"“{title}”" : title);
        if (!isPart && !shown.StartsWith(' '))
            shown = StyledRun.MarkAll(shown, TextStyle.Italic);
        var translated = Part(CitationPart.TranslatedTitle);
        return (chapter is null ? "" : MarkdownEscaping.Words($"“{chapter}”. ")) + Linked(shown) + (translated is null ? "" : MarkdownEscaping.Words($" [{translated}]"));
    }

    private string Linked(string title)
    {
        var address = Part(CitationPart.Url) ?? Part(CitationPart.ArchiveUrl);
        return address is null ? title : ProseRenderer.WebLink(address, title);
    }

    private string InWork()
    {
        var work = Part(CitationPart.Work);
        var shown = work is null ? "" : StyledRun.MarkAll(MarkdownEscaping.Words(work), TextStyle.Italic);
        var volume = Joined(" ", Part(CitationPart.Volume) is { } number ? (char.IsAsciiDigit(number[0]) ? $"vol. {number}" : number) : null,
            Part(CitationPart.Issue) is { } issue ? $"({issue})" : null, Part(CitationPart.Edition) is { } edition ? $"({edition} ed.)" : null);
        var edited = editors is null || Name(CitationPart.Last, CitationPart.First, CitationPart.Author) is null ? "" : $"{MarkdownEscaping.Words(editors)} (ed.)";
        var date = authors.Length == 0 && editors is null ? Part(CitationPart.Date) : null;
        return Joined(", ", edited, Joined(" ", shown, MarkdownEscaping.Words(volume)), date is null ? null : MarkdownEscaping.Words(date));
    }

    private string Pages() => Part(CitationPart.Pages) is { } pages ? $"pp. {pages}" : Part(CitationPart.Page) is { } page ? char.IsAsciiDigit(page[0]) ? $"p. {page}" : page : "";

    private static string Joined(string between, params ReadOnlySpan<string?> parts)
    {
        var joined = "";
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
                joined = joined.Length == 0 ? part : string.Concat(joined, between, part);
        }

        return joined;
    }

    private static void Sentence(TextBuffer line, ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.IsEmpty)
            return;
        if (line.Length > 0)
            line.Append(' ');
        line.Append(words);
        if (words[^1] is not ('.' or '?' or '!') && !words.EndsWith(".*", StringComparison.Ordinal))
            line.Append('.');
    }
}
