namespace HistoryWiki.Articles.Text;

/// <summary>Where on its page a section stands.</summary>
/// <param name="Level">The level of its heading, 1 to 6: headings inside its text go below it.</param>
/// <param name="IdPrefix">What the ids of its notes begin with, for example <c>s3-</c>; unlike for every section of a page, of letters, digits and hyphens.</param>
public sealed record SectionPlace(int Level, string IdPrefix)
{
    /// <summary>A section that stands alone, as in a preview.</summary>
    public static SectionPlace Alone { get; } = new(2, "n-");
}
