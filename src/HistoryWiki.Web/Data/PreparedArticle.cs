using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Data;

/// <summary>An article that is to be saved, with what is made of its content. Nothing of it asks the database, so it can be made on any thread.</summary>
public sealed class PreparedArticle
{
    private readonly Lazy<string> json;
    private readonly Lazy<DerivedArticle> derived;

    public PreparedArticle(ArticleContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        Slug = ArticleSlug.FromTitle(content.Title);
        json = new Lazy<string>(content.Write);
        derived = new Lazy<DerivedArticle>(() => DerivedArticle.Of(content));
    }

    public ArticleContent Content { get; }

    public string Slug { get; }

    /// <summary>The content as a revision holds it.</summary>
    public string Json => json.Value;

    /// <summary>What follows from the content.</summary>
    public DerivedArticle Derived => derived.Value;
}
