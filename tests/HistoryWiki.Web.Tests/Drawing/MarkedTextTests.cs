using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Drawing;
using HistoryWiki.Web.Searching;

namespace HistoryWiki.Web.Tests.Drawing;

public class MarkedTextTests
{
    [Theory]
    [InlineData("kalmyk war", "Kazakh–Kalmyk War", "Kazakh–[Kalmyk] [War]")]
    [InlineData("kalmyk wa", "Kalmyk–Kabardian Wars", "[Kalmyk]–Kabardian [Wars]")]
    [InlineData("war", "Warsaw, Edward", "[Warsaw], Edward")]
    [InlineData("ile", "Île-de-France", "[Île]-de-France")]
    [InlineData("strasse", "Straße 5", "[Straße] 5")]
    [InlineData("dong", "Đông Sơn", "[Đông] Sơn")]
    [InlineData("o'brien", "Under O’Brien and O Brien", "Under [O’Brien] and [O Brien]")]
    [InlineData("abulkhair", "Abulkhair's forces", "[Abulkhair]'s forces")]
    [InlineData("celebi", "Evliya Çelebi", "Evliya [Çelebi]")]
    [InlineData("cafe", "cafe\u0301 au lait", "[cafe\u0301] au lait")]
    [InlineData("kalmyk", "Kal\u00ADmyk horse", "[Kal\u00ADmyk] horse")]
    [InlineData("abu", "ʿAbū Bakr", "ʿ[Abū] Bakr")]
    [InlineData("аюка", "хан Аюка́", "хан [Аюка́]")]
    [InlineData("iv", "Ivan Ⅳ of Russia", "[Ivan] [Ⅳ] of Russia")]
    [InlineData("kal kalmyk", "Kalmyk", "[Kalmyk]")]
    [InlineData("nothing", "of the kind", "of the kind")]
    [InlineData("x", "", "")]
    public void A_match_is_marked_where_it_stands_in_the_original_however_it_is_spelled(string typed, string original, string marked) =>
        Assert.Equal(marked, MarkedText.Of(original, SearchRequest.Read(typed).Words).ToString());

    [Fact]
    public void Text_folded_letter_by_letter_has_the_words_that_the_index_has()
    {
        string[] letters = ["a", "É", "e\u0301", "ß", "Đ", "–", "'", "’", " ", "\n", "\t", "\0", "\u00AD", "\u0301", "ﬁ", "Ⅳ", "½", "한", "\u1112\u1161\u11AB", "ि", "क", "א\u05B8", "\ud800", "😀", "𝔄", "İ", "ʿ", "\r\n", "\u200F", "7", "¨", "´"];
        var random = new Random(1723);
        for (var i = 0; i < 3_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => letters[random.Next(letters.Length)]));
            var mapped = FoldedText.Of(text).Folded;

            Assert.Equal(Words(NameFolding.Fold(text)), Words(NameFolding.Fold(mapped)));
        }
    }

    [Fact]
    public void Overlapping_and_touching_matches_never_lose_or_double_a_letter()
    {
        var random = new Random(1644);
        for (var i = 0; i < 2_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 30).Select(_ => "ab é'ß-"[random.Next(7)]));
            var typed = string.Concat(Enumerable.Range(0, 6).Select(_ => "ab e's"[random.Next(6)]));

            var marked = MarkedText.Of(text, SearchRequest.Read(typed).Words);

            Assert.Equal(text, string.Concat(marked.Pieces.Select(p => p.Text)));
            Assert.DoesNotContain(marked.Pieces, p => p.Text.Length == 0);
        }
    }

    private static string Words(string folded) => string.Join('|', SearchWord.In(folded).SelectMany(w => w.Tokens));
}
