namespace HistoryWiki.Web.Data;

/// <summary>The article that a title means.</summary>
/// <param name="Title">The title of that article.</param>
/// <param name="IsRedirect">Whether the title asked for is not its title, but leads to it.</param>
public sealed record TitleHolder(string Title, bool IsRedirect)
{
    /// <summary>Why no other article can have the title, in a sentence.</summary>
    public string Refusal => IsRedirect
        ? $"That title leads to the article “{Title}”. Choose one that tells the two apart."
        : $"An article is called “{Title}” already. Choose a title that tells the two apart.";
}
