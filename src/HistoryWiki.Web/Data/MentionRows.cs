using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Linking.Mentions;

namespace HistoryWiki.Web.Data;

/// <summary>What was found in the prose of an article, as rows.</summary>
internal static class MentionRows
{
    /// <summary>A link for each mention.</summary>
    public static IEnumerable<LinkRow> Links(FoundMentions found) => found.Mentions.Select(mention => new LinkRow
    {
        Target = mention.Article.Title,
        FoldedTarget = NameFolding.Fold(mention.Article.Title),
        Text = mention.Text,
        Where = LinkPlace.Mention,
    });

    /// <summary>A row for each ambiguous name.</summary>
    public static IEnumerable<SuggestionRow> Suggestions(FoundMentions found) => found.Suggestions.Select((suggestion, i) => new SuggestionRow
    {
        Ordinal = i,
        Section = suggestion.Section,
        Text = suggestion.Text,
        Candidates = [.. suggestion.Candidates],
    });
}
