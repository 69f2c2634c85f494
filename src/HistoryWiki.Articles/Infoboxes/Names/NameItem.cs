using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes.Names;

/// <summary>Reads one item as a name with the marks and brackets behind it: <c>Kho OrlukKIA</c>, <c>Vermont Republic (from 1777)</c>.</summary>
internal static class NameItem
{
    private const int MostRemarks = 8;

    /// <summary>What may stand between a name and its fate or dates: <c>John Smith, killed</c>, <c>John Smith – killed</c>, <c>Poland, from 1605</c>.</summary>
    private static readonly string[] FateJoints = [", ", " – ", " — ", " - "];

    private static readonly char[] Edges = [' ', ',', ';', ':', '.', '–', '—', '-', '&', '"', '“', '”', '~', '*', '#', '‡'];

    /// <summary>The name of an item; its words are empty where nothing but marks was there.</summary>
    public static ReadName Read(FieldItem item)
    {
        var name = new ReadName("", item.Depth);
        var rest = Trimmed(item);
        var remarks = new List<string>();
        for (var cut = EndOf(rest); cut.Remark is not null && remarks.Count < MostRemarks; cut = EndOf(rest))
        {
            if (cut.Fate is { } fate) name = name with { Fate = name.Fate ?? fate };
            else remarks.Insert(0, cut.Remark);
            rest = Trimmed(rest.Slice(0, cut.Start));
        }
        (rest, var opening) = WithoutOpening(rest);
        if (opening is not null) name = name with { Note = opening };
        name = remarks.Aggregate(name, (n, remark) => n.WithRemark(remark));
        return name with { Words = Bare(rest), Link = name.Link ?? LinkOf(rest), IsVerbatim = rest.IsWhollyVerbatim };
    }

    /// <summary>Without the comma or full stop that ended a line, and without the letter of a phase: <c>a) Batu Khan</c>.</summary>
    private static FieldItem Trimmed(FieldItem item)
    {
        var end = item.Text.Length;
        while (end > 0 && item.Text[end - 1] is ',' or ';' or ' ' && !item.IsVerbatim(end - 1)) end--;
        return (end == item.Text.Length ? item : item.Slice(0, end)).WithoutPhase();
    }

    /// <summary>What stands behind the name: a mark, a remark in brackets, a fate behind a comma, or the sign of doubt.</summary>
    private static (int Start, string? Remark, Fate? Fate) EndOf(FieldItem item)
    {
        if (item.Text.Length == 0) return default;
        if (FateAtEnd(item) is { } mark) return (mark.Start, mark.Value, Enum.Parse<Fate>(mark.Value));
        if (BracketsAtEnd(item) is var open and >= 0) return (open, item.Text[(open + 1)..^1], null);
        if (item.Text.Length > 1 && item.Text[^1] == '?' && !item.IsVerbatim(item.Text.Length - 1)) return (item.Text.Length - 1, "?", null);
        foreach (var joint in FateJoints)
        {
            var at = item.Text.LastIndexOf(joint, StringComparison.Ordinal);
            if (at <= 0 || item.IsVerbatim(at)) continue;
            var said = item.Text[(at + joint.Length)..];
            if (FateMarks.IsOnlyFate(said)) return (at, said, FateMarks.InWords(said));
            if (Membership.Read(said) is not null) return (at, said, null);
        }
        return default;
    }

    /// <summary>A word before a link that tells something about the person, as in <c>Formerly [[Abdul Jabbar]]</c>, is a remark.</summary>
    private static (FieldItem Name, string? Opening) WithoutOpening(FieldItem item)
    {
        foreach (var span in item.Spans)
        {
            if (span.Kind != SpanKind.Link || span.Start == 0 || !IsOpening(item.Text[..span.Start].Trim())) continue;
            return (item.Slice(span.Start, item.Text.Length - span.Start), item.Text[..span.Start].Trim(' ', ':') is { Length: > 0 } words ? words : null);
        }
        return (item, null);
    }

    private static bool IsOpening(string words) => words.EndsWith(':') || NameWords.IsOpening(words);

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

    /// <summary>True for the quote behind a nickname: <c>Arsen Pavlov "Motorola"</c>.</summary>
    private static bool EndsNickname(string text, int end) => text[end - 1] == '"' && text.LastIndexOf(" \"", end - 1, StringComparison.Ordinal) is > 0 and var open && open + 2 < end - 1;

    private static ItemSpan? FateAtEnd(FieldItem item)
    {
        foreach (var span in item.Spans)
            if (span.Kind == SpanKind.Fate && item.Text.AsSpan(span.End).Trim(" .?,;#*‡").IsEmpty) return span;
        return null;
    }

    /// <summary>Where the brackets open that end an item, or -1.</summary>
    public static int BracketsAtEnd(FieldItem item)
    {
        var text = item.Text;
        if (text.Length == 0 || text[^1] != ')' || item.IsVerbatim(text.Length - 1)) return -1;
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is not ('(' or ')') || item.IsVerbatim(i)) continue;
            if (text[i] == ')') depth++;
            else if (--depth == 0) return i;
        }
        return -1;
    }

    /// <summary>True for the dot of <c>Jr.</c> and of <c>George W.</c></summary>
    private static bool IsAbbreviation(string text, int end) =>
        text[end - 1] == '.' && end - text.LastIndexOf(' ', end - 1) is > 1 and <= 4 && text.Contains(' ', StringComparison.Ordinal);

    private static string? LinkOf(FieldItem item)
    {
        var links = item.Spans.Where(s => s.Kind == SpanKind.Link && !(s.Length < item.Text.Length && NameWords.IsRank(item.Text.Substring(s.Start, s.Length)))).ToList();
        return links.Count == 1 ? links[0].Value : null;
    }

    private static string Bare(FieldItem item)
    {
        var text = item.Text;
        var isQuoted = text.Length > 2 && (text[0], text[^1]) is ('"', '"') or ('“', '”');
        if (isQuoted || item.IsWhollyVerbatim) return text;
        var (start, end) = (0, text.Length);
        while (start < end && text[start] is ',' or ';' or ':' or '~' or '*' or '/' or ' ' or '•' or '·' or '▪' && !item.IsVerbatim(start)) start++;
        while (end > start && Edges.Contains(text[end - 1]) && !item.IsVerbatim(end - 1) && !IsAbbreviation(text, end) && !EndsNickname(text, end)) end--;
        return text[start..end];
    }
}
