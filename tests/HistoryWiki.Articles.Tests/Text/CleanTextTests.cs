using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Tests.Text;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Battle of Kanzhal\n\tthe words 𐎠 é ע\u200f\u00ad", "Battle of Kanzhal\n\tthe words 𐎠 é ע\u200f\u00ad")]
    [InlineData("one\r\ntwo\rthree\n\nfour\r\n\r\nfive", "one\ntwo\nthree\n\nfour\n\nfive")]
    [InlineData("one\vtwo\fthree\u0085four", "one\ntwo\nthree\nfour")]
    [InlineData("a\0b\u0007c\u001bd\u007fe\u009ff\ufffeg\uffffh", "abcdefgh")]
    public void What_nobody_can_see_is_gone_and_every_line_ends_in_a_line_feed(string text, string clean) => Assert.Equal(clean, CleanText.Of(text));

    [Theory]
    [InlineData("one\r\ntwo\rthree\tfour 𐎠", -1, 0)]
    [InlineData("a\0b\u0007\ufffe", 1, 3)]
    [InlineData("one\fpage", 3, 1)]
    public void What_nobody_can_see_is_found(string text, int first, int count) => Assert.Equal((first, count), CleanText.FindUnseen(text));

    // Of its own, for an attribute cannot hold half of a pair.
    [Fact]
    public void Half_of_a_surrogate_pair_becomes_a_replacement_character() => Assert.Equal("a\ufffdb\ufffd", CleanText.Of("a\ud800b\udc00"));
}
