using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Drawing;
using HistoryWiki.Web.Searching;

namespace HistoryWiki.Web.Tests.Drawing;

public class SnippetTests
{
    private const string War =
        "Kazakh–Kalmyk war of 1723–1726, or Northern Campaigns, was a military conflict between the Kazakh Khanate and Kalmyk khanate, "
        + "and one of the main theatres of the Kazakh–Dzungar War.\n"
        + "Following this, Ayuka Khan requested military assistance from Astrakhan governor A.P. Volynsky, who ordered an artillery unit and "
        + "six squadrons of Russian soldiers to be sent to aid the Kalmyks — in which the Kalmyks managed to repel the Kazakhs on the Yaik river. "
        + "In April, the Karakalpaks again attacked Kalmyk encampments near Guryev, breaking into the Kalmyk camp but being repelled by Russian artillery.";

    [Theory]
    [InlineData("kalmyk war", "Kazakh–[Kalmyk] [war] of 1723–1726, or Northern Campaigns,")]
    [InlineData("astrakhan", "Following this, Ayuka Khan requested military assistance from [Astrakhan] governor")]
    [InlineData("guryev", "In April, the Karakalpaks again attacked Kalmyk encampments near [Guryev],")]
    [InlineData("yaik river", "… managed to repel the Kazakhs on the [Yaik] [river].")]
    [InlineData("nowhere", "Kazakh–Kalmyk war of 1723–1726,")]
    public void The_piece_begins_at_its_sentence_or_a_few_words_before_the_match(string typed, string expected) =>
        Assert.StartsWith(expected, Snippet.Of(War, SearchRequest.Read(typed).Words).Text.ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_piece_with_the_most_words_of_the_search_is_chosen_not_the_first()
    {
        var snippet = Snippet.Of(War, SearchRequest.Read("kalmyk russian artillery guryev").Words);

        Assert.Equal(4, snippet.WordsFound);
        Assert.Contains("[Guryev], breaking into the [Kalmyk] camp but being repelled by [Russian] [artillery].", snippet.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_piece_of_a_paragraph_takes_no_words_of_its_neighbours()
    {
        var text = "The horde in 1723 (horde.png)\nAyuka fled.\nThe river (river.png)";

        Assert.Equal("[Ayuka] fled.", Snippet.OfParagraph(text, SearchRequest.Read("ayuka").Words[0])?.Text.ToString());
        Assert.Null(Snippet.OfParagraph(text, SearchRequest.Read("guryev").Words[0]));
    }

    [Fact]
    public void A_cut_piece_ends_at_a_word_with_an_ellipsis()
    {
        var text = Snippet.Of(War, SearchRequest.Read("kazakh").Words).Text.ToString();

        Assert.EndsWith(" …", text, StringComparison.Ordinal);
        Assert.Contains(text[..^2].Split(' ')[^1].Trim('[', ']'), War, StringComparison.Ordinal);
        Assert.InRange(text.Length, 150, 290);
    }

    [Fact]
    public void Text_without_spaces_is_cut_between_letters_and_nothing_throws()
    {
        var letters = string.Concat(Enumerable.Repeat("e\u0301", 400)) + "😀" + string.Concat(Enumerable.Repeat("😀", 400)) + " here";

        var snippet = Snippet.Of(letters, SearchRequest.Read("here").Words).Text.ToString();

        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(snippet)));
        Assert.EndsWith("[here]", snippet, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_and_any_search_give_a_piece_of_the_text()
    {
        var random = new Random(1735);
        for (var i = 0; i < 3_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(600)).Select(_ => "abc .\né\ud83d\ude00A!?"[random.Next(12)]));
            var snippet = Snippet.Of(text, SearchRequest.Read("ab c").Words);

            var shown = string.Concat(snippet.Text.Pieces.Select(p => p.Text)).Replace("… ", "", StringComparison.Ordinal).Replace(" …", "", StringComparison.Ordinal);
            Assert.Contains(shown, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_text_gives_an_empty_piece() => Assert.Empty(Snippet.Of("", SearchRequest.Read("war").Words).Text.Pieces);
}
