using HistoryWiki.Articles.Infoboxes.Names;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <summary>Gathers words, links and marks into items; white space becomes single blanks.</summary>
internal sealed class FieldItemBuilder
{
    private readonly List<FieldItem> items = [];
    private readonly TextBuffer text = new(64);
    private readonly List<ItemSpan> spans = [];
    private ItemBreak breakBefore = ItemBreak.Line;
    private int depth;
    private bool isTitle, isListed;
    private int openLinks;
    private int letters, boldLetters, smallLetters;
    private bool hasBoldLabel;

    /// <summary>The items so far.</summary>
    public IReadOnlyList<FieldItem> Items => items;

    /// <summary>How many bold stretches are open; letters written meanwhile are bold.</summary>
    public int Bold { get; set; }

    /// <summary>How many stretches of small print are open.</summary>
    public int Small { get; set; }

    /// <summary>True while the item has no words.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>How many levels the item that is being written stands beneath others.</summary>
    public int Depth => depth;

    /// <summary>Adds words to the item.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF')
            {
                if (text.Length > 0 && text.Span[^1] != ' ' && !IsInvisible(c)) text.Append(' ');
                continue;
            }
            if (c == ':' && !text.Span.Contains(':')) hasBoldLabel = letters > 0 && boldLetters == letters;
            text.Append(c);
            if (!char.IsLetterOrDigit(c)) continue;
            letters++;
            if (Bold > 0) boldLetters++;
            if (Small > 0) smallLetters++;
        }
    }

    /// <summary>Adds words and says what they are.</summary>
    public void Span(SpanKind kind, string value, string words)
    {
        var start = BeginSpan();
        Words(words);
        EndSpan(start, kind, value);
    }

    /// <summary>Begins a stretch of words; a break within it is a blank. Gives the place where it begins.</summary>
    public int BeginSpan()
    {
        openLinks++;
        return text.Length;
    }

    /// <summary>Ends the stretch that began at a place, and says what it is.</summary>
    public void EndSpan(int start, SpanKind kind, string value)
    {
        openLinks--;
        var words = text.Span;
        var end = words.Length;
        while (start < end && words[start] == ' ') start++;
        while (end > start && words[end - 1] == ' ') end--;
        if (end > start) spans.Add(new ItemSpan(start, end - start, kind, value));
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        items.Clear();
        text.Clear();
        spans.Clear();
        (breakBefore, depth, isTitle, isListed) = (ItemBreak.Line, 0, false, false);
        (letters, boldLetters, smallLetters, hasBoldLabel) = (0, 0, 0, false);
    }

    /// <summary>Adds a flag, which shows no words.</summary>
    public void Flag(string country) => spans.Add(new ItemSpan(text.Length, 0, SpanKind.Flag, country));

    /// <summary>Ends the item and begins another.</summary>
    public void Break(ItemBreak kind, int depth, bool isTitle = false, bool isListed = false)
    {
        if (openLinks > 0)
        {
            Words(" ");
            return;
        }
        if (text.Length > 0 && IsSaid())
        {
            Add();
            breakBefore = kind;
        }
        else if (kind == ItemBreak.Rule) breakBefore = kind;
        if (text.Length > 0) spans.Clear();
        text.Clear();
        (this.depth, this.isTitle, this.isListed) = (depth, isTitle, isListed);
        (letters, boldLetters, smallLetters, hasBoldLabel) = (0, 0, 0, false);
    }

    private bool IsSaid()
    {
        foreach (var c in text.Span)
            if (char.IsLetterOrDigit(c) || c is '?' or '†') return true;
        return spans.Exists(s => s.Kind == SpanKind.Verbatim);
    }

    private void Add()
    {
        var item = new FieldItem(text.ToString())
        {
            Break = breakBefore,
            Depth = depth,
            Bold = letters > 0 && boldLetters == letters,
            HasBoldLabel = hasBoldLabel,
            Title = isTitle,
            Listed = isListed,
            Small = letters > 0 && smallLetters == letters,
            Spans = [.. spans],
        }.Slice(0, text.Length);
        items.Add(FateMarks.Marked(item));
    }

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF';
}
