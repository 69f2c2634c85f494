using System.Runtime.InteropServices;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>Tells which apostrophes of a line turn bold and italic on and off, by MediaWiki's rules, and which are words.</summary>
/// <param name="Entry">The place of the apostrophes among the entries.</param>
/// <param name="Length">How many of the last of them are a mark: 2, 3 or 5; the ones before them are words.</param>
internal readonly record struct Apostrophes(int Entry, int Length)
{
    /// <summary>Looks through some entries, line by line, for all that hold apostrophes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entries">The entries of the text.</param>
    /// <param name="first">The first to look at.</param>
    /// <param name="until">The one after the last to look at.</param>
    /// <param name="found">Takes what is found, in order.</param>
    public static void Read(string text, List<Entry> entries, int first, int until, List<Apostrophes> found)
    {
        var line = found.Count;
        var waiting = CollectionsMarshal.AsSpan(entries);
        for (var i = first; i < until; i++)
        {
            if (waiting[i].Kind == EntryKind.Quotes)
            {
                found.Add(new Apostrophes(i, EffectiveLength(waiting[i].End - waiting[i].Start)));
            }
            else if (waiting[i].Kind == EntryKind.NewLine && found.Count > line)
            {
                Balance(text, entries, CollectionsMarshal.AsSpan(found)[line..]);
                line = found.Count;
            }
        }

        Balance(text, entries, CollectionsMarshal.AsSpan(found)[line..]);
    }

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
    private static void Balance(string text, List<Entry> entries, Span<Apostrophes> line)
    {
        var (bold, italic) = (0, 0);
        foreach (var mark in line)
        {
            bold += mark.Length is 3 or 5 ? 1 : 0;
            italic += mark.Length is 2 or 5 ? 1 : 0;
        }

        if (bold % 2 == 0 || italic % 2 == 0)
            return;

        var (afterLetter, afterWord, afterBlank) = (-1, -1, -1);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i].Length != 3)
                continue;

            var at = entries[line[i].Entry].End - 3;
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
            line[chosen] = line[chosen] with { Length = 2 };
    }
}
