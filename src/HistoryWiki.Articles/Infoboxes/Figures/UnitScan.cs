namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>What a run of words counts, and which part of it: <c>wooden frigates</c> are <c>ships</c>, <c>regular troops</c> are people.</summary>
internal sealed class UnitScan
{
    private static readonly HashSet<string> Ends = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "in", "at", "from", "by", "with", "to", "under", "on", "for", "near", "and", "or", "&", ",", "including", "due", "per", "during", "off", "were", "was", "–", "-", "/", "around", "within", "carrying", "manned",
    };

    private static readonly char[] Marks = [',', '.', ';', '-'];

    /// <summary>Scans the words after (or, where there are none, before) a number.</summary>
    public UnitScan(string words)
    {
        if (words.Length == 0) return;
        var all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim(Marks)).Where(w => w.Length > 0).ToList();
        var end = PhraseEnd(all, 0);
        Find(all, 0, end);
        while (What is null && end < all.Count && end > 0 && !all.Take(end).Any(UnitWords.IsPlainPeople) && all[end] is "or" or "and" or "&" or "/")
        {
            var from = end + 1;
            end = PhraseEnd(all, from);
            Find(all, from, end);
        }
        Part = PartOf(words, all, end);
    }

    /// <summary>Scans the words before a number, which count only in the plural: <c>Guns: 40</c>, but not <c>Imperial German Army 14,000</c>.</summary>
    public static UnitScan? OfName(string words)
    {
        var name = words.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open ? words[..open] : words;
        return new UnitScan(name) is { Kind: { } kind } scan && (kind.EndsWith('s') || UnitWords.IsCountless(kind)) ? scan : null;
    }

    /// <summary>Words that name a force and count people: <c>25,000 Army</c>.</summary>
    public static UnitScan Nothing(string words) => new("") { Part = words };

    /// <summary>What is counted, or null for people.</summary>
    public string? What { get; private set; }

    /// <summary>The words for its kind.</summary>
    public string? Kind { get; private set; }

    /// <summary>Which of them, or null where the words do not tell them apart.</summary>
    public string? Part { get; private init; }

    /// <summary>Looks for a kind at the end of a noun phrase, then at its beginning, then for a model and for what has something done to it: <c>6 ships disarmed</c>.</summary>
    private void Find(List<string> words, int start, int end)
    {
        while (end - start > 1 && UnitWords.IsSum(words[end - 1])) end--;
        for (var from = Math.Max(start, end - UnitWords.LongestKind); from < end && What is null; from++) Take(words, from, end - from);
        for (var length = UnitWords.LongestKind; length > 1 && What is null; length--)
            if (words.Count - start >= length) Take(words, start, length);
        for (var at = start; at < end && What is null; at++)
            if (ModelNames.Find(words[at], at + 1 < words.Count ? words[at + 1] : "") is { } what) (What, Kind) = (what, words[at]);
        if (What is null && end - start > 1 && words[start].EndsWith('s') && words[start + 1].EndsWith("ed", StringComparison.Ordinal)) Take(words, start, 1);
    }

    private void Take(List<string> words, int from, int length)
    {
        if (length == 1 && UnitWords.FindCompound(words[from]) is { } compound) (What, Kind) = (compound, words[from]);
        if (!UnitWords.BeginsKind(words[from])) return;
        var phrase = length == 1 ? words[from] : string.Join(' ', words.GetRange(from, length));
        if (UnitWords.Find(phrase) is { } what) (What, Kind) = (what, phrase);
    }

    /// <summary>The end of the first noun phrase, longer for a kind whose name has a preposition in it.</summary>
    private static int PhraseEnd(List<string> words, int start)
    {
        var end = start < words.Count ? words.FindIndex(start, Ends.Contains) : -1;
        if (end < 0) return words.Count;
        if (end == 0 || !UnitWords.BeginsKind(words[end - 1])) return end;
        for (var length = Math.Min(words.Count - end, 3); length > 1; length--)
            if (UnitWords.Find(string.Join(' ', words.GetRange(end - 1, length + 1))) is not null) return end + length;
        return end;
    }

    private string? PartOf(string words, List<string> all, int end)
    {
        if (all.Count == 0) return null;
        var isContinued = end < all.Count && all[end] is "and" or "or" or "&";
        if (What is null) return all.Take(end).All(UnitWords.IsPlainPeople) && !isContinued ? Rest(all.Skip(end)) : words;
        if (all[0] == What && end > 1 && !Kind!.StartsWith(What, StringComparison.Ordinal)) return WithoutFirst(words);
        if (!UnitWords.IsPlain(Kind!, What) || What == "ships" && end > 1 || isContinued) return words;
        var modifiers = string.Join(' ', all.Take(end - Kind!.Split(' ').Length));
        var kindModifier = Kind.Split(' ').Length > 1 && What != "combat commands" ? Kind[..Kind.LastIndexOf(' ')] : "";
        var rest = Rest(all.Skip(end));
        return string.Join(' ', new[] { modifiers, kindModifier, rest }.Where(p => !string.IsNullOrEmpty(p))) is { Length: > 0 } part ? part : null;
    }

    /// <summary>Of two words for one thing the more exact one tells it: the cannons of <c>20 guns cannons</c>.</summary>
    private static string WithoutFirst(string words) => words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static string? Rest(IEnumerable<string> words) =>
        string.Join(' ', words.SkipWhile(w => w is "and" or "or" or "&" or "-" or "–" or "of")) is { Length: > 0 } rest ? rest : null;
}
