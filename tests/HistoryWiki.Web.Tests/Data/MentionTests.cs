using HistoryWiki.Articles;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Keeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Data;

public sealed class MentionTests : IAsyncDisposable
{
    private readonly WikiApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_name_in_prose_leads_to_its_article_and_what_links_there_says_so()
    {
        await app.Save(Some.Conflict("Battle of Narva"));
        await app.Save(Some.Conflict("Battle of Poltava").With("Background", "Nine years after the battle of Narva they met again."));

        Assert.Contains("after the <a class=\"mention\" href=\"/wiki/Battle_of_Narva\">battle of Narva</a> they met", await Html("Battle of Poltava", "Background"), StringComparison.Ordinal);
        var link = Assert.Single(await Mentions());
        Assert.Equal(("Battle of Narva", "battle of narva", "battle of Narva", null), (link.Target, link.FoldedTarget, link.Text, link.Field));
        var page = await app.Browser().GetStringAsync("/wiki/Battle_of_Narva/links", TestContext.Current.CancellationToken);
        Assert.Contains("One link leads to this article.", page, StringComparison.Ordinal);
        Assert.Contains("In the text", page, StringComparison.Ordinal);
        await AssertWhole();
    }

    [Fact]
    public async Task Older_articles_gain_a_link_when_an_article_with_a_name_they_mention_arrives()
    {
        await app.Save(Some.Conflict("Battle of Poltava").With("Background", "Nine years after the Battle of Nárva [[Charles XII]] came again."));
        Assert.Empty(await Mentions());

        await app.Save(Some.Conflict("Battle of Narva"));

        Assert.Equal(
            "<p>Nine years after the <a class=\"mention\" href=\"/wiki/Battle_of_Narva\">Battle of Nárva</a> <a class=\"wanted\" href=\"/wiki/Charles_XII\">Charles XII<span class=\"vh\"> (not written yet)</span></a> came again.</p>\n",
            await Html("Battle of Poltava", "Background"));
        Assert.Single(await Mentions());
        await AssertWhole();
    }

    [Fact]
    public async Task Mentions_stay_when_a_wanted_article_is_written()
    {
        await app.Save(Some.Conflict("Battle of Narva"));
        await app.Save(Some.Conflict("Battle of Poltava").With("Background", "After the Battle of Narva [[Charles XII]] came again."));
        await app.Save(Some.Conflict("Charles XII"));

        Assert.Equal(
            "<p>After the <a class=\"mention\" href=\"/wiki/Battle_of_Narva\">Battle of Narva</a> <a href=\"/wiki/Charles_XII\">Charles XII</a> came again.</p>\n",
            await Html("Battle of Poltava", "Background"));
        await AssertWhole();
    }

    [Fact]
    public async Task Older_articles_gain_and_lose_the_link_of_a_place_with_the_evidence_for_its_battle()
    {
        await app.Save(Some.Conflict("Battle of Belmont", ("Partof", "American Civil War"), ("Date", "1861")).With("Aftermath", "In February Grant captured Fort Henry."));
        await app.Save(Some.Conflict("American Civil War", ("Date", "1861–1865")).With("West", "It began with victories at Fort Henry and Mill Springs."));
        await app.Save(Some.Conflict("Battle of Fort Henry", ("Partof", "American Civil War"), ("Date", "1862")));
        Assert.Equal(["Fort Henry", "Fort Henry"], (await Mentions()).Where(link => link.Target == "Battle of Fort Henry").Select(link => link.Text));

        await app.Save(Some.Conflict("Capture of Fort Henry", ("Partof", "American Civil War"), ("Date", "1862")));
        Assert.DoesNotContain(await Mentions(), link => link.Text == "Fort Henry");

        await app.Save(Some.Conflict("Capture of Fort Henry", ("Partof", "Crimean War"), ("Date", "1862")));
        Assert.Equal(2, (await Mentions()).Count(link => link.Text == "Fort Henry"));

        await app.Save(Some.Conflict("Battle of Fort Henry", ("Partof", "War of 1812"), ("Date", "1862")));
        Assert.DoesNotContain(await Mentions(), link => link.Text == "Fort Henry");
        await AssertWhole();
    }

