using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Articles.Tests.Linking;

public class FoldedTextTests
{
    [Fact]
    public void Every_letter_of_ASCII_is_folded_as_in_a_name()
    {
        foreach (var letter in Enumerable.Range(0, 128).Select(code => (char)code))
            Assert.Equal(NameFolding.Fold($"0{letter}0")[1..^1], FoldedText.Of($"{letter}").Folded);
    }

    [Fact]
    public void What_is_folded_knows_where_it_stood()
    {
        var text = FoldedText.Of("L’Île Straße");

        Assert.Equal("l'ile strasse", text.Folded);
        Assert.Equal((2, 5), text.Original(2, 5));
        Assert.Equal((6, 12), text.Original(6, 13));
    }
}
