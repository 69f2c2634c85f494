using AngleSharp.Dom;
using Bunit;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using static HistoryWiki.Web.Tests.Drawing.SomeFacts;

namespace HistoryWiki.Web.Tests.Drawing;

public sealed class SidesTableTests : IDisposable
{
    private readonly BunitContext context = new();

    [Fact]
    public void Two_sides_stand_either_side_of_their_row_labels_in_a_table_with_explicit_roles()
    {
        var table = Table(Facts(Side(1, "Kazakh Khanate"), Side(2, "Kalmyk Khanate")));

        Assert.Equal("table", table.GetAttribute("role"));
        Assert.All(table.QuerySelectorAll("tr"), row => Assert.Equal("row", row.GetAttribute("role")));
        Assert.All(table.QuerySelectorAll("thead, tbody"), group => Assert.Equal("rowgroup", group.GetAttribute("role")));
        Assert.Equal(["columnheader", "cell", "columnheader"], Roles(table, "thead tr"));
        Assert.Equal(["cell", "rowheader", "cell"], Roles(table, "tbody tr"));
        Assert.Equal(["Commanders", "Strength", "Casualties"], Texts(table, "th[role=rowheader]"));
    }

    [Fact]
    public void A_side_that_the_facts_say_nothing_about_is_shown_as_not_recorded()
    {
        var table = Table(Facts(Side(2, "Kalmyk Khanate").LedBy(new Commander("Ayuka Khan"))));

        Assert.Equal("not recorded", table.QuerySelector("thead .sa .none")?.TextContent);
        Assert.Equal("The facts name no belligerent for side 1", table.QuerySelector("thead .sa small")?.TextContent);
        Assert.All(table.QuerySelectorAll("tbody td.sa"), cell => Assert.Equal("not recorded", cell.TextContent.Trim()));
    }

    [Fact]
    public void Three_sides_stand_in_three_columns_after_their_row_label()
    {
        var table = Table(Facts(Side(1, "Bosnia"), Side(2, "Herzeg-Bosnia"), Side(3, "Republika Srpska")));

        Assert.Equal("three", table.ClassName);
        Assert.Equal(["cell", "columnheader", "columnheader", "columnheader"], Roles(table, "thead tr"));
        Assert.Equal(["rowheader", "cell", "cell", "cell"], Roles(table, "tbody tr"));
        Assert.Equal(["Bosnia", "Herzeg-Bosnia", "Republika Srpska"], Texts(table.QuerySelector("tbody tr")!, ".whose"));
    }

    [Fact]
    public void Every_row_of_three_sides_has_as_many_columns_as_its_head()
    {
        var table = Table(Facts(
            Side(1, "Bosnia").WithStrength(Exactly(110_000) with { When = Date("1992") }),
            Side(2, "Herzeg-Bosnia").WithStrength(Exactly(45_000) with { When = Date("1993") }),
            Side(3, "Republika Srpska")) with { Territory = "Divided", Casualties = [Exactly(38_000) with { Who = "civilians", Fate = "killed" }] });

        Assert.All(table.QuerySelectorAll("tr"), row => Assert.Equal(4, row.Children.Sum(cell => int.Parse(cell.GetAttribute("aria-colspan") ?? "1", null))));
    }

    [Fact]
    public void Figures_of_both_sides_at_one_time_share_a_row_and_the_rows_are_in_order_of_time()
    {
        var table = Table(Facts(
            Side(1, "Kazakh Khanate").WithStrength(
                Exactly(20_000) with { When = Date("1723") },
                Range(10_000, 13_000) with { When = Date("1724-03") },
                Exactly(757) with { When = Date("1724-08") }),
            Side(2, "Kalmyk Khanate").WithStrength(
                Exactly(30_000) with { When = Date("1725-06") },
                Exactly(5_000) with { When = Date("1723") })));

        Assert.Equal(["Commanders", "Strength", "1723", "1724", "1725", "Casualties"], Texts(table, "th[role=rowheader]"));
        var rows = table.QuerySelectorAll("tr.str").ToList();
        Assert.Equal(["20,000"], Texts(rows[0], ".sa .figs"));
        Assert.Equal(["5,000"], Texts(rows[0], ".sb .figs"));
        Assert.Equal(["10,000–13,000 March", "757 August"], Texts(rows[1], ".sa .figs"));
        Assert.Equal("not recorded", rows[1].QuerySelector(".sb")?.TextContent.Trim());
        Assert.Equal(["30,000 June"], Texts(rows[2], ".sb .figs"));
    }

