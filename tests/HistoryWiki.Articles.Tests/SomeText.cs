using FsCheck;
using FsCheck.Fluent;

namespace HistoryWiki.Articles.Tests;

/// <summary>Texts of every kind for properties: letters of many scripts, markup, control characters and broken surrogates.</summary>
internal static class SomeText
{
    private static readonly string[] Pieces =
    [
        "a", "B", "war", "Battle of", "1723", "20,000", " ", "  ", "\t", "\n", "\r\n", "\r", "=", "==", "= A =", "== B ==", "Infobox", "- ", "- Key: value", "* ", ":",
        "[[", "]]", "|", "[", "]", "(", ")", "<", ">", "<nowiki/>", "<hr>", "&", "&amp;", "*", "_", "`", "~", "\\", "#", "1. ", "> ", "!", "\"", "'", "--", "|--|", "^", "{", "}", "%", "%2F",
        "http://a.example", "javascript:", "25px", "é", "e\u0301", "ß", "ı", "İ", "Ж", "й", "中", "が", "ท", "ี", "ά", "ς", "\uAC01", "ﬁ", "–", "—", "’", "ʻ", "´", "\u00A0", "\u00AD", "\u200B",
        "\u200F", "\u2028", "\u0000", "\u0007", "\u0085", "\uFEFF", "\uFFFE", "\uD800", "\uDC00", "𝔸", "😀", "\u0F72", "\u0F71", ".", "..", "/", "?",
    ];

    public static Arbitrary<string> Any { get; } = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    /// <summary>Checks that something holds for a thousand such texts.</summary>
    public static void Always(Action<string> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Any, holds));
}
