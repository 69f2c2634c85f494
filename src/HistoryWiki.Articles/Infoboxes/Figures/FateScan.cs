namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>The fates in a run of words, and the words that are left: <c>wooden frigates heavily damaged</c> is <c>damaged</c> and <c>wooden frigates</c>.</summary>
internal sealed class FateScan
{
    private static readonly HashSet<string> Connectors = new(StringComparer.OrdinalIgnoreCase) { "or", "and", "&", "/", ",", "plus", "–", "-", "e", "ed", "et", "und", "y", "и", "o", "ou", "oder", "или" };

    private readonly List<string> _fates = [];
    private readonly List<string> _rest = [];

    /// <summary>Scans words; a comma may stand among them as a word of its own.</summary>
    public FateScan(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count;)
        {
            if (FateAt(words, i) is (var fate, var length) && fate is not null)
            {
                if (!_fates.Contains(fate)) _fates.Add(fate);
                DropDegrees();
                i += length;
            }
            else _rest.Add(words[i++]);
        }
    }

    /// <summary>The fates joined as <c>killed-or-wounded</c>, or null where there is none.</summary>
    public string? Fate => _fates.Count == 0 ? null : string.Join("-or-", _fates);

    /// <summary>The words that say no fate, without connectors at their ends.</summary>
    public string Rest
    {
        get
        {
            var rest = _rest.AsEnumerable();
            if (_fates.Count > 0) rest = rest.Where(w => !CasualtyWords.IsDegree(w) || w is "or" or "and" or "in" or "other");
            return Joined(rest.SkipWhile(IsLoose).Reverse().SkipWhile(IsLoose).Reverse());
        }
    }

    /// <summary>True where the words are fates and nothing else.</summary>
    public bool IsOnlyFates => _fates.Count > 0 && _rest.TrueForAll(w => Connectors.Contains(w) || CasualtyWords.IsDegree(w));

    /// <summary>A word that means nothing at the end of a run: <c>cases of</c>, <c>of whom</c>.</summary>
    private static bool IsLoose(string word) => Connectors.Contains(word) || word is "of" or "whom" or "which" or "them" or "by" or "as" or "were" or "di" or "de" or "tra" or "von";

    private void DropDegrees()
    {
        while (_rest.Count > 0 && CasualtyWords.IsDegree(_rest[^1]) && !Connectors.Contains(_rest[^1])) _rest.RemoveAt(_rest.Count - 1);
    }

    /// <summary>True where the words begin with a fate.</summary>
    public static bool Begins(IReadOnlyList<string> words) => FateAt(words, 0).Fate is not null;

    private static (string? Fate, int Length) FateAt(IReadOnlyList<string> words, int i)
    {
        for (var length = Math.Min(CasualtyWords.LongestFate, words.Count - i); length > 0; length--)
        {
            var phrase = length == 1 ? words[i].Trim('.', ',', ';') : string.Join(' ', words.Skip(i).Take(length));
            if (CasualtyWords.Find(phrase) is { } fate) return (fate, length);
        }
        return (null, 0);
    }

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words).Replace(" ,", ",", StringComparison.Ordinal).Trim(' ', ',');
}
