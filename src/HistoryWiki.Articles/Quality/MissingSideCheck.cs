using System.Buffers;
using System.Collections.Frozen;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Quality;

/// <summary>A side without a belligerent; where the lead names one that stands on no side, it is told with its sentence.</summary>
internal sealed class MissingSideCheck : IQualityCheck
{
    private const int SentencesOfLead = 2;
    private const int LongestName = 60;
    private static readonly SearchValues<char> Stops = SearchValues.Create(",.;:(—[");
    private static readonly string[] NameEnds = [" in ", " at ", " on ", " during ", " from ", " near ", " which ", " that ", " for ", " over ", " fought", " under ", " led by ", " commanded by ", " as ", " where ", " who ", " with ", " to ", " along ", " between ", " was ", " were ", " took ", " around ", " off ", " early", " late "];

    private static readonly FrozenSet<string> Shared = new[]
    {
        "khanate", "empire", "kingdom", "republic", "state", "states", "union", "duchy", "county", "confederation", "confederacy", "army", "forces", "troops", "people", "peoples", "horde", "tribe", "tribes",
        "dynasty", "sultanate", "emirate", "caliphate", "principality", "tsardom", "the", "and", "united", "navy", "guard", "national", "government", "league",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Fights = ["war", "battle", "fought", "conflict", "fight", "engagement", "action", "clash", "siege", "skirmish", "campaign", "confrontation", "struggle", "took place"];
    private static readonly string[] Borders = ["frontier", "border", "boundary", "road", "located", "situated", "lies", "halfway", "midway", "treaty", "alliance", "peace"];

    public string Code => "missing-belligerent";

    public IEnumerable<Problem> Find(CheckedArticle article)
    {
        var sides = article.Facts.Sides;
        if (sides.Count == 0)
            yield break;
        var nameless = sides.Where(s => s.Belligerents.Count == 0).Select(s => s.Number).ToList();
        if (sides is [{ Number: var only, Belligerents.Count: > 0 }] && only <= 2)
            nameless.Add(3 - only);
        foreach (var side in nameless)
        {
            if (FindInLead(article) is var (names, sentence))
                yield return article.Doubt(Code, FactKind.Belligerents, side, $"No field names who fought on side {side}. The lead names {names}.", Sentences.Quoted(sentence));
            else if (sides.Any(s => s.Number == side))
                yield return article.Doubt(Code, FactKind.Belligerents, side, $"Side {side} has facts, but no field names who it was.");
        }
    }

    // "a war between the Kazakh Khanate and Kalmyk khanate"; where one of them is known to stand on a side, the other is meant.
    private static (string Names, string Sentence)? FindInLead(CheckedArticle article)
    {
        var belligerents = article.Facts.Sides.SelectMany(s => s.Belligerents).ToList();
        var known = belligerents.SelectMany(b => Own(b.Name)).ToHashSet();
        foreach (var sentence in article.LeadSentences.Take(SentencesOfLead))
        {
            if (Pair(sentence) is not var (one, other))
                continue;
            var (isOneKnown, isOtherKnown) = (IsKnown(one, known), IsKnown(other, known));
            if (isOneKnown != isOtherKnown)
                return ($"“{(isOneKnown ? other : one)}”, which is on no side", sentence);
            if (belligerents.Count == 0)
                return ($"“{one}” and “{other}”", sentence);
        }

        return null;
    }

    private static (string One, string Other)? Pair(string sentence)
    {
        const string Opening = " between ";
        var start = sentence.IndexOf(Opening, StringComparison.Ordinal);
        if (start < 0 || !Array.Exists(Fights, word => sentence.AsSpan(0, start).Contains(word, StringComparison.OrdinalIgnoreCase)) || Array.Exists(Borders, word => sentence.AsSpan(0, start).EndsWith(word, StringComparison.Ordinal)))
            return null;
        var rest = sentence[(start + Opening.Length)..];
        var and = rest.IndexOf(" and ", StringComparison.Ordinal);
        return and > 0 && !rest.AsSpan(0, and).Contains('—') && Name(rest[..and]) is { } one && Name(rest[(and + 5)..]) is { } other ? (one, other) : null;
    }

    private static string? Name(string words)
    {
        var name = words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words;
        var end = name.AsSpan().IndexOfAny(Stops);
        if (end >= 0)
            name = name[..end];
        foreach (var ending in NameEnds)
        {
            if (name.IndexOf(ending, StringComparison.Ordinal) is > 0 and var at)
                name = name[..at];
        }

        name = name.Trim();
        return name.Length is > 2 and <= LongestName && char.IsUpper(name[0]) ? name : null;
    }

    private static bool IsKnown(string name, HashSet<string> known) => Own(name).Any(word => known.Any(other => PeopleWords.AreAlike(word, other)));

    // What tells the Kazakh Khanate from the Kalmyk Khanate.
    private static IEnumerable<string> Own(string name) => PeopleWords.Of(name).Where(word => word.Length > 2 && !Shared.Contains(word));
}
