using HistoryWiki.Articles;
using HistoryWiki.Articles.Seeds;
using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Web.Importing;

/// <summary>A format that articles are read from, for example <c>seed</c>, whose files end in <c>.txt</c>.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Extension">How the names of its files end, with the dot.</param>
/// <param name="Parse">Reads the text of a file, whose name without its folder is given for messages.</param>
public sealed record ArticleFormat(string Name, string Extension, Func<string, string, IReadOnlyList<ParsedArticle>> Parse)
{
    /// <summary>The choice that tells the format from the name of each file.</summary>
    public const string Auto = "auto";

    public static IReadOnlyList<ArticleFormat> All { get; } = [new("seed", ".txt", SeedParser.Parse), new("wikitext", ".wiki", ParseWikitext)];

    /// <summary>The words that <c>--format</c> takes.</summary>
    public static string[] Choices { get; } = [Auto, .. All.Select(format => format.Name)];

    /// <summary>The chosen format; with <see cref="Auto"/> the one of the file's name, and the first for a name that tells nothing.</summary>
    public static ArticleFormat Of(string choice, string file) =>
        All.FirstOrDefault(format => format.Name == choice)
        ?? All.FirstOrDefault(format => format.Owns(file))
        ?? All[0];

    public bool Owns(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
    }

    // A page of wikitext does not say its title; its file is named after it.
    private static IReadOnlyList<ParsedArticle> ParseWikitext(string text, string file) =>
        [WikitextParser.Parse(text, Path.GetFileNameWithoutExtension(file).Replace('_', ' '), file)];
}
