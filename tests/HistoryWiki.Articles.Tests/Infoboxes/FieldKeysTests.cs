using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Tests.Infoboxes;

public class FieldKeysTests
{
    [Theory]
    [InlineData("Strength2", FactKind.Strength, 2, "Strength, side 2")]
    [InlineData("combatant1", FactKind.Belligerents, 1, "Belligerents, side 1")]
    [InlineData("Combatant1B", FactKind.Belligerents, 1, "Belligerents, side 1")]
    [InlineData("casualties 1", FactKind.Casualties, 1, "Casualties, side 1")]
    [InlineData("part of", FactKind.PartOf, 0, "Part of")]
    [InlineData("Parte_di", FactKind.PartOf, 0, "Part of")]
    [InlineData("comandante2", FactKind.Commanders, 2, "Commanders, side 2")]
    [InlineData("planned", FactKind.Planned, 0, "Planned")]
    [InlineData("lat_deg", FactKind.Coordinates, 0, "Lat deg")]
    [InlineData("map_caption", FactKind.None, 0, "Map caption")]
    public void A_key_is_known_in_every_spelling_that_occurs(string key, FactKind fact, int side, string label)
    {
        var found = FieldKeys.Find(key)!;

        Assert.Equal((fact, side, label), (found.Fact, found.Side, found.Label));
    }

    [Theory]
    [InlineData("Brigade")]
    [InlineData("Strength4")]
    [InlineData("")]
    public void Other_keys_are_not_known(string key) => Assert.Null(FieldKeys.Find(key));

    [Fact]
    public void The_fields_of_a_conflict_with_two_sides_are_seven_and_four_a_side() =>
        Assert.Equal(
            ["conflict", "partof", "date", "place", "coordinates", "territory", "result", "combatant1", "commander1", "strength1", "casualties1", "combatant2", "commander2", "strength2", "casualties2"],
            FieldKeys.Facts(2).Select(k => k.Name));
}
