using System.Net;
using System.Text;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Text;
using HistoryWiki.Articles.Wikitext;
using HistoryWiki.Benchmarks.Corpus;

namespace HistoryWiki.Benchmarks.Words;

/// <summary>The words of an article as a reader of its page sees them: the HTML of its sections without the tags, and its infobox and categories.</summary>
internal static class ShownWords
{
    /// <summary>Counts them.</summary>
    public static WordCount Of(params IEnumerable<ParsedArticle> articles)
    {
        var words = new WordCount();
        foreach (var article in articles)
            Add(words, article);
        return words;
    }

    /// <summary>Prints the Markdown of articles, to be read by eye; says of a section that Markdown refuses that it is shown as plain words.</summary>
    public static int PrintMarkdown(string path)
    {
        foreach (var text in CorpusText.Read(path).Where(text => text.IsWikitext))
        {
            Console.WriteLine($"=== {text.Source}");
            foreach (var section in WikitextParser.Parse(text.Text, text.Title, text.Source).Sections)
            {
                var plain = SectionRenderer.Render(section.Markdown).IsPlain ? " (shown as plain words)" : "";
                Console.WriteLine($"\n{new string('#', section.Level)} {section.Heading}{plain}\n\n{section.Markdown}");
            }
        }

        return 0;
    }

    private static void Add(WordCount words, ParsedArticle article)
    {
        words.Add(article.Title).Add(article.RedirectTo).Add(article.Infobox?.Template);
        foreach (var field in article.Infobox?.Fields ?? [])
            words.Add(field.Key).Add(WebUtility.HtmlDecode(field.Value));
        foreach (var category in article.Categories)
            words.Add(category);
        foreach (var section in article.Sections)
            words.Add(section.Heading).Add(WithoutTags(SectionRenderer.Render(section.Markdown).Html(_ => true)));
    }

    /// <summary>Emphasis and links stand within words; every other tag parts them.</summary>
    private static string WithoutTags(string html)
    {
        var words = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            var end = tag < 0 ? -1 : html.IndexOf('>', tag);
            words.Append(html, at, (end < 0 ? html.Length : tag) - at);
            if (end < 0)
                break;

            if (html.AsSpan(tag + 1).TrimStart('/') is not (['a' or 'e' or 's', ' ' or '>' or 'm' or 't', ..]))
                words.Append(' ');
            at = end + 1;
        }

        return WebUtility.HtmlDecode(words.ToString());
    }
}
