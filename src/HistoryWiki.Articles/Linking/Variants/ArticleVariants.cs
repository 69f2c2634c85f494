using System.Buffers;
using System.Text;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Linking.Variants;

/// <summary>Finds the other ways in which an article writes the names of its commanders: beside them on the same side, and in its text.</summary>
public static class ArticleVariants
{
    private const int MostNames = 200;
    private const int MostWords = 4;
    private const int LettersThatAgree = 2;

    // All of ASCII but capital letters: most words have nothing else.
    private static readonly SearchValues<char> NoCapitals = SearchValues.Create([.. Enumerable.Range(0, 0x80).Select(code => (char)code).Where(letter => !char.IsAsciiLetterUpper(letter))]);

    private static readonly char[] AroundWords = [' ', ',', '.', ';', ':', '(', ')', '“', '”', '"', '!', '?', '«', '»', '…'];

    /// <summary>The variants, each once; what is like two of the names is taken for neither.</summary>
    /// <param name="facts">The facts of one article; of more than 200 commanders of a side the first are looked at.</param>
    /// <param name="texts">The words of its sections.</param>
    public static IReadOnlyList<NameVariant> Of(ConflictFacts facts, IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(texts);
        var sides = facts.Sides.Select(side => side.Commanders.Select(who => who.Link ?? who.Name).Distinct().Take(MostNames).Select(Begun.Of).ToList()).ToList();
        var names = sides.SelectMany(side => side).DistinctBy(name => name.Folded).ToList();
        if (names.Count == 0)
            return [];
        var beside = sides.SelectMany(side => side.SelectMany((name, i) => side.Skip(i + 1).Where(other => other.Letters == name.Letters).Select(other => Variant(name, other)))).OfType<NameVariant>();
        var own = names.Select(name => name.Folded).ToHashSet();
        var written = Candidates(names, texts).Distinct().Select(Begun.Of).Where(words => !own.Contains(words.Folded)).DistinctBy(words => words.Folded);
        return beside.Concat(written.Select(words => Only(names, words)).OfType<NameVariant>()).ToList();
    }

    private static NameVariant? Only(List<Begun> names, Begun words)
    {
        var like = names.Where(name => name.Letters == words.Letters).Select(name => Variant(name, words)).OfType<NameVariant>().Take(2).ToList();
        return like.Count == 1 ? like[0] : null;
    }

    // A word in lower case at the end belongs to the name only where the name itself goes on so: Abul khair, not Ayuka of.
    private static NameVariant? Variant(Begun name, Begun words) =>
        (IsName(words.Name.AsSpan(words.Name.LastIndexOf(' ') + 1)) || name.Joined.StartsWith(words.Joined, StringComparison.Ordinal)) && NameVariants.Compare(name.Anatomy, words.Anatomy) is { Confidence: >= NameVariants.Sure } likeness
            ? new NameVariant(name.Name, words.Name, likeness)
            : null;

    // Runs of words that begin like one of the names, and do not go on with another name before or after.
    private static List<string> Candidates(List<Begun> names, IEnumerable<string> texts)
    {
        var beginnings = names.Select(name => name.Letters).Distinct().ToArray();
        var candidates = new List<string>();
        foreach (var text in texts)
        {
            for (var at = 0; text.AsSpan(at).IndexOfAnyExcept(NoCapitals) is >= 0 and var next;)
            {
                at += next;
                if (char.IsWhiteSpace(text[at]))
                {
                    at++;
                    continue;
                }

                var word = StartOfWord(text, at)..EndOfWord(text, at);
                at = word.End.Value;
                if (MayBegin(text.AsSpan(word), beginnings))
                    TakeRuns(names, text, word, candidates);
            }
        }

        return candidates;
    }

