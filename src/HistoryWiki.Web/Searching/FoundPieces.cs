using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Searching;

/// <summary>Chooses of each article on a page of results the piece of its text that shows best why it was found.</summary>
internal sealed class FoundPieces(IndexQuestions index, IReadOnlyList<SearchWord> words)
{
    // What of an article's text is looked through.
    private const int MostTextOfAnArticle = 200_000;

    /// <summary>A piece of each article: of the lead, and where it was found by its text and the lead lacks a word, of whichever section shows more of them.</summary>
    public IReadOnlyDictionary<int, Snippet> Of(IReadOnlyList<(RankedArticle Article, string Lead)> found)
    {
        var best = found.ToDictionary(one => one.Article.ArticleId, one => Snippet.Of(one.Lead, PlainText.MayHold(one.Lead, words) ? words : []));
        var open = found.Select(one => one.Article).Where(article => article.Rank >= SearchRank.Near && best[article.ArticleId].WordsFound < words.Count).Select(article => article.ArticleId).ToList();
        if (open.Count == 0)
            return best;
        var sections = index.Rows(ArticleSearchSql.SectionsOf(open), row => (ArticleId: row.GetInt32(0), Text: $"{row.GetString(1)}: {row.GetString(2)}"));
        foreach (var article in sections.GroupBy(section => section.ArticleId))
            best[article.Key] = Better(best[article.Key], article.Select(section => section.Text));
        return best;
    }

    private Snippet Better(Snippet lead, IEnumerable<string> sections)
    {
        var read = 0;
        var texts = sections.TakeWhile(text => (read += text.Length) <= MostTextOfAnArticle).ToList();
        var best = lead;
        // To find words however they are spelled is dear, so the sections that hold them as they are typed come first.
        foreach (var (text, plain) in texts.Select(text => (Text: text, Plain: words.Count(word => text.Contains(word.Tokens[0], StringComparison.OrdinalIgnoreCase)))).OrderByDescending(text => text.Plain))
        {
            if (best.WordsFound == words.Count || (best.WordsFound > 0 && plain <= best.WordsFound))
                break;
            if (Snippet.Of(text, words) is var snippet && snippet.WordsFound > best.WordsFound)
                best = snippet;
        }

        return best;
    }
}
