namespace HistoryWiki.Articles;

/// <summary>A link from an article to a title, whether or not an article of that title exists.</summary>
/// <param name="Target">The title linked to.</param>
/// <param name="Text">The words that carry the link.</param>
/// <param name="Where">Whether an infobox field or the text makes the link.</param>
/// <param name="Field">The key of the infobox field, for example <c>Commander1</c>; null for a link of the text.</param>
public sealed record ArticleLink(string Target, string Text, LinkPlace Where, string? Field = null)
{
    /// <summary>By its target alone: few links share one, and thousands are compared for each article.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Target);
}

/// <summary>The part of an article that a link stands in.</summary>
public enum LinkPlace
{
    /// <summary>A field of the infobox.</summary>
    Infobox,

    /// <summary>The prose, where its editor wrote a link.</summary>
    Text,

    /// <summary>The prose, where the name of an article was found that its editor did not link.</summary>
    Mention,
}