    [Fact]
    public void A_time_that_is_no_year_is_the_label_of_a_row_of_its_own()
    {
        var table = Table(Facts(Side(1, "Kazakh Khanate").WithStrength(
            Exactly(20_000) with { When = Date("[1725,1726]") },
            Exactly(5_000) with { When = Date("1725") },
            Exactly(700) with { When = Date("1644~") },
            Exactly(10))));

        Assert.Equal(["no date given", "about 1644", "1725", "1725 or 1726"], Texts(table, "tr.str th"));
    }

    [Fact]
    public void Bars_of_both_sides_share_one_scale_and_a_range_is_hatched()
    {
        var table = Table(Facts(Side(1, "Kabardia").WithStrength(Exactly(10_000)), Side(2, "Kalmyks").WithStrength(Range(11_500, 20_500), Exactly(100_000))));

        Assert.Equal(["10%"], Widths(table, ".sa .lo"));
        Assert.Equal(["11.5%", "100%"], Widths(table, ".sb .lo"));
        var range = table.QuerySelector(".sb .rng");
        Assert.Equal(("11.5%", "9%"), (range?.GetAttribute("x"), range?.GetAttribute("width")));
        Assert.Equal(["Commanders", "Strength", "Casualties"], Texts(table, "th[role=rowheader]"));
    }

    [Fact]
    public void A_word_for_a_number_is_quoted_and_gets_no_bar()
    {
        var table = Table(Facts(Side(1, "Kabardia").WithStrength(new Figure("Heavy")), Side(2, "Kalmyks").WithCasualties(new Figure("Heavy"))));

        Assert.Equal(["“Heavy”", "“Heavy”"], Texts(table, ".said"));
        Assert.Equal("A word, not a number. No figure is given.", table.QuerySelector(".claims")?.TextContent);
        Assert.Empty(table.QuerySelectorAll("svg"));
    }

    [Fact]
    public void A_word_for_a_number_says_of_which_part_it_is_when_it_was_so_and_who_gives_it()
    {
        var table = Table(Facts(Side(1, "Kalmyks").WithCasualties(
            new Figure("unknown") { When = Date("1723") },
            Exactly(7_000) with { When = Date("1725") },
            new Figure("light") { Part = "Torghut" },
            new Figure("Heavy") { By = "Ottoman sources" })));

        Assert.Equal(["“unknown” 1723", "7,000 1725", "“light” Torghut", "“Heavy” Ottoman sources"], Texts(table, ".figs"));
        Assert.Equal("Ottoman sources", table.QuerySelector(".said .by")?.TextContent);
    }

    [Fact]
    public void A_figure_carries_the_name_of_who_gives_it()
    {
        var table = Table(Facts(Side(1, "Kalmyks").WithStrength(Exactly(100_000) with { By = "Ottoman sources" })));

        Assert.Equal("Ottoman sources", table.QuerySelector(".figs .by")?.TextContent);
    }

    [Fact]
    public void Four_or_more_of_one_fate_stand_under_it_with_their_number_and_without_badges()
    {
        var killed = Enumerable.Range(1, 11).Select(i => new Commander($"Taisha {i}") { Fate = Fate.Killed });
        var captured = new Commander("Ilgerdei") { Fate = Fate.Captured };

        var cell = Table(Facts(Side(1, "Kalmyks").LedBy([captured, .. killed, new Commander("Erke")]))).QuerySelector("tbody td.sa")!;

        Assert.Equal(["Captured 1", "Killed in action 11"], Texts(cell, ".sub"));
        Assert.Equal("Erke", Texts(cell, "li")[0]);
        Assert.Equal(13, cell.QuerySelectorAll("li").Length);
        Assert.Empty(cell.QuerySelectorAll("li .fate"));
        Assert.DoesNotContain("Fates not recorded", cell.TextContent);
    }

    [Fact]
    public void Three_of_one_fate_keep_a_badge_each()
    {
        var people = Enumerable.Range(1, 3).Select(i => new Commander($"Taisha {i}") { Fate = Fate.Killed }).ToArray();

        var cell = Table(Facts(Side(1, "Kalmyks").LedBy(people))).QuerySelector("tbody td.sa")!;

        Assert.Equal(["killed in action", "killed in action", "killed in action"], Texts(cell, "li .fate.dead"));
    }