    [Fact]
    public async Task Older_articles_gain_the_link_of_a_shortened_title_with_the_evidence_for_its_war()
    {
        await app.Save(Some.Conflict("Battle of Platte Bridge", ("Date", "1865"), ("Combatant1", "United States")).With("Background", "They had been Civil War draftees."));
        await app.Save(Some.Conflict("American Civil War", ("Date", "1861–1865"), ("Combatant1", "United States")));
        Assert.Equal("American Civil War", Assert.Single(await Mentions()).Target);

        await app.Save(Some.Conflict("American Civil War", ("Date", "1861–1865"), ("Combatant1", "Confederacy")));
        Assert.Empty(await Mentions());
    }

    [Fact]
    public async Task Older_articles_gain_the_link_of_a_person_whom_their_facts_give_the_shortened_name_and_lose_it_to_a_namesake()
    {
        await app.Save(Some.Conflict("Battle of Lae", ("Commander1", "George Vasey")).With("Background", "The task was given to George Vasey at noon."));
        await app.Save(Some.Conflict("George Alan Vasey") with { Kind = ArticleKind.Person });
        Assert.Equal("George Alan Vasey", Assert.Single(await Mentions()).Target);
        await AssertWhole();

        await app.Save(Some.Conflict("George Herbert Vasey") with { Kind = ArticleKind.Person });
        Assert.Empty(await Mentions());
        await AssertWhole();
    }

    [Fact]
    public async Task Older_articles_link_a_namesake_by_the_year_beside_its_name()
    {
        await app.Save(Some.Conflict("Siege of Riga").With("Background", "In 1700 they came from the Battle of Narva."));
        await app.Save(Some.Conflict("Battle of Narva (1944)", ("Date", "1944")));
        Assert.Empty(await Mentions());

        await app.Save(Some.Conflict("Battle of Narva (1700)", ("Date", "1700")));
        Assert.Equal("Battle of Narva (1700)", Assert.Single(await Mentions()).Target);

        await app.Save(Some.Conflict("Battle of Narva (1700)", ("Date", "1704")));
        Assert.Empty(await Mentions());
        await AssertWhole();
    }

    [Fact]
    public async Task A_name_that_an_article_no_longer_has_loses_its_links()
    {
        await app.Save(Some.Conflict("Battle of Narva", ("Conflict", "Swedish Bayonet Charge")));
        await app.Save(Some.Conflict("Battle of Poltava").With("Background", "After the Swedish Bayonet Charge he came again."));
        Assert.Single(await Mentions());

        await app.Save(Some.Conflict("Battle of Narva", ("Conflict", "Battle of Narva")));

        Assert.Empty(await Mentions());
        Assert.Equal("<p>After the Swedish Bayonet Charge he came again.</p>\n", await Html("Battle of Poltava", "Background"));
        await AssertWhole();
    }

    [Fact]
    public async Task A_name_that_a_second_article_takes_as_well_becomes_a_suggestion()
    {
        await app.Save(Some.Conflict("Battle of Narva (1700)", ("Date", "1700")));
        await app.Save(Some.Conflict("Battle of Poltava", ("Date", "1703")).With("Background", "After the Battle of Narva he came again."));
        Assert.Equal("Battle of Narva (1700)", Assert.Single(await Mentions()).Target);

        await app.Save(Some.Conflict("Battle of Narva (1944)", ("Date", "1944")));

        Assert.Empty(await Mentions());
        var suggestion = Assert.Single(await app.Read(wiki => wiki.Suggestions.ToListAsync()));
        Assert.Equal(("Battle of Narva", 1), (suggestion.Text, suggestion.Section));
        Assert.Equal(["Battle of Narva (1700)", "Battle of Narva (1944)"], suggestion.Candidates);
        await AssertWhole();
    }

    [Fact]
    public async Task What_ties_two_articles_is_looked_at_again_when_it_changes()
    {
        await app.Save(Some.Conflict("Battle of Narva (1700)", ("Partof", "Great Northern War")));
        await app.Save(Some.Conflict("Siege of Stralsund", ("Partof", "Pomeranian War")).With("Background", "After the Battle of Narva he came again."));
        Assert.Empty(await Mentions());

        await app.Save(Some.Conflict("Battle of Narva (1700)", ("Partof", "Pomeranian War")));
        Assert.Single(await Mentions());
        await AssertWhole();

        await app.Save(Some.Conflict("Battle of Narva (1700)", ("Partof", "Livonian War")));
        Assert.Empty(await Mentions());
        await AssertWhole();
    }

