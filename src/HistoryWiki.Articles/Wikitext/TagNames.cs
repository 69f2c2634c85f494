using System.Collections.Frozen;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>The tags that wikitext knows, for example <c>ref</c>; anything else in angle brackets is words.</summary>
internal static class TagNames
{
    private static readonly string[] Void = ["br", "hr", "wbr", "templatestyles", "section", "img", "link", "meta"];

    private static readonly string[] Raw =
    [
        "nowiki", "pre", "math", "chem", "ce", "source", "syntaxhighlight", "score", "timeline", "gallery", "imagemap",
        "templatedata", "graph", "mapframe", "maplink", "hiero", "inputbox", "categorytree", "charinsert",
    ];

    private static readonly string[] Notes = ["ref"];

    private static readonly string[] Paired =
    [
        "references", "poem", "noinclude", "includeonly", "onlyinclude", "indicator", "ruby", "rt", "rp", "rb", "rtc",
        "a", "abbr", "b", "bdi", "bdo", "big", "blockquote", "caption", "center", "cite", "code", "data", "dd", "del", "dfn", "div", "dl",
        "dt", "em", "figure", "figcaption", "font", "h1", "h2", "h3", "h4", "h5", "h6", "i", "ins", "kbd", "li", "mark", "ol", "p", "q",
        "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr",
        "tt", "u", "ul", "var",
    ];

    private static readonly string[] All = [.. Void, .. Raw, .. Notes, .. Paired];

    private static readonly FrozenDictionary<string, byte> Numbers =
        All.Select((name, number) => KeyValuePair.Create(name, (byte)number)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, byte>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of <c>ref</c>.</summary>
    public static readonly byte Ref = Numbers["ref"];

    /// <summary>The length of the longest name.</summary>
    public static readonly int Longest = All.Max(name => name.Length);

    /// <summary>The name in lower case.</summary>
    public static string Name(byte number) => All[number];

    /// <summary>Finds the number of a tag by its name in any case.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out byte number) => Lookup.TryGetValue(name, out number);

    /// <summary>True for a tag that never has content.</summary>
    public static bool IsVoid(byte number) => number < Void.Length;

    /// <summary>True for a tag whose content is no wikitext.</summary>
    public static bool IsRaw(byte number) => number >= Void.Length && number < Void.Length + Raw.Length;
}
