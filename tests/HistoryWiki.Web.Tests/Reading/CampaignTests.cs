using AngleSharp.Html.Dom;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static HistoryWiki.Articles.Linking.ArticleSlug;

namespace HistoryWiki.Web.Tests.Reading;

public sealed class CampaignTests : IDisposable
{
    private readonly WikiApp app = new();

    [Fact]
    public async Task A_battle_stands_among_the_battles_of_its_war_in_order_of_time_and_is_marked()
    {
        await app.Save(Some.Conflict("Battle of Narva", ("Partof", "Great Northern War"), ("Date", "1700")));
        await app.Save(Some.Conflict("Battle of Poltava", ("Partof", "Great Northern War"), ("Date", "1709")));
        await app.Save(Some.Conflict("Battle of Gadebusch", ("Partof", "great northern war"), ("Date", "1712")));
        await app.Save(Some.Conflict("Undated raid", ("Partof", "Great Northern War")));

        var page = await Page("Battle of Poltava");

        Assert.Equal(["Battle of Narva1700", "Battle of Poltava1709", "Battle of Gadebusch1712", "Undated raidno date recorded"], page.Texts("#campaign .campaign li"));
        Assert.Equal("Battle of Poltava1709", page.Text("#campaign [aria-current=page]"));
        Assert.Equal(["Earlier in this warBattle of Narva", "Later in this warBattle of Gadebusch"], page.Texts(".seq p"));
        Assert.Equal(["", "Later in this warBattle of Poltava"], (await Page("Battle of Narva")).Texts(".seq p"));
        Assert.Empty((await Page("Undated raid")).QuerySelectorAll(".seq"));
    }

    [Fact]
    public async Task A_war_adds_up_the_battles_within_it_and_says_of_how_many_it_knows()
    {
        await app.Save(Some.Conflict("Great Northern War", ("Combatant1", "Sweden"), ("Combatant2", "Russia, Denmark")));
        await app.Save(Some.Conflict("Battle of Narva", ("Partof", "Great Northern War"), ("Date", "1700"), ("Combatant1", "Sweden"), ("Combatant2", "Russia"), ("Result", "Sweden victory"), ("Casualties1", "667 killed, 1,247 wounded"), ("Casualties2", "9,000–10,000")));
        await app.Save(Some.Conflict("Battle of Poltava", ("Partof", "Great Northern War"), ("Date", "1709"), ("Combatant1", "Russia"), ("Combatant2", "Sweden"), ("Result", "Russia victory"), ("Casualties1", "1,345 killed"), ("Casualties2", "heavy")));
        await app.Save(Some.Conflict("Battle of Gadebusch", ("Partof", "Great Northern War"), ("Date", "1712"), ("Combatant1", "Sweden"), ("Combatant2", "Denmark")));

        var page = await Page("Great Northern War");

        Assert.Equal("Added up from the facts of 3 conflicts; what they do not record is not in these numbers.", page.Text("#within caption"));
        Assert.Equal(
            [
                "Sweden | 1 victor known in 2 of 3 | 1,914 known in 1 of 3",
                "Russia, Denmark | 1 victor known in 2 of 3 | 10,345–11,345 known in 2 of 3",
            ],
            page.Rows("#within tbody tr"));
        Assert.Equal(["Battle of Narva1700", "Battle of Poltava1709", "Battle of Gadebusch1712"], page.Texts("#within .campaign li"));
    }

    [Fact]
    public async Task A_battle_of_a_campaign_is_counted_there_and_not_twice()
    {
        await app.Save(Some.Conflict("Great Northern War", ("Combatant1", "Sweden"), ("Combatant2", "Russia")));
        await app.Save(Some.Conflict("Swedish invasion of Russia", ("Partof", "Great Northern War"), ("Date", "1708"), ("Combatant1", "Sweden"), ("Combatant2", "Russia"), ("Casualties1", "30,000")));
        await app.Save(Some.Conflict("Battle of Poltava", ("Partof", "the Swedish invasion of Russia and the Great Northern War"), ("Date", "1709"), ("Combatant1", "Russia"), ("Combatant2", "Sweden"), ("Casualties2", "9,000")));

        var page = await Page("Great Northern War");

        Assert.Equal("Sweden | not recorded victor known in 0 of 1 | 30,000 known in 1 of 1", page.Rows("#within tbody tr")[0]);
        Assert.Equal("not recorded", page.QuerySelector("#within td .none")!.TextContent);
    }

