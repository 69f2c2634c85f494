using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Searching;

/// <summary>What somebody typed into the search box, bounded and folded: any text is a request, and none is an error.</summary>
public sealed record SearchRequest
{
    /// <summary>Longer text is searched by its beginning.</summary>
    public const int LongestText = 300;

    /// <summary>More words are searched by the first of them.</summary>
    public const int MostWords = 12;

    /// <summary>The words as typed, without spaces around them and no longer than <see cref="LongestText"/>.</summary>
    public required string Typed { get; init; }

    /// <summary>The whole text folded, as titles are stored.</summary>
    public required string Name { get; init; }

    /// <summary>The words looked for, the last of them as a beginning; empty for punctuation alone.</summary>
    public required IReadOnlyList<SearchWord> Words { get; init; }

    /// <summary>Whether only the beginning of the text is searched.</summary>
    public required bool IsCut { get; init; }

    public bool IsEmpty => Name.Length == 0;

    public static SearchRequest Read(string? query)
    {
        var text = (query ?? "").Trim();
        var typed = Cut(text);
        var name = NameFolding.Fold(typed).Trim();
        var words = SearchWord.In(name);
        var kept = words.Take(MostWords).ToArray();
        if (kept.Length > 0)
            kept[^1] = kept[^1] with { IsPrefix = true };
        return new SearchRequest
        {
            Typed = typed,
            Name = name,
            Words = kept,
            IsCut = typed.Length < text.Length || kept.Length < words.Count,
        };
    }

    private static string Cut(string text)
    {
        if (text.Length <= LongestText)
            return text;
        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return text[..end].TrimEnd();
    }
}
