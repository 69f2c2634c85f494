using HistoryWiki.Web.Data;
using HistoryWiki.Web.Keeping;
using HistoryWiki.Web.Tests.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Data;

public sealed class DoubtsBesideWarsTests : IAsyncDisposable
{
    private const string Outside = "Battle of Narva: Date. It was fought before the war that it belongs to: 30 November 1600 is outside of “Great Northern War”, 1700–1721.";

    private readonly WikiApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_battle_outside_of_its_war_is_told_whichever_of_the_two_was_written_first(bool warIsFirst)
    {
        var (war, battle) = (Some.Conflict("Great Northern War", ("Date", "1700 – 1721")), Some.Conflict("Battle of Narva", ("Partof", "Great Northern War"), ("Date", "30 November 1600")));
        await app.Save(warIsFirst ? war : battle);
        await app.Save(warIsFirst ? battle : war);

        Assert.Equal([Outside], await Told("outside-war"));
        Assert.Contains("It was fought before the war", (await app.Browser().Open("/wiki/Battle_of_Narva")).Text("#quality"), StringComparison.Ordinal);
        Assert.Contains("It was fought before the war", (await app.Browser().Open("/quality?kind=outside-war")).Text(".doubts"), StringComparison.Ordinal);
        Assert.Contains("Outside war 1", (await app.Browser().Open("/quality")).Texts(".kinds li"));
        await AssertWhole();
    }

    [Theory]
    [InlineData("Battle of Narva", "Great Northern War", "30 November 1700")]
    [InlineData("Battle of Narva", "Livonian War", "30 November 1600")]
    [InlineData("Great Northern War", "", "1600 – 1721")]
    [InlineData("Great Northern War", "", "")]
    public async Task The_doubt_is_gone_once_the_battle_or_the_war_is_corrected(string title, string partOf, string date)
    {
        await app.Save(Some.Conflict("Great Northern War", ("Date", "1700 – 1721")));
        await app.Save(Some.Conflict("Battle of Narva", ("Partof", "Great Northern War"), ("Date", "30 November 1600")));

        await app.Save(Some.Conflict(title, ("Partof", partOf), ("Date", date)));

        Assert.Empty(await Told("outside-war"));
        await AssertWhole();
    }

    [Fact]
    public async Task Only_wholly_outside_counts_and_never_beside_a_war_without_a_date()
    {
        await app.Save(Some.Conflict("Great Northern War", ("Date", "1700 – 1721")));
        await app.Save(Some.Conflict("Long war", ("Date", "")));
        await app.Save(Some.Conflict("Battle of 1721", ("Partof", "Great Northern War"), ("Date", "1721 – 1723")));
        await app.Save(Some.Conflict("Battle of 1722", ("Partof", "Long war"), ("Date", "1722")));

        Assert.Empty(await Told("outside-war"));
    }

    [Fact]
    public async Task An_article_about_a_part_of_a_war_that_is_headed_with_the_name_of_the_whole_makes_no_doubt()
    {
        await app.Save(Some.Conflict("Iraqi invasion of Iran (1980)", ("Conflict", "Iran–Iraq War"), ("Date", "September – December 1980")));
        await app.Save(Some.Conflict("Operation Fath", ("Partof", "Iran–Iraq War"), ("Date", "March 1982")));

        Assert.Empty(await Told("outside-war"));
        await AssertWhole();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Everyone_in_a_circle_of_wars_tells_of_it_until_one_of_them_is_corrected(int length)
    {
        await Circle(length);
        Assert.Equal(length, (await Told("circle-of-wars")).Count);
        await AssertWhole();

        await app.Save(Some.Conflict($"War {length / 2}", ("Partof", "Another war")));

        Assert.Empty(await Told("circle-of-wars"));
        await AssertWhole();
    }

    [Fact]
    public async Task What_is_part_of_a_circle_without_being_in_it_tells_of_none()
    {
        await Circle(3);
        await app.Save(Some.Conflict("Battle", ("Partof", "War 1")));

        Assert.DoesNotContain(await Told("circle-of-wars"), told => told.StartsWith("Battle", StringComparison.Ordinal));
        await AssertWhole();
    }

    [Fact]
    public async Task A_circle_stays_when_an_article_in_it_is_changed_without_leaving_it()
    {
        await Circle(3);

        await app.Save(Some.Conflict("War 1", ("Partof", "War 2"), ("Date", "1700")));

        Assert.Equal(3, (await Told("circle-of-wars")).Count);
        await AssertWhole();
    }

    [Fact]
    public async Task A_circle_that_comes_about_by_another_name_is_told_and_goes_with_that_name()
    {
        await app.Save(Some.Conflict("Swedish War", ("Partof", "Northern Wars")));
        await app.Save(Some.Conflict("Great Northern War", ("Conflict", "Northern Wars"), ("Partof", "Swedish War")));
        Assert.Equal(2, (await Told("circle-of-wars")).Count);

        await app.Save(Some.Conflict("Great Northern War", ("Partof", "Swedish War")));

        Assert.Empty(await Told("circle-of-wars"));
        await AssertWhole();
    }

    [Fact]
    public async Task A_circle_of_3000_wars_is_imported_and_told_by_each_and_no_page_follows_it()
    {
        const int length = 3_000;
        await app.Services.GetRequiredService<Writer>().Run(async wiki =>
        {
            var batch = await ArticleBatch.Of(wiki, []);
            for (var i = 0; i < length; i++)
                await batch.Add(null, new PreparedArticle(Some.Conflict($"War {i}", ("Partof", $"War {(i + 1) % length}"))), new RevisionNote(RevisionOrigin.Import, "import", "Imported"), DateTimeOffset.UnixEpoch);
            await batch.Finish();
            return true;
        });

        Assert.Equal(length, await app.Read(wiki => wiki.Problems.CountAsync(p => p.Code == "circle-of-wars")));
        Assert.Contains("which is part of “War 3”, and further on of this one again: 3,000 conflicts are part of each other.", (await app.Browser().Open("/wiki/War_0")).Text("#quality"), StringComparison.Ordinal);
    }

    private async Task Circle(int length)
    {
        for (var i = 0; i < length; i++)
            await app.Save(Some.Conflict($"War {i}", ("Partof", $"War {(i + 1) % length}")));
    }

    private Task<List<string>> Told(string code) =>
        app.Read(wiki => wiki.Problems.Where(p => p.Code == code).OrderBy(p => p.Id).Select(p => p.Article!.Title + ": " + p.Field + ". " + p.Message).ToListAsync());

    private async Task AssertWhole()
    {
        using var output = new StringWriter();
        Assert.True(await CheckCommand.Check(app.Services, repair: false, output, TextWriter.Null, TestContext.Current.CancellationToken) == 0, output.ToString());
    }
}
