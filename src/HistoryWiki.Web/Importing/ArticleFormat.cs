using System.Text;

namespace HistoryWiki.Web.Importing;

/// <summary>A format that articles are read from, for example <c>seed</c>, whose files end in <c>.txt</c>.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Extensions">How the names of its files end, with the dot.</param>
/// <param name="Read">The texts of a file, one after the other, so that no file need fit into memory.</param>
public sealed record ArticleFormat(string Name, IReadOnlyList<string> Extensions, Func<SourceFile, ReadingChoices, IEnumerable<SourceText>> Read)
{
    /// <summary>The choice that tells the format from the name of each file and from how it begins.</summary>
    public const string Auto = "auto";

    private static readonly ArticleFormat Seed = new("seed", [".txt"], SeedSource.Read);
    private static readonly ArticleFormat Wikitext = new("wikitext", [".wiki"], WikitextSource.Read);
    private static readonly ArticleFormat Export = new("mediawiki-xml", [".xml", ".xml.bz2"], ExportSource.Read);

    public static IReadOnlyList<ArticleFormat> All { get; } = [Seed, Wikitext, Export];

    /// <summary>The words that <c>--format</c> takes.</summary>
    public static string[] Choices { get; } = [Auto, .. All.Select(format => format.Name)];

    /// <summary>The chosen format; with <see cref="Auto"/> an export is told by its beginning, any other file by its name, and one whose name tells nothing by its beginning.</summary>
    /// <exception cref="InvalidDataException">The file is an archive that is damaged.</exception>
    public static ArticleFormat Of(string choice, SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (All.FirstOrDefault(format => format.Name == choice) is { } chosen)
            return chosen;

        var beginning = Encoding.UTF8.GetString(file.Beginning()).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (beginning.StartsWith("<mediawiki", StringComparison.Ordinal) || beginning.StartsWith("<?xml", StringComparison.Ordinal))
            return Export;
        return All.FirstOrDefault(format => format.Owns(file.Path)) ?? (IsWikitext(beginning) ? Wikitext : Seed);
    }

    /// <summary>Whether the name of a file is one of this format.</summary>
    public bool Owns(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Extensions.Any(extension => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }

    // The seed format has neither templates nor links, and begins with its title.
    private static bool IsWikitext(string beginning) =>
        !beginning.StartsWith("= ", StringComparison.Ordinal) && (beginning.Contains("{{", StringComparison.Ordinal) || beginning.Contains("[[", StringComparison.Ordinal));
}
