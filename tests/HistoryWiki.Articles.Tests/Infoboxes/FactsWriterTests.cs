using FsCheck;
using FsCheck.Fluent;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Tests.Infoboxes;

public class FactsWriterTests
{
    private static readonly string?[] Words =
    [
        null, "Kalmyk Khanate", "Kho Orluk", "Connor O'Brien, 3rd Earl of Thomond", "Toungoo Dynasty (Burma)", "Unknown", "Supported by:", "OrlukKIA", "killed his brother", "1783", "a) b", "((", "\"quoted\"",
        "\"\"", "& <b>", "&amp;", "[[x", "]]", "A|B", "25px", "* star", "20,000 men", "Heavy", "and others", "<hr>", "----", "–", ".", "x.", "Jr.", "note: this", "from 1777", "by the river", "cavalry", "ships", "warships",
        "In South Vietnam", "Russian sources", "Total", "civilians", "’", "é", "中", "World War II", "War of 1812", "first line\nsecond line", "KIA", "Army: 20", "Volga–Yaik interfluve", "led by X", "; head", "{{x}}",
    ];

    private static readonly HistoricalDate?[] Dates = [null, .. new[] { "1723", "1724-03", "1914-08-08", "[1725,1726]", "-0489", "1547/1548", "0300", "1723~", "1725-21" }.Select(HistoricalDate.FromEdtf)];

    private static readonly string?[] Fates = [null, null, "killed", "captured", "killed-or-wounded", "missing-or-captured", "sunk", "frostbite", "as said"];

    private static readonly Gen<string?> SomeWords = Gen.Elements(Words);
    private static readonly Gen<HistoricalDate?> SomeDate = Gen.Elements(Dates);
    private static readonly Gen<bool> SomeBool = Gen.Elements(true, false);

    private static readonly Gen<Commander> SomeCommander =
        from name in SomeWords
        from fate in Gen.Elements<Fate?>([null, .. Enum.GetValues<Fate>().Cast<Fate?>()])
        from began in SomeDate
        from ended in SomeDate
        from note in SomeWords
        from link in SomeWords
        from support in SomeBool
        select new Commander(OneLine(name) ?? "Ilgerdei") { Fate = fate, From = began, Until = ended, Note = OneLine(note), Link = OneLine(link), Support = support };

    private static readonly Gen<Figure> SomeFigure =
        from min in Gen.Elements<long?>(null, 0, 7, 300, 1500, 1723, 20000)
        from more in Gen.Elements<long?>(null, 0, 1, 5000)
        from about in SomeBool
        from what in Gen.Elements<string?>(null, null, "ships", "guns", "families", "odd things")
        from part in SomeWords
        from when in SomeDate
        from source in SomeWords
        from fate in Gen.Elements(Fates)
        from who in Gen.Elements<string?>(null, null, "civilians", "monks")
        from text in SomeWords
        select Checked(new Figure(OneLine(text) ?? "Heavy")
        {
            Min = min, Max = more is null ? null : (min ?? 10) + more, Approximate = about, What = what, Part = OneLine(part), When = when, By = OneLine(source), Fate = fate, Who = who,
        });

    public static TheoryData<FieldMarkup> Markups => [FieldMarkup.Seed, FieldMarkup.Wikitext];

    [Fact]
    public void Names_are_written_as_a_person_would_write_them() => Assert.Equal(
        "Kho Orluk (killed), Ilgerdei (captured), Supported by:, Peter the Great",
        FactsWriter.Commanders(
            [new Commander("Kho Orluk") { Fate = Fate.Killed }, new Commander("Ilgerdei") { Fate = Fate.Captured }, new Commander("Peter the Great") { Support = true }], FieldMarkup.Seed));

    [Fact]
    public void The_only_year_of_a_belligerent_is_written_once() => Assert.Equal(
        "Zimbabwe Rhodesia (1979)",
        FactsWriter.Belligerents([new Belligerent("Zimbabwe Rhodesia") { From = HistoricalDate.FromEdtf("1979"), Until = HistoricalDate.FromEdtf("1979") }], FieldMarkup.Seed));

    [Fact]
    public void Belligerents_carry_their_dates_and_remarks() => Assert.Equal(
        "Vermont Republic (from 1777), \"Wied, Count of\", United States (Union), [[France]]",
        FactsWriter.Belligerents(
            [new Belligerent("Vermont Republic") { From = Date("1777") }, new Belligerent("Wied, Count of"), new Belligerent("United States") { Note = "Union" }, new Belligerent("France") { Link = "France" }],
            FieldMarkup.Seed));

    [Fact]
    public void Figures_are_written_as_a_person_would_write_them() => Assert.Equal(
        "20,000 (1723), 10,000–13,000 (March 1724), about 11,500–20,500 (Russian sources), 5,000+ cavalry, 20 ships, Heavy",
        FactsWriter.Figures(
            [
                Some(20000, 20000) with { When = Date("1723") }, Some(10000, 13000) with { When = Date("1724-03") }, Some(11500, 20500) with { By = "Russian sources", Approximate = true },
                Some(5000, null) with { Part = "cavalry" }, Some(20, 20) with { What = "ships" }, new Figure("Heavy"),
            ],
            FieldMarkup.Seed));

