using System.Text;

namespace HistoryWiki.Benchmarks.Growth;

/// <summary>The shapes of wikitext that are known to make readers of it slow, each repeated to any length.</summary>
internal static class WorstShapes
{
    /// <summary>By name, the piece that is repeated.</summary>
    public static readonly (string Name, string Piece)[] All =
    [
        ("open braces", "{{a|"),
        ("open braces in a row", "{{"),
        ("open templates on lines", "{{a\n|b=c\n\n"),
        ("closing braces", "}}"),
        ("nested templates", "{{a|{{b}}"),
        ("open links", "[[a|"),
        ("open brackets in a row", "["),
        ("closing brackets", "]"),
        ("open files", "[[File:a.jpg|thumb|"),
        ("open external links", "[https://a.example b "),
        ("apostrophes", "'''''a'' "),
        ("apostrophes in a row", "'"),
        ("open tables", "{|\n|a\n"),
        ("cells", "{|\n|a||b\n|-\n|}\n"),
        ("pipes", "|"),
        ("rows", "|-\n| a\n"),
        ("open tags", "<small>"),
        ("closing tags", "</small>"),
        ("crossing tags", "<b><i></b>"),
        ("half tags", "<b "),
        ("open comments", "<!-- a"),
        ("comments", "<!-- a -->"),
        ("heading with comments", "==<!-- -->"),
        ("open notes", "<ref name=a>b"),
        ("notes", "a<ref>b</ref> "),
        ("named notes", "a<ref name=b /> "),
        ("short notes", "{{sfn|a|1900}} "),
        ("notes within notes", "{{efn|a{{efn|b}}}} "),
        ("open raw tags", "<nowiki>"),
        ("raw closings", "<pre></x>"),
        ("headings", "== a ==\n"),
        ("headings without words", "== ==\na\n\n"),
        ("equals signs", "="),
        ("deep lists", "*#:;"),
        ("list items", "* a\n"),
        ("definition", "; a : b\n"),
        ("entities", "&amp;"),
        ("open entities", "&amp"),
        ("addresses", "https://a.example/ "),
        ("colons", "a:"),
        ("underscores", "__A"),
        ("line of words", "a few words and "),
        ("line of letters", "a"),
        ("short lines", "a\n"),
        ("blank lines", "\n"),
        ("blanks", " "),
        ("breaks", "a<br>"),
        ("flags", "{{flag|France}} "),
        ("citations", "<ref>{{cite book|last=A|title=B|year=1900|url=https://a.example}}</ref> "),
    ];

    /// <summary>A piece repeated up to a length.</summary>
    public static string Repeat(string piece, int length) => new StringBuilder(length + piece.Length).Insert(0, piece, length / piece.Length + 1).ToString();
}
