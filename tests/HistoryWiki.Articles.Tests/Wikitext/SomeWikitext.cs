using FsCheck;
using FsCheck.Fluent;

namespace HistoryWiki.Articles.Tests.Wikitext;

/// <summary>Wikitext for properties: any mixture of its marks, and paragraphs that are written as they should be.</summary>
internal static class SomeWikitext
{
    private static readonly string[] Pieces =
    [
        "Azov", "1637", " ", "\n", "\n\n", "{{", "}}", "{{{", "}}}", "|", "||", "=", "[[", "]]", "[", "]", "[https://a.example ", "[[File:a.jpg|thumb|", "[[Category:", "''", "'''", "'''''", "\n{|\n", "\n|-\n", "\n|}\n",
        "\n| ", "\n! ", "!!", "\n|+", "\n* ", "\n#", "\n: ", "\n; ", "\n== ", " ==\n", "\n----\n", "<ref>", "</ref>", "<ref name=a />", "<ref name=\"a\">", "<br>", "<small>", "</small>", "<div>", "</div>", "<nowiki>",
        "</nowiki>", "<pre>", "</pre>", "<gallery>", "</gallery>", "<poem>", "</poem>", "<math>", "</math>", "<!--", "-->", "&nbsp;", "&", "__TOC__", "#REDIRECT ", "{{flag|", "{{plainlist|", "{{plainlist|=", "{{ubl|", "{{efn|",
        "{{sfn|", "{{cite book|title=", "{{quote|", "{{convert|", "{{circa|", "{{start date|", "{{coord|", "{{ill|", "{{main|", "{{multiple image|", "{{Infobox military conflict\n|date=", "{{Warbox|", "\0", "\uD800", "é", "中", "\u200F",
    ];

    /// <summary>Any mixture.</summary>
    public static Gen<string> Any { get; } = Gen.Elements(Pieces).ListOf().Select(string.Concat);

    private static readonly Gen<string> Word = Gen.Elements("Azov", "cossack", "1637", "Ποταμός", "крепость", "don", "siege", "wall", "ärger");

    private static readonly (string Before, string After)[] Around =
    [
        ("", ""), ("''", "''"), ("'''", "'''"), ("[[", "]]"), ("[[Don River|", "]]"), ("[https://a.example ", "]"), ("<small>", "</small>"), ("{{nowrap|", "}}"), ("<ref>", "</ref>"), ("{{efn|", "}}"), ("<nowiki>", "</nowiki>"),
        ("\"", "\""), ("(", ")"), ("a<br>", ""), ("<!-- no -->", ""), ("{{lang|ru|", "}}"), ("*", "*"), ("_", "_"), ("`", "`"), ("<span style=\"color:red\">", "</span>"), ("&nbsp;", "&amp;"), ("x <sup>", "</sup> y"),
    ];

    private static readonly (string Before, string After)[] Blocks =
    [
        ("\n\n", "\n\n"), ("\n* ", ""), ("\n** ", ""), ("\n# ", ""), ("\n: ", ""), ("\n; ", ""), ("\n== ", " ==\n"), ("\n=== ", " ===\n"), ("\n{|\n| ", "\n|}\n"), ("\n{|\n! a !! ", "\n|-\n| b || c\n|}\n"),
        ("\n<blockquote>", "</blockquote>\n"), ("\n{{quote|", "}}\n"), ("\n[[File:a.jpg|thumb|", "]]\n"), ("\n<pre>", "</pre>\n"), ("\n<poem>", "</poem>\n"), ("\n{{ubl|a|", "}}\n"), ("\n1. ", "\n"), ("\n- ", "\n"),
    ];

    /// <summary>An article without a broken mark, with the words that a reader must find in it.</summary>
    public static Gen<(string Text, IReadOnlyList<string> Words)> Whole { get; } =
        from blocks in Gen.Elements(Blocks).SelectMany(block => Run.NonEmptyListOf().Select(runs => (Text: block.Before + string.Join(' ', runs.Select(run => run.Text)) + block.After, Words: runs.SelectMany(run => run.Words)))).ListOf()
        select (string.Concat(blocks.Select(block => block.Text)), (IReadOnlyList<string>)[.. blocks.SelectMany(block => block.Words)]);

    private static Gen<(string Text, IReadOnlyList<string> Words)> Run =>
        from around in Gen.Elements(Around)
        from words in Word.NonEmptyListOf()
        select (around.Before + string.Join(' ', words) + around.After, (IReadOnlyList<string>)[.. words]);
}
