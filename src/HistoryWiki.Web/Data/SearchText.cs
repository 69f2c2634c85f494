using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Data;

/// <summary>The folded words of an article, by the weight they have in a search.</summary>
public sealed record SearchText(string Title, string Aliases, string Names, string Body)
{
    public static SearchText Of(ArticleContent content, DerivedArticle derived, IEnumerable<AliasRow> aliases)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(derived);
        return new SearchText(
            NameFolding.Fold(content.Title),
            string.Join('\n', aliases.Select(a => a.FoldedName)),
            string.Join('\n', derived.FactNames.Select(f => f.FoldedName)),
            derived.FoldedText);
    }
}
