using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace HistoryWiki.Benchmarks.Words;

/// <summary>
/// The words of the paragraphs of wikitext, found by a few rules that share nothing with the parser that is checked: templates, comments,
/// pictures, tags and the layout of tables are cut away, and what is left are words.
/// </summary>
internal static partial class WrittenWords
{
    /// <summary>Stands where words were cut away that are not checked: a word beside it may be shown as a part of one.</summary>
    public const char Cut = '\uE000';

    private static readonly string[] NoWords = ["math", "chem", "gallery", "timeline", "imagemap", "score", "graph", "templatedata", "syntaxhighlight", "source", "hiero", "mapframe", "maplink", "templatestyles", "inputbox", "categorytree", "includeonly"];

    private static readonly HashSet<string> WithinWords = new(["b", "i", "u", "s", "small", "big", "span", "sup", "sub", "font", "nowiki", "em", "strong", "abbr", "code", "tt", "bdi", "noinclude", "onlyinclude", "strike", "del", "ins", "var", "cite"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of the paragraphs, one line a line of the source.</summary>
    public static string Of(string wikitext)
    {
        var text = Comment().Replace(wikitext, "").Replace("{{'}}", "'", StringComparison.Ordinal);
        text = WithoutRepeatedNotes(LoneNote().Replace(text, " "));
        text = Hidden().Replace(text, " ");
        text = AsWritten().Replace(text, match => Markup().Replace(match.Groups["words"].Value.Replace("'", "", StringComparison.Ordinal), " "));
        foreach (var tag in NoWords)
            text = Regex.Replace(text, $@"<{tag}(\s[^<>]*)?>.*?</{tag}\s*>", " ", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
        text = WithoutNested(text, "{{", "}}", _ => true);
        text = WithoutNested(text, "[[", "]]", IsNoArticle);
        text = Link().Replace(text, match => match.Groups["words"].Success ? match.Groups["words"].Value : match.Groups["target"].Value.Trim());
        text = ExternalLink().Replace(text, match => match.Groups["words"].Value is { Length: > 0 } words ? words.TrimStart() : " ");
        text = Switch().Replace(text, "");
        text = string.Join('\n', text.Split('\n').Select(WithoutTableLayout));
        text = Tag().Replace(text, tag => WithinWords.Contains(tag.Groups["name"].Value) ? "" : " ");
        return WebUtility.HtmlDecode(Apostrophes().Replace(text, ""));
    }

    /// <summary>A note that is written again with its name and its words is the same note, which a reader sees once.</summary>
    private static string WithoutRepeatedNotes(string text)
    {
        var seen = new HashSet<(string, string)>();
        return NamedNote().Replace(text, note => seen.Add((note.Groups["name"].Value.Replace("\"", "", StringComparison.Ordinal).Trim(), note.Groups["words"].Value.Trim())) ? note.Value : " ");
    }

    private static bool IsNoArticle(string link)
    {
        var target = link[..(link.IndexOf('|', StringComparison.Ordinal) is >= 0 and var bar ? bar : link.Length)];
        return target.IndexOf(':', StringComparison.Ordinal) > 0;
    }

    /// <summary>Cuts away what stands between marks, marks within it included, where it is unwanted. Marks without a partner stay.</summary>
    private static string WithoutNested(string text, string opening, string closing, Predicate<string> isUnwanted)
    {
        var kept = new StringBuilder(text.Length);
        var open = new Stack<int>();
        for (var at = 0; at < text.Length;)
        {
            if (string.CompareOrdinal(text, at, opening, 0, 2) == 0)
            {
                open.Push(kept.Length);
                kept.Append(opening);
                at += 2;
            }
            else if (open.Count > 0 && string.CompareOrdinal(text, at, closing, 0, 2) == 0)
            {
                kept.Append(closing);
                at += 2;
                var start = open.Pop();
                if (isUnwanted(kept.ToString(start + 2, kept.Length - start - 4)))
                {
                    kept.Length = start;
                    kept.Append(Cut);
                }
            }
            else
            {
                kept.Append(text[at++]);
            }
        }

        return kept.ToString();
    }

    private static string WithoutTableLayout(string line)
    {
        var words = line.TrimStart(' ', ':');
        if (words.StartsWith("{|", StringComparison.Ordinal) || words.StartsWith("|-", StringComparison.Ordinal) || words.StartsWith("|}", StringComparison.Ordinal))
            return "";
        if (!words.StartsWith('|') && !words.StartsWith('!'))
            return line;

        return string.Join(' ', words[1..].Split(["||", "!!"], StringSplitOptions.None).Select(cell => Layout().Replace(cell, "")));
    }

    [GeneratedRegex("<!--.*?(-->|$)", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();

    /// <summary>What the page hides, such as a key for sorting, no reader sees.</summary>
    [GeneratedRegex("<span[^<>]*display: ?none[^<>]*>([^<]|<br ?/?>)*</span>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"<ref\s+(?<name>[^<>]*name[^<>/]*)>(?<words>.*?)</ref\s*>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NamedNote();

    /// <summary>Within these brackets and stars mean nothing.</summary>
    [GeneratedRegex("<nowiki>(?<words>.*?)</nowiki>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AsWritten();

    [GeneratedRegex(@"[\[\]{}<>|=*#:;]", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();

    [GeneratedRegex("<[rR][eE][fF][^<>]*/>", RegexOptions.NonBacktracking)]
    private static partial Regex LoneNote();

    [GeneratedRegex(@"\[\[:?(?<target>[^\[\]|]*)(\|(?<words>([^\[\]]|\[[^\[\]]*\]|\][^\[\]])*[\[\]]?))?\]\]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"\[((https?:|ftp:|irc:|news:)?//|mailto:|news:)[^\s\[\]]*(?<words>[^\]\n]*)\]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ExternalLink();

    [GeneratedRegex("__[A-Z]+__", RegexOptions.NonBacktracking)]
    private static partial Regex Switch();

    [GeneratedRegex("</?(?<name>[a-zA-Z][a-zA-Z0-9]*)[^<>]*>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex("'{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Apostrophes();

    /// <summary>What stands before a single bar in a cell is its layout, as MediaWiki has it.</summary>
    [GeneratedRegex(@"^[^|\[]*\|", RegexOptions.NonBacktracking)]
    private static partial Regex Layout();
}
