using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Tests.Text;

public class WholeLettersTests
{
    [Theory]
    [InlineData("Azov", 4, "Azov", "Azov")]
    [InlineData("Azov", 3, "Azo", "Azo…")]
    [InlineData("A𐰴𐰴", 3, "A𐰴", "A𐰴…")]
    [InlineData("A𐰴𐰴", 2, "A", "A…")]
    [InlineData("A𐰴𐰴", 5, "A𐰴𐰴", "A𐰴𐰴")]
    [InlineData("", 1, "", "")]
    public void A_text_is_cut_before_a_letter_that_does_not_fit_whole(string text, int longest, string cut, string shortened) =>
        Assert.Equal((cut, shortened), (WholeLetters.Cut(text, longest), WholeLetters.Shortened(text, longest)));
}
