using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes.Names;

/// <summary>Reads the names of a side, with the headings between them and the remarks behind them: <c>Zubak, Supported by:, Peter the Great</c>.</summary>
internal sealed class NameListReader(InfoboxField field, ICollection<Problem> problems)
{
    private readonly List<ReadName> _names = [];
    private string? _support;
    private int _supporters;

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
        if (item.IsVerbatim(0))
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
        if (PartyHeadings.IsHeading(item.Text)) BeginHeading(item.Text);
        else if (_names.Count > 0 && IsRemark(item)) _names[^1] = _names[^1].WithRemark(Unbracketed(item.Text));
        else Add(NameItem.Read(item));
    }

    private void BeginHeading(string heading)
    {
        EndSupport();
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
            if (_names.Count > 0) _names[^1] = _names[^1] with { Fate = _names[^1].Fate ?? name.Fate };
            return;
        }
        if (!name.IsVerbatim && name.Fate is null && NameWords.IsNoName(name.Words)) return;
        _names.Add(name with { Support = _support is not null });
        if (_support is not null) _supporters++;
    }

    private static bool IsRemark(FieldItem item)
    {
        var text = item.Text;
        return text[0] == '(' && NameItem.ClosingOf(text, 0) == text.Length - 1
            || item.Spans.Count == 0 && (NameWords.IsRemark(text) || NameWords.IsNumberedTitle(text));
    }

    private static string Unbracketed(string text) => text[0] == '(' ? text[1..^1] : text;
}