    [Fact]
    public async Task A_name_of_one_word_is_found_in_older_articles_whose_facts_give_it()
    {
        await app.Save(Some.Conflict("Battle of Poltava", ("Combatant1", "Sweden")).With("Background", "From Sweden came help."));
        await app.Save(Some.Conflict("Battle of Kanzhal", ("Combatant1", "Kabardia")).With("Background", "From Sweden came no help."));

        await app.Save(Some.Conflict("Sweden") with { Kind = ArticleKind.Polity });

        Assert.Equal(["Battle of Poltava"], await app.Read(wiki => wiki.Links.Where(l => l.Where == LinkPlace.Mention).Select(l => l.Article!.Title).ToListAsync()));
        await AssertWhole();
    }

    [Fact]
    public async Task Names_without_spaces_between_their_words_are_found_in_older_articles()
    {
        await app.Save(Some.Conflict("Sekigahara").With("Background", "戦国時代の関ヶ原の戦いで勝った。"));

        await app.Save(Some.Conflict("関ヶ原の戦い"));

        Assert.Equal("関ヶ原の戦い", Assert.Single(await Mentions()).Target);
        await AssertWhole();
    }

    [Fact]
    public async Task Names_written_by_another_process_are_known_at_the_next_save()
    {
        await app.Save(Some.Conflict("Battle of Poltava"));
        await Change("INSERT INTO Aliases(ArticleId, Name, FoldedName, IsRedirect) SELECT Id, 'Poltava Field', 'poltava field', 1 FROM Articles");
        await Change("INSERT OR REPLACE INTO NamesVersions(Id, Version) VALUES (1, 'of another process')");
        await app.Save(Some.Conflict("Siege of Zamosc").With("Background", "They fled from Poltava Field."));

        Assert.Equal("Battle of Poltava", Assert.Single(await Mentions()).Target);
    }

    [Fact]
    public async Task Names_of_a_transaction_that_failed_are_not_kept()
    {
        await app.Save(Some.Conflict("Battle of Poltava"));
        var saving = app.Services.GetRequiredService<ArticleSaving>();
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.Services.GetRequiredService<Writer>().Run<int>(async wiki =>
        {
            await saving.Save(wiki, null, Some.Conflict("Battle of Narva"), new RevisionNote(RevisionOrigin.Import, "import", "Imported"));
            throw new InvalidOperationException("The disk is full.");
        }));

        await app.Save(Some.Conflict("Siege of Zamosc").With("Background", "After the Battle of Narva they came."));

        Assert.Empty(await Mentions());
        await AssertWhole();
    }

    [Fact]
    public async Task An_article_that_mentions_hundreds_of_titles_links_them_all()
    {
        var titles = Enumerable.Range(1, 300).Select(i => $"Battle of Hill {i}").ToList();
        foreach (var title in titles.Take(20))
            await app.Save(Some.Conflict(title));
        await app.Save(Some.Conflict("Hill War").With("Battles", string.Join("\n", titles.Select(title => $"- the {title},"))));

        Assert.Equal(20, (await Mentions()).Count);
        await AssertWhole();
    }

    [Fact]
    public async Task Saving_the_same_again_changes_nothing()
    {
        await app.Save(Some.Conflict("Battle of Narva"));
        var poltava = Some.Conflict("Battle of Poltava").With("Background", "After the Battle of Narva he came again.");
        await app.Save(poltava);
        var before = await Html("Battle of Poltava", "Background");

        await app.Save(poltava);
        await app.Save(Some.Conflict("Battle of Narva"));

        Assert.Equal(before, await Html("Battle of Poltava", "Background"));
        Assert.Single(await Mentions());
        await AssertWhole();
    }

    private Task<List<LinkRow>> Mentions() => app.Read(wiki => wiki.Links.Where(l => l.Where == LinkPlace.Mention).ToListAsync());

    private Task<string> Html(string title, string heading) =>
        app.Read(wiki => wiki.Sections.Where(s => s.Article!.Title == title && s.Heading == heading).Select(s => s.Html).SingleAsync());

    private Task<int> Change(string sql) => app.Services.GetRequiredService<Writer>().Run(wiki => wiki.Database.ExecuteSqlRawAsync(sql));

    private async Task AssertWhole()
    {
        using var output = new StringWriter();
        await CheckCommand.Check(app.Services, repair: false, output, TextWriter.Null, CancellationToken.None);
        Assert.EndsWith("everything is whole.", output.ToString().Trim(), StringComparison.Ordinal);
    }
}
