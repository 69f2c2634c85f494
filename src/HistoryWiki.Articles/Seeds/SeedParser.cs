using System.Runtime.InteropServices;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Articles.Seeds;

/// <summary>Reads a file of the seed format: an export of an encyclopedia article as plain text that lost its templates.</summary>
/// <remarks>The format is described by examples in docs/seed-format.md.</remarks>
public static class SeedParser
{
    private const string Untitled = "Untitled";

    /// <summary>Reads every article of a text: each line <c>= Title =</c> begins one. Never throws for any text and loses no word.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="source">The file name without its folder, for messages.</param>
    public static IReadOnlyList<ParsedArticle> Parse(string text, string source)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);

        var lines = SeedLine.Split(text);
        var titles = FindTitles(lines);
        if (titles.Count == 0)
            return lines.TrueForAll(line => line.IsBlank) ? [] : [ReadUntitled(lines, source)];

        var articles = new List<ParsedArticle>(titles.Count);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < titles.Count; i++)
        {
            var (at, title) = titles[i];
            var until = i + 1 < titles.Count ? titles[i + 1].At : lines.Count;
            var body = CollectionsMarshal.AsSpan(lines)[(at + 1)..until];
            List<Problem> problems = names.Add(ArticleSlug.FromTitle(title)) ? [] : [SeedMessages.RepeatedTitle(lines[at].Number, title)];
            articles.Add(i == 0
                ? ReadFirst(source, title, lines[at].Number, problems, CollectionsMarshal.AsSpan(lines)[..at], body)
                : SeedArticle.Read(source, title, lines[at].Number, problems, body));
        }

        return articles;
    }

    private static List<(int At, string Title)> FindTitles(List<SeedLine> lines)
    {
        var titles = new List<(int, string)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (SeedFormat.TryReadTitle(lines[i].Words, out var title))
                titles.Add((i, title));
        }

        return titles;
    }

    private static ParsedArticle ReadUntitled(List<SeedLine> lines, string source)
    {
        var name = Path.GetFileNameWithoutExtension(source).Replace('_', ' ').Trim();
        var title = name.Length > 0 ? name : Untitled;
        return SeedArticle.Read(source, title, 1, [SeedMessages.NoTitle(title)], CollectionsMarshal.AsSpan(lines));
    }

    // Words before the first title are put under it, for they belong to no other article.
    private static ParsedArticle ReadFirst(
        string source, string title, int titleLine, List<Problem> problems, ReadOnlySpan<SeedLine> before, ReadOnlySpan<SeedLine> body)
    {
        var words = before.ToArray().SkipWhile(line => line.IsBlank).ToArray();
        if (words.Length == 0)
            return SeedArticle.Read(source, title, titleLine, problems, body);

        problems.Add(SeedMessages.TextBeforeTitle(words[0].Number));
        return SeedArticle.Read(source, title, titleLine, problems, [.. words, new SeedLine(titleLine, ""), .. body]);
    }
}
