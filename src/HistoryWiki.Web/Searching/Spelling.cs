using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Searching;

/// <summary>Finds what was meant where words are misspelled, run together or torn apart: <c>batle of kanzal</c> is <c>battle of kanzhal</c>.</summary>
public sealed class Spelling(NameVocabulary vocabulary)
{
    private const int MostTries = 6;
    private const int MostNear = 3;
    private const int ShortestPart = 3;
    private const int ShortestWord = 3;
    private const int MostJoined = 3;
    private const int LongestEnding = 2;
    private const int ShortestStem = 5;
    private const int MostTorn = 4;

    // A word that so many articles have in a name tells none of them from the others, nor one that so many times as many have as another word of the search.
    private const int MostTold = 1_000;
    private const int TimesAsMany = 20;

    /// <summary>The texts that may have been meant, the likeliest first; none where every word is one of a name.</summary>
    public async Task<IReadOnlyList<string>> Corrections(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var known = await vocabulary.Words();
        var terms = SearchTerm.In(request.Typed);
        var asFolded = NameFolding.Fold(request.Typed);
        var joined = Joined(request);
        return [
            .. joined.Where(one => known.ContainsKey(one.Word)).Select(one => one.In).Take(1),
            .. await Texts(KindsOfConflict.InEnglish(terms), known),
            .. (await Texts(terms, known)).Where(text => NameFolding.Fold(text) != asFolded),
            .. await JoinedAndMisspelled(joined, known),
        ];
    }

    /// <summary>The same without the words that say what kind of conflict it was, which may be called otherwise; none where there are none.</summary>
    public async Task<IReadOnlyList<string>> WithoutKinds(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return await Texts(KindsOfConflict.LeftOut(SearchTerm.In(request.Typed)), await vocabulary.Words());
    }

    // What terms together may have meant; nothing for none.
    private async Task<IReadOnlyList<string>> Texts(IReadOnlyList<SearchTerm> terms, IReadOnlyDictionary<string, VocabularyWord> known)
    {
        var texts = new List<string> { "" };
        foreach (var term in terms)
        {
            var choices = term is { IsPhrase: false, IsWithout: false } && SearchedFact.Of(term) is null ? await Choices(term, known) : [term.Typed];
            texts = texts.SelectMany(text => choices.Select(choice => $"{text} {choice}")).Take(MostTries).ToList();
        }

        return texts.Select(text => text.Trim()).Where(text => text.Length > 0).ToList();
    }

    /// <summary>The same with words of names that sound like those typed in place of those that no name has; null where there are none.</summary>
    public async Task<string?> SoundingLike(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var known = await vocabulary.Words();
        var words = new List<string>();
        foreach (var word in request.Spoken)
            words.Add(word.Tokens.All(token => IsKnown(token, known)) ? word.Folded : (await vocabulary.SoundingLike(word.Folded, 1)).FirstOrDefault(word.Folded));
        return words.SequenceEqual(request.Spoken.Select(word => word.Folded)) ? null : string.Join(' ', words);
    }

    /// <summary>The words of a search that tell articles apart, as typed or as the likeliest that was meant; none where no name has any.</summary>
    public async Task<IReadOnlyList<SearchWord>> Telling(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var known = await vocabulary.Words();
        var words = request.Words.Where(word => word.Tokens.All(known.ContainsKey)).Select(word => word with { IsPrefix = false }).ToList();
        foreach (var word in request.Words.Where(word => !word.Tokens.All(known.ContainsKey)).Take(MostTorn))
        {
            if (await vocabulary.Near(word.Folded, 1) is [var near])
                words.Add(new SearchWord(near, [near]));
        }

        var counts = words.ConvertAll(word => word.Tokens.Min(token => known.GetValueOrDefault(token)?.Articles ?? int.MaxValue));
        var most = Math.Min(MostTold, counts.DefaultIfEmpty(0).Min() * TimesAsMany);
        return words.Where((_, i) => counts[i] <= most).ToList();
    }

