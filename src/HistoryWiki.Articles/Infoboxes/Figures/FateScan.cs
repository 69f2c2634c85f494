namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>The fates in a run of words, and the words that are left: <c>wooden frigates heavily damaged</c> is <c>damaged</c> and <c>wooden frigates</c>.</summary>
internal sealed class FateScan
{
    private static readonly HashSet<string> Connectors = new(StringComparer.OrdinalIgnoreCase) { "or", "and", "&", "/", ",", "plus", "–", "-", "e", "ed", "et", "und", "y", "и", "o", "ou", "oder", "или", "lub", "en" };

    private static readonly char[] Marks = ['.', ',', ';'];

    private readonly List<string> fates = [];
    private readonly List<string> rest = [];

    /// <summary>Scans words; a comma may stand among them as a word of its own.</summary>
    public FateScan(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count;)
        {
            var (fate, length) = FateAt(words, i);
            if (fate is null || fate == "captured" && NamesCaptives(words, i, length))
            {
                for (var end = i + Math.Max(length, 1); i < end; i++) rest.Add(words[i]);
                continue;
            }
            if (!fates.Contains(fate)) fates.Add(fate);
            DropDegrees();
            i += length;
        }
    }

    /// <summary>Scans words as written, in which a slash may join fates: <c>killed/wounded</c>.</summary>
    public static FateScan Of(string words) => new(words.Replace("/", " / ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True where prisoners are those who met the fate that is told beside them: <c>prisoners drowned</c>, <c>killed as prisoners</c>.</summary>
    private static bool NamesCaptives(IReadOnlyList<string> words, int at, int length)
    {
        if (!CasualtyWords.IsCaptives(string.Join(' ', words.Skip(at).Take(length)))) return false;
        if (at > 0 && words[at - 1] == "as") return true;
        var next = at + length;
        while (next < words.Count && CasualtyWords.IsDegree(words[next]) && !Connectors.Contains(words[next])) next++;
        return FateAt(words, next).Fate is not (null or "captured");
    }

    /// <summary>The fates joined as <c>killed-or-wounded</c>, or null where there is none.</summary>
    public string? Fate => fates.Count == 0 ? null : string.Join("-or-", fates);

    /// <summary>The words that say no fate, without connectors at their ends.</summary>
    public string Rest
    {
        get
        {
            if (rest.Count == 0) return "";
            var words = rest.AsEnumerable();
            if (fates.Count > 0) words = words.Where(w => !CasualtyWords.IsDegree(w) || w is "or" or "and" or "in" or "other");
            return Joined(words.SkipWhile(IsLoose).Reverse().SkipWhile(IsLoose).Reverse());
        }
    }

    /// <summary>True where the words are fates and nothing else.</summary>
    public bool IsOnlyFates => fates.Count > 0 && rest.TrueForAll(w => Connectors.Contains(w) || CasualtyWords.IsDegree(w));

    /// <summary>A word that means nothing at the end of a run: <c>cases of</c>, <c>of whom</c>.</summary>
    private static bool IsLoose(string word) => Connectors.Contains(word) || word is "of" or "whom" or "which" or "them" or "by" or "as" or "were" or "di" or "de" or "tra" or "von";

    private void DropDegrees()
    {
        while (rest.Count > 0 && CasualtyWords.IsDegree(rest[^1]) && !Connectors.Contains(rest[^1])) rest.RemoveAt(rest.Count - 1);
    }

    /// <summary>True where the words begin with a fate.</summary>
    public static bool Begins(IReadOnlyList<string> words) => FateAt(words, 0).Fate is not null;

    private static (string? Fate, int Length) FateAt(IReadOnlyList<string> words, int i)
    {
        if (i >= words.Count || words[i].Trim(Marks) is var first && !CasualtyWords.BeginsFate(first)) return (null, 0);
        for (var length = Math.Min(CasualtyWords.LongestFate, words.Count - i); length > 0; length--)
        {
            var phrase = length == 1 ? first : string.Join(' ', words.Skip(i).Take(length));
            if (CasualtyWords.Find(phrase) is { } fate) return (fate, length);
        }
        return (null, 0);
    }

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words).Replace(" ,", ",", StringComparison.Ordinal).Trim(' ', ',');
}
