using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Reading;

/// <summary>Finds the sentence in which the text of an article makes a link.</summary>
public sealed class LinkSentences(WikiContext wiki)
{
    /// <summary>The first one with the words of the link, of the section that makes the link where one does; or null.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="target">What it links to.</param>
    /// <param name="words">The words that carry the link.</param>
    public async Task<NamingSentence?> Find(int articleId, string target, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var address = $"href=\"{ArticleSlug.Href(target)}";
        var folded = NameFolding.Fold(words);
        var tokens = FoldedTokens.In(folded).Select(t => folded[t.Start..t.End]).ToList();
        if (tokens.Count == 0)
            return null;
        var section = await wiki.Sections.Where(s => s.ArticleId == articleId && s.PlainText.Contains(words))
            .OrderByDescending(s => s.Html.Contains(address)).ThenBy(s => s.Ordinal).Select(s => new { s.Anchor, s.PlainText }).FirstOrDefaultAsync();
        return section is not null && Snippet.OfParagraph(section.PlainText, new SearchWord(folded, tokens)) is { } snippet ? new NamingSentence(section.Anchor, snippet.Text) : null;
    }
}