    // What may stand for one term: its words, each as it is where it is known or else as it may have been meant.
    private async Task<IReadOnlyList<string>> Choices(SearchTerm term, IReadOnlyDictionary<string, VocabularyWord> known)
    {
        var choices = new List<string> { "" };
        foreach (var word in SearchWord.In(NameFolding.Fold(term.AsPlain().Text)))
        {
            var meant = word.Tokens.All(token => IsKnown(token, known)) ? OneOrMany(word.Folded, known) : await Meant(word.Folded, known);
            choices = choices.SelectMany(text => meant.Select(other => $"{text} {other}")).Take(MostTries).ToList();
        }

        return choices.ConvertAll(text => text.Trim());
    }

    private async Task<IReadOnlyList<string>> Meant(string word, IReadOnlyDictionary<string, VocabularyWord> known)
    {
        var near = await vocabulary.Near(word, MostNear);
        List<string> meant = [.. Parted(word, known), .. near, .. WithoutEnding(word, known), .. await PartedAndMisspelled(word, known)];
        return meant.Count == 0 ? [word] : meant;
    }

    // "arabs" also for "arab".
    private static IReadOnlyList<string> OneOrMany(string word, IReadOnlyDictionary<string, VocabularyWord> known) =>
        word.Length > ShortestWord && word[^1] == 's' && known.ContainsKey(word[..^1]) ? [word, word[..^1]] : [word];

    // "kurskom" for "kursk": other languages say by an ending what English says by a word.
    private static IEnumerable<string> WithoutEnding(string word, IReadOnlyDictionary<string, VocabularyWord> known) =>
        Enumerable.Range(1, LongestEnding).Where(letters => word.Length - letters >= ShortestStem).Select(letters => word[..^letters]).Where(known.ContainsKey).Take(1);

    // "abulkhair" for "abul khair".
    private static IEnumerable<string> Parted(string word, IReadOnlyDictionary<string, VocabularyWord> known) =>
        Enumerable.Range(ShortestPart, Math.Max(0, word.Length - (2 * ShortestPart) + 1))
            .Where(i => known.ContainsKey(word[..i]) && known.ContainsKey(word[i..]))
            .Select(i => $"{word[..i]} {word[i..]}")
            .Take(1);

    // "abulhair" for "abul khair": the longest beginning that is a word, and what may be meant by the rest.
    private async Task<IReadOnlyList<string>> PartedAndMisspelled(string word, IReadOnlyDictionary<string, VocabularyWord> known)
    {
        for (var i = word.Length - ShortestPart; i > ShortestPart; i--)
        {
            if (known.ContainsKey(word[..i]))
                return (await vocabulary.Near(word[i..], MostNear)).Select(rest => $"{word[..i]} {rest}").ToList();
        }

        return [];
    }

    // "abul khair" for "abulkhair": neighbours as one word, and the words of the search with it in their place.
    private static List<JoinedWord> Joined(SearchRequest request)
    {
        var words = request.Words.Select(word => word.Folded).ToList();
        return Enumerable.Range(2, MostJoined - 1)
            .SelectMany(count => Enumerable.Range(0, Math.Max(0, words.Count - count + 1)).Select(i => new JoinedWord(words, i, count))).ToList();
    }

    // "hartman weiler kopf" for "hartmannswillerkopf".
    private async Task<IReadOnlyList<string>> JoinedAndMisspelled(IEnumerable<JoinedWord> joined, IReadOnlyDictionary<string, VocabularyWord> known)
    {
        // To look for misspelled words is dear, and who tears one apart types few.
        foreach (var one in joined.Where(one => one.Words.Count <= MostTorn && one.Parts.Any(part => !IsKnown(part, known))))
        {
            if (await vocabulary.Near(one.Word, 1) is [var near])
                return [one.With(near)];
        }

        return [];
    }

    private static bool IsKnown(string word, IReadOnlyDictionary<string, VocabularyWord> known) => known.ContainsKey(word) || DatedWords.IsOne(word) || word.Length < ShortestWord - 1;

    private sealed record JoinedWord(List<string> Words, int At, int Count)
    {
        public IEnumerable<string> Parts => Words.Skip(At).Take(Count);

        public string Word { get; } = string.Concat(Words.Skip(At).Take(Count));

        public string In => With(Word);

        public string With(string word) => string.Join(' ', [.. Words.Take(At), word, .. Words.Skip(At + Count)]);
    }
}
