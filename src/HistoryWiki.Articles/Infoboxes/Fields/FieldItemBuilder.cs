using System.Text;
using HistoryWiki.Articles.Infoboxes.Names;

namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <summary>Gathers words, links and marks into items; white space becomes single blanks.</summary>
internal sealed class FieldItemBuilder
{
    private readonly List<FieldItem> _items = [];
    private readonly StringBuilder _text = new();
    private readonly List<ItemSpan> _spans = [];
    private ItemBreak _break = ItemBreak.Line;
    private int _depth;
    private bool _isHeading, _isListed;
    private int _openLinks;
    private int _letters, _boldLetters, _smallLetters;

    /// <summary>The items so far.</summary>
    public IReadOnlyList<FieldItem> Items => _items;

    /// <summary>How many bold stretches are open; letters written meanwhile are bold.</summary>
    public int Bold { get; set; }

    /// <summary>How many stretches of small print are open.</summary>
    public int Small { get; set; }

    /// <summary>True while the item has no words.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>How many levels the item that is being written stands beneath others.</summary>
    public int Depth => _depth;

    /// <summary>Adds words to the item.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF')
            {
                if (_text.Length > 0 && _text[^1] != ' ' && !IsInvisible(c)) _text.Append(' ');
                continue;
            }
            _text.Append(c);
            if (!char.IsLetterOrDigit(c)) continue;
            _letters++;
            if (Bold > 0) _boldLetters++;
            if (Small > 0) _smallLetters++;
        }
    }

    /// <summary>Adds words that are written by an action, and says what they are; a break within them is a blank.</summary>
    public void Span(SpanKind kind, string value, Action write)
    {
        var start = _text.Length;
        _openLinks++;
        write();
        _openLinks--;
        while (start < _text.Length && _text[start] == ' ') start++;
        var end = _text.Length;
        while (end > start && _text[end - 1] == ' ') end--;
        if (end > start) _spans.Add(new ItemSpan(start, end - start, kind, value));
    }

    /// <summary>Adds a flag, which shows no words.</summary>
    public void Flag(string country) => _spans.Add(new ItemSpan(_text.Length, 0, SpanKind.Flag, country));

    /// <summary>Ends the item and begins another.</summary>
    public void Break(ItemBreak kind, int depth, bool isHeading = false, bool isListed = false)
    {
        if (_openLinks > 0)
        {
            Words(" ");
            return;
        }
        if (_text.Length > 0 && IsSaid())
        {
            Add();
            _break = kind;
        }
        else if (kind == ItemBreak.Rule) _break = kind;
        if (_text.Length > 0) _spans.Clear();
        _text.Clear();
        (_depth, _isHeading, _isListed) = (depth, isHeading, isListed);
        (_letters, _boldLetters, _smallLetters) = (0, 0, 0);
    }

    private bool IsSaid()
    {
        foreach (var chunk in _text.GetChunks())
            foreach (var c in chunk.Span)
                if (char.IsLetterOrDigit(c) || c is '?' or '†') return true;
        return _spans.Exists(s => s.Kind == SpanKind.Verbatim);
    }

    private void Add()
    {
        var item = new FieldItem(_text.ToString())
        {
            Break = _break,
            Depth = _depth,
            Heading = _letters > 0 && _boldLetters == _letters,
            Title = _isHeading,
            Listed = _isListed,
            Small = _letters > 0 && _smallLetters == _letters,
            Spans = [.. _spans],
        }.Slice(0, _text.Length);
        _items.Add(WithMark(item));
    }

    /// <summary>A mark that is written as plain words, such as a dagger, is a fate as well.</summary>
    private static FieldItem WithMark(FieldItem item)
    {
        var (start, length, fate) = FateMarks.AtEnd(item.Text);
        var isKnown = length == 0 || item.IsVerbatim(start) || item.Spans.Any(s => s.Kind == SpanKind.Fate && s.Start <= start && start < s.End);
        return isKnown ? item : item.With(new ItemSpan(start, length, SpanKind.Fate, fate.ToString()));
    }

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF';
}