    [Theory]
    [InlineData(1, "The facts say that this conflict is part of itself.")]
    [InlineData(2, "This conflict is part of “War 1”, which is part of this one again.")]
    [InlineData(3, "This conflict is part of “War 1”, which is part of “War 2”, which is part of this one again.")]
    [InlineData(60, "This conflict is part of “War 1”, which is part of “War 2”, which is part of “War 3”, and further on of this one again: 60 conflicts are part of each other.")]
    public async Task Wars_that_are_part_of_each_other_in_a_circle_are_told_and_not_followed(int length, string words)
    {
        for (var i = 0; i < length; i++)
            await app.Save(Some.Conflict($"War {i}", ("Partof", $"War {(i + 1) % length}"), ("Combatant1", "Sweden"), ("Casualties1", "10")));

        var page = await Page("War 0");

        Assert.Contains(words, page.Text("#quality"), StringComparison.Ordinal);
        Assert.DoesNotContain(page.Texts("#within tbody td[data-l=Casualties]"), cell => cell.StartsWith("10", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_war_without_an_article_has_a_list_of_what_belongs_to_it()
    {
        for (var year = 1700; year < 1715; year++)
            await app.Save(Some.Conflict($"Battle of {year}", ("Partof", "Great Northern War"), ("Date", $"{year}")));

        var battle = await Page("Battle of 1707");
        var list = await app.Browser().Open("/wiki/Great_Northern_War/battles");

        Assert.Equal("/wiki/Great_Northern_War/battles", battle.QuerySelector("#campaign .campaign p a")!.GetAttribute("href"));
        Assert.Equal(11, battle.QuerySelectorAll("#campaign .campaign li").Length);
        Assert.Equal("15 conflicts are recorded as part of it, here in order of time.", list.Text(".pagehead p"));
        Assert.Equal(15, list.QuerySelectorAll(".campaign li").Length);
    }

    [Fact]
    public async Task A_battle_whose_facts_name_the_war_twice_is_one_battle_of_it()
    {
        await SaveWarOfTwoNames();
        await app.Save(Some.Conflict("Battle of Narva", ("Partof", "[[Great Northern War]] and [[Third Northern War]]"), ("Date", "1700")));
        await app.Save(Some.Conflict("Battle of Poltava", ("Partof", "[[Great Northern War]]"), ("Date", "1709")));
        Assert.Equal(3, await app.Read(wiki => wiki.Facts.CountAsync(f => f.Kind == NameKind.PartOf)));

        var list = await app.Browser().Open("/wiki/Great_Northern_War/battles");

        Assert.Equal("2 conflicts are recorded as part of it, here in order of time.", list.Text(".pagehead p"));
        Assert.Equal(["Battle of Narva1700", "Battle of Poltava1709"], list.Texts(".campaign li"));
    }

    [Fact]
    public async Task A_battle_that_names_its_war_twice_takes_one_place_among_its_neighbours()
    {
        await SaveWarOfTwoNames();
        for (var year = 1700; year < 1712; year++)
            await app.Save(Some.Conflict($"Battle of {year}", ("Partof", "[[Great Northern War]] and [[Third Northern War]]"), ("Date", $"{year}")));

        var battles = (await Page("Battle of 1706")).Texts("#campaign .campaign li");

        Assert.Equal(Enumerable.Range(1701, 11).Select(year => $"Battle of {year}{year}"), battles);
    }

    [Fact]
    public async Task No_question_about_larger_wars_reads_a_whole_table()
    {
        app.CreateClient();

        var steps = await app.Read(async wiki => new List<string>(
        [
            .. await QueryPlan.Of(wiki, LargerWars.Steps(wiki, [1])),
        ]));

        Assert.Empty(steps.WholeTables());
    }

    public void Dispose() => app.Dispose();

    private async Task SaveWarOfTwoNames()
    {
        await app.Save(Some.Conflict("Great Northern War"));
        await app.Services.GetRequiredService<Writer>().Run(async wiki =>
        {
            var batch = await ArticleBatch.Of(wiki, ["Third Northern War"]);
            var outcome = await batch.AddRedirect("Third Northern War", "Great Northern War");
            await batch.Finish();
            return outcome;
        });
    }

    private Task<IHtmlDocument> Page(string title) => app.Browser().Open(Href(title));
}
