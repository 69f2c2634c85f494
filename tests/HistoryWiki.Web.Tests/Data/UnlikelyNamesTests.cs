using System.Net;
using System.Text;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Keeping;
using HistoryWiki.Web.Tests.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Data;

/// <summary>Names that no article of good faith has: of each it is clear what becomes of it, and nothing is lost.</summary>
public sealed class UnlikelyNamesTests : IAsyncDisposable
{
    private readonly WikiApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Names_of_10000_characters_are_kept_found_and_shown_in_every_fact()
    {
        string Long(string name) => name + " " + new string('x', 10_000);
        await app.Save(Some.Conflict("Battle of Elton", ("Conflict", Long("Battle")), ("Partof", Long("War")), ("Place", Long("Place")), ("Combatant1", Long("Khanate")), ("Commander1", Long("Khan"))));
        await app.Save(Some.Conflict("Battle of Malka").With("After", $"After the {Long("Battle")} and the Battle of Elton they rested."));

        foreach (var address in new[] { "/wiki/Battle_of_Elton", "/people/" + Slug(Long("Khan")), "/belligerents/" + Slug(Long("Khanate")), "/places/" + Slug(Long("Place")), "/wanted", "/quality", "/wiki/Battle_of_Malka" })
            Assert.Equal(HttpStatusCode.OK, (await app.Browser().GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(5, await app.Read(wiki => wiki.Fields.CountAsync(f => f.Value.Length > 10_000)));
        Assert.Equal(["Battle of Elton"], await app.Read(wiki => wiki.Links.Where(l => l.Where == LinkPlace.Mention).Select(l => l.Target).ToListAsync()));
        await AssertWhole();
    }

    [Fact]
    public async Task Ten_thousand_commanders_of_one_battle_are_all_kept_shown_and_each_has_a_page()
    {
        static string Name(int i) => $"X{(char)('a' + (i / 676 % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i % 26))}";
        string Crowd(int first) => string.Join(", ", Enumerable.Range(first, 3_334).Where(i => i < 10_000).Select(Name));
        await app.Save(Some.Conflict("Battle of the crowd", ("Combatant1", "Kabardia"), ("Combatant2", "Horde"), ("Combatant3", "Crimea"), ("Commander1", Crowd(0)), ("Commander2", Crowd(3_334)), ("Commander3", Crowd(6_668))));

        var page = await app.Browser().Open("/wiki/Battle_of_the_crowd");
        var person = await app.Browser().Open("/people/" + Name(7_777));

        Assert.Equal(10_000, await app.Read(wiki => wiki.Facts.CountAsync(f => f.Kind == NameKind.Commander)));
        Assert.Equal(Enumerable.Range(0, 10_000).Select(Name), page.QuerySelectorAll(".sides a").Select(link => link.TextContent).Where(text => text.StartsWith('X')));
        Assert.Contains("Battle of the crowd", person.Text("main"), StringComparison.Ordinal);
        await AssertWhole();
    }

    [Fact]
    public async Task An_article_that_mentions_5000_titles_is_linked_to_each_of_them()
    {
        var titles = Enumerable.Range(0, 5_000).Select(i => $"Battle of Hill {i}").ToList();
        await app.Services.GetRequiredService<Writer>().Run(async wiki =>
        {
            var batch = await ArticleBatch.Of(wiki, []);
            foreach (var title in titles)
                await batch.Add(null, new PreparedArticle(Some.Conflict(title) with { Sections = [] }), new RevisionNote(RevisionOrigin.Import, "import", "Imported"), DateTimeOffset.UnixEpoch);
            await batch.Finish();
            return true;
        });

        await app.Save(new ArticleContent("Battles of the hills", ArticleKind.Other, null, titles.Chunk(500).Select((some, i) => new ArticleSection(2, $"Part {i}", some.Aggregate(new StringBuilder(), (text, title) => text.Append("The ").Append(title).Append(". ")).ToString())).ToList(), []));

        Assert.Equal(titles, await app.Read(wiki => wiki.Links.Where(l => l.Where == LinkPlace.Mention).OrderBy(l => l.Id).Select(l => l.Target).ToListAsync()));
        Assert.Equal(5_000, (await app.Browser().Open("/wiki/Battles_of_the_hills")).QuerySelectorAll(".prose a.mention").Length);
    }

    [Theory]
    [InlineData("Siege of Azov", "Siege of Azov")]
    [InlineData("siege  of Azov", "Siege of Azov#1696")]
    public async Task A_redirect_to_itself_is_refused_and_leaves_everything_as_it_was(string title, string target)
    {
        Assert.Equal(RedirectOutcome.Circle, await Redirect(title, target));
        Assert.Equal(0, await app.Read(wiki => wiki.Redirects.CountAsync()));

        await app.Save(Some.Conflict("Siege of Azov"));

        Assert.Equal(RedirectOutcome.IsArticle, await Redirect(title, target));
        Assert.Equal(HttpStatusCode.OK, (await app.Browser().GetAsync(new Uri("/wiki/Siege_of_Azov", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        await AssertWhole();
    }

    private static string Slug(string name) => ArticleSlug.UrlSegment(ArticleSlug.FromTitle(name));

    private Task<RedirectOutcome> Redirect(string title, string target) => app.Services.GetRequiredService<Writer>().Run(async wiki =>
    {
        var batch = await ArticleBatch.Of(wiki, [ArticleSlug.FromTitle(title)]);
        var outcome = await batch.AddRedirect(title, target);
        await batch.Finish();
        return outcome;
    });

    private async Task AssertWhole()
    {
        using var output = new StringWriter();
        Assert.True(await CheckCommand.Check(app.Services, repair: false, output, TextWriter.Null, TestContext.Current.CancellationToken) == 0, output.ToString());
    }
}
