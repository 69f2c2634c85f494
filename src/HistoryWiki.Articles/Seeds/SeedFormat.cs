using System.Diagnostics.CodeAnalysis;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Seeds;

/// <summary>The marks of the seed format, read and written: <c>= Title =</c>, <c>== Heading ==</c>, <c>Infobox</c>, <c>- Key: Value</c>, <c>- item</c>, <c>[[Category:Name]]</c>.</summary>
internal static class SeedFormat
{
    /// <summary>The line that heads an infobox, perhaps followed by the infobox's name.</summary>
    public const string InfoboxHeader = "Infobox";

    private const string CategoryPrefix = "Category:";
    private const int DeepestHeading = 6;
    private const int ShallowestHeading = 2;

    public static string Title(string title) => $"= {title} =";

    public static bool TryReadTitle(string line, [NotNullWhen(true)] out string? title)
    {
        title = MarkedBy(line) is (1, 1, var words) ? words : null;
        return title is not null;
    }

    public static string Heading(int level, string heading) => $"{new string('=', level)} {heading} {new string('=', level)}";

    /// <summary>Reads a heading; equals signs that do not match, or more than six, are made good as far as possible.</summary>
    public static bool TryReadHeading(string line, [NotNullWhen(true)] out SeedHeading? heading)
    {
        heading = null;
        if (MarkedBy(line) is not var (before, after, words) || (before, after) is (1, 1))
            return false;

        var level = Math.Clamp(Math.Min(before, after), ShallowestHeading, DeepestHeading);
        heading = new SeedHeading(level, words, IsSound: before == after && before == level);
        return true;
    }

    public static string Field(string key, string value) => value.Length == 0 ? $"- {key}:" : $"- {key}: {value}";

    /// <summary>Reads a line of an infobox that begins with a dash or an asterisk.</summary>
    public static bool TryReadField(string line, [NotNullWhen(true)] out string? key, [NotNullWhen(true)] out string? value)
    {
        (key, value) = (null, null);
        return TryReadItem(line, out var item) && TryReadPair(item, out key, out value);
    }

    /// <summary>Reads <c>Key: Value</c>.</summary>
    public static bool TryReadPair(string words, [NotNullWhen(true)] out string? key, [NotNullWhen(true)] out string? value)
    {
        (key, value) = (null, null);
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || string.IsNullOrWhiteSpace(words[..colon]))
            return false;

        key = words[..colon].Trim();
        value = words[(colon + 1)..].Trim();
        return true;
    }

    public static string Item(string words) => $"- {words}";

    /// <summary>Reads a line of a list; an item may be empty.</summary>
    public static bool TryReadItem(string line, [NotNullWhen(true)] out string? item)
    {
        var isItem = line.Length > 0 && line[0] is '-' or '*' && (line.Length == 1 || char.IsWhiteSpace(line[1]));
        item = isItem ? line[1..].TrimStart() : null;
        return isItem;
    }

    public static string Category(string name) => $"[[{CategoryPrefix}{name}]]";

    /// <summary>Reads a category, which stands on a line of its own: <c>[[Category:Wars of Kazakhstan]]</c>.</summary>
    public static bool TryReadCategory(string line, [NotNullWhen(true)] out string? name)
    {
        name = null;
        if (WikiLinkSyntax.Read(line) is not var (link, length) || length != line.Length || link.Section is not null || link.Text != link.Target
            || !link.Target.StartsWith(CategoryPrefix, StringComparison.OrdinalIgnoreCase))
            return false;

        name = link.Target[CategoryPrefix.Length..].Trim();
        return name.Length > 0;
    }

    // The equals signs before and after some words; null where the line has none on either side, or nothing between them.
    private static (int Before, int After, string Words)? MarkedBy(string line)
    {
        if (line.Length < 3 || line[0] != '=' || line[^1] != '=')
            return null;

        var words = line.AsSpan().Trim('=');
        if (words.IsWhiteSpace())
            return null;

        var before = line.AsSpan().IndexOfAnyExcept('=');
        return (before, line.Length - before - words.Length, words.Trim().ToString());
    }
}

/// <summary>A heading as read from a line.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Words">The heading.</param>
/// <param name="IsSound">False where the equals signs did not match or were too many.</param>
internal sealed record SeedHeading(int Level, string Words, bool IsSound);
