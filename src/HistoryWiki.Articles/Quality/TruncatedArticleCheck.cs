namespace HistoryWiki.Articles.Quality;

/// <summary>An article whose prose stops in the middle of a sentence, or whose last sentence lost its end.</summary>
internal sealed class TruncatedArticleCheck : IQualityCheck
{
    private const int ShortestSentence = 40;
    private const int FewestWords = 9;
    private const string Closings = "\"'”’»)]〉》」』*_ ";
    private const string Ends = ".!?…。！？؟।";

    public string Code => "truncated-article";

    public IEnumerable<Problem> Find(CheckedArticle article)
    {
        if (article.Kind == ArticleKind.Other)
            yield break;
        var last = article.Sections.LastOrDefault(section => section.Text.Length > 0 && !SectionsOfSources.IsApparatus(section.Heading));
        if (last is null || LastBlock(last.Markdown) is not { } block || !IsProse(block))
            yield break;
        var words = last.Text[(last.Text.LastIndexOf('\n') + 1)..].Trim();
        var end = words.AsSpan().TrimEnd(Closings);
        if (words.Length >= ShortestSentence && !end.IsEmpty && !Ends.Contains(end[^1]) && IsRunningText(words))
            yield return CheckedArticle.Doubt(Code, $"The last sentence of the article has no end: {Ending(words)}.");
    }

    // Footnotes stand at the end of a section, below its text.
    private static string? LastBlock(string markdown) => markdown.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [.., var block] ? block : null;

    private static bool IsProse(string block) => !(block[0] is '-' or '*' or '>' or '|' or '[' or '#' or '<' or '`' or '+') && !char.IsAsciiDigit(block[0]) && !block.Contains("\n- ", StringComparison.Ordinal);

    // Not the names of a family tree, nor a heading, nor links to other languages, nor the pictures of medals.
    private static bool IsRunningText(string words)
    {
        var all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return all.Length >= FewestWords && all.Count(w => char.IsLower(w[0])) * 3 >= all.Length && !all.Any(IsPicture) && !all.Any(IsLinkToLanguage);
    }

    private static bool IsLinkToLanguage(string word) => word.IndexOf(':', StringComparison.Ordinal) is > 0 and < 8 and var colon && colon < word.Length - 1;

    private static bool IsPicture(string word) => word.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || word.EndsWith(".png", StringComparison.OrdinalIgnoreCase);

    private static string Ending(string words)
    {
        const int Longest = 120;
        if (words.Length <= Longest)
            return $"“{words}”";
        var space = words.IndexOf(' ', words.Length - Longest);
        return $"“… {words[((space < 0 ? words.Length - Longest : space) + 1)..]}”";
    }
}
