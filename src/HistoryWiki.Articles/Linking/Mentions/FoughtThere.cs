using System.Collections.Frozen;

namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>Whether the words around the name of a place say that it was fought for or at, so that its battle may be meant.</summary>
/// <example><c>captured Fort Henry</c>, <c>the fall of the fortress of Kamarja</c>, <c>victories at Fort Donelson and Fort Henry</c>, <c>routed an army at Poltava</c>, <c>Kaiapit was taken</c></example>
internal static class FoughtThere
{
    /// <summary>How many words before a place are looked at.</summary>
    public const int MostWordsBefore = 30;

    // So far behind a verb its place may stand: "captured the last intact bridge over the Rhine at Remagen".
    private const int WordsBetween = 8;

    // "Planned to advance south and capture Baghdad".
    private const int WordsToNot = 6;

    private static readonly FrozenSet<string> At = new[] { "at", "near" }.ToFrozenSet();
    private static readonly FrozenSet<string> Of = new[] { "of", "on", "in", "against", "for" }.ToFrozenSet();
    private static readonly List<string> GoOn = [",", "and", "or", "("];
    private static readonly FrozenSet<string> Several = new[] { "battles", "sieges" }.ToFrozenSet();

    /// <summary>Whether the words before a name or behind it say so.</summary>
    /// <param name="html">The HTML of the section.</param>
    /// <param name="text">The words of the run.</param>
    /// <param name="before">Words of the run before that go on in it.</param>
    /// <param name="first">The first word of the name.</param>
    /// <param name="end">The word behind it.</param>
    public static bool Says(string html, List<NameWord> text, List<NameWord> before, int first, int end)
    {
        // The garrison of Saigon's airport.
        if (end < text.Count && text[end].Before == GapBefore.Apostrophe)
            return false;
        var start = Math.Max(0, first - MostWordsBefore);
        List<NameWord> words = start == 0 ? [.. before] : [];
        for (var at = start; at < first; at++)
            words.Add(text[at]);
        var goesOn = end == text.Count || GoOn.Exists(word => Is(html, text[end], word));
        var behindList = BehindList(html, words, goesOn);
        return SaysBefore(html, words, behindList, isOfSeveral: goesOn || behindList < words.Count) || SaysBehind(html, text, end);
    }

    private static bool SaysBehind(string html, List<NameWord> text, int end) =>
        end + 1 < text.Count && (Is(html, text[end], "fell") || (Is(html, text[end], "was") && IsOneOf(html, text[end + 1], WordsOfWar.WasDoneTo)));

    private static bool SaysBefore(string html, List<NameWord> text, int at, bool isOfSeveral)
    {
        if (Before(text, at) is not { } word)
            return false;
        if (Is(html, text[word], "the"))
            return SaysBefore(html, text, word, isOfSeveral);
        // The fortress of Kamarja.
        if (Is(html, text[word], "of") && Before(text, word) is { } stronghold && IsOneOf(html, text[stronghold], WordsOfWar.Strongholds))
            return SaysBefore(html, text, stronghold, isOfSeveral);
        if (IsOneOf(html, text[word], WordsOfWar.DoneTo))
            return WasDone(html, text, word);
        var isAt = IsOneOf(html, text[word], At);
        if (!isAt && !IsOneOf(html, text[word], Of))
            return false;
        // Two sieges of a place are not one.
        if (Before(text, word) is { } noun && IsOneOf(html, text[noun], WordsOfWar.Happens))
            return WasDone(html, text, noun) && (isAt || isOfSeveral || !IsOneOf(html, text[noun], Several));
        for (var (verb, words) = (Before(text, word), 0); isAt && verb is { } here && words < WordsBetween; (verb, words) = (Before(text, here), words + 1))
        {
            if (IsOneOf(html, text[here], WordsOfWar.DoneAt))
                return WasDone(html, text, here);
        }

        return false;
    }

    // What was planned, refused or feared did not happen; of what did, prose says "the attack".
    private static bool WasDone(string html, List<NameWord> text, int fought)
    {
        var word = Before(text, fought);
        if (word is { } first && Is(html, text[first], "the"))
            return true;
        for (var words = 0; word is { } here && words < WordsToNot; words++)
        {
            if (IsOneOf(html, text[here], WordsOfWar.NotDone))
                return false;
            word = Before(text, here);
        }

        return true;
    }

    // Of the places of a list the words before the first one tell. "With the fall of Riga, Moscow was alarmed" has none.
    private static int BehindList(string html, List<NameWord> text, bool goesOn)
    {
        var at = text.Count;
        if (at > 0 && !goesOn && Is(html, text[at - 1], ","))
            return at;
        while (at > 1 && (Is(html, text[at - 1], "and") || Is(html, text[at - 1], ",")))
        {
            var before = at - 1;
            while (before > 0 && text[before - 1] is { Kind: NameWordKind.Word } word && (word.Case == FirstLetter.Upper || word.Before == GapBefore.Dash))
                before--;
            if (before == at - 1)
                break;
            at = before;
        }

        return at;
    }

    // The word before, in the same part of a sentence.
    private static int? Before(List<NameWord> text, int at) => at > 0 && text[at - 1].IsWord ? at - 1 : null;

    private static bool Is(string html, NameWord word, string lower) => word.In(html).Equals(lower, StringComparison.Ordinal);

    // In small letters: the Siege of Riga is a name of its own.
    private static bool IsOneOf(string html, NameWord word, FrozenSet<string> words) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.In(html));
}
