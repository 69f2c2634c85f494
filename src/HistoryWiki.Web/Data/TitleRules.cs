using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HistoryWiki.Articles.Linking;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Which titles an editor may give an article, so that no two articles look or read as if they had the same.</summary>
public static partial class TitleRules
{
    // What wikitext cannot have in a link.
    private const string NotInTitles = "#<>[]|{}";

    // What stands in place of bytes that are no text.
    private const char Lost = '\uFFFD';

    // Nobody sees or types these: hyphens and spaces without width, the fillers of Hangul, the cell of Braille without dots. Joiners are not among them, for some scripts are not written without.
    private const string Invisible = "\u00AD\u115F\u1160\u200B\u2060\u2800\u3164\uFEFF\uFFA0";

    private static readonly (string Name, (int First, int Last)[] Letters)[] AlphabetsThatLookAlike =
    [
        ("Latin", [(0x0041, 0x024F), (0x1E00, 0x1EFF)]),
        ("Greek", [(0x0370, 0x03FF), (0x1F00, 0x1FFF)]),
        ("Cyrillic", [(0x0400, 0x052F)]),
    ];

    /// <summary>The title as an article can have it: one space between words, the first letter in upper case, no letters that nobody sees.</summary>
    public static string Proper(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return ArticleSlug.ToTitle(ArticleSlug.FromTitle(string.Concat(typed.Where(letter => !Invisible.Contains(letter)))));
    }

    /// <summary>Why a title cannot be given to any article, in a sentence; null where it can.</summary>
    public static string? FaultOf(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (Encoding.UTF8.GetByteCount(typed) is var length && length > ArticleLimits.TitleBytes)
            return $"The title is too long: {Quantity.Number(length)} bytes, and {Quantity.Number(ArticleLimits.TitleBytes)} is the most.";
        if (typed.FirstOrDefault(NotInTitles.Contains) is var mark && mark != default)
            return $"A title cannot have the character {mark}, because links give it another meaning.";
        if (typed.Contains(Lost))
            return $"A title cannot have the character {Lost}, which stands where a letter was lost.";
        if (EscapedByte().Match(typed) is { Success: true, Value: var escaped })
            return $"A title cannot have {escaped}, because addresses give it another meaning.";
        if (typed.Any(char.IsControl))
            return "A title is one line without control characters.";
        if (!typed.EnumerateRunes().Any(rune => Rune.IsLetterOrDigit(rune) && !Invisible.EnumerateRunes().Contains(rune)))
            return "Write the title; it needs a letter or a digit.";
        return WordsOf(typed).FirstOrDefault(word => AlphabetsIn(word).Count > 1) is { } mixed
            ? $"“{mixed}” is written with letters of two alphabets, {string.Join(" and ", AlphabetsIn(mixed))}, which look alike. Write it with those of one."
            : null;
    }

    /// <summary>The article that a title means already; two titles that only case, accents, dashes or a <c>The</c> before them tell apart are one name to whoever links or searches.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="title">The title.</param>
    /// <param name="apartFrom">The article that may have it.</param>
    public static async Task<TitleHolder?> Holder(WikiContext wiki, string title, int? apartFrom = null)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var (slug, names) = (ArticleSlug.FromTitle(title), NameFolding.TitlesOf(NameFolding.FoldName(title)));
        if (await wiki.Articles.Where(a => a.Id != apartFrom && (a.Slug == slug || names.Contains(a.FoldedTitle))).Select(a => a.Title).FirstOrDefaultAsync() is { } other)
            return new TitleHolder(other, IsRedirect: false);
        var end = await Redirects.End(wiki, slug);
        if (end != slug && await wiki.Articles.Where(a => a.Id != apartFrom && a.Slug == end).Select(a => a.Title).FirstOrDefaultAsync() is { } straight)
            return new TitleHolder(straight, IsRedirect: true);
        return await wiki.Aliases.Where(a => a.IsRedirect && a.ArticleId != apartFrom && names.Contains(a.FoldedName)).Select(a => a.Article!.Title).FirstOrDefaultAsync() is { } alike
            ? new TitleHolder(alike, IsRedirect: true)
            : null;
    }

    [GeneratedRegex("%[0-9A-Fa-f]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex EscapedByte();

    private static IEnumerable<string> WordsOf(string title)
    {
        for (var start = 0; start < title.Length; start++)
        {
            var end = start;
            while (end < title.Length && IsOfWord(title[end]))
                end++;
            if (end > start)
                yield return title[start..end];
            start = end;
        }
    }

    // Accents that stand behind their letter, and what is not seen, part no word.
    private static bool IsOfWord(char letter) => char.IsLetter(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static List<string> AlphabetsIn(string word) =>
        AlphabetsThatLookAlike.Where(alphabet => word.Any(letter => Array.Exists(alphabet.Letters, range => letter >= range.First && letter <= range.Last))).Select(alphabet => alphabet.Name).ToList();
}
