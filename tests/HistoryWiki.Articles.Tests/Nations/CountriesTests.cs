using HistoryWiki.Articles.Nations;

namespace HistoryWiki.Articles.Tests.Nations;

public class CountriesTests
{
    [Theory]
    [InlineData("GBR", "United Kingdom")]
    [InlineData("Kalmyk Khanate", "Kalmyk Khanate")]
    public void A_code_becomes_the_usual_name_of_the_country(string words, string name) => Assert.Equal(name, Countries.NameOf(words));
}
