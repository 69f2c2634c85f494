using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Json;
using Outcome = HistoryWiki.Articles.Infoboxes.Outcome;

namespace HistoryWiki.Articles.Tests.Json;

public class FactsJsonTests
{
    [Fact]
    public void Facts_that_were_written_are_read_back_unchanged()
    {
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(SomeFacts.ToArbitrary(), facts =>
        {
            var written = FactsJson.Write(facts);
            Assert.Equivalent(facts, FactsJson.Read(written), strict: true);
            Assert.Equal(written, FactsJson.Write(FactsJson.Read(written)));
        }));
    }

    [Theory]
    [InlineData("1410-07-15", "julian")]
    [InlineData("1723-08-01", null)]
    public void The_calendar_of_a_date_is_said_where_it_is_known(string day, string? calendar)
    {
        var date = HistoricalDate.FromEdtf(day);

        using var json = JsonDocument.Parse(FactsJson.Write(new ConflictFacts { Date = new HistoricalDateRange(day, date, date) }));

        var start = json.RootElement.GetProperty("date").GetProperty("start");
        Assert.Equal(calendar, start.TryGetProperty("calendar", out var said) ? said.GetString() : null);
    }

    [Fact]
    public void Properties_of_a_later_version_are_passed_over()
    {
        Assert.Equal("The coast", FactsJson.Read("""{"later":[1],"territory":"The coast","result":null}""").Territory);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"sides":[{}]}""")]
    [InlineData("""{"sides":1}""")]
    [InlineData("""{"places":[{"name":null}]}""")]
    [InlineData("""{"result":{"text":"x","outcome":"won"}}""")]
    [InlineData("""{"date":{"text":"x","start":{"edtf":"x","earliest":"1644-02-30"}}}""")]
    [InlineData("""{"date":{"text":"x","start":{"edtf":"x","earliest":"soon"}}}""")]
    public void Text_that_is_no_JSON_of_facts_is_refused(string json)
    {
        Assert.ThrowsAny<JsonException>(() => FactsJson.Read(json));
    }

    private static readonly Gen<string> Words = Gen.Elements("Ayuka Khan", "20,000 \"men\"", "Đông\\", "", "<hr>", "中", "[1725,1726]");

    private static readonly Gen<CalendarDay?> Day =
        from year in Gen.Elements(-9999, -489, 0, 7, 1644, 9999)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(0, 28)
        select day == 0 ? (CalendarDay?)null : new CalendarDay(year, month, day);

    private static readonly Gen<HistoricalDate?> Date =
        from edtf in Words
        from earliest in Day
        from latest in Day
        from known in Gen.Elements(true, false)
        from calendar in Gen.Elements(Enum.GetValues<DateCalendar>())
        select known ? new HistoricalDate(edtf, earliest, latest) { Calendar = calendar } : null;

    private static readonly Gen<string?> Maybe = Gen.OneOf(Words.Select(words => (string?)words), Gen.Constant<string?>(null));

    private static readonly Gen<long?> Number = Gen.Elements<long?>(null, 0, 757, 20_000, long.MaxValue);

    private static readonly Gen<bool> YesOrNo = Gen.Elements(true, false);

    private static readonly Gen<Figure> SomeFigure =
        from text in Words
        from min in Number
        from max in Number
        from approximate in YesOrNo
        from when in Date
        from rest in Maybe.ListOf(5)
        select new Figure(text)
        {
            Min = min, Max = max, Approximate = approximate, When = when,
            What = rest[0], Part = rest[1], By = rest[2], Who = rest[3], Fate = rest[4],
        };

    private static readonly Gen<Belligerent> SomeBelligerent =
        from name in Words
        from support in YesOrNo
        from dates in Date.ListOf(2)
        from rest in Maybe.ListOf(2)
        select new Belligerent(name) { Support = support, From = dates[0], Until = dates[1], Note = rest[0], Link = rest[1] };

    private static readonly Gen<Commander> SomeCommander =
        from name in Words
        from support in YesOrNo
        from fate in Gen.Elements(Enum.GetValues<Fate>().Cast<Fate?>().Append(null))
        from dates in Date.ListOf(2)
        from rest in Maybe.ListOf(2)
        select new Commander(name) { Support = support, Fate = fate, From = dates[0], Until = dates[1], Note = rest[0], Link = rest[1] };

    private static readonly Gen<ConflictSide> SomeSide =
        from number in Gen.Choose(1, 3)
        from belligerents in SomeBelligerent.ListOf(2)
        from commanders in SomeCommander.ListOf(2)
        from strength in SomeFigure.ListOf(2)
        from casualties in SomeFigure.ListOf(1)
        select new ConflictSide(number) { Belligerents = belligerents, Commanders = commanders, Strength = strength, Casualties = casualties };

    private static readonly Gen<ConflictFacts> SomeFacts =
        from names in Maybe.ListOf(4)
        from range in Date.ListOf(2)
        from outcome in Gen.Elements(Enum.GetValues<Outcome>())
        from known in YesOrNo
        from sides in SomeSide.ListOf(2)
        from casualties in SomeFigure.ListOf(1)
        select new ConflictFacts
        {
            PartOf = [new NamedLink("Kazakh–Dzungar Wars", names[0]), new NamedLink("x")],
            Date = known ? new HistoricalDateRange("text", range[0], range[1]) : null,
            Places = known ? [new NamedLink("Kabardia", names[1])] : [],
            Coordinates = known ? new Coordinates(0, -179.123456789) : null,
            Territory = names[2],
            Result = known ? new ConflictResult("r", outcome, names[3]) : null,
            Sides = sides,
            Casualties = casualties,
        };
}
