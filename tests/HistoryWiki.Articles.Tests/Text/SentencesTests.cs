using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Tests.Text;

public class SentencesTests
{
    [Theory]
    [InlineData("He met Gen. Lee. They spoke.", "He met Gen. Lee.|They spoke.")]
    [InlineData("A.P. Volynsky came c. 1720. St. Petersburg heard of it.", "A.P. Volynsky came c. 1720.|St. Petersburg heard of it.")]
    [InlineData("It fell in 1696! Was it rebuilt? It was", "It fell in 1696!|Was it rebuilt?|It was")]
    [InlineData("The U.S. Army won.\nIt left.", "The U.S. Army won.|It left.")]
    [InlineData("亚速陷落。城毁。", "亚速陷落。|城毁。")]
    [InlineData("", "")]
    public void A_text_is_taken_apart_where_sentences_end_and_no_abbreviation_does(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Sentences.In(text)));
        Assert.StartsWith(expected.Split('|')[0], text[..Sentences.EndOfFirst(text)], StringComparison.Ordinal);
    }
}