    [Fact]
    public void Supporters_stand_under_a_heading_of_their_own_and_unknown_fates_are_said_once()
    {
        var cell = Table(Facts(Side(1, "Kalmyks").LedBy(new Commander("Ayuka Khan"), new Commander("Peter the Great") { Support = true }))).QuerySelector("tbody td.sa")!;

        Assert.Equal(["Supporting", "Fates not recorded"], Texts(cell, ".sub"));
        Assert.Equal(["Ayuka Khan", "Peter the Great"], Texts(cell, "li"));
    }

    [Fact]
    public void Supporting_belligerents_stand_in_small_type_under_the_side()
    {
        var side = new ConflictSide(2) { Belligerents = [new Belligerent("Kalmyk Khanate"), new Belligerent("Russian Empire") { Support = true, From = Date("1724") }] };

        var head = Table(Facts(side)).QuerySelector("thead .sb")!;

        Assert.Equal("Kalmyk Khanate", head.QuerySelector("ul")?.TextContent.Trim());
        Assert.Equal("Supported by Russian Empire (from 1724)", Tidy(head.QuerySelector("small")!.TextContent));
    }

    [Fact]
    public void Forty_commanders_run_on_in_lines_and_none_is_left_out()
    {
        var people = Enumerable.Range(1, 40).Select(i => new Commander($"Commander {i}")).ToArray();

        var cell = Table(Facts(Side(1, "Kalmyks").LedBy(people))).QuerySelector("tbody td.sa")!;

        Assert.Equal(40, cell.QuerySelectorAll("ul.runin li").Length);
    }

    [Fact]
    public void A_victory_is_marked_on_the_side_the_result_names_and_on_no_other()
    {
        var facts = Facts(Side(1, "Kazakh Khanate"), Side(2, "Kalmyk Khanate"));

        var table = Table(facts with { Result = new ConflictResult("Kalmyk victory", Outcome.Victory, "Kalmyk") });

        Assert.Equal("Victory", table.QuerySelector("thead .sb .victor")?.TextContent);
        Assert.Null(table.QuerySelector("thead .sa .victor"));
    }

    [Fact]
    public void A_name_without_an_article_leads_to_the_page_of_all_its_conflicts()
    {
        var table = Table(Facts(Side(1, "Kazakh Khanate").LedBy(new Commander("Ayuka") { Link = "Ayuka Khan" })), KnownTitles.None);

        var link = table.QuerySelector("tbody a")!;
        Assert.Equal("/people/Ayuka_Khan", link.GetAttribute("href"));
        Assert.Equal("Ayuka", link.QuerySelector("bdi")?.TextContent);
    }

    [Fact]
    public void In_a_preview_names_are_no_links() =>
        Assert.Empty(Table(Facts(Side(1, "Kazakh Khanate").LedBy(new Commander("Ayuka")))).QuerySelectorAll("a"));

    [Fact]
    public void Facts_without_sides_draw_nothing() =>
        Assert.Equal("", context.Render<SidesFigure>(p => p.Add(f => f.Facts, ConflictFacts.None)).Markup.Trim());

    [Fact]
    public void The_legend_names_the_scale_and_what_the_marks_mean()
    {
        var facts = Facts(Side(1, "Kalmyks").WithStrength(Range(11_500, 20_500) with { By = "Russian sources" }, Exactly(100_000) with { By = "Ottoman sources", Approximate = true }));

        Assert.Equal(
            "Strength bars share one scale: full width is 100,000 people. Hatching runs from the lowest to the highest figure given. A dashed bar is an approximate figure. Each figure says who gives it.",
            SidesShape.Of(facts)!.Legend);
    }

    public void Dispose() => context.Dispose();

    private IElement Table(ConflictFacts facts, KnownTitles? titles = null) =>
        context.Render<SidesTable>(p => p.Add(t => t.Shape, SidesShape.Of(facts)!).Add(t => t.Titles, titles)).Find("table");

    private static List<string?> Roles(IElement within, string row) => within.QuerySelector(row)!.Children.Select(cell => cell.GetAttribute("role")).ToList();

    private static List<string> Texts(IElement within, string selector) => within.QuerySelectorAll(selector).Select(e => Tidy(e.TextContent)).ToList();

    private static List<string?> Widths(IElement within, string selector) => within.QuerySelectorAll(selector).Select(e => e.GetAttribute("width")).ToList();

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
