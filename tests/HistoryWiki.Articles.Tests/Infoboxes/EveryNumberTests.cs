using FsCheck;
using FsCheck.Fluent;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Tests.Infoboxes;

public class EveryNumberTests
{
    /// <summary>A number as it is written, and the numbers that a figure of it has.</summary>
    private sealed record Written(string Words, params long[] Numbers);

    private static readonly Written[] Dates = [new("1723", 1723), new("August 1724", 1724), new("1725/26", 1725)];

    private static readonly Written[] Numbers =
    [
        new("1,234", 1234), new("750", 750), new("12 000", 12000), new("600.000", 600000), new("14–17,000", 14000, 17000), new("2,000 to 3,000", 2000, 3000), new("between 40 and 60", 40, 60), new("5,100+", 5100),
        new("over 9,000", 9000), new("c. 310", 310), new("1.5 million", 1500000), new("2,5 Millionen", 2500000), new("4 or 5", 4, 5), Dates[0], Dates[1], Dates[2],
        new("6–7%", 6), new("155 mm", 155), new("30 days", 30), new("$300", 300), new("PLM 27", 27), new("Panzer-Abteilung 211", 211), new("3.7", 3), new("<50", 50), new("10,000–1,300", 1300),
    ];

    private static readonly string[] Before = ["", "", "", "Total: ", "US: ", "Royal Army ", "Source 2 (Danish): ", "infantry ", "In reserve: ", "another ", "a force of "];

    private static readonly string[] After =
        ["", "", " men", " killed", " wounded or captured", " ships of the line", " guns", " cavalry, mostly Danes", " Danes and Swedes", " (Russian sources)", " (estimated)", " of the guard", " killed, a few wounded", " troops, Danish gunboats", "; more later", " (?)"];

    private static readonly string[] Joints = [", ", " and ", "; ", ", including ", " plus ", " / "];

    private static readonly Gen<(string Words, Written[] Numbers)> Phrases =
        from before in Gen.Elements(Before)
        from number in Gen.Elements(Numbers)
        from after in Gen.Elements(After)
        from inBrackets in Gen.Frequency((3, Gen.Constant<Written?>(null)), (1, Gen.Elements<Written?>(Numbers)))
        where inBrackets is null || !Dates.Contains(number) || !Dates.Contains(inBrackets)
        select ($"{before}{number.Words}{after}{(inBrackets is null ? "" : $" ({inBrackets.Words})")}", inBrackets is null ? new[] { number } : [number, inBrackets]);

    private static readonly Gen<(string Words, Written[] Numbers)> Items =
        from first in Phrases
        from joint in Gen.Elements(Joints)
        from second in Phrases
        from isTwo in Gen.Elements(true, false)
        let both = first.Numbers.Concat(second.Numbers).ToArray()
        select isTwo && first.Words.Length + second.Words.Length < 60 && !both.Any(Dates.Contains) ? (first.Words + joint + second.Words, both) : first;

    [Theory]
    [InlineData("strength1")]
    [InlineData("casualties1")]
    public void Every_number_is_in_a_figure_or_reported_as_unread(string key) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Items.ListOf().ToArbitrary(), items =>
        {
            var reading = Facts.Read(FieldMarkup.Wikitext, ("date", "1723–1726"), (key, string.Join("<br>", items.Select(i => i.Words))));
            var figures = reading.Facts.Sides.SelectMany(s => s.Strength.Concat(s.Casualties)).ToList();
            foreach (var (words, numbers) in items)
            {
                if (reading.Problems.Any(p => p.Code is "number-unread" or "empty-date-heading" && p.Message.Contains(words, StringComparison.Ordinal) || p.Code == "range-reversed" && words.Contains("10,000–1,300", StringComparison.Ordinal))) continue;
                Assert.All(numbers, number => Assert.All(number.Numbers, n => Assert.True(figures.Exists(f => Holds(f, n)), $"{n} of “{words}” is nowhere: {Facts.Spell(figures)}")));
            }
        }));

    [Theory]
    [InlineData("1725/26<br>2,500 (1723)", "“1725/26”")]
    [InlineData("1725/26<br>2,500", "")]
    [InlineData("2,500<br>1725/26", "“1725/26”")]
    public void A_date_alone_that_dates_no_figure_is_reported(string strength, string reported)
    {
        var unread = Facts.Read(FieldMarkup.Wikitext, ("date", "1723–1726"), ("strength1", strength)).Problems.Where(p => p.Code == "number-unread");

        Assert.Equal(reported.Length == 0 ? [] : [$"The number in {reported} was not read as a figure. Its words are kept."], unread.Select(p => p.Message));
    }

    /// <summary>True where a figure has the number, or was dated, named or told apart by it.</summary>
    private static bool Holds(Figure figure, long number)
    {
        if (figure.Min == number || figure.Max == number) return true;
        var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new[] { figure.When?.Edtf, figure.Part, figure.By, figure.What }.Any(w => w?.Contains(digits, StringComparison.Ordinal) == true);
    }
}
