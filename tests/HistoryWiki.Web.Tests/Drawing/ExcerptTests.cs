using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Tests.Drawing;

public class ExcerptTests
{
    [Theory]
    [InlineData("The war began. It ended.", "The war began.")]
    [InlineData("Governor A.P. Volynsky sent guns. They came.", "Governor A.P. Volynsky sent guns.")]
    [InlineData("He sent to Gen. Lee. They met.", "He sent to Gen. Lee.")]
    [InlineData("It was sent in 1720. It came late.", "It was sent in 1720.")]
    [InlineData("The first paragraph\nthe second", "The first paragraph")]
    [InlineData("one two three four five six seven", "one two three four …")]
    [InlineData("one two three four, five six seven", "one two three four …")]
    [InlineData("Äääääääääääääääääääääääää", "Ääääääääääääääääääää …")]
    [InlineData("aaaaaaaaaaaaaaaaaaa𐰴𐰴", "aaaaaaaaaaaaaaaaaaa …")]
    [InlineData("", "")]
    public void The_first_sentence_is_kept_or_as_many_words_as_fit(string text, string expected) =>
        Assert.Equal(expected, Excerpt.Of(text, expected.Contains("sent", StringComparison.Ordinal) ? 100 : 20));
}
