using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Tests.Drawing;

public class ListedFieldsTests
{
    [Theory]
    [InlineData("serviceyears", "Years of service")]
    [InlineData("Birth_place", "Place of birth")]
    [InlineData("birth place", "Place of birth")]
    [InlineData("placeofburial", "Place of burial")]
    [InlineData("laterwork", "Later work")]
    [InlineData("full name", "Full name")]
    [InlineData("successor2", "Successor 2")]
    [InlineData("successor1", "Successor")]
    [InlineData("era dates", "Dates of the era")]
    [InlineData("area_km2", "Area in km²")]
    [InlineData("p1", "Preceded by")]
    [InlineData("p2", "Preceded by 2")]
    [InlineData("aircraft_recon", "Reconnaissance aircraft")]
    [InlineData("Cenotaphs_built", "Cenotaphs built")]
    [InlineData("1917", "1917")]
    public void A_field_is_called_by_the_words_that_a_reader_expects(string key, string label) => Assert.Equal([label], Labels((key, "Words")));

    [Theory]
    [InlineData("battles_label", "battles", "Wars")]
    [InlineData("house-type", "house", "Dynasty")]
    [InlineData("leader_title3", "leader_name3", "President")]
    [InlineData("title_leader", "leader1", "President")]
    [InlineData("established_event2", "established_date2", "Union")]
    [InlineData("event4", "date_event4", "Union")]
    [InlineData("identification_symbol_2_label", "identification_symbol_2", "Flag of the guards")]
    public void A_field_that_says_what_another_is_called_is_its_label_and_not_listed(string key, string labelled, string words)
    {
        Assert.Equal([words], Labels((key, words), (labelled, "Words")));
        Assert.Equal([words], Labels((labelled, "Words"), (key, words)));
    }

    [Fact]
    public void A_label_without_the_field_that_it_is_of_is_listed_unless_it_is_nothing_else()
    {
        Assert.Equal(["Event"], Labels(("event1", "Union")));
        Assert.Empty(Labels(("battles_label", "Wars")));
    }

    [Theory]
    [InlineData("image_size")]
    [InlineData("signature")]
    [InlineData("signature_alt")]
    [InlineData("native_name_lang")]
    [InlineData("caption")]
    [InlineData("flag_p1")]
    public void What_is_about_a_picture_is_not_listed(string key) => Assert.Empty(Labels((key, "Words")));

    private static IEnumerable<string> Labels(params (string Key, string Value)[] fields) => ListedFields.Of(fields.Select(field => new FieldView(field.Key, field.Value))).Select(field => field.Label);
}
