using System.Net;
using System.Text;

namespace HistoryWiki.Articles.Seeds;

/// <summary>A line of prose without the crumbs of markup that the export left in it, for example <c>Caucasian&lt;nowiki/&gt;steppes</c>.</summary>
/// <param name="Words">The line without its crumbs.</param>
/// <param name="Nowikis">How many <c>&lt;nowiki/&gt;</c> were dropped.</param>
/// <param name="Entities">How many entities became their character.</param>
/// <param name="Tags">How many other tags stay in the words.</param>
internal readonly record struct SeedLeftovers(string Words, int Nowikis, int Entities, int Tags)
{
    private const int LongestTag = 200;
    private const int LongestEntity = 32;

    public static SeedLeftovers Clean(string line)
    {
        if (!line.AsSpan().ContainsAny('<', '&'))
            return new SeedLeftovers(line, 0, 0, 0);

        var words = new StringBuilder(line.Length);
        var (nowikis, entities, tags) = (0, 0, 0);
        for (var i = 0; i < line.Length;)
        {
            var rest = line.AsSpan(i);
            if (rest[0] == '<' && LengthOfTag(rest) is var tag and > 0)
            {
                if (IsNowiki(rest[..tag]))
                {
                    nowikis++;
                    AppendGap(words, line, i + tag);
                }
                else
                {
                    tags++;
                    words.Append(rest[..tag]);
                }

                i += tag;
            }
            else if (rest[0] == '&' && Entity(rest) is var (character, length))
            {
                entities++;
                words.Append(character);
                i += length;
            }
            else
            {
                var next = rest[1..].IndexOfAny('<', '&');
                var plain = next < 0 ? rest.Length : next + 1;
                words.Append(rest[..plain]);
                i += plain;
            }
        }

        return new SeedLeftovers(words.ToString().Trim(), nowikis, entities, tags);
    }

    /// <summary>Writes words so that <see cref="Clean"/> gives them back: what it would take for a crumb is written as an entity.</summary>
    public static string Protect(string words)
    {
        var line = words;
        if (line.Contains('&', StringComparison.Ordinal))
        {
            var written = new StringBuilder(line.Length);
            for (var i = 0; i < line.Length; i++)
                written.Append(line[i] == '&' && Entity(line.AsSpan(i)) is not null ? "&amp;" : line[i].ToString());

            line = written.ToString();
        }

        return line
            .Replace("<nowiki", "&lt;nowiki", StringComparison.OrdinalIgnoreCase)
            .Replace("</nowiki", "&lt;/nowiki", StringComparison.OrdinalIgnoreCase);
    }

    private static void AppendGap(StringBuilder words, string line, int next)
    {
        if (words.Length > 0 && next < line.Length && char.IsLetterOrDigit(words[^1]) && char.IsLetterOrDigit(line[next]))
            words.Append(' ');
    }

    // 0 where the text begins with no tag: "<ref name=x>", "</ref>" and "<br />" are tags, "< 5" and "<-" are not.
    private static int LengthOfTag(ReadOnlySpan<char> text)
    {
        var name = text.Length > 1 && text[1] == '/' ? 2 : 1;
        if (name >= text.Length || !char.IsAsciiLetter(text[name]))
            return 0;

        var end = text[..Math.Min(text.Length, LongestTag)][name..].IndexOfAny('<', '>', '&') + name;
        return end >= name && text[end] == '>' ? end + 1 : 0;
    }

    private static bool IsNowiki(ReadOnlySpan<char> tag) =>
        tag.Trim("</> ").Equals("nowiki", StringComparison.OrdinalIgnoreCase);

    private static (string Character, int Length)? Entity(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 2)
            return null;

        var written = text[..(end + 1)].ToString();
        var decoded = WebUtility.HtmlDecode(written);
        return decoded == written || decoded.Any(char.IsControl) || decoded.Length > 2 ? null : (decoded, written.Length);
    }
}