    [Fact]
    public void Losses_are_written_with_their_fates() => Assert.Equal(
        "1,000 captured, up to 300 men killed or wounded, 7 civilians killed",
        FactsWriter.Figures(
            [Some(1000, 1000) with { Fate = "captured" }, Some(null, 300) with { Fate = "killed-or-wounded" }, Some(7, 7) with { Fate = "killed", Who = "civilians" }], FieldMarkup.Seed));

    [Fact]
    public void What_plain_words_would_not_say_is_spelled_out() => Assert.Equal(
        "\"\"Unknown\"\" (note: \"\"killed his brother\"\")",
        FactsWriter.Commanders([new Commander("Unknown") { Note = "killed his brother" }], FieldMarkup.Seed));

    [Fact]
    public void Several_places_become_bullets_where_commas_would_make_one_of_them() =>
        Assert.Equal("* Angola, * Mozambique", FactsWriter.Names([new NamedLink("Angola"), new NamedLink("Mozambique")], FieldMarkup.Seed));

    [Theory]
    [InlineData("August 1723 – October 1725/1726")]
    [InlineData("January 1644")]
    public void A_date_keeps_its_words(string words) => Assert.Equal(words, FactsWriter.Date(DateReader.Read(words)));

    [Theory]
    [MemberData(nameof(Markups))]
    public void Commanders_are_read_back_as_they_were_written(FieldMarkup markup) => Always(SomeCommander.ListOf(), commanders =>
        Assert.Equal(commanders, Side(markup, "Commander1", FactsWriter.Commanders(commanders, markup)).Commanders));

    [Theory]
    [MemberData(nameof(Markups))]
    public void Belligerents_are_read_back_as_they_were_written(FieldMarkup markup) => Always(SomeCommander.ListOf(), commanders =>
    {
        var names = commanders.Select(c => new Belligerent(c.Name) { From = c.From, Until = c.Until, Note = c.Note, Link = c.Link, Support = c.Support }).ToList();

        Assert.Equal(names, Side(markup, "Combatant1", FactsWriter.Belligerents(names, markup)).Belligerents);
    });

    [Theory]
    [MemberData(nameof(Markups))]
    public void Losses_are_read_back_as_they_were_written(FieldMarkup markup) => Always(SomeFigure.ListOf(), figures =>
        Assert.Equal(figures.Select(Comparable), Side(markup, "Casualties1", FactsWriter.Figures(figures, markup)).Casualties.Select(Comparable)));

    [Theory]
    [MemberData(nameof(Markups))]
    public void Strengths_are_read_back_as_they_were_written_whatever_the_years_of_the_conflict(FieldMarkup markup) => Always(SomeFigure.ListOf(), figures =>
    {
        var strengths = figures.Select(f => f with { Fate = null, Who = null }).ToList();
        var text = FactsWriter.Figures(strengths, markup);

        foreach (var date in new[] { "", "1723–1726", "300", "490 BC" })
            Assert.Equal(strengths.Select(Comparable), Facts.Read(markup, ("Date", date), ("Strength1", text)).Facts.Sides.SelectMany(s => s.Strength).Select(Comparable));
    });

    [Theory]
    [MemberData(nameof(Markups))]
    public void Places_and_larger_wars_are_read_back_as_they_were_written(FieldMarkup markup) => Always(SomeCommander.ListOf(), commanders =>
    {
        var names = commanders.Select(c => new NamedLink(c.Name, c.Link)).DistinctBy(n => n.Name).ToList();
        var text = FactsWriter.Names(names, markup);

        Assert.Equal(names, Facts.Read(markup, ("Place", text)).Facts.Places);
        Assert.Equal(names, Facts.Read(markup, ("Partof", text)).Facts.PartOf);
    });

    private static void Always<T>(Gen<T> values, Action<T> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(12), Prop.ForAll(values.ToArbitrary(), holds));

    private static ConflictSide Side(FieldMarkup markup, string key, string text) =>
        Facts.Read(markup, (key, text)).Facts.Sides is [var side, ..] ? side : new ConflictSide(1);

    private static HistoricalDate Date(string edtf) => HistoricalDate.FromEdtf(edtf)!;

    private static Figure Some(long? min, long? max) => new("") { Min = min, Max = max };

    // A figure without numbers has no doubt about them.
    private static Figure Checked(Figure figure) => figure.Min is null && figure.Max is null ? figure with { Approximate = false } : figure;

    private static Figure Comparable(Figure figure) => figure.Min is null && figure.Max is null ? figure : figure with { Text = "" };

    private static string? OneLine(string? words) => words?.Replace('\n', ' ');
}
