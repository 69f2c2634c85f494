using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes.Names;
using static HistoryWiki.Articles.Infoboxes.Writing.FieldDialect;

namespace HistoryWiki.Articles.Infoboxes.Writing;

/// <summary>Writes a name of a side with its remarks: <c>Kho Orluk (killed)</c>, <c>Vermont Republic (from 1777)</c>.</summary>
internal sealed class NameText(FieldDialect dialect)
{
    /// <summary>As a person would write it.</summary>
    public string Plain(ReadName name)
    {
        var membership = (name.From, name.Until) switch
        {
            ({ } from, { } until) when from == until => DateWriter.Write(from),
            ({ } from, { } until) => $"{DateWriter.Write(from)}–{DateWriter.Write(until)}",
            ({ } from, null) => $"from {DateWriter.Write(from)}",
            (null, { } until) => $"until {DateWriter.Write(until)}",
            _ => null,
        };
        var fate = name.Fate is { } known && (known != Fate.Other || name.Note is null) ? FateMarks.WordsFor(known) : null;
        return dialect.Natural(name.Words, name.Link) + Bracketed(fate) + Bracketed(membership) + Bracketed(name.Note);
    }

    /// <summary>With every remark named, so that nothing has to be guessed.</summary>
    public string Exact(ReadName name) =>
        dialect.Protect(name.Words) + Keyed("fate", name.Fate is { } fate ? FateMarks.WordsFor(fate) : null) + Keyed("from", name.From?.Edtf) + Keyed("until", name.Until?.Edtf)
        + Keyed("note", dialect.Protected(name.Note)) + Keyed("link", dialect.Protected(name.Link));

    /// <inheritdoc cref="FieldDialect.IsSafe"/>
    public bool IsSafe(string field) => dialect.IsSafe(field);

    /// <summary>Names one after the other; those who only supported stand beneath a heading.</summary>
    public string Join(IReadOnlyList<ReadName> names, IReadOnlyList<string> texts)
    {
        var field = new System.Text.StringBuilder();
        for (var i = 0; i < names.Count; i++)
        {
            var wasSupport = i > 0 && names[i - 1].Support;
            if (names[i].Support == wasSupport) field.Append(i == 0 ? "" : dialect.Separator);
            else if (wasSupport) field.Append(FieldDialect.Rule);
            else field.Append(i == 0 ? "" : dialect.Separator).Append(dialect.Heading("Supported by:")).Append(dialect.Separator);
            field.Append(texts[i]);
        }
        return field.ToString();
    }
}
