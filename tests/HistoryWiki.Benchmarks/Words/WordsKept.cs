using System.Net;
using System.Text.RegularExpressions;
using HistoryWiki.Articles.Seeds;
using HistoryWiki.Articles.Wikitext;
using HistoryWiki.Benchmarks.Corpus;

namespace HistoryWiki.Benchmarks.Words;

/// <summary>Reads every text of a folder and looks for words of its paragraphs that no reader of the article would find.</summary>
internal static partial class WordsKept
{
    /// <summary>Prints what is lost; 0 where nothing is.</summary>
    public static int Run(string folder)
    {
        var (texts, articles, words, missing, failed) = (0, 0, 0L, 0L, 0);
        foreach (var text in CorpusText.Read(folder))
        {
            texts++;
            try
            {
                var (found, of, lost) = text.IsWikitext ? Wikitext(text) : Seed(text);
                articles += found;
                words += of;
                missing += lost.Sum(word => word.Missing);
                if (lost.Count > 0)
                    Console.WriteLine($"{text.Source}: {string.Join(' ', lost.Take(30).Select(word => word.Missing == 1 ? word.Word : $"{word.Word}×{word.Missing}"))}");
                if (found == 0)
                    Console.WriteLine($"{text.Source}: no article");
                failed += found == 0 || lost.Count > 0 ? 1 : 0;
            }
            catch (Exception failure)
            {
                failed++;
                Console.WriteLine($"{text.Source}: {failure}");
            }
        }

        Console.WriteLine($"{texts} texts, {articles} articles, {words} words: {missing} words missing, {failed} texts with a fault.");
        return texts > 0 && failed == 0 ? 0 : 1;
    }

    private static (int Articles, int Words, IReadOnlyList<(string Word, int Missing)> Lost) Wikitext(CorpusText text)
    {
        var article = WikitextParser.Parse(text.Text, text.Title, text.Source);
        if (article.RedirectTo is not null)
            return (1, 0, []);

        var written = new WordCount().Add(WrittenWords.Of(text.Text));
        return (1, written.Total, written.MissingIn(ShownWords.Of(article)));
    }

    private static (int Articles, int Words, IReadOnlyList<(string Word, int Missing)> Lost) Seed(CorpusText text)
    {
        var articles = SeedParser.Parse(text.Text, text.Source);
        var written = new WordCount().Add(WebUtility.HtmlDecode(LinkTarget().Replace(InfoboxLine().Replace(text.Text, ""), "[[").Replace("<nowiki/>", " ", StringComparison.Ordinal)));
        return (articles.Count, written.Total, written.MissingIn(ShownWords.Of(articles)));
    }

    /// <summary>Where a link with words of its own leads is no word of the article.</summary>
    [GeneratedRegex(@"\[\[[^\[\]|]*\|", RegexOptions.NonBacktracking)]
    private static partial Regex LinkTarget();

    /// <summary>The line above the fields is no word of the article.</summary>
    [GeneratedRegex("^Infobox *$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex InfoboxLine();
}
