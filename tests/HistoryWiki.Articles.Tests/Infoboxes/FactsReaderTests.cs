using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Tests.Infoboxes;

public class FactsReaderTests
{
    [Theory]
    [InlineData("the [[Somali Civil War]] and [[UNOSOM II]]", "Somali Civil War link:Somali Civil War | UNOSOM II link:UNOSOM II")]
    [InlineData("the [[Lippe War]] in [[Hesse]]", "Lippe War in Hesse")]
    public void What_and_joins_to_a_war_is_one_too(string words, string wars) =>
        Assert.Equal(wars, Facts.Spell(Facts.Read(FieldMarkup.Wikitext, ("partof", words)).Facts.PartOf));

    [Theory]
    [InlineData("the Kazakh–Dzungar War (1723–1730) of Kazakh–Dzungar Wars", "Kazakh–Dzungar War (1723–1730) | Kazakh–Dzungar Wars")]
    [InlineData("Kalmyk–Kabardian Wars", "Kalmyk–Kabardian Wars")]
    [InlineData("the Serbian Campaign of the Balkans Theatre of World War I", "Serbian Campaign | Balkans Theatre | World War I")]
    [InlineData("the War of the Fourth Coalition", "War of the Fourth Coalition")]
    [InlineData("the French and Indian War", "French and Indian War")]
    [InlineData("the Muslim conquest of Sicily, (Arab–Byzantine wars)", "Muslim conquest of Sicily | Arab–Byzantine wars")]
    [InlineData("World War II, Pacific War", "Pacific War | World War II")]
    [InlineData("the Byzantine–Bulgarian Wars:, War of 913–927", "War of 913–927 | Byzantine–Bulgarian Wars")]
    [InlineData("the Russo-Turkish War, 1768-1774", "Russo-Turkish War, 1768-1774")]
    [InlineData("Mediterranean and Middle East Theatre and the European Theatre of World War II", "Mediterranean and Middle East Theatre | European Theatre | World War II")]
    [InlineData("the invasion of Germany in World War II", "invasion of Germany | World War II")]
    public void The_larger_wars_are_read_nearest_first(string words, string wars) => Assert.Equal(wars, Facts.Spell(Facts.Read(("Partof", words)).Facts.PartOf));

    [Theory]
    [InlineData("Volga–Yaik interfluve, Northern Caspian region", "Volga–Yaik interfluve | Northern Caspian region")]
    [InlineData("Kolubara River, Kingdom of Serbia", "Kolubara River, Kingdom of Serbia")]
    [InlineData("Kabardia", "Kabardia")]
    [InlineData("Panipat (in present-day Haryana, India)", "Panipat (in present-day Haryana, India)")]
    [InlineData("Viborg, Swedish Empire , (present-day Leningrad Oblast, Russia)", "Viborg, Swedish Empire (present-day Leningrad Oblast, Russia)")]
    public void A_chain_of_places_is_one_place_and_regions_side_by_side_are_several(string words, string places) =>
        Assert.Equal(places, Facts.Spell(Facts.Read(("Place", words)).Facts.Places));

