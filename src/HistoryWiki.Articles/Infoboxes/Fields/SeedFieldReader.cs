namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <summary>Reads the seed format's field text: items separated by commas, with what an export left behind, for example <c>Ayuka Khan, ', , Supported by:, Peter the Great</c>.</summary>
internal sealed class SeedFieldReader
{
    private const int LongestTag = 40;

    private static readonly string[] SilentTags = ["nowiki", "small", "big", "center", "span", "div", "ref", "b", "i"];

    private readonly string text;
    private readonly InfoboxField field;
    private readonly ICollection<Problem> problems;
    private readonly List<FieldItem> items = [];
    private ItemBreak breakBefore = ItemBreak.Line;
    private int depth;
    private int emptyItems, strayMarks, imageCrumbs, gluedFates;

    private SeedFieldReader(InfoboxField field, ICollection<Problem> problems)
    {
        (this.field, this.problems) = (field, problems);
        text = field.Value;
    }

    /// <summary>Reads a field; what is odd about it is added to <paramref name="problems"/>.</summary>
    public static FieldValue Read(InfoboxField field, ICollection<Problem> problems)
    {
        var reader = new SeedFieldReader(field, problems);
        reader.Split();
        reader.Report();
        return new FieldValue(reader.items);
    }

    private void Split()
    {
        var closings = Closings();
        var start = 0;
        var afterComma = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (closings[i] > 0) i = closings[i];
            else if (EndAt(i) is { Length: > 0 } end)
            {
                var isDoubled = afterComma && i == start && end.Break == ItemBreak.Comma;
                if (text[i] == '|' && string.IsNullOrWhiteSpace(text[start..i])) strayMarks++;
                else if (!isDoubled) Add(text[start..i], wasBetweenCommas: breakBefore == ItemBreak.Comma && end.Break == ItemBreak.Comma);
                breakBefore = isDoubled && breakBefore == ItemBreak.Comma ? ItemBreak.Line : end.Break;
                afterComma = end.Break == ItemBreak.Comma;
                i += end.Length - 1;
                start = i + 1;
            }
        }
        Add(text[start..], wasBetweenCommas: false);
    }

    /// <summary>For the place of each opening bracket, link or quote the place where it closes, elsewhere 0: nothing between them parts items.</summary>
    private int[] Closings()
    {
        var closings = new int[text.Length];
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var stretch = text[i] is '"' or '[' ? SeedVerbatim.At(text, i) : default;
            if (stretch.Length > 0) i = closings[i] = i + stretch.Length - 1;
            else if (text[i] is '(') open.Push(i);
            else if (text[i] is ')' && open.TryPop(out var start)) closings[start] = i;
        }
        return closings;
    }

    private readonly record struct ItemEnd(int Length, ItemBreak Break);

    private ItemEnd EndAt(int i) => text[i] switch
    {
        ',' when !IsThousandsComma(i) => new(1, ItemBreak.Comma),
        '|' => new(1, ItemBreak.Line),
        '-' => RuleAt(i),
        '<' => BreakTagAt(i),
        _ => default,
    };

    private bool IsThousandsComma(int i) =>
        i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);

    private ItemEnd RuleAt(int i)
    {
        var end = i;
        while (end < text.Length && text[end] == '-') end++;
        return end - i >= 4 ? new(end - i, ItemBreak.Rule) : default;
    }

    private ItemEnd BreakTagAt(int i) => TagAt(text, i) switch
    {
        ("hr", var end) => new(end - i, ItemBreak.Rule),
        ("br", var end) => new(end - i, ItemBreak.Line),
        _ => default,
    };

    /// <summary>The name of the tag that begins at a place, in lower case, and where the tag ends; an empty name where there is none.</summary>
    private static (string Name, int End) TagAt(string text, int i)
    {
        if (text[i] != '<') return ("", i);
        var close = text.IndexOf('>', i, Math.Min(LongestTag, text.Length - i));
        if (close < 0) return ("", i);
        return (string.Concat(text[(i + 1)..close].SkipWhile(c => c is '/' or ' ').TakeWhile(char.IsAsciiLetter)).ToLowerInvariant(), close + 1);
    }

    private void Add(string words, bool wasBetweenCommas)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            if (wasBetweenCommas || items.Count == 0 && words.Length < text.Length) emptyItems++;
            return;
        }
        var (item, crumbs) = SeedItem.Read(WithoutStrayQuote(WithoutTags(words)));
        imageCrumbs += crumbs;
        if (item.Text.Length == 0)
        {
            depth = Math.Max(item.Depth, depth);
            if (crumbs == 0) emptyItems++;
        }
        else if (item.Text.Any(c => char.IsLetterOrDigit(c) || c == '?') || !item.Spans.IsEmpty)
        {
            CountGlued(item);
            items.Add(item with { Break = breakBefore, Depth = Math.Max(item.Depth, depth) });
            depth = 0;
        }
        else strayMarks++;
    }

    /// <summary>Without a quotation mark that begins a name and is never closed: <c>"Unknown</c>.</summary>
    private string WithoutStrayQuote(string words)
    {
        var name = words.AsSpan().TrimStart();
        if (name is not ['"', _, ..] || name[1..].Contains('"')) return words;
        strayMarks++;
        return name[1..].ToString();
    }

    /// <summary>Without the tags that say nothing in a field: <c>&lt;nowiki/&gt;</c>, <c>&lt;small&gt;</c>.</summary>
    private static string WithoutTags(string words)
    {
        if (!words.Contains('<', StringComparison.Ordinal)) return words;
        var rest = new System.Text.StringBuilder(words.Length);
        for (var i = 0; i < words.Length;)
        {
            var (name, end) = TagAt(words, i);
            if (SilentTags.Contains(name)) i = end;
            else rest.Append(words[i++]);
        }
        return rest.ToString();
    }

    private void CountGlued(FieldItem item)
    {
        if (item.Spans.Any(s => s.Kind == SpanKind.Fate && char.IsLetter(item.Text[s.Start]) && s.Start > 0 && char.IsLetter(item.Text[s.Start - 1]))) gluedFates++;
    }

    private void Report()
    {
        if (emptyItems > 0) problems.Add(FactsMessages.EmptyItems(field, emptyItems));
        if (strayMarks > 0) problems.Add(FactsMessages.StrayMarks(field, strayMarks));
        if (imageCrumbs > 0) problems.Add(FactsMessages.ImageCrumbs(field, imageCrumbs));
        if (gluedFates > 0) problems.Add(FactsMessages.GluedFates(field, gluedFates));
    }
}
