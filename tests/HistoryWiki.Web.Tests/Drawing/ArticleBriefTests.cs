using HistoryWiki.Articles;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Tests.Drawing;

public class ArticleBriefTests
{
    [Theory]
    [InlineData("Kazakh–Kalmyk War (1723–1726)", "Kazakh–Kalmyk War", "1723–1726")]
    [InlineData("Kalmyk Invasion of Kabardia (1644)", "Kalmyk Invasion of Kabardia", "1644")]
    [InlineData("Siege of Potidaea (432 BC)", "Siege of Potidaea", "432 BC")]
    [InlineData("Anglo-Cherokee War (American colonies)", "Anglo-Cherokee War (American colonies)", null)]
    [InlineData("Battle of Kanzhal", "Battle of Kanzhal", null)]
    public void The_years_in_a_title_stand_beside_its_name(string title, string name, string? years)
    {
        var brief = ArticleBrief.Of(title, ArticleKind.Conflict, ConflictFacts.None);

        Assert.Equal((name, years), (brief.Name, brief.Years));
    }

    [Theory]
    [InlineData(1723, 1723, 1726, 1726, "1723–1726")]
    [InlineData(1644, 1644, 1644, 1644, "1644")]
    [InlineData(-430, -430, -403, -403, "431–404 BC")]
    [InlineData(-1, -1, 4, 4, "2 BC – AD 4")]
    [InlineData(1220, 1229, 1220, 1229, "1220–1229?")]
    public void Years_come_from_the_date_where_the_title_has_none_and_bounds_are_marked_as_doubtful(int from, int fromLatest, int toEarliest, int to, string expected)
    {
        var date = new HistoricalDateRange("…", Between(from, fromLatest), Between(toEarliest, to));

        Assert.Equal(expected, ArticleBrief.Of("War", ArticleKind.Conflict, new ConflictFacts { Date = date }).Years);
    }

    [Fact]
    public void A_side_is_known_by_who_fought_or_else_by_who_led()
    {
        var facts = new ConflictFacts
        {
            Sides =
            [
                new ConflictSide(1) { Commanders = [new Commander("Abul Khair Khan"), new Commander("Barak Sultan")] },
                new ConflictSide(2) { Belligerents = [new Belligerent("Kalmyk Khanate"), new Belligerent("Russia") { Support = true }] },
                new ConflictSide(3) { Belligerents = [new Belligerent("Svans"), new Belligerent("Nogais"), new Belligerent("Abazins")] },
            ],
        };

        Assert.Equal(
            ["side of Abul Khair Khan", "Kalmyk Khanate", "Svans, Nogais and 1 more"],
            ArticleBrief.Of("War", ArticleKind.Conflict, facts).Sides.Select(s => s.Name));
    }

    private static HistoricalDate Between(int from, int to) => new("", new CalendarDay(from, 1, 1), new CalendarDay(to, 12, 31));
}
