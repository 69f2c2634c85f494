namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>A source named in short: <c>Buttar 2014, p. 122</c>.</summary>
internal static class ShortCitation
{
    private const int MostSources = 9;

    /// <summary>The citation of <c>sfn</c> and its like; several sources of <c>sfnm</c> are parted by semicolons.</summary>
    public static string Of(TemplateValues values) => values.Find("1a1") is null && values.Find("1y") is null ? One(values) : Several(values);

    /// <summary>The citation within a sentence, in brackets or not as its template asks: <c>(Buttar 2014, p. 122)</c>, <c>Buttar (2014)</c>.</summary>
    public static string InLine(string template, TemplateValues values)
    {
        var citation = One(values);
        if (template.Contains("nb", StringComparison.Ordinal) || template.Contains("no brackets", StringComparison.Ordinal))
            return citation;
        if (!template.Contains("txt", StringComparison.Ordinal) && !template.Contains("text", StringComparison.Ordinal) && !template.StartsWith("harvs", StringComparison.Ordinal))
            return $"({citation})";

        var year = citation.AsSpan().IndexOfAnyInRange('0', '9');
        return year > 0 ? $"{citation[..year]}({citation[year..]})" : citation;
    }

    private static string One(TemplateValues values) => Located(string.Join(' ', values.Positional), values, "");

    private static string Several(TemplateValues values)
    {
        var citations = new List<string>();
        for (var i = 1; i <= MostSources; i++)
        {
            var authors = string.Join(" & ", Enumerable.Range(1, 4).Select(author => values.Find($"{i}a{author}")).Where(author => author is not null));
            var citation = Located($"{authors} {values.Find($"{i}y")}".Trim(), values, $"{i}");
            if (citation.Length > 0)
                citations.Add(citation);
        }

        return string.Join("; ", citations.Concat(values.Positional));
    }

    private static string Located(string source, TemplateValues values, string number)
    {
        var citation = With(source, "p. ", values.Find(number + "p", number + "page"));
        citation = With(citation, "pp. ", values.Find(number + "pp", number + "pages"));
        citation = With(citation, "", values.Find(number + "loc", number + "at"));
        return With(citation, "", values.Find(number + "ps"));
    }

    private static string With(string citation, string label, string? place) =>
        place is null ? citation : string.Concat(citation, citation.Length > 0 ? ", " : "", label, place);
}
