using FuzzySharp;
using HistoryWiki.Articles.Linking;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Finds titles spelled like a name that no article has: for <c>Batle of Kanzal</c>, <c>Battle of Kanzhal</c>.</summary>
public sealed class NearTitles(WikiContext wiki)
{
    private const int LongestName = 200;
    private const int MostWords = 8;
    private const int LettersThatAgree = 2;
    private const int Candidates = 300;
    private const int LeastLikeness = 65;

    /// <summary>The titles most like a name, the nearest first; none where nothing is near.</summary>
    public async Task<IReadOnlyList<string>> Find(string name, int most = 5)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = NameFolding.Fold(name.Length > LongestName ? name[..LongestName] : name);
        var beginnings = Beginnings(folded);
        if (beginnings.Count == 0)
            return [];

        var query = "{Title Aliases} : (" + string.Join(" OR ", beginnings.Select(FtsPhrase.QuotePrefix)) + ")";
        var candidates = await wiki.Database.SqlQuery<Candidate>($"""
            SELECT a.Title, a.FoldedTitle
            FROM (SELECT rowid FROM NameSearch WHERE NameSearch MATCH {query} ORDER BY rank LIMIT {Candidates}) near
            JOIN Articles a ON a.Id = near.rowid
            """).ToListAsync();
        return candidates
            .Select(c => (c.Title, Likeness: Likeness(folded, c.FoldedTitle)))
            .Where(c => c.Likeness >= LeastLikeness)
            .OrderByDescending(c => c.Likeness).ThenBy(c => c.Title, StringComparer.Ordinal)
            .Take(most)
            .Select(c => c.Title)
            .ToList();
    }

    // The title is compared with and without what stands in its brackets, since readers leave that out.
    private static int Likeness(string folded, string foldedTitle) =>
        new[] { Fuzz.TokenSortRatio(folded, foldedTitle), Fuzz.TokenSortRatio(folded, TitleParts.Split(foldedTitle).Name), LikenessOfWords(folded, foldedTitle) }.Max();

    // A part of a title is near when each of its words is: "kalmik" for "Kalmyk Invasion of Kabardia".
    private static int LikenessOfWords(string folded, string foldedTitle)
    {
        var words = SearchWord.In(foldedTitle);
        return SearchWord.In(folded).Take(MostWords)
            .Select(typed => words.Select(word => Fuzz.Ratio(typed.Folded, word.Folded)).DefaultIfEmpty(0).Max())
            .DefaultIfEmpty(0).Min();
    }

    private static List<string> Beginnings(string folded) =>
        folded.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => word.Split('-', '\''))
            .Where(word => word.Length >= LettersThatAgree && !char.IsSurrogate(word[LettersThatAgree - 1]) && char.IsLetterOrDigit(word[0]))
            .Select(word => word[..LettersThatAgree])
            .Distinct()
            .Take(MostWords)
            .ToList();

    private sealed record Candidate(string Title, string FoldedTitle);
}