    [Theory]
    [InlineData("Kabardian–Nogai–Abazin victory", Outcome.Victory, "Kabardian–Nogai–Abazin")]
    [InlineData("Lippian Armed forces victory", Outcome.Victory, "Lippian Armed forces")]
    [InlineData("Peace Treaty of 1726", Outcome.Treaty, null)]
    [InlineData("Decisive Serbian victory", Outcome.Victory, "Serbian")]
    [InlineData("Siamese defensive victory , Burma claims to regain Upper Tenasserim", Outcome.Victory, "Siamese")]
    [InlineData("Decisive victory of the Mughal Empire", Outcome.Victory, "Mughal Empire")]
    [InlineData("Victory of John V Palaiologos and Murad I", Outcome.Victory, "John V Palaiologos and Murad I")]
    [InlineData("German success", Outcome.Victory, "German")]
    [InlineData("U.S. and Allied victory:", Outcome.Victory, "U.S. and Allied")]
    [InlineData("Limited tactical U.S. success but strategic failure", Outcome.Other, null)]
    [InlineData("Indecisive stalemate, Union blockade maintained", Outcome.Inconclusive, null)]
    [InlineData("British victory, Convention of Chuenpi", Outcome.Victory, "British")]
    [InlineData("Cease-fire, Croatia defended the city of Zadar", Outcome.Ceasefire, null)]
    [InlineData("Ongoing", Outcome.Ongoing, null)]
    [InlineData("See Aftermath section", Outcome.Other, null)]
    [InlineData("Partisan withdrawal", Outcome.Other, null)]
    [InlineData("Decisive victory", Outcome.Victory, null)]
    [InlineData("Both sides claim victory", Outcome.Inconclusive, null)]
    public void The_result_gives_the_kind_of_ending_and_the_victor_as_named(string words, Outcome outcome, string? victor)
    {
        var result = Facts.Read(("Result", words)).Facts.Result!;

        Assert.Equal((outcome, victor), (result.Outcome, result.Victor));
    }

    [Fact]
    public void A_status_stands_in_for_a_result_that_is_not_there_yet() =>
        Assert.Equal(Outcome.Ongoing, Facts.Read(("Result", ""), ("Status", "Ongoing")).Facts.Result!.Outcome);

    [Fact]
    public void Of_a_repeated_key_the_first_value_counts_and_the_other_is_reported()
    {
        var reading = Facts.Read(("Place", ""), ("Place", "Kabardia"), ("Place", "Circassia"));

        Assert.Equal("Kabardia", Facts.Spell(reading.Facts.Places));
        Assert.Equal(new Problem(3, ProblemSeverity.Warning, "repeated-key", "Place",
            "“Place” was already given on line 2. The first value counts for the facts, this one is only kept."), Assert.Single(reading.Problems));
    }

    [Fact]
    public void An_unknown_key_is_reported_where_it_stands()
    {
        var problem = Assert.Single(Facts.Read(("Date", "January 1644"), ("Brigade", "Nogai horse")).Problems);

        Assert.Equal(new Problem(2, ProblemSeverity.Warning, "unknown-key", "Brigade", "“Brigade” is not a known field of a conflict. Its words are kept, no fact was read from them."), problem);
    }

    [Fact]
    public void A_date_that_is_not_understood_is_an_error_and_its_words_are_kept()
    {
        var reading = Facts.Read(("Date", "in the days of our fathers"));

        Assert.Equal(("in the days of our fathers", null), (reading.Facts.Date!.Text, reading.Facts.Date.Start));
        Assert.Equal((ProblemSeverity.Error, "date-not-understood"), (reading.Problems[0].Severity, reading.Problems[0].Code));
    }

    [Fact]
    public void A_point_is_read_from_degrees_in_fields_of_their_own()
    {
        var point = Facts.Read(("Lat_deg", "52"), ("Lat_min", "28"), ("Lat_sec", "31"), ("Lon_deg", "20"), ("Lon_min", "46"), ("Lon_sec", "23")).Facts.Coordinates;

        Assert.Equal(new Coordinates(52.4753, 20.7731), point);
    }

    [Theory]
    [InlineData("Latitude: approx. 34.5N, Longitude: approx. 71.0E", 34.5, 71.0)]
    [InlineData("28°43′S 24°46′W", -28.7167, -24.7667)]
    public void A_point_is_read_from_words(string words, double lat, double lon) =>
        Assert.Equal(new Coordinates(lat, lon), Facts.Read(("Coordinates", words)).Facts.Coordinates);

    [Fact]
    public void An_infobox_that_says_nothing_has_no_facts()
    {
        var reading = FactsReader.Read(new Infobox("military conflict", []));

        Assert.Equivalent(ConflictFacts.None, reading.Facts);
        Assert.Empty(reading.Problems);
    }
}
