using HistoryWiki.Articles.Infoboxes.Fields;
using HistoryWiki.Articles.Nations;

namespace HistoryWiki.Articles.Infoboxes.Names;

/// <summary>Reads the names of a side, with the headings between them and the remarks behind them: <c>Zubak, Supported by:, Peter the Great</c>.</summary>
internal sealed class NameListReader(InfoboxField field, ICollection<Problem> problems, bool arePeople)
{
    private readonly List<ReadName> names = [];
    private string? support;
    private int supporters;
    private int group;

    /// <summary>The names in the order of the source.</summary>
    public IReadOnlyList<ReadName> Read(FieldValue value)
    {
        for (var i = 0; i < value.Items.Count; i++)
        {
            if (value.Items[i].Break == ItemBreak.Rule) EndSupport();
            ReadItem(value.Items[i], i + 1 < value.Items.Count ? value.Items[i + 1] : null);
        }
        EndSupport();
        return names;
    }

    private void ReadItem(FieldItem item, FieldItem? next)
    {
        if (item.BeginsVerbatim)
        {
            Add(NameItem.Read(item));
            return;
        }
        var colon = item.Text.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && PartyHeadings.IsSupport(item.Text[..colon]))
        {
            BeginHeading(item.Text[..(colon + 1)]);
            item = item.Slice(colon + 1, item.Text.Length - colon - 1);
        }
        else if (PartyHeadings.SupportLength(item.Text) is > 0 and var opening)
        {
            BeginHeading(item.Text[..opening].TrimEnd());
            item = item.Slice(opening, item.Text.Length - opening);
        }
        if (IsHeading(item) || next is not null && (IsBody(item) || IsAlliance(item, next) || arePeople && IsGroup(item, next)) || arePeople && IsCountry(item)) BeginHeading(item.Text);
        else if (names.Count > 0 && IsRemark(item)) names[^1] = names[^1].WithRemark(item.Text);
        else AddAll(NameParts.Of(item, arePeople));
    }

    /// <summary>An office behind a person's name is a remark about the person: <c>[[Michel Ney]], [[Marshal of France]]</c>.</summary>
    private void AddAll(IReadOnlyList<FieldItem> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (arePeople && i > 0 && names.Count > 0 && NameWords.IsOffice(parts[i].Text)) names[^1] = names[^1].WithRemark(parts[i].Text);
            else Add(NameItem.Read(parts[i]));
        }
    }

    private static bool IsHeading(FieldItem item) =>
        item.Title || PartyHeadings.IsTheatre(item.Text)
        || PartyHeadings.IsHeading(item.Text) && !(item.IsWhollyLinked && !item.Text.EndsWith(':')) || item.Bold && item.Spans.IsEmpty && NameWords.NamesPhase(item.Text);

    private static bool IsBody(FieldItem item) => item.Bold && item.Spans.IsEmpty && PartyHeadings.IsBody(item.Text);

    /// <summary>A bold line that names an alliance is a heading above those who were in it, whatever it links to where they stand beneath it.</summary>
    private static bool IsAlliance(FieldItem item, FieldItem next) =>
        item.Bold && (item.Spans.IsEmpty || next.Depth > item.Depth) && !next.Bold && !IsHeading(next) && PartyHeadings.IsAlliance(item.Text);

    /// <summary>A bold line among people that links to nobody is a heading above those beneath it.</summary>
    private static bool IsGroup(FieldItem item, FieldItem next) => item.Bold && item.Spans.IsEmpty && !next.Bold && next.Depth > item.Depth;

    /// <summary>A country among people is a heading above its own.</summary>
    private static bool IsCountry(FieldItem item) =>
        !item.Spans.Any(s => s.Kind is SpanKind.Fate) && (Countries.IsCountry(item.Text) || item.Bold && !item.Spans.Any(s => s.Kind == SpanKind.Link) && NameWords.NamesPolity(item.Text));

    private void BeginHeading(string heading)
    {
        EndSupport();
        group++;
        if (PartyHeadings.IsSupport(heading)) support = heading;
    }

    private void EndSupport()
    {
        if (support is not null && supporters == 0) problems.Add(FactsMessages.EmptySupportGroup(field, support));
        (support, supporters) = (null, 0);
    }

    private void Add(ReadName name)
    {
        if (!name.IsVerbatim && !name.Words.Any(char.IsLetterOrDigit))
        {
            if (names.Count > 0) names[^1] = names[^1].With(name);
            return;
        }
        if (!name.IsVerbatim && name.Fate is null && NameWords.IsNoName(name.Words) && (name.Link is null || !NameWords.IsAllies(name.Words))) return;
        names.Add(name with { Support = support is not null, Group = group });
        if (support is not null) supporters++;
    }

    private bool IsRemark(FieldItem item)
    {
        var text = item.Text;
        if (arePeople && (item.Small && NameWords.NamesPost(text) || item.Spans.IsEmpty && NameWords.IsOffice(text))) return true;
        if (item.Spans.Any(s => s.Start == 0 && s.Length > 0)) return false;
        return item.Small && text[0] != '(' && item.Spans.IsEmpty || NameWords.IsRemark(text) || NameWords.IsNumberedTitle(text);
    }
}
