using System.Text.RegularExpressions;

namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>
/// The other words of prose for what has a title: the same name written otherwise, and what it says once its reader knows what is meant, a shorter
/// form or the place of a battle. Those alone tell nothing; they count where there is evidence in the facts or the links of an article.
/// </summary>
/// <example><c>Henry IV</c> of <c>Henry IV of France</c>, <c>William Howe</c> of <c>William Howe, 5th Viscount Howe</c>, <c>George Vasey</c> of <c>George Alan Vasey</c>, <c>Civil War</c> of <c>American Civil War</c></example>
public static partial class NameVariations
{
    /// <summary>The shorter forms of a title.</summary>
    public static IEnumerable<string> Shortened(string title, ArticleKind kind)
    {
        var name = TitleParts.Split(title).Name;
        var comma = name.IndexOf(", ", StringComparison.Ordinal);
        if (kind != ArticleKind.Conflict && comma > 0)
            yield return name[..comma];
        if (kind == ArticleKind.Conflict && Words(name) is [_, _, .., var last] words && WordsOfWar.Wars.Contains(last) && words.All(word => char.IsUpper(word[0])))
            yield return string.Join(' ', words[1..]);
        if (kind != ArticleKind.Person)
            yield break;
        if (name.IndexOf(" of ", StringComparison.Ordinal) is var of and > 0 && name.AsSpan(0, of).Contains(' '))
            yield return name[..of];
        if (comma < 0 && Words(name) is [var first, .. { Length: 1 or 2 } middle, var family] && IsGiven(first) && IsGiven(family) && middle.All(word => IsGiven(word) || word.EndsWith('.')))
            yield return $"{first} {family}";
    }

    /// <summary>The places that the title of a conflict names: <c>Fort Henry</c> of <c>Battle of Fort Henry</c>.</summary>
    public static IEnumerable<string> Places(string title, ArticleKind kind)
    {
        if (kind != ArticleKind.Conflict || PlaceOfTitle().Match(TitleParts.Split(title).Name) is not { Success: true } match)
            return [];
        return match.Groups["places"].Value.Split(" and ").Where(place => place.Length > 2 && char.IsUpper(place[0]));
    }

    /// <summary>The same title with its years written in the other way: <c>of 1341–1347</c> for <c>of 1341–47</c>, and back; null where it has no such years.</summary>
    public static string? WithOtherYears(string title)
    {
        if (!HasDigits(title))
            return null;
        if (YearsInFull().Match(title) is { Success: true } full && full.Groups["century"].Value == full.Groups["again"].Value)
            return Replaced(full, full.Groups["year"].Value);
        return YearsInShort().Match(title) is { Success: true } brief ? Replaced(brief, brief.Groups["century"].Value + brief.Groups["year"].Value) : null;

        string Replaced(Match years, string second) => $"{title[..years.Groups["second"].Index]}{second}{title[(years.Groups["second"].Index + years.Groups["second"].Length)..]}";
    }

    /// <summary>The same name of a conflict with words that prose leaves out or puts in.</summary>
    /// <example><c>civil war of 1341–47</c> of <c>Byzantine civil war of 1341–47</c>, <c>Battle of the Ironclads</c> of <c>Battle of Ironclads</c>, <c>Northern War</c> of <c>Great Northern War</c></example>
    public static IEnumerable<string> Spoken(string name)
    {
        if (HasDigits(name) && OfTwoYears().Match(name) is { Success: true } years)
            yield return years.Groups["short"].Value;
        var isOf = name.Contains(" of ", StringComparison.Ordinal);
        if (isOf && BattleOfThe().Match(name) is { Success: true } without)
            yield return without.Groups["head"].Value + without.Groups["place"].Value;
        if (isOf && BattleOfSeveral().Match(name) is { Success: true } several)
            yield return $"{several.Groups["head"].Value}the {several.Groups["place"].Value}";
        if (WithoutGreat(name) is { } plain)
            yield return plain;
    }

    /// <summary>A name of a war without what praises it: <c>Abbasid Civil War</c> of <c>Great Abbasid Civil War</c>; null where it has no such word.</summary>
    public static string? WithoutGreat(string name) => Words(name) is ["Great", _, _, ..] words && WordsOfWar.Wars.Contains(words[^1]) ? string.Join(' ', words[1..]) : null;

    // Most names have none, and are told so before an expression is begun.
    private static bool HasDigits(string name) => name.AsSpan().ContainsAnyInRange('0', '9');

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsGiven(string word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]) && !word.Contains('.', StringComparison.Ordinal);

    [GeneratedRegex(@"^\p{Lu}[\p{L}–-]+ (?<short>([a-z]+ )?(war|War|rebellion|revolt|campaign) of [0-9]{4}[-–][0-9]{2,4})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OfTwoYears();

    [GeneratedRegex(@"^(?<head>(" + WordsOfWar.FoughtFor + @") of )the (?<place>\p{Lu}[^ ]*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BattleOfThe();

    [GeneratedRegex(@"^(?<head>(" + WordsOfWar.FoughtFor + @") of )(?<place>\p{Lu}[^ ]*s)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BattleOfSeveral();

    [GeneratedRegex(@"^((" + WordsOfWar.Ordinals + "|Great) )?(" + WordsOfWar.FoughtFor + "|" + WordsOfWar.DoneThere + @") (of|at|on|in|off|near) (the )?(?<places>\p{Lu}.*)$|^(?<places>\p{Lu}.*) [Ll]andings$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceOfTitle();

    [GeneratedRegex(@"\b(?<century>[0-9]{2})[0-9]{2}[-–](?<second>(?<again>[0-9]{2})(?<year>[0-9]{2}))\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex YearsInFull();

    [GeneratedRegex(@"\b(?<century>[0-9]{2})[0-9]{2}[-–](?<second>(?<year>[0-9]{2}))\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex YearsInShort();
}
