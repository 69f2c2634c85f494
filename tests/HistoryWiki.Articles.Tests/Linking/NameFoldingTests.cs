using System.Text;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Articles.Tests.Linking;

public class NameFoldingTests
{
    [Theory]
    [InlineData("Kazakh–Kalmyk War", "kazakh-kalmyk war", "an en dash is a hyphen")]
    [InlineData("Kazakh‑Kalmyk\u00A0War", "kazakh-kalmyk war", "hyphens and spaces that do not break are the plain ones")]
    [InlineData("Khiva–\u2060Bukhara War", "khiva-bukhara war", "invisible joiners are dropped")]
    [InlineData("  Battle\tof \n Kanzhal ", "battle of kanzhal", "spaces are one space")]
    [InlineData("Île de Ré", "ile de re", "diacritics")]
    [InlineData("Đông Hà", "dong ha", "a letter with a stroke")]
    [InlineData("Straße", "strasse", "sharp s")]
    [InlineData("STRASSE", "strasse", "case")]
    [InlineData("İstanbul", "istanbul", "Turkish capital i with a dot")]
    [InlineData("Isparta ve Ilgın", "isparta ve ilgin", "Turkish i without a dot")]
    [InlineData("Łódź, Ærø, Þingvellir, Œuvre", "lodz, aero, thingvellir, oeuvre", "letters that are no base and mark")]
    [InlineData("Yalangtoʻsh Bakhodir", "yalangto'sh bakhodir", "a turned comma is an apostrophe")]
    [InlineData("Gaines’s Mill`s ´x´", "gaines's mill's 'x'", "curly and grave apostrophes")]
    [InlineData("“Aqtaban” «шұбырынды»", "\"aqtaban\" \"shubyryndy\"", "quotation marks")]
    [InlineData("Цюрюмов Ерофеева Ёлкин Байдарский", "tsyuryumov erofeeva elkin baidarskii", "Cyrillic letters")]
    [InlineData("ΜΑΡΑΘΏΝ Μαραθὼνος", "marathon marathonos", "Greek letters, accents and the final sigma")]
    [InlineData("Абулхаир", "abulkhair", "Cyrillic is written in Latin")]
    [InlineData("Әбілқайыр хан", "abilqaiyr khan", "and that of the Kazakhs")]
    [InlineData("Григорий Чернышёв; Казань", "grigorii chernyshev; kazan", "a soft sign is nothing")]
    [InlineData("Ἀλέξανδρος", "alexandros", "Greek with all its accents")]
    [InlineData("مُحَمَّد", "محمد", "Arabic vowel marks")]
    [InlineData("Cha\u0302teau-Gaillarde\u0301 Ko\u0308\u00ADln", "chateau-gaillarde koln", "marks that stand behind their letters, and a soft hyphen")]
    [InlineData("–\u1112\u1161\u11AB–é", "-한-e", "the parts of a Korean syllable")]
    [InlineData("a¨b é¼", "a b e1⁄4", "what is taken apart into a space or a sign")]
    [InlineData("がくや", "がくや", "a Japanese voiced sound is another sound")]
    [InlineData("हिन्दी", "हिन्दी", "Indian vowels are letters")]
    [InlineData("Ⅷ ﬁre Ｗａｒ", "viii fire war", "compatibility characters")]
    [InlineData("", "", "nothing")]
    public void Spellings_of_one_name_meet(string name, string folded, string because)
    {
        Assert.True(folded == NameFolding.Fold(name), $"{because}: {NameFolding.Fold(name)}");
    }

    [Fact]
    public void Every_character_of_Unicode_folds_and_folding_twice_changes_nothing()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.TryCreate(value, out var rune))
                continue;

            var folded = NameFolding.Fold($"a{rune}b");
            Assert.True(folded == NameFolding.Fold(folded), $"U+{value:X4}");
        }
    }

    [Fact]
    public void Folding_any_text_twice_changes_nothing() => SomeText.Always(text =>
    {
        var folded = NameFolding.Fold(text);
        Assert.Equal(folded, NameFolding.Fold(folded));
    });

    [Fact]
    public void Case_never_matters() => SomeText.Always(text =>
        Assert.Equal(NameFolding.Fold(text.ToUpperInvariant()), NameFolding.Fold(text.ToLowerInvariant())));

    [Theory]
    [InlineData("\u0F72\u0F71")]
    [InlineData("\u0301\u0323")]
    public void A_tower_of_a_million_marks_is_cut_to_what_Unicode_allows_in_a_row(string marks)
    {
        var folded = NameFolding.Fold("a" + string.Concat(Enumerable.Repeat(marks, 500_000)) + "b");

        Assert.InRange(folded.Length, 2, 32);
        Assert.Equal(folded, NameFolding.Fold(folded));
    }

    [Fact]
    public void Lines_are_folded_as_one_text_and_may_be_folded_before() =>
        Assert.Equal("ile de re strasse ile", NameFolding.FoldLines(new[] { "Île", "", " de\u00A0 Ré\t", "Straße", "Île" }.Select((line, i) => i == 4 ? NameFolding.Fold(line) : line)));

    [Theory]
    [InlineData("The Troubles", "troubles")]
    [InlineData("the Netherlands", "netherlands")]
    [InlineData("Theodore", "theodore")]
    [InlineData("The", "the")]
    public void A_name_is_folded_without_the_article_before_it(string name, string folded)
    {
        Assert.Equal(folded, NameFolding.FoldName(name));
        Assert.Equal([folded, "the " + folded], NameFolding.TitlesOf(folded));
    }

    [Theory]
    [InlineData("Kazakh–Kalmyk War (1723–1726)", "kazakh-kalmyk war")]
    [InlineData("Battle of Samos", "battle of samos")]
    [InlineData("(1812)", "(1812)")]
    public void A_title_is_folded_without_the_brackets_at_its_end(string title, string folded)
    {
        Assert.Equal(folded, NameFolding.FoldTitle(title));
    }
}
