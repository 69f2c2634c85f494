using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes.Names;

/// <summary>Reads one item as a name with the marks and brackets behind it: <c>Kho OrlukKIA</c>, <c>Vermont Republic (from 1777)</c>.</summary>
internal static class NameItem
{
    private const int MostRemarks = 8;

    private static readonly char[] Edges = [' ', ',', ';', ':', '.', '–', '—', '-', '&', '"', '“', '”', '~', '*'];

    /// <summary>The name of an item; its words are empty where nothing but marks was there.</summary>
    public static ReadName Read(FieldItem item)
    {
        var name = new ReadName("", item.Depth);
        var rest = item;
        var changed = true;
        for (var remarks = 0; changed && remarks < MostRemarks && rest.Text.Length > 0; remarks++)
        {
            changed = false;
            if (FateAtEnd(rest) is { } fate)
            {
                name = name with { Fate = name.Fate ?? Enum.Parse<Fate>(fate.Value) };
                rest = rest.Slice(0, fate.Start);
                changed = true;
            }
            else if (BracketsAtEnd(rest) is var open and > 0)
            {
                name = name.WithRemark(rest.Text[(open + 1)..^1]);
                rest = rest.Slice(0, open);
                changed = true;
            }
        }
        return name with { Words = Bare(rest), Link = LinkOf(rest) };
    }

    /// <summary>Where the bracket that opens at a place closes, or -1.</summary>
    public static int ClosingOf(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '(') depth++;
            else if (text[i] == ')' && --depth == 0) return i;
        }
        return -1;
    }

    private static ItemSpan? FateAtEnd(FieldItem item)
    {
        foreach (var span in item.Spans)
            if (span.Kind == SpanKind.Fate && item.Text.AsSpan(span.End).Trim(" .?,;").IsEmpty) return span;
        return null;
    }

    private static int BracketsAtEnd(FieldItem item)
    {
        var text = item.Text;
        if (text[^1] != ')') return -1;
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] == ')') depth++;
            else if (text[i] == '(' && --depth == 0) return IsWithinLink(item, i) ? -1 : i;
        }
        return -1;
    }

    private static bool IsWithinLink(FieldItem item, int at) =>
        item.Spans.Any(s => s.Kind is SpanKind.Link && s.Start < at && at < s.End);

    private static string? LinkOf(FieldItem item)
    {
        var links = item.Spans.Where(s => s.Kind == SpanKind.Link).ToList();
        return links.Count == 1 ? links[0].Value : null;
    }

    private static string Bare(FieldItem item)
    {
        var text = item.Text;
        var quoted = text.Length > 2 && (text[0], text[^1]) is ('"', '"') or ('“', '”');
        return quoted ? text : text.TrimStart([',', ';', ':', '~', '*', ' ']).TrimEnd(Edges);
    }
}