    private static void TakeRuns(List<Begun> names, string text, Range first, List<string> runs)
    {
        // A word that begins a sentence may be a name, or not; alone, what follows it is then too little.
        var before = WordBefore(text, first);
        var follows = before is { } name && GoesOn(text.AsSpan(name)) && IsName(text.AsSpan(name));
        if (follows && WordBefore(text, before!.Value) is { } earlier && GoesOn(text.AsSpan(earlier)))
            return;
        bool? goesOnSo = null;
        var last = first;
        for (var length = 1; length <= MostWords; length++)
        {
            var behind = WordBehind(text, last);
            var goesOn = GoesOn(text.AsSpan(last));
            if (length > 1 || !follows)
            {
                if ((!goesOn || behind is not { } other || !IsName(text.AsSpan(other))) && (length == 1 || IsName(text.AsSpan(last)) || (goesOnSo ??= MayGoOn(names, text[first]))))
                    runs.Add(Bare(length == 1 ? text[first] : WithSingleSpaces(text[first.Start..last.End])));
                if (!goesOn)
                    break;
            }

            if (behind is not { } next)
                break;
            last = next;
        }
    }

    // Whether a name may be written as this word and others in lower case behind it.
    private static bool MayGoOn(List<Begun> names, string word)
    {
        var first = Begun.Of(Bare(word));
        return names.Exists(name => name.Letters == first.Letters && name.Joined.StartsWith(first.Joined, StringComparison.Ordinal));
    }

    private static string WithSingleSpaces(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Range? WordBefore(string text, Range word)
    {
        var last = word.Start.Value - 1;
        while (last >= 0 && char.IsWhiteSpace(text[last]))
            last--;
        return last < 0 ? null : StartOfWord(text, last)..(last + 1);
    }

    private static Range? WordBehind(string text, Range word)
    {
        var first = word.End.Value;
        while (first < text.Length && char.IsWhiteSpace(text[first]))
            first++;
        return first == text.Length ? null : first..EndOfWord(text, first);
    }

    private static int StartOfWord(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    // Most words are told by their first letters, before anything is made of them.
    private static bool MayBegin(ReadOnlySpan<char> word, ReadOnlySpan<int> beginnings)
    {
        if (char.IsLower(word[0]))
            return false;
        var bare = IsName(word) ? word : word.TrimStart(AroundWords);
        return !bare.IsEmpty && char.IsUpper(bare[0]) && beginnings.Contains(Begun.LettersOfWord(bare));
    }

    private static bool IsName(ReadOnlySpan<char> word) => char.IsUpper(word[0]);

    private static bool GoesOn(ReadOnlySpan<char> word) => !AroundWords.Contains(word[^1]) || word is [_, '.'];

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

    /// <summary>A name with its folded form and how that begins.</summary>
    /// <remarks>Variants begin alike but for a title before them; comparing every word with every name would be most of the work of a save.</remarks>
    private sealed class Begun(string name, string folded)
    {
        private NameAnatomy? anatomy;
        private string? joined;

        public string Name => name;

        public string Folded => folded;

        /// <summary>The first two, those that sound alike as one; 0 where there are fewer.</summary>
        public int Letters { get; } = LettersOf(folded);

        /// <summary>The folded name without its spaces.</summary>
        public string Joined => joined ??= folded.Replace(" ", "", StringComparison.Ordinal);

        public NameAnatomy Anatomy => anatomy ??= NameAnatomy.Of(name);

        public static Begun Of(string name) => new(name, NameFolding.FoldName(name));

        /// <summary>The <see cref="Letters"/> of a single word.</summary>
        public static int LettersOfWord(ReadOnlySpan<char> word)
        {
            if (word.Length < LettersThatAgree || !Ascii.IsValid(word))
                return LettersOf(NameFolding.FoldName(word.ToString()));
            return LettersOf([char.ToLowerInvariant(word[0]), word[1] == '`' ? '\'' : char.ToLowerInvariant(word[1])]);
        }

        private static int LettersOf(ReadOnlySpan<char> folded) =>
            folded.Length < LettersThatAgree ? 0 : (folded[0] switch { 'q' or 'c' => 'k', 'j' => 'z', 'w' => 'v', 'y' => 'i', var first => first } << 16) | folded[1];
    }
}
