using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Linking.Variants;

/// <summary>Finds the other ways in which an article writes the names of its commanders: beside them on the same side, and in its text.</summary>
public static class ArticleVariants
{
    private const int MostNames = 200;
    private const int MostWords = 4;
    private const int LettersThatAgree = 2;

    private static readonly char[] AroundWords = [',', '.', ';', ':', '(', ')', '“', '”', '"', '!', '?', '«', '»', '…'];

    /// <summary>The variants, each once; what is like two of the names is taken for neither.</summary>
    /// <param name="facts">The facts of one article; of more than 200 commanders the first are looked at.</param>
    /// <param name="texts">The words of its sections.</param>
    public static IReadOnlyList<NameVariant> Of(ConflictFacts facts, IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(texts);
        var sides = facts.Sides.Select(side => side.Commanders.Select(who => who.Link ?? who.Name).Distinct().Take(MostNames).ToList()).ToList();
        var names = sides.SelectMany(side => side).DistinctBy(NameFolding.FoldName).ToList();
        if (names.Count == 0)
            return [];
        var beside = sides.SelectMany(side => side.SelectMany((name, i) => side.Skip(i + 1).Where(other => Beginning(other) == Beginning(name)).Select(other => Variant(name, other)))).OfType<NameVariant>();
        var own = names.Select(NameFolding.FoldName).ToHashSet();
        var written = Candidates(names, texts).Where(words => !own.Contains(NameFolding.FoldName(words))).DistinctBy(NameFolding.FoldName);
        return beside.Concat(written.Select(words => Only(names, words)).OfType<NameVariant>()).ToList();
    }

    private static NameVariant? Only(List<string> names, string words)
    {
        var like = names.Where(name => Beginning(name) == Beginning(words)).Select(name => Variant(name, words)).OfType<NameVariant>().Take(2).ToList();
        return like.Count == 1 ? like[0] : null;
    }

    // A word in lower case at the end belongs to the name only where the name itself goes on so: Abul khair, not Ayuka of.
    private static NameVariant? Variant(string name, string words) =>
        (IsName(words.Split(' ')[^1]) || Letters(name).StartsWith(Letters(words), StringComparison.Ordinal)) && NameVariants.Compare(name, words) is { Confidence: >= NameVariants.Sure } likeness ? new NameVariant(name, words, likeness) : null;

    // Variants begin alike but for a title before them; comparing every word with every name would be most of the work of a save.
    private static (char First, char Second) Beginning(string name)
    {
        var folded = NameFolding.FoldName(name);
        return folded.Length < LettersThatAgree ? default : (folded[0] switch { 'q' or 'c' => 'k', 'j' => 'z', 'w' => 'v', 'y' => 'i', var first => first }, folded[1]);
    }

    // Runs of words that begin like one of the names, and do not go on with another name before or after.
    private static IEnumerable<string> Candidates(List<string> names, IEnumerable<string> texts)
    {
        var beginnings = names.Select(Beginning).ToHashSet();
        foreach (var text in texts)
        {
            var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < words.Length; i++)
            {
                if (!char.IsUpper(words[i].TrimStart(AroundWords).FirstOrDefault()) || !beginnings.Contains(Beginning(words[i].TrimStart(AroundWords))))
                    continue;
                // A word that begins a sentence may be a name, or not; alone, what follows it is then too little.
                var follows = i > 0 && GoesOn(words[i - 1]) && IsName(words[i - 1]);
                if (follows && i > 1 && GoesOn(words[i - 2]))
                    continue;
                for (var length = follows ? 2 : 1; length <= MostWords && i + length <= words.Length; length++)
                {
                    if (i + length == words.Length || !GoesOn(words[i + length - 1]) || !IsName(words[i + length]))
                        yield return Bare(string.Join(' ', words[i..(i + length)]));
                    if (!GoesOn(words[i + length - 1]))
                        break;
                }
            }
        }
    }

    private static string Letters(string name) => NameFolding.FoldName(name).Replace(" ", "", StringComparison.Ordinal);

    private static bool IsName(string word) => char.IsUpper(word[0]);

    private static bool GoesOn(string word) => !AroundWords.Contains(word[^1]) || word is [_, '.'];

    private static string Bare(string words)
    {
        var bare = words.Trim(AroundWords);
        foreach (var genitive in new[] { "'s", "’s" })
        {
            if (bare.EndsWith(genitive, StringComparison.Ordinal))
                return bare[..^genitive.Length];
        }

        return bare;
    }
}
