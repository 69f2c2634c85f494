namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>A name in prose that became a link.</summary>
/// <param name="Article">The article it leads to.</param>
/// <param name="Text">The words that carry the link.</param>
/// <param name="Section">The place of the section among the sections, from 0.</param>
public sealed record Mention(KnownArticle Article, string Text, int Section);

/// <summary>A name in prose that several articles have, for an editor to decide.</summary>
/// <param name="Text">The words.</param>
/// <param name="Candidates">The titles of the articles, those that have been there longest first, and no more than <see cref="MostCandidates"/>.</param>
/// <param name="Section">The place of the first section that has it, from 0.</param>
public sealed record MentionSuggestion(string Text, IReadOnlyList<string> Candidates, int Section)
{
    /// <summary>How many articles a suggestion names; those that take the name later change nothing.</summary>
    public const int MostCandidates = 10;
}

/// <summary>What was found in the prose of an article.</summary>
/// <param name="Html">The HTML of each section, with the links.</param>
/// <param name="Mentions">The links, in the order of the text.</param>
/// <param name="Suggestions">The ambiguous names, each once.</param>
public sealed record FoundMentions(IReadOnlyList<string> Html, IReadOnlyList<Mention> Mentions, IReadOnlyList<MentionSuggestion> Suggestions);
