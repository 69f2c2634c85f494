using HistoryWiki.Articles.Infoboxes.Fields;
using HistoryWiki.Articles.Wikitext.Prose;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>What a reader is shown of a field from which no facts are read: its words without their markup.</summary>
public static class FieldWords
{
    /// <summary>The words of a value, items on lines of their own or with a comma between them as written; empty for a field that only says how the infobox looks.</summary>
    /// <param name="field">The field as written. Of a value longer than <see cref="FactsReader.LongestValue"/> characters the text itself is the answer.</param>
    /// <param name="markup">How the values of its infobox are written.</param>
    public static string Of(InfoboxField field, FieldMarkup markup)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (markup == FieldMarkup.Seed || field.Value.Length > FactsReader.LongestValue)
            return field.Value;
        return LayoutKeys.Contains(field.Key) || LayoutKeys.IsUpkeep(field.Key) ? "" : WikitextFieldReader.Read(field.Value).Words;
    }
}
