using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Data;

/// <summary>An article that is to be saved, with what is made of its content. Nothing of it asks the database, so it can be made on any thread.</summary>
public sealed class PreparedArticle
{
    private readonly Lazy<string> json;
    private readonly Lazy<string> hash;
    private readonly Lazy<DerivedArticle> derived;

    public PreparedArticle(ParsedArticle article)
        : this(ArticleContent.Of(article), new FactsReading(article.Facts, article.FactProblems))
    {
    }

    /// <param name="content">The article as a revision will hold it.</param>
    /// <param name="read">What its infobox says, where that was read already.</param>
    public PreparedArticle(ArticleContent content, FactsReading? read = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        Slug = ArticleSlug.FromTitle(content.Title);
        json = new Lazy<string>(content.Write);
        hash = new Lazy<string>(() => ArticleContent.Hash(Json));
        derived = new Lazy<DerivedArticle>(() => DerivedArticle.Of(content, read));
    }

    public ArticleContent Content { get; }

    /// <summary>The same under the title that an editor gave the article.</summary>
    public PreparedArticle Under(ArticleRow? article) => article is null || article.Slug == Slug ? this : new PreparedArticle(Content with { Title = article.Title });

    public string Slug { get; }

    /// <summary>The content as a revision holds it.</summary>
    public string Json => json.Value;

    /// <summary>The hash of <see cref="Json"/>.</summary>
    public string Hash => hash.Value;

    /// <summary>What follows from the content.</summary>
    public DerivedArticle Derived => derived.Value;
}
