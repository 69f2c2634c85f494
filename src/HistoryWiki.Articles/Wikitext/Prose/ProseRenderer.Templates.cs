using HistoryWiki.Articles.Wikitext.Templates;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <content>Templates: what one says is told from its role.</content>
internal sealed partial class ProseRenderer
{
    private void WriteTemplate(TemplateNode template, ProseWriter writer)
    {
        if (ReferenceEquals(template, context.Infobox))
        {
            writer.Silent();
            return;
        }

        var known = KnownTemplates.Find(template.Name);
        context.Tally.Count(template.Name, known is not null);
        switch (known?.Role ?? TemplateRole.Unknown)
        {
            case TemplateRole.Silent:
                WriteUnusedNotes(template.Find("refs"), writer);
                break;
            case TemplateRole.Picture or TemplateRole.Age:
                writer.Silent();
                break;
            case TemplateRole.FixedWords when known!.Detail == "\n":
                writer.BreakLine();
                break;
            case TemplateRole.FixedWords when known!.Detail is "Yes" or "No" or "N/A" or "Unknown" && template.Find("1") is { } said && !said.Passage.Span.IsWhiteSpace():
                Write(said, writer, trim: true);
                break;
            case TemplateRole.FixedWords:
                writer.Words(known!.Detail);
                break;
            case TemplateRole.Value:
                WriteValue(template, known!.Detail, writer);
                break;
            case TemplateRole.Values:
                WriteValues(template, known!.Detail, writer);
                break;
            case TemplateRole.Prefix:
                WritePrefixed(template, known!.Detail, writer);
                break;
            case TemplateRole.Suffix:
                WriteSuffixed(template, known!.Detail, writer);
                break;
            case TemplateRole.List:
                WriteList(template, writer);
                break;
            case TemplateRole.ListEdge or TemplateRole.Hatnote or TemplateRole.Quote or TemplateRole.Succession or TemplateRole.Pictures or TemplateRole.Infobox:
                WriteBlock(template, known!, writer);
                break;
            case TemplateRole.Note or TemplateRole.ShortNote or TemplateRole.NoteAgain or TemplateRole.ShortCitation or TemplateRole.Citation:
                WriteSource(template, known!, writer);
                break;
            case TemplateRole.Unknown:
                WriteUnknown(template, writer);
                break;
            default:
                WriteName(template, known!, writer);
                break;
        }
    }

    /// <summary>Names, dates and numbers.</summary>
    private void WriteName(TemplateNode template, KnownTemplate known, ProseWriter writer)
    {
        switch (known.Role)
        {
            case TemplateRole.Flag or TemplateRole.Force:
                WriteFlag(template, known, writer);
                break;
            case TemplateRole.Fate:
                writer.Words(char.IsWhiteSpace(writer.LastOfLine) ? $"({known.Detail})" : $" ({known.Detail})");
                break;
            case TemplateRole.LanguageLink:
                var (title, words) = TemplateWords.LanguageLink(Words(template));
                WriteArticleLink(title, words, writer);
                break;
            case TemplateRole.Ship:
                var (ship, name) = TemplateWords.Ship(known.Detail, Words(template));
                WriteArticleLink(ship, name, writer);
                break;
            case TemplateRole.ShipClass:
                var shipClass = TemplateWords.ShipClass(Words(template));
                WriteArticleLink(shipClass, shipClass, writer);
                break;
            case TemplateRole.Marriage:
                WriteValue(template, "1", writer);
                writer.Words(TemplateWords.Marriage(Words(template)));
                break;
            case TemplateRole.NamedLanguage:
                WriteNamedLanguage(template, known.Detail, writer);
                break;
            case TemplateRole.Date:
                writer.Words(TemplateWords.Date(Words(template)));
                break;
            case TemplateRole.TwoStyleDate:
                writer.Words(TemplateWords.TwoStyleDate(Words(template)));
                break;
            case TemplateRole.Measure:
                writer.Words(Measures.Read(Words(template)));
                break;
            case TemplateRole.Number:
                writer.Words(TemplateWords.Number(Words(template)));
                break;
            case TemplateRole.Coordinates:
                writer.Words(TemplateWords.Coordinates(Words(template)));
                break;
            default:
                WriteUnknown(template, writer);
                break;
        }
    }

    private void WriteValue(TemplateNode template, string keys, ProseWriter writer)
    {
        foreach (var key in keys.Split('|'))
        {
            if (template.Find(key) is not { } value || value.Passage.Span.IsWhiteSpace())
                continue;

            Write(value, writer, trim: true);
            return;
        }

        writer.Words(TemplateWords.AfterColon(template.Name));
        writer.Silent();
    }

    private void WriteValues(TemplateNode template, string between, ProseWriter writer)
    {
        var first = true;
        foreach (var parameter in template.Parameters)
        {
            if (parameter.IsNamed || parameter.Value.Passage.Span.IsWhiteSpace())
                continue;
            if (!first)
                writer.Words(between);
            Write(parameter.Value, writer, trim: true);
            first = false;
        }

        writer.Silent();
    }

    /// <summary><c>{{circa|1590|1600}}</c> says "c. 1590 – c. 1600".</summary>
    private void WritePrefixed(TemplateNode template, string prefix, ProseWriter writer)
    {
        var values = template.Parameters.Where(parameter => !parameter.IsNamed && !parameter.Value.Passage.Span.IsWhiteSpace()).ToList();
        writer.Words(prefix);
        if (values.Count == 0)
            return;

        writer.Words(TemplateWords.AfterPrefix(prefix));
        Write(values[0].Value, writer, trim: true);
        foreach (var value in values.Skip(1))
        {
            writer.Words(TemplateWords.BetweenPrefixed(prefix));
            Write(value.Value, writer, trim: true);
        }
    }

    /// <summary><c>{{BC|490}}</c> says "490 BC", <c>{{BC}}</c> alone "BC".</summary>
    private void WriteSuffixed(TemplateNode template, string suffix, ProseWriter writer)
    {
        foreach (var parameter in template.Parameters)
        {
            if (parameter.IsNamed || parameter.Value.Passage.Span.IsWhiteSpace())
                continue;
            Write(parameter.Value, writer, trim: true);
            writer.Words(" ");
        }

        writer.Words(suffix);
    }

    /// <summary>An unknown template keeps its words: every value that is no matter of layout.</summary>
    private void WriteUnknown(TemplateNode template, ProseWriter writer)
    {
        var first = true;
        foreach (var parameter in template.Parameters)
        {
            if (parameter.Value.Passage.Span.IsWhiteSpace() || parameter.IsNamed && (LayoutKeys.Contains(parameter.Key) || LayoutKeys.IsUpkeep(parameter.Key)))
                continue;
            if (!first && !writer.IsLineEmpty)
                writer.Words(" ");
            Write(parameter.Value, writer, trim: true);
            first = false;
        }

        writer.Silent();
    }

    /// <summary>The values of a template as plain words.</summary>
    private TemplateValues Words(TemplateNode template) => TemplateValues.Of(template, plainWords ??= PlainWords);
}
