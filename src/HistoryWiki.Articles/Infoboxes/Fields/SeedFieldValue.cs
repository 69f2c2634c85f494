using HistoryWiki.Articles.Infoboxes.Names;

namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <summary>Reads the seed format's field text: items separated by commas, with what an export left behind, for example <c>Ayuka Khan, ', , Supported by:, Peter the Great</c>.</summary>
internal sealed class SeedFieldValue
{
    private const int LongestTag = 40;

    private readonly string _text;
    private readonly InfoboxField _field;
    private readonly ICollection<Problem> _problems;
    private readonly List<FieldItem> _items = [];
    private ItemBreak _break = ItemBreak.Line;
    private int _depth;
    private int _empty, _stray, _crumbs, _glued;

    private SeedFieldValue(InfoboxField field, ICollection<Problem> problems)
    {
        (_field, _problems) = (field, problems);
        _text = field.Value;
    }

    /// <summary>Reads a field; what is odd about it is added to <paramref name="problems"/>.</summary>
    public static FieldValue Read(InfoboxField field, ICollection<Problem> problems)
    {
        var reader = new SeedFieldValue(field, problems);
        reader.Split();
        reader.Report();
        return new FieldValue(reader._items);
    }

    private void Split()
    {
        var closings = Closings();
        var item = new System.Text.StringBuilder();
        var afterComma = false;
        for (var i = 0; i < _text.Length; i++)
        {
            var found = closings[i] > 0 ? ItemEnd.None : EndAt(i);
            if (closings[i] > 0)
            {
                item.Append(_text, i, closings[i] - i + 1);
                i = closings[i];
            }
            else if (found.Length == 0)
            {
                item.Append(_text[i]);
            }
            else
            {
                i += found.Length - 1;
                if (found.Break is not { } next) continue;
                var doubled = afterComma && item.Length == 0 && next == ItemBreak.Comma;
                if (!doubled) Add(item.ToString(), wasBetweenCommas: _break == ItemBreak.Comma && next == ItemBreak.Comma);
                _break = doubled && _break == ItemBreak.Comma ? ItemBreak.Line : next;
                afterComma = next == ItemBreak.Comma;
                item.Clear();
            }
        }
        Add(item.ToString(), wasBetweenCommas: false);
    }

    /// <summary>For the place of each opening bracket the place of its closing one, elsewhere 0.</summary>
    private int[] Closings()
    {
        var closings = new int[_text.Length];
        var open = new Stack<int>();
        for (var i = 0; i < _text.Length; i++)
        {
            if (_text[i] is '(') open.Push(i);
            else if (_text[i] is ')' && open.TryPop(out var start)) closings[start] = i;
        }
        return closings;
    }

    private readonly record struct ItemEnd(int Length, ItemBreak? Break)
    {
        public static ItemEnd None { get; }
    }

    private ItemEnd EndAt(int i) => _text[i] switch
    {
        ',' when !IsThousandsComma(i) => new(1, ItemBreak.Comma),
        '|' => new(1, ItemBreak.Line),
        '-' => RuleAt(i),
        '<' => TagAt(i),
        _ => ItemEnd.None,
    };

    private bool IsThousandsComma(int i) =>
        i > 0 && i + 1 < _text.Length && char.IsAsciiDigit(_text[i - 1]) && char.IsAsciiDigit(_text[i + 1]);

    private ItemEnd RuleAt(int i)
    {
        var end = i;
        while (end < _text.Length && _text[end] == '-') end++;
        return end - i >= 4 ? new(end - i, ItemBreak.Rule) : ItemEnd.None;
    }

    private ItemEnd TagAt(int i)
    {
        var close = _text.IndexOf('>', i, Math.Min(LongestTag, _text.Length - i));
        if (close < 0) return ItemEnd.None;
        var name = string.Concat(_text[(i + 1)..close].SkipWhile(c => c == '/').TakeWhile(char.IsAsciiLetter)).ToLowerInvariant();
        return name switch
        {
            "hr" => new(close - i + 1, ItemBreak.Rule),
            "br" => new(close - i + 1, ItemBreak.Line),
            "nowiki" or "small" or "big" or "center" or "span" or "div" or "ref" => new(close - i + 1, null),
            _ => ItemEnd.None,
        };
    }

    private void Add(string words, bool wasBetweenCommas)
    {
        var text = words.Trim();
        if (text.Length == 0)
        {
            if (wasBetweenCommas || _items.Count == 0 && words.Length < _text.Length && _text.Length > 0) _empty++;
            return;
        }
        var depth = Depth(ref text, out var heading);
        text = WithoutCrumbs(text, out var crumbs);
        _crumbs += crumbs;
        if (text.Length == 0)
        {
            _depth = Math.Max(depth, _depth);
            if (crumbs == 0) _empty++;
            return;
        }
        if (!text.Any(c => char.IsLetterOrDigit(c) || c == '?'))
        {
            _stray++;
            return;
        }
        _items.Add(WithFate(new FieldItem(text) { Break = _break, Depth = Math.Max(depth, _depth), Heading = heading }));
        _depth = 0;
    }

    private static int Depth(ref string text, out bool heading)
    {
        var depth = text.TakeWhile(c => c is '*' or ':' or ';').Count();
        heading = depth > 0 && text[0] == ';';
        text = text[depth..].TrimStart();
        return heading ? 0 : depth;
    }

    /// <summary>Without the sizes and attributes that a lost picture left behind, such as <c>25px </c> and <c>border</c>.</summary>
    private static string WithoutCrumbs(string text, out int crumbs)
    {
        crumbs = 0;
        text = text.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal).Trim();
        while (text.Length > 0)
        {
            var space = text.IndexOf(' ', StringComparison.Ordinal);
            var first = space < 0 ? text : text[..space];
            if (!IsPictureSize(first) && !(space < 0 && IsPictureAttribute(first))) break;
            crumbs++;
            text = space < 0 ? "" : text[space..].TrimStart();
        }
        return text;
    }

    private static bool IsPictureSize(string word) =>
        word.Length > 2 && word.EndsWith("px", StringComparison.Ordinal) && char.IsAsciiDigit(word[0])
        && word[..^2].All(c => char.IsAsciiDigit(c) || c == 'x');

    private static bool IsPictureAttribute(string word) =>
        word is "border" or "frameless" or "thumb" || word.StartsWith("link=", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("alt=", StringComparison.OrdinalIgnoreCase);

    private FieldItem WithFate(FieldItem item)
    {
        var (start, length, fate) = FateMarks.AtEnd(item.Text);
        if (length == 0) return item;
        if (start > 0 && char.IsLetter(item.Text[start - 1]) && char.IsLetter(item.Text[start])) _glued++;
        return item.With(new ItemSpan(start, length, SpanKind.Fate, fate.ToString()));
    }

    private void Report()
    {
        if (_empty > 0) _problems.Add(FactsMessages.EmptyItems(_field, _empty));
        if (_stray > 0) _problems.Add(FactsMessages.StrayMarks(_field, _stray));
        if (_crumbs > 0) _problems.Add(FactsMessages.ImageCrumbs(_field, _crumbs));
        if (_glued > 0) _problems.Add(FactsMessages.GluedFates(_field, _glued));
    }
}
