using System.Text.RegularExpressions;

namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>How prose shortens a title once its reader knows what is meant. Such words alone tell nothing; they count where the facts or the links of an article name what has the title.</summary>
/// <example><c>Henry IV</c> of <c>Henry IV of France</c>, <c>William Howe</c> of <c>William Howe, 5th Viscount Howe</c>, <c>George Vasey</c> of <c>George Alan Vasey</c>, <c>Civil War</c> of <c>American Civil War</c></example>
internal static partial class NameVariations
{
    private static readonly HashSet<string> WarWords = ["War", "Wars", "Rebellion", "Revolution", "Campaign", "Crusade", "Uprising", "Mutiny", "Revolt", "Offensive", "Expedition"];

    /// <summary>The shorter forms of a title.</summary>
    public static IEnumerable<string> Shortened(string title, ArticleKind kind)
    {
        var name = TitleParts.Split(title).Name;
        var comma = name.IndexOf(", ", StringComparison.Ordinal);
        if (kind != ArticleKind.Conflict && comma > 0)
            yield return name[..comma];
        if (kind == ArticleKind.Conflict && Words(name) is [_, _, .., var last] words && WarWords.Contains(last) && words.All(word => char.IsUpper(word[0])))
            yield return string.Join(' ', words[1..]);
        if (kind != ArticleKind.Person)
            yield break;
        if (name.IndexOf(" of ", StringComparison.Ordinal) is var of and > 0 && name.AsSpan(0, of).Contains(' '))
            yield return name[..of];
        if (comma < 0 && Words(name) is [var first, .. { Length: 1 or 2 } middle, var family] && IsGiven(first) && IsGiven(family) && middle.All(word => IsGiven(word) || word.EndsWith('.')))
            yield return $"{first} {family}";
    }

    /// <summary>The same title with its years written in the other way: <c>of 1341–1347</c> for <c>of 1341–47</c>, and back; null where it has no such years.</summary>
    public static string? WithOtherYears(string title)
    {
        if (YearsInFull().Match(title) is { Success: true } full && full.Groups["century"].Value == full.Groups["again"].Value)
            return Replaced(full, full.Groups["year"].Value);
        return YearsInShort().Match(title) is { Success: true } brief ? Replaced(brief, brief.Groups["century"].Value + brief.Groups["year"].Value) : null;

        string Replaced(Match years, string second) => $"{title[..years.Groups["second"].Index]}{second}{title[(years.Groups["second"].Index + years.Groups["second"].Length)..]}";
    }

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsGiven(string word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]) && !word.Contains('.', StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?<century>[0-9]{2})[0-9]{2}[-–](?<second>(?<again>[0-9]{2})(?<year>[0-9]{2}))\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex YearsInFull();

    [GeneratedRegex(@"\b(?<century>[0-9]{2})[0-9]{2}[-–](?<second>(?<year>[0-9]{2}))\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex YearsInShort();
}
