using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes.Names;

/// <summary>Reads the names of a side, with the headings between them and the remarks behind them: <c>Zubak, Supported by:, Peter the Great</c>.</summary>
internal sealed class NameListReader(InfoboxField field, ICollection<Problem> problems, bool arePeople)
{
    private readonly List<ReadName> _names = [];
    private string? _support;
    private int _supporters;
    private int _group;

    /// <summary>The names in the order of the source.</summary>
    public IReadOnlyList<ReadName> Read(FieldValue value)
    {
        foreach (var item in value.Items)
        {
            if (item.Break == ItemBreak.Rule) EndSupport();
            ReadItem(item);
        }
        EndSupport();
        return _names;
    }

    private void ReadItem(FieldItem item)
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
        if (IsHeading(item)) BeginHeading(item.Text);
        else if (_names.Count > 0 && IsRemark(item)) _names[^1] = _names[^1].WithRemark(item.Text);
        else AddAll(NameParts.Of(item, arePeople));
    }

    /// <summary>An office behind a person's name is a remark about the person: <c>[[Michel Ney]], [[Marshal of France]]</c>.</summary>
    private void AddAll(IReadOnlyList<FieldItem> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (arePeople && i > 0 && _names.Count > 0 && NameWords.IsOffice(parts[i].Text)) _names[^1] = _names[^1].WithRemark(parts[i].Text);
            else Add(NameItem.Read(parts[i]));
        }
    }

    private static bool IsHeading(FieldItem item) =>
        item.Title || PartyHeadings.IsHeading(item.Text) || item.Heading && item.Spans.Count == 0 && NameWords.NamesPhase(item.Text);

    private void BeginHeading(string heading)
    {
        EndSupport();
        _group++;
        if (PartyHeadings.IsSupport(heading)) _support = heading;
    }

    private void EndSupport()
    {
        if (_support is not null && _supporters == 0) problems.Add(FactsMessages.EmptySupportGroup(field, _support));
        (_support, _supporters) = (null, 0);
    }

    private void Add(ReadName name)
    {
        if (!name.IsVerbatim && !name.Words.Any(char.IsLetterOrDigit))
        {
            if (_names.Count > 0) _names[^1] = _names[^1].With(name);
            return;
        }
        if (!name.IsVerbatim && name.Fate is null && NameWords.IsNoName(name.Words)) return;
        _names.Add(name with { Support = _support is not null, Group = _group });
        if (_support is not null) _supporters++;
    }

    private static bool IsRemark(FieldItem item)
    {
        var text = item.Text;
        if (item.Spans.Any(s => s.Start == 0 && s.Length > 0)) return false;
        return item.Small && text[0] != '(' && item.Spans.Count == 0 || NameWords.IsRemark(text) || NameWords.IsNumberedTitle(text);
    }
}
