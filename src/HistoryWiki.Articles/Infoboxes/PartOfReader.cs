using HistoryWiki.Articles.Infoboxes.Fields;
using HistoryWiki.Articles.Infoboxes.Names;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>Reads the larger wars that a conflict belongs to, nearest first: <c>the Kazakh–Dzungar War (1723–1730) of Kazakh–Dzungar Wars</c> is two.</summary>
internal static class PartOfReader
{
    private const int LongestName = 600;

    private static readonly HashSet<string> ConflictNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "war", "wars", "warfare", "campaign", "campaigns", "theatre", "theater", "theatres", "front", "revolution", "revolutions", "revolt", "revolts",
        "rebellion", "rebellions", "uprising", "uprisings", "insurgency", "insurrection", "conflict", "conflicts", "crisis", "crusade", "crusades",
        "invasion", "invasions", "conquest", "conquests", "expedition", "expeditions", "battle", "siege", "operation", "operations", "offensive", "offensives",
        "raid", "raids", "troubles", "mutiny", "intervention", "interventions", "occupation", "struggle", "feud", "coup", "incident", "skirmishes", "spillover",
        "blockade", "deluge", "reconquista", "risorgimento", "unification", "decolonisation", "decolonization", "genocide", "emergency", "pacification",
        "guerra", "guerre", "guerres", "guerras", "campagna", "campagne", "campaña", "fronte", "frente", "rivoluzione", "révolution", "revolución", "krieg", "kriege", "krieges", "weltkrieg", "weltkriegs", "weltkrieges", "feldzug",
        "bürgerkrieg", "erbfolgekrieg", "befreiungskriege", "ostfront", "westfront", "война", "войны", "кампания", "фронт", "восстание",
    };

    /// <summary>Wars that hold others, never the nearest of two.</summary>
    private static readonly HashSet<string> Widest = new(StringComparer.OrdinalIgnoreCase)
    {
        "World War I", "World War II", "First World War", "Second World War", "Cold War", "War on Terror",
    };

    private static readonly string[] JointWords = ["the", "and", "of", "in", "during", "on", "within", "s", "The", "part", "a", "also", "to", "at", "della", "del", "dell'", "dei", "delle", "nella", "de", "la", "du", "des", "l'", "der", "im"];

    private static readonly string[] Joints = [" of the ", " of ", " in the ", " in ", " during the ", " during ", " on the ", " on ", " within the ", " within "];
    private static readonly string[] Conjunctions = [", and the ", ", and ", " and the ", " and ", ", the ", ", ", " & ", "; ", "/"];

    /// <summary>The larger wars, nearest first.</summary>
    public static IReadOnlyList<NamedLink> Read(FieldValue value)
    {
        var found = new List<NamedLink>();
        var (widestFirst, isOrdered) = (false, false);
        foreach (var item in value.Items)
        {
            widestFirst |= item.Text.EndsWith(':');
            var named = ProtectedName.Read(item);
            isOrdered |= named is not null;
            if ((named ?? (item.Listed ? Named(item) : null)) is { Name.Length: > 0 } single)
            {
                found.Add(single);
                continue;
            }
            if (item.Text.Length > LongestName) continue;
            if (found.Count > 0 && found[^1].Name.Length < LongestName && IsContinued(item)) found[^1] = found[^1] with { Name = $"{found[^1].Name}, {item.Text}" };
            else found.AddRange(Parts(item).Select(Named).Where(n => n.Name.Length > 0));
        }
        if (!isOrdered && (widestFirst || found.Count > 1 && Widest.Contains(found[0].Name) && !Widest.Contains(found[^1].Name))) found.Reverse();
        return [.. found.DistinctBy(n => n.Name)];
    }

    /// <summary>Years or words that do not name a war belong to the name before them.</summary>
    private static bool IsContinued(FieldItem item) =>
        item.Break == ItemBreak.Comma && item.Spans.IsEmpty && (char.IsAsciiDigit(item.Text[0]) || !IsConflict(item.Text));

    private static IEnumerable<FieldItem> Parts(FieldItem item)
    {
        var rest = WithoutArticle(item);
        var links = LinkParts(rest);
        var unlinked = Unlinked(rest);
        if (links.Count > 0 && !IsConflict(unlinked) && (links.TrueForAll(NamesConflict) ? IsOnlyJoints(unlinked) : links.Count > 1 && NamesConflict(links[0]) && IsOnlyAnd(unlinked))) return links;
        return Conjoined(rest).SelectMany(Chained);
    }

    /// <summary>Where the source links every name, the links are the names.</summary>
    private static List<FieldItem> LinkParts(FieldItem item) =>
        [.. item.Spans.Where(s => s.Kind == SpanKind.Link).OrderBy(s => s.Start).Select(s => item.Slice(s.Start, WordEnd(item.Text, s.End) - s.Start))];

    /// <summary>Where the letters end that stand right behind a link and belong to it: <c>[[Sioux War]]s</c>.</summary>
    private static int WordEnd(string text, int end)
    {
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end;
    }

    private static string LinkOf(FieldItem item) => item.Spans.Where(s => s.Kind == SpanKind.Link).Select(s => s.Value).FirstOrDefault() ?? "";

    /// <summary>The words of an item that no link carries.</summary>
    private static string Unlinked(FieldItem item)
    {
        var words = item.Text.ToCharArray();
        foreach (var span in item.Spans.Where(s => s.Kind == SpanKind.Link)) Array.Fill(words, ' ', span.Start, WordEnd(item.Text, span.End) - span.Start);
        return new string(words);
    }

    private static bool NamesConflict(FieldItem link) => IsConflict(link.Text) || IsConflict(LinkOf(link));

    /// <summary>True where the words do nothing but name one beside the other, so that what is joined to a war is one too: <c>[[Somali Civil War]] and [[UNOSOM II]]</c>.</summary>
    private static bool IsOnlyAnd(string words) => words.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(w => w is "and" or "the" or "The" or "&");

    /// <summary>True where the words only join names, or date them: <c>and the</c>, <c>, 1839–1842</c>.</summary>
    private static bool IsOnlyJoints(string words) =>
        words.Split([' ', ',', ';', '(', ')', '/', '&', '–', '-', ':', '.'], StringSplitOptions.RemoveEmptyEntries).All(w => JointWords.Contains(w) || w.All(char.IsAsciiDigit));

    private static IEnumerable<FieldItem> Conjoined(FieldItem item)
    {
        var start = 0;
        for (var i = 1; i < item.Text.Length; i++)
        {
            var joint = JointAt(item.Text, i, Conjunctions);
            if (joint is null || IsBracketed(item.Text, i) || IsWithinLink(item, i)) continue;
            var left = item.Text[start..i];
            var right = item.Text[(i + joint.Length)..];
            var separates = joint.EndsWith("the ", StringComparison.Ordinal) ? IsConflict(right) : EndsAsConflict(left) && IsNamedConflict(right);
            if (!separates) continue;
            yield return WithoutArticle(item.Slice(start, i - start));
            start = i + joint.Length;
            i = start;
        }
        yield return WithoutArticle(item.Slice(start, item.Text.Length - start));
    }

    /// <summary>Takes <c>X of the Y</c> apart from the right, where both X and Y are conflicts.</summary>
    private static IEnumerable<FieldItem> Chained(FieldItem item)
    {
        var wider = new Stack<FieldItem>();
        var end = item.Text.Length;
        for (var i = end - 1; i > 0; i--)
        {
            var joint = JointAt(item.Text, i, Joints);
            if (joint is null || i + joint.Length >= end || IsBracketed(item.Text, i) || IsWithinLink(item, i)) continue;
            if (!IsNamedConflict(item.Text[(i + joint.Length)..end]) || !IsConflict(item.Text[..i])) continue;
            wider.Push(item.Slice(i + joint.Length, end - i - joint.Length));
            end = i;
        }
        yield return item.Slice(0, end);
        foreach (var part in wider) yield return WithoutArticle(part);
    }

    private static NamedLink Named(FieldItem item)
    {
        var text = WithoutJoints(item.Text.Trim().TrimEnd(':', ',', ';', '.').Trim());
        while (text.Length > 2 && text[0] == '(' && text[^1] == ')') text = text[1..^1];
        return new NamedLink(text, item.OnlyLink);
    }

    private static FieldItem WithoutArticle(FieldItem item) =>
        item.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && !item.IsVerbatim(0) ? item.Slice(4, item.Text.Length - 4) : item;

    /// <summary>Without the "and" that a line break left at either end.</summary>
    private static string WithoutJoints(string text)
    {
        foreach (var ending in (ReadOnlySpan<string>)[" and the", " and", " of the", " of", " in the", " in"])
            if (text.EndsWith(ending, StringComparison.Ordinal)) text = text[..^ending.Length];
        foreach (var opening in (ReadOnlySpan<string>)["and the ", "and ", "in the ", "in ", "of the ", "of ", "during the ", "during ", "the ", "della ", "dell'", "del ", "dei ", "delle ", "de la ", "de l'", "du ", "des ", "der ", "dem ", "de los ", "de las "])
            if (text.StartsWith(opening, StringComparison.Ordinal)) text = text[opening.Length..];
        return text;
    }

    private static string? JointAt(string text, int i, string[] joints) =>
        text[i] is ' ' or ',' or ';' or '/' ? Array.Find(joints, j => string.CompareOrdinal(text, i, j, 0, j.Length) == 0) : null;

    private static bool IsConflict(string words) => Words(words).Any(ConflictNouns.Contains) || Widest.Contains(words);

    /// <summary>A conflict with a name of its own: more than the bare noun, as in <c>invasions and conquests</c>.</summary>
    private static bool IsNamedConflict(string words) => IsConflict(words) && Words(words).Skip(1).Any() && words.Any(char.IsUpper);

    private static bool EndsAsConflict(string words)
    {
        var bare = words.Trim();
        if (bare.EndsWith(')') && bare.LastIndexOf('(') is > 0 and var open) bare = bare[..open].TrimEnd();
        return Words(bare) is var all && all.Length > 0 && (ConflictNouns.Contains(all[^1]) || all.Any(w => w is "War" or "Wars" or "Battle" or "Operation"));
    }

    private static string[] Words(string text) => text.Split([' ', '(', ')', ',', '-', '–', '/'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsBracketed(string text, int at)
    {
        var open = text.LastIndexOf('(', at);
        return open >= 0 && NameItem.ClosingOf(text, open) > at;
    }

    private static bool IsWithinLink(FieldItem item, int at) => item.Spans.Any(s => s.Kind == SpanKind.Link && s.Start <= at && at < s.End);
}
