using Markdig.Syntax.Inlines;

namespace HistoryWiki.Articles.Text;

/// <summary>A link to an article by its title: <c>[[Ayuka Khan]]</c>, <c>[[Ayuka Khan|the khan]]</c>, <c>[[Kalmyk Khanate#History]]</c>.</summary>
/// <param name="target">The title, without the section.</param>
/// <param name="section">The heading behind <c>#</c>, or null.</param>
/// <param name="text">The words that are shown.</param>
public sealed class WikiLink(string target, string? section, string text) : LeafInline
{
    /// <summary>The title, without the section; never empty.</summary>
    public string Target { get; } = target;

    /// <summary>The heading behind <c>#</c>, or null.</summary>
    public string? Section { get; } = section;

    /// <summary>The words that are shown; never empty.</summary>
    public string Text { get; } = text;
}
