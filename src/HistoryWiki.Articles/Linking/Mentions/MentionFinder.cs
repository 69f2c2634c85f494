using System.Globalization;
using System.Runtime.InteropServices;

namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>Finds the names of articles in the HTML of sections, the longest at each place, where they stand as names of their own.</summary>
internal sealed class MentionFinder
{
    private static readonly string[] WordsOfAnother = [.. WordsOfWar.Ordinals.Split('|'), "other", "another"];

    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(month => month.Length > 0)];

    private static readonly string[] MayPrecede = ["the", .. Months];

    private static readonly string[] CallIt = ["the", "called", "named", "as", "dubbed"];

    // A capital word before so long a name of a conflict says whose it was, and is no part of it.
    private const int WordsOfLongName = 3;

    // The "Black Friday" air raid.
    private const int WordsToFight = 2;

    // A shorter number counts something else, unless "in" stands before it.
    private const int DigitsOfYear = 4;

    private const int MostWordsToYear = 40;

    private const string Note = "<sup><a id=";

    private readonly KnownNames names;
    private readonly NameCutting reader;

    // The words of the runs before, where nothing but marks of notes part them from this one: what they say of a list of places holds on.
    private readonly List<NameWord> beforeNote = [];
    private int endOfLast;

    public MentionFinder(KnownNames names)
    {
        this.names = names;
        reader = names.Reader(isHtml: true);
    }

    /// <summary>Finds the names in a run of prose, in order, none overlapping another.</summary>
    /// <param name="html">The HTML of the section.</param>
    /// <param name="run">The run.</param>
    /// <param name="own">The number of the article, whose own names are passed over.</param>
    /// <param name="sightings">Takes them.</param>
    public void Find(string html, ProseRun run, int own, List<Sighting> sightings)
    {
        var text = reader.In(html, run.Start, run.End);
        if (!IsNote(html, endOfLast, run.Start))
            beforeNote.Clear();
        var titles = WorkTitles.Within(html, text);
        for (var first = 0; first < text.Count;)
        {
            var end = first + 1;
            if (text[first] is { IsWord: true, Number: > 0 } && Longest(html, text, first) is var (last, fitting))
            {
                end = last;
                if ((!titles[first] || IsCalledSo(html, text, first, end, fitting)) && fitting.TrueForAll(name => name.Article != own) && StandsAlone(html, text, first, end, fitting))
                {
                    var common = NameSpelling.IsCommon(text, first, end, StartsSentence(html, text, first));
                    var year = YearBeside(html, text, first, end) ?? (fitting is [{ Shape: NameShape.Full }] ? null : YearOfSentence(html, text, first));
                    sightings.Add(new Sighting(text[first].Start, text[end - 1].End, fitting, common, year));
                }
            }

            first = end;
        }

        beforeNote.AddRange(CollectionsMarshal.AsSpan(text)[Math.Max(0, text.Count - FoughtThere.MostWordsBefore)..]);
        beforeNote.RemoveRange(0, Math.Max(0, beforeNote.Count - FoughtThere.MostWordsBefore));
        endOfLast = run.End;
    }

    private (int End, List<KnownName> Names)? Longest(string html, List<NameWord> text, int first)
    {
        (int, List<KnownName>)? longest = null;
        foreach (var (end, here) in names.From(text, first))
        {
            var fitting = Fitting(html, here, text, first, end);
            // What is a name of one is no shorter form of another, nor the place of its battle.
            if (fitting.Exists(name => name.IsItsOwn))
                fitting.RemoveAll(name => !name.IsItsOwn);
            else if (fitting.Exists(name => name.Shape == NameShape.Place) && !FoughtThere.Says(html, text, beforeNote, first, end))
                fitting.RemoveAll(name => name.Shape == NameShape.Place);
            if (fitting.Count > 0)
                longest = (end, fitting);
        }

        return longest is var (last, found) && IsOnGround(html, text, last, found) ? (last + 1, found) : longest;
    }

    private static List<KnownName> Fitting(string html, KnownName[] here, List<NameWord> text, int first, int end)
    {
        var startsSentence = StartsSentence(html, text, first);
        return here.Where(name => NameSpelling.Fits(html, name, text, first, end, startsSentence)).ToList();
    }

    // The Battle of Messines is that of Messines Ridge as well, where facts tie it to the article; a bay or an island is another place.
    private static bool IsOnGround(string html, List<NameWord> text, int end, List<KnownName> fitting) =>
        end < text.Count && text[end] is { Case: FirstLetter.Upper, Before: GapBefore.Space } ground
        && WordsOfWar.Grounds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(ground.In(html))
        && fitting.TrueForAll(name => name.Shape is NameShape.Bare or NameShape.Place);

    private bool StandsAlone(string html, List<NameWord> text, int first, int end, List<KnownName> fitting)
    {
        var after = end < text.Count ? text[end] : (NameWord?)null;
        if (IsJoined(text[first]) || (after is { } joined && IsJoined(joined)))
            return false;
        // The United States of the United States Navy.
        if (after is { Kind: NameWordKind.Word, Case: FirstLetter.Upper, Before: GapBefore.Space })
            return false;
        if (first == 0 || text[first].Before != GapBefore.Space || !text[first - 1].IsWord)
            return true;

        var kinds = fitting.Select(name => names.Find(name.Article)!.Kind).ToHashSet();
        var before = text[first - 1];
        // The Syrian Civil War is no other, though a sentence begins with it.
        if (before is { Kind: NameWordKind.Word, Case: FirstLetter.Upper } && !Is(html, before, "the")
            && !kinds.Contains(ArticleKind.Person) && fitting.Exists(name => name.Shape == NameShape.Shortened))
            return false;
        if (IsCapitalWithinSentence(html, text, first - 1))
            return kinds.Contains(ArticleKind.Person) || (kinds.Contains(ArticleKind.Conflict) && end - first >= WordsOfLongName) || MayPrecede.Any(word => Is(html, before, word));
        // The United Kingdom of the Order of Merit of the United Kingdom, but not Poltava of the Battle of Poltava: that is known as a whole.
        if (!kinds.Contains(ArticleKind.Person) && !kinds.Contains(ArticleKind.Conflict))
            return !IsOfAnother(html, text, first);
        return !kinds.Contains(ArticleKind.Conflict) || !WordsOfAnother.Any(word => Is(html, before, word));
    }

    // The so-called "Day of Thirst" is no title of a work, nor is that of the "Black Friday" air raid.
    private bool IsCalledSo(string html, List<NameWord> text, int first, int end, List<KnownName> fitting) =>
        first > 1 && end < text.Count && !text[first - 1].IsWord && !text[end].IsWord
        && (CallIt.Any(word => Is(html, text[first - 2], word)) || text.Skip(end + 1).Take(WordsToFight).Any(word => IsFight(html, word)))
        && fitting.All(name => names.Find(name.Article)!.Kind == ArticleKind.Conflict);

    private static bool IsFight(string html, NameWord word) => word.Case == FirstLetter.Lower && WordsOfWar.IsKind(word.In(html));

    private static bool IsNote(string html, int start, int end) =>
        start < end && html.AsSpan(start, end - start) is var between
        && between.StartsWith(Note, StringComparison.Ordinal) && between.EndsWith("</sup>", StringComparison.Ordinal) && between.LastIndexOf(Note, StringComparison.Ordinal) == 0;

    private static bool IsJoined(NameWord word) => word.Before == GapBefore.Dash;

    private static bool IsOfAnother(string html, List<NameWord> text, int first)
    {
        var of = Is(html, text[first - 1], "the") ? first - 2 : first - 1;
        return of > 0 && Is(html, text[of], "of") && IsCapitalWithinSentence(html, text, of - 1);
    }

    private static bool IsCapitalWithinSentence(string html, List<NameWord> text, int word)
    {
        // The North-west Aleppo offensive.
        while (word > 0 && IsJoined(text[word]))
            word--;
        return text[word] is { Kind: NameWordKind.Word, Case: FirstLetter.Upper } && !StartsSentence(html, text, word);
    }

    private static bool StartsSentence(string html, List<NameWord> text, int word) =>
        (text[word].Before & (GapBefore.Start | GapBefore.Stop)) != GapBefore.Nothing
        || text[word - 1] is { Kind: NameWordKind.Mark } mark && mark.In(html) is "." or "!" or "?" or ":" or "…" or "*" or "•" or "&quot;" or "“" or "(";

    private static bool Is(string html, NameWord word, string folded) =>
        word.In(html).Equals(folded, StringComparison.OrdinalIgnoreCase);

    private static YearBeside? YearBeside(string html, List<NameWord> text, int first, int end)
    {
        if (first > 0 && Year(html, text, first - 1) is { } before && text[first].Before == GapBefore.Space)
            return new YearBeside(before, Tells: true);
        if (end + 1 >= text.Count)
            return null;
        return text[end].In(html) switch
        {
            "(" => YearWithin(html, text, end + 1) is { } year ? new YearBeside(year, Tells: true) : null,
            "of" => Year(html, text, end + 1) is { } year ? new YearBeside(year, Tells: true) : null,
            "in" => Year(html, text, end + 1) is { } year ? new YearBeside(year, Tells: false) : null,
            _ => null,
        };
    }

    // A place was fought for more than once, a name is that of several, and what a sentence tells of a year is no battle of another. The nearest counts, and none
    // far off, for otherwise a sentence would be read again for each of its places.
    private static YearBeside? YearOfSentence(string html, List<NameWord> text, int name)
    {
        var begin = name;
        while (begin > 0 && name - begin < MostWordsToYear && !StartsSentence(html, text, begin))
            begin--;
        var years = new List<(int Year, int At)>();
        for (var at = begin; at < text.Count && at - name < MostWordsToYear && (at <= name || !StartsSentence(html, text, at)); at++)
        {
            if (Year(html, text, at) is { } year && (text[at].End - text[at].Start == DigitsOfYear || (at > 0 && Is(html, text[at - 1], "in"))))
                years.Add((year, at));
        }

        if (years.Count == 0)
            return null;
        var (nearest, place) = years.MinBy(year => Math.Abs(year.At - name));
        return new YearBeside(nearest, Tells: false, MonthBefore(html, text, place));
    }

    // That of "May 1796", "26 May 1796" and "May 26, 1796".
    private static int? MonthBefore(string html, List<NameWord> text, int year)
    {
        var at = year - 1;
        if (at > 1 && Is(html, text[at], ",") && text[at - 1].Kind == NameWordKind.Digits)
            at -= 2;
        var month = at < 0 ? -1 : Array.FindIndex(Months, name => Is(html, text[at], name));
        return month < 0 ? null : month + 1;
    }

    // The year of "(October–December 2015)" or "(26 May 1940)": days and months may stand before it.
    private static int? YearWithin(string html, List<NameWord> text, int at)
    {
        while (at < text.Count && Year(html, text, at) is null && IsDayOrMonth(html, text[at]))
            at++;
        return at < text.Count ? Year(html, text, at) : null;
    }

    private static bool IsDayOrMonth(string html, NameWord word) =>
        word is { Kind: NameWordKind.Digits } && word.End - word.Start <= 2 || Months.Any(month => Is(html, word, month));

    private static int? Year(string html, List<NameWord> text, int at) =>
        text[at] is { Kind: NameWordKind.Digits } word && word.End - word.Start is 3 or 4
        && int.TryParse(word.In(html), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;
}
