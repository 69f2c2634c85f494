using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Tests.Infoboxes;

public class FieldWordsTests
{
    [Theory]
    [InlineData("birth_date", "{{Birth date|1880|1|26}}", "January 26, 1880")]
    [InlineData("allegiance", "{{flag|United States}}<br />[[Philippines|The Philippines]]", "United States\nThe Philippines")]
    [InlineData("rank", "[[General of the Army (United States)|General of the Army]]<ref>Manchester</ref>", "General of the Army")]
    [InlineData("battles", "* [[Battle of Leyte]]\n* [[Korean War]] (1950–51)", "Battle of Leyte\nKorean War (1950–51)")]
    [InlineData("nickname", "''Dugout Doug''", "Dugout Doug")]
    [InlineData("spouse", "{{marriage|[[Louise Brooks]]|1922|1929|end=divorce}}<br>{{marriage|Jean|April 30, 1937}}", "Louise Brooks (m. 1922; div. 1929)\nJean (m. April 30, 1937)")]
    [InlineData("branch", "{{marines|United Kingdom}}<br>{{coast guard|United States}}", "Royal Marines\nUnited States Coast Guard")]
    [InlineData("branch", "{{navy|Ming dynasty}}<br>{{navy|France}}<br>{{army|Republic of China (1912–1949)}}", "Ming dynasty Navy\nFrench Navy\nRepublic of China Army")]
    [InlineData("image_size", "200px", "")]
    [InlineData("image", "MacArthur.jpg", "")]
    public void A_value_in_wikitext_is_shown_by_its_words(string key, string value, string expected) =>
        Assert.Equal(expected, FieldWords.Of(new InfoboxField(key, value, 1), FieldMarkup.Wikitext));

    [Fact]
    public void A_value_of_a_seed_and_one_too_long_to_read_are_shown_as_written()
    {
        var endless = new string('[', FactsReader.LongestValue + 1);

        Assert.Equal("[[Rank]]", FieldWords.Of(new InfoboxField("rank", "[[Rank]]", 1), FieldMarkup.Seed));
        Assert.Equal(endless, FieldWords.Of(new InfoboxField("rank", endless, 1), FieldMarkup.Wikitext));
    }
}
