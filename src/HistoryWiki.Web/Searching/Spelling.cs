using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Searching;

/// <summary>Finds what was meant where words are misspelled, run together or torn apart: <c>batle of kanzal</c> is <c>battle of kanzhal</c>.</summary>
public sealed class Spelling(NameVocabulary vocabulary)
{
    private const int MostTries = 6;
    private const int ShortestPart = 3;
    private const int ShortestWord = 3;

    /// <summary>The texts that may have been meant, the likeliest first; none where every word is one of a name.</summary>
    public async Task<IReadOnlyList<string>> Corrections(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var known = await vocabulary.Words();
        var texts = new List<string> { "" };
        foreach (var term in SearchTerm.In(request.Typed))
        {
            var choices = term is { IsPhrase: false, IsWithout: false } && SearchedFact.Of(term) is null ? await Choices(term, known) : [term.Typed];
            texts = texts.SelectMany(text => choices.Select(choice => $"{text} {choice}")).Take(MostTries).ToList();
        }

        var asFolded = NameFolding.Fold(request.Typed);
        return texts.Select(text => text.Trim()).Where(text => NameFolding.Fold(text) != asFolded).Prepend(Joined(request, known)).OfType<string>().ToList();
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

    // What may stand for one term: its words, each as it is where it is known or else as it may have been meant.
    private async Task<IReadOnlyList<string>> Choices(SearchTerm term, IReadOnlyDictionary<string, VocabularyWord> known)
    {
        var choices = new List<string> { "" };
        foreach (var word in SearchWord.In(NameFolding.Fold(term.AsPlain().Text)))
        {
            var meant = word.Tokens.All(token => IsKnown(token, known)) ? [word.Folded] : await Meant(word.Folded, known);
            choices = choices.SelectMany(text => meant.Select(other => $"{text} {other}")).Take(MostTries).ToList();
        }

        return choices.ConvertAll(text => text.Trim());
    }

    private async Task<IReadOnlyList<string>> Meant(string word, IReadOnlyDictionary<string, VocabularyWord> known)
    {
        var near = await vocabulary.Near(word, 3);
        List<string> meant = [.. Parted(word, known), .. near];
        return meant.Count == 0 ? [word] : meant;
    }

    // "abulkhair" for "abul khair".
    private static IEnumerable<string> Parted(string word, IReadOnlyDictionary<string, VocabularyWord> known) =>
        Enumerable.Range(ShortestPart, Math.Max(0, word.Length - (2 * ShortestPart) + 1))
            .Where(i => known.ContainsKey(word[..i]) && known.ContainsKey(word[i..]))
            .Select(i => $"{word[..i]} {word[i..]}")
            .Take(1);

    // "abul khair" for "abulkhair": neighbours that are one word of a name.
    private static string? Joined(SearchRequest request, IReadOnlyDictionary<string, VocabularyWord> known)
    {
        var words = request.Words.Select(word => word.Folded).ToList();
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (known.ContainsKey(words[i] + words[i + 1]) && !(IsKnown(words[i], known) && IsKnown(words[i + 1], known)))
                return string.Join(' ', [.. words.Take(i), words[i] + words[i + 1], .. words.Skip(i + 2)]);
        }

        return null;
    }

    private static bool IsKnown(string word, IReadOnlyDictionary<string, VocabularyWord> known) => known.ContainsKey(word) || word.All(char.IsAsciiDigit) || word.Length < ShortestWord - 1;
}
