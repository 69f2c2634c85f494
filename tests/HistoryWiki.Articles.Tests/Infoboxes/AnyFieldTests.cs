using FsCheck;
using FsCheck.Fluent;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Tests.Infoboxes;

public class AnyFieldTests
{
    private static readonly string[] Pieces =
    [
        "Kho Orluk", "KIA", "POW", " ", ", ", ",", ",,", "Supported by:", "(", ")", "<hr>", "<br>", "25px ", "*", "** ", ":", ": ", ";", "20,000", "1723", "1723–26", "10–20,000", "1,000+", "~", "<", ">",
        "about ", "killed", " and ", " or ", "wounded", "ships", "ships of the line", " of the ", "World War II", "War", "the ", "victory", "Decisive ", "treaty", "'", "\"", "|", "[[", "]]", "----", "%", "$5",
        "(from 1777)", "(Russian sources)", "Total: ", "March", "4.5 million", "–", "+", "1st", "T-34", "²", "٣", "\n", "é", "\uD800", "O'Brien", ".", "/", "999999999999999999", "34.5N",
    ];

    private static readonly string[] Keys =
        ["Conflict", "Partof", "Date", "Place", "Coordinates", "Territory", "Result", "Status", "Combatant1", "Commander1", "Strength1", "Casualties1", "Casualties3", "Notes", "Lat_deg", "Else"];

    private static readonly Arbitrary<string> Words = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Any_text_in_any_field_is_read_without_an_exception_and_every_problem_says_where_it_is() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Words, words =>
        {
            var reading = Facts.Read([.. Keys.Select(k => (k, words))]);

            Assert.All(reading.Problems, p => Assert.True(p.Code.Length > 0 && p.Message.EndsWith('.') && (p.Line > 0 || p.Code == "missing-belligerent")));
        }));

    [Fact]
    public void Text_of_every_kind_is_read_without_an_exception() =>
        SomeText.Always(text => Facts.Read([.. Keys.Select(k => (k, text))]));

    [Fact]
    public void No_figure_has_a_highest_number_below_its_lowest_and_no_name_is_empty() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Words, words =>
        {
            var side = Facts.Read(("Combatant1", words), ("Commander1", words), ("Strength1", words), ("Casualties1", words)).Facts.Sides is [var first, ..] ? first : new ConflictSide(1);

            Assert.All(side.Strength.Concat(side.Casualties), f => Assert.True(f.Min is null || f.Max is null || f.Min <= f.Max));
            Assert.All(side.Belligerents, b => Assert.NotEmpty(b.Name.Trim()));
            Assert.All(side.Commanders, c => Assert.NotEmpty(c.Name.Trim()));
        }));
}
