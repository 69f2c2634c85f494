using HistoryWiki.Articles.Nations;

namespace HistoryWiki.Articles.Tests.Nations;

public class DemonymsTests
{
    [Theory]
    [InlineData("Roman", "Western Roman Empire")]
    [InlineData("British", "Kingdom of Great Britain")]
    [InlineData("british", "United Kingdom")]
    [InlineData("Afghan", "Durrani Empire")]
    [InlineData("Polish", "Polish–Lithuanian Commonwealth")]
    [InlineData("South Korean", "South Korea")]
    [InlineData("Kalmyk", "Kalmyk Khanate")]
    [InlineData("Aghlabid", "Aghlabids")]
    public void The_word_for_a_people_can_mean_its_polity(string people, string polity) => Assert.True(Demonyms.MayMean(people, polity));

    [Theory]
    [InlineData("Roman", "Holy Roman Empire")]
    [InlineData("Spanish", "New Spain")]
    [InlineData("Indian", "British India")]
    [InlineData("Nogai", "Yedisan Nogais")]
    [InlineData("Kal", "Kalmyk Khanate")]
    [InlineData("French", "Kingdom of England")]
    public void It_does_not_mean_a_polity_of_others(string people, string polity) => Assert.False(Demonyms.MayMean(people, polity));

    [Theory]
    [InlineData("Netherlands", "Dutch")]
    [InlineData("Ottoman Empire", "Ottoman")]
    [InlineData("Philippines", "Philippine")]
    [InlineData("Elsewhere", null)]
    public void A_country_knows_the_word_by_which_its_forces_are_called(string country, string? word) => Assert.Equal(word, Demonyms.Find(country));
}
