using System.Text.RegularExpressions;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Linking;

/// <summary>The names that an article gives itself beside its title.</summary>
/// <example>Of <c>Battle of Strasbourg (357)</c>: what its infobox is headed, <c>Battle of Strasbourg</c>, and <c>Battle of Argentoratum</c>, which its lead has in bold.</example>
public static partial class OtherNames
{
    private const int LongestLead = 3_000;
    private const int LongestName = 100;
    private const int MostInBold = 6;

    /// <summary>Those of the infobox, the title without its brackets, and those in bold in the first paragraph that has any, but none that the article links to; one of them may be the title itself. A page that lists what is called alike has none: its name means one of them.</summary>
    /// <param name="title">The title.</param>
    /// <param name="infobox">Its infobox, of whose heading the first line counts, without markup; null where it has none.</param>
    /// <param name="sections">The lead and the sections.</param>
    public static IEnumerable<string> Of(string title, Infobox? infobox, IEnumerable<ArticleSection> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        var parts = TitleParts.Split(title);
        if (parts.ListsMeanings)
            return [];
        var (named, texts) = ((infobox?.Fields ?? []).ToLookup(IsName), sections.ToList());
        var markup = infobox?.Markup ?? FieldMarkup.Seed;
        var lead = texts.Find(section => section.Heading is null)?.Markdown ?? "";
        return named[true].Select(field => FieldWords.Of(field, markup).Split('\n')[0].Trim())
            .Append(parts.Name)
            .Concat(InBold(lead.Length > LongestLead ? lead[..LongestLead] : lead))
            .Where(name => name.Length > 0 && !texts.Exists(section => LinksTo(section.Markdown, name)) && !named[false].Any(field => LinksTo(field.Value, name)));
    }

    private static bool IsName(InfoboxField field) => field.Key.Equals("conflict", StringComparison.OrdinalIgnoreCase);

    // No article links to itself: what it links to is the war that it is a part of, the town that was fought for, another battle.
    private static bool LinksTo(string markup, string name) =>
        markup.Contains($"[[{name}]]", StringComparison.OrdinalIgnoreCase) || markup.Contains($"[[{name}|", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> InBold(string lead) =>
        lead.Split("\n\n").Select(paragraph => Bold().Matches(paragraph)).FirstOrDefault(found => found.Count > 0)?
            .Select(found => found.Groups["name"].Value.Replace("\\", "", StringComparison.Ordinal).Trim().TrimEnd(',', '.', ';', ':'))
            .Where(IsName).Take(MostInBold) ?? [];

    // A single word, or words without a capital, may be bold for another reason and mean anything.
    private static bool IsName(string words) =>
        words.Length <= LongestName && words.Contains(' ') && words.Split(' ').Count(word => word.Length > 0 && char.IsUpper(word[0])) is var capitals && capitals >= 2 - (char.IsUpper(words[0]) ? 0 : 1);

    [GeneratedRegex(@"\*\*(?<name>[^*\[\]|\s]([^*\[\]|\n]*[^*\[\]|\s])?)\*\*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bold();
}
