using System.Collections.Frozen;
using System.Globalization;
using HistoryWiki.Articles.Infoboxes.Names;
using HistoryWiki.Articles.Nations;
using HistoryWiki.Articles.Wikitext.Prose;
using HistoryWiki.Articles.Wikitext.Templates;
using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <content>Templates: what one says in a field is told from its role.</content>
internal sealed partial class WikitextFieldReader
{
    private static readonly FrozenSet<string> LineTemplates = new[] { "clear", "clr", "-", "clear left", "clear right", "clearleft", "clearright" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Pictures that show the name beside them.</summary>
    private static readonly string[] NamedPictures = ["coat of arms", "coa"];

    private static readonly string[] SmallTemplates = ["small", "smaller", "smalldiv", "small-no", "resize", "smallsup"];

    private void WriteTemplate(TemplateNode template, WikiTree tree, int place)
    {
        if (LineTemplates.Contains(template.Name))
        {
            items.Break(ItemBreak.Line, baseDepth);
            return;
        }
        var known = KnownTemplates.Find(template.Name) ?? (template.Parameters.Length == 0 && template.Name.Length > 0 ? StateFlags.FindFlag(template.Name) : null);
        switch (known?.Role ?? TemplateRole.Unknown)
        {
            case TemplateRole.FixedWords:
                WriteText(known!.Detail);
                break;
            case TemplateRole.Value:
                WriteValue(template, known!);
                break;
            case TemplateRole.Values or TemplateRole.Unknown:
                WriteValues(template, known?.Detail ?? " ");
                break;
            case TemplateRole.Prefix:
                WritePrefixed(template, known!.Detail);
                break;
            case TemplateRole.Suffix:
                items.Words(string.Join(' ', [.. Values(template).Positional, known!.Detail]));
                break;
            case TemplateRole.Flag or TemplateRole.Force:
            case TemplateRole.Picture when NamedPictures.Contains(known!.Name, StringComparer.OrdinalIgnoreCase):
                WriteFlag(template, known!, IsFollowedByLink(tree, place) || known!.Role == TemplateRole.Force && IsFollowedByWords(tree, place));
                break;
            case TemplateRole.Picture:
                WritePicture(template);
                break;
            case TemplateRole.Fate:
                WriteFate(template, known!.Detail);
                break;
            case TemplateRole.List:
                WriteList(template);
                break;
            case TemplateRole.ListEdge:
                baseDepth = IsEnd(template.Name) ? 0 : -1;
                break;
            case TemplateRole.Coordinates:
                if (PointTemplate.Read(Values(template)) is { } point) points.Add(point);
                break;
            case TemplateRole.LanguageLink or TemplateRole.Ship or TemplateRole.ShipClass or TemplateRole.NamedLanguage:
                WriteName(template, known!);
                break;
            case TemplateRole.Date:
                items.Words(TemplateWords.Date(Values(template)));
                break;
            case TemplateRole.Marriage:
                if (template.Find("1") is { } spouse) Write(spouse);
                items.Words(TemplateWords.Marriage(Values(template)));
                break;
            case TemplateRole.TwoStyleDate:
                items.Words(TemplateWords.TwoStyleDate(Values(template)));
                break;
            case TemplateRole.Measure:
                items.Words(Measures.Read(Values(template)));
                break;
            case TemplateRole.Number:
                items.Words(TemplateWords.Number(Values(template)));
                break;
        }
    }

    private TemplateValues Values(TemplateNode template) => TemplateValues.Of(template, plainWords ??= PlainWords);

    private static bool IsEnd(string name) => name.Contains("end", StringComparison.OrdinalIgnoreCase);

    private void WriteValue(TemplateNode template, KnownTemplate known)
    {
        var isSmall = SmallTemplates.Contains(known.Name, StringComparer.OrdinalIgnoreCase);
        items.Small += isSmall ? 1 : 0;
        if (known.Detail.Split('|').Select(template.Find).FirstOrDefault(v => v is not null && !v.Passage.Span.IsWhiteSpace()) is { } value) Write(value);
        items.Small -= isSmall ? 1 : 0;
    }

    private void WriteValues(TemplateNode template, string between)
    {
        var isFirst = true;
        foreach (var parameter in template.Parameters.Where(p => !p.IsNamed && !p.Value.Passage.Span.IsWhiteSpace()))
        {
            if (!isFirst) items.Words(between);
            Write(parameter.Value);
            isFirst = false;
        }
    }

    private void WritePrefixed(TemplateNode template, string prefix)
    {
        var values = Values(template).Positional;
        items.Words(values.Count == 0 ? prefix + " " : prefix + TemplateWords.AfterPrefix(prefix) + string.Join(TemplateWords.BetweenPrefixed(prefix), values));
    }

    /// <summary>The name that a flag template shows, linked where it shows another than its country's.</summary>
    private void WriteFlag(TemplateNode template, KnownTemplate known, bool isFlagOfOther)
    {
        var values = Values(template);
        var country = TemplateWords.Country(known, values);
        var name = values.Find("name") ?? WithoutBrackets(country);
        if (isFlagOfOther) items.Flag(country);
        else if (name == country) items.Words(name);
        else items.Span(SpanKind.Link, country, name);
    }

    /// <summary>What a flag shows of the name of a country's article: <c>Kingdom of Hungary (1920–1946)</c> is a Kingdom of Hungary.</summary>
    private static string WithoutBrackets(string country) => country.EndsWith(')') && country.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open ? country[..open] : country;

    private void WritePicture(TemplateNode template)
    {
        var values = Values(template).Positional;
        if (values.Count > 0 && !values[0].Contains('.', StringComparison.Ordinal)) items.Flag(Countries.NameOf(values[0]));
    }

    /// <summary><c>{{KIA|Assassinated}}</c> is a mark that its value explains.</summary>
    private void WriteFate(TemplateNode template, string mark)
    {
        var said = Values(template).Positional;
        var fate = (said.Count > 0 ? FateMarks.InWords(said[0]) : null) ?? FateMarks.InWords(mark) ?? Fate.Other;
        items.Words(" ");
        items.Span(SpanKind.Fate, fate.ToString(), mark);
    }

    /// <summary>A list stands at the depth where it is written; a title above it is a heading.</summary>
    private void WriteList(TemplateNode template)
    {
        var outer = baseDepth;
        if (template.Find("title") is { } title && !title.Passage.Span.IsWhiteSpace())
        {
            items.Break(ItemBreak.Line, baseDepth, isTitle: true);
            Write(title);
            items.Break(ItemBreak.Line, baseDepth);
        }
        var depth = items.IsEmpty || items.Depth == 0 ? Math.Max(0, baseDepth) : items.Depth + 1;
        foreach (var parameter in template.Parameters.Where(p => int.TryParse(p.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            items.Break(ItemBreak.Line, depth, isListed: true);
            baseDepth = depth - 1;
            Write(parameter.Value);
        }
        baseDepth = outer;
        items.Break(ItemBreak.Line, baseDepth);
    }

    private void WriteName(TemplateNode template, KnownTemplate known)
    {
        var values = Values(template);
        switch (known.Role)
        {
            case TemplateRole.LanguageLink:
                WriteLinked(TemplateWords.LanguageLink(values));
                break;
            case TemplateRole.Ship:
                WriteLinked(TemplateWords.Ship(known.Detail, values));
                break;
            case TemplateRole.ShipClass:
                items.Words(TemplateWords.ShipClass(values));
                break;
            case TemplateRole.NamedLanguage:
                items.Words(values.Positional switch
                {
                    [] => "",
                    [_, var second, ..] when known.Detail.Length == 0 => second,
                    [var first, ..] => first,
                });
                break;
        }
    }

    private void WriteLinked((string Title, string Words) named)
    {
        if (named.Title.Length == 0) items.Words(named.Words);
        else items.Span(SpanKind.Link, named.Title, named.Words);
    }
}
