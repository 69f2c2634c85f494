using System.Text.RegularExpressions;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Benchmarks.Searching;

/// <summary>Searches drawn from the articles of a wiki, the same ones each time.</summary>
/// <param name="Titles">Whole titles.</param>
/// <param name="Beginnings">The first three fifths of titles.</param>
/// <param name="Letters">The first two to eight letters of titles, and of their words.</param>
/// <param name="Pairs">Two words that stand in one text, as likely as they are frequent.</param>
internal sealed partial record DrawnSearches(IReadOnlyList<string> Titles, IReadOnlyList<string> Beginnings, IReadOnlyList<string> Letters, IReadOnlyList<string> Pairs)
{
    private const int ShortestWord = 3;

    public static async Task<DrawnSearches> From(WikiContext wiki, int count)
    {
        var random = new Random(1);
        var last = await wiki.Articles.MaxAsync(article => article.Id);
        var (titles, pairs) = (new List<string>(), new List<string>());
        while (titles.Count < count)
        {
            var id = random.Next(1, last + 1);
            if (await wiki.Articles.Where(article => article.Id == id).Select(article => article.Title).SingleOrDefaultAsync() is not { } title)
                continue;
            titles.Add(title);
            var body = await wiki.Database.SqlQuery<string>($"SELECT Body AS Value FROM ArticleSearch WHERE rowid = {id}").SingleAsync();
            var words = LongWord().Matches(body).Select(word => word.Value).ToList();
            pairs.Add(words.Count == 0 ? title : $"{words[random.Next(words.Count)]} {words[random.Next(words.Count)]}");
        }

        return new DrawnSearches(
            titles,
            titles.ConvertAll(title => title[..Math.Max(ShortestWord, title.Length * 6 / 10)]),
            titles.ConvertAll(title => Letter(random, title)),
            pairs);
    }

    private static string Letter(Random random, string title)
    {
        var words = title.Split(' ');
        var from = random.Next(2) == 0 ? title : string.Join(' ', words.Skip(random.Next(words.Length)));
        return from[..Math.Min(from.Length, random.Next(2, 9))];
    }

    [GeneratedRegex("[a-z]{3,}", RegexOptions.NonBacktracking)]
    private static partial Regex LongWord();
}
