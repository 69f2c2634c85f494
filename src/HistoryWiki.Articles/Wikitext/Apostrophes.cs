namespace HistoryWiki.Articles.Wikitext;

/// <summary>Tells which apostrophes of a line turn bold and italic on and off, by MediaWiki's rules, and which are words.</summary>
internal readonly struct Apostrophes
{
    private readonly Dictionary<int, int>? marks;

    private Apostrophes(Dictionary<int, int>? marks) => this.marks = marks;

    /// <summary>Looks through some entries, line by line.</summary>
    public static Apostrophes Read(string text, List<Entry> entries, int first, int until)
    {
        Dictionary<int, int>? lengths = null;
        List<int>? line = null;
        for (var i = first; i < until; i++)
        {
            if (entries[i].Kind == EntryKind.Quotes)
            {
                lengths ??= [];
                (line ??= []).Add(i);
                lengths[i] = EffectiveLength(entries[i].End - entries[i].Start);
            }
            else if (entries[i].Kind == EntryKind.NewLine && line is { Count: > 0 })
            {
                Balance(text, entries, line, lengths!);
                line.Clear();
            }
        }

        if (line is { Count: > 0 })
            Balance(text, entries, line, lengths!);
        return new Apostrophes(lengths);
    }

    /// <summary>How many of the last apostrophes of an entry are a mark: 2, 3 or 5; the ones before them are words.</summary>
    public int LengthOf(int entry) => marks is not null && marks.TryGetValue(entry, out var length) ? length : 0;

    /// <summary>The style that a mark of so many apostrophes turns on or off.</summary>
    public static TextStyle StyleOf(int length) => length switch
    {
        2 => TextStyle.Italic,
        3 => TextStyle.Bold,
        _ => TextStyle.Italic | TextStyle.Bold,
    };

    private static int EffectiveLength(int written) => written switch
    {
        2 or 3 => written,
        4 => 3,
        _ => 5,
    };

    /// <summary>
    /// Where both bold and italic are odd on a line, one bold mark is an apostrophe and an italic mark: the first after a word of a
    /// single letter (<c>l'''amour''</c>), else after a longer word, else after a blank.
    /// </summary>
    private static void Balance(string text, List<Entry> entries, List<int> line, Dictionary<int, int> lengths)
    {
        var bold = line.Count(i => lengths[i] is 3 or 5);
        var italic = line.Count(i => lengths[i] is 2 or 5);
        if (bold % 2 == 0 || italic % 2 == 0)
            return;

        var (afterLetter, afterWord, afterBlank) = (-1, -1, -1);
        foreach (var i in line.Where(i => lengths[i] == 3))
        {
            var at = entries[i].End - 3;
            var before = at > 0 ? text[at - 1] : ' ';
            var secondBefore = at > 1 ? text[at - 2] : ' ';
            if (before == ' ')
                afterBlank = afterBlank < 0 ? i : afterBlank;
            else if (secondBefore == ' ')
                afterLetter = afterLetter < 0 ? i : afterLetter;
            else
                afterWord = afterWord < 0 ? i : afterWord;
        }

        var chosen = afterLetter >= 0 ? afterLetter : afterWord >= 0 ? afterWord : afterBlank;
        if (chosen >= 0)
            lengths[chosen] = 2;
    }
}
