using System.Net;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Tests.Reading;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tests.Correcting;

/// <summary>An article that nobody has written yet is started in the editor.</summary>
public sealed class StartTests : IAsyncLifetime
{
    private const string Address = "/wiki/Battle_of_Bulanty/edit";

    private readonly WikiApp app = new();
    private HttpClient editor = default!;

    public async ValueTask InitializeAsync() => editor = await app.SignedIn();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task What_is_written_becomes_the_first_revision_of_an_article()
    {
        var form = await EditForm.Open(editor, Address);
        var saved = await form.With("combatant1", "Kazakh Khanate").With("section.0.text", "It was fought on the steppe.").Save("Moiseev 1991");

        Assert.Equal("Start this article", form.Page.Text("h1"));
        Assert.Equal((HttpStatusCode.SeeOther, "/wiki/Battle_of_Bulanty#saved"), (saved.Status, saved.Location?.OriginalString));
        var revision = await app.Read(wiki => wiki.Revisions.SingleAsync());
        Assert.Equal((1, RevisionOrigin.Edit, "A. Bekova", "Moiseev 1991"), (revision.Number, revision.Origin, revision.Author, revision.Summary));
        var content = ArticleContent.Read(revision.Content);
        Assert.Equal(("Battle of Bulanty", ArticleKind.Conflict, "Kazakh Khanate"), (content.Title, content.Kind, content.Fields.Single().Value));
        Assert.Contains("It was fought on the steppe.", (await editor.Open("/wiki/Battle_of_Bulanty")).Text(".prose"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_is_taken_as_given_where_how_sure_it_is_was_left_as_it_was()
    {
        var form = await EditForm.Open(editor, Address);
        var saved = await form.With("date.start.year", "1727").With("date.end.sure", "as-start").Save();

        Assert.Equal("not-known", form.Value("date.start.sure"));
        Assert.Equal(HttpStatusCode.SeeOther, saved.Status);
        Assert.Equal("1727", ArticleContent.Read(await app.Read(wiki => wiki.Revisions.Select(r => r.Content).SingleAsync())).Fields.Single().Value);
    }

    [Fact]
    public async Task It_is_about_what_its_editor_chose()
    {
        var form = await EditForm.Open(editor, "/wiki/Ayuka_Khan/edit?kind=person");
        await form.With("section.0.text", "A khan of the Kalmyks.").Save();

        Assert.Empty(form.Page.QuerySelectorAll("#combatant1"));
        Assert.Equal(ArticleKind.Person, await app.Read(wiki => wiki.Articles.Select(a => a.Kind).SingleAsync()));
    }

    [Fact]
    public async Task Two_who_start_the_same_article_make_one_and_nothing_of_either_is_lost()
    {
        var first = await EditForm.Open(editor, Address);
        var second = await EditForm.Open(editor, Address);
        await first.With("combatant1", "Kazakh Khanate").Save();

        var apart = await second.With("combatant2", "Dzungar Khanate").Save();
        var clash = await (await EditForm.Open(editor, Address + "?kind=conflict")).With("base", "0").With("combatant1", "Kazakhs").Save();

        Assert.Equal(HttpStatusCode.SeeOther, apart.Status);
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Equal(["Kazakh Khanate", "Dzungar Khanate"], ArticleContent.Read(await app.Read(wiki => wiki.Revisions.OrderBy(r => r.Id).Select(r => r.Content).LastAsync())).Fields.Select(f => f.Value));
        Assert.Equal(1, await app.Read(wiki => wiki.Articles.CountAsync()));
    }

    [Fact]
    public async Task Of_two_who_start_the_same_article_with_a_lead_the_second_is_asked_and_the_words_of_both_are_kept()
    {
        var first = await EditForm.Open(editor, Address);
        var second = await EditForm.Open(editor, Address);
        await first.With("section.0.text", "It was fought on the steppe.").Save();

        var clash = await second.With("section.0.text", "It was fought in 1727.").Save();
        var chosen = await clash.With("clash.0.choice", "mine").Save();

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Equal("It was fought in 1727.", clash.Value("section.0.text"));
        Assert.Equal(["not recorded", "It was fought on the steppe.", "It was fought in 1727."], clash.Page.QuerySelectorAll(".clash label > span").Select(words => words.TextContent.Trim()));
        Assert.Equal(HttpStatusCode.SeeOther, chosen.Status);
        Assert.Equal(["It was fought in 1727."], ArticleContent.Read(await app.Read(wiki => wiki.Revisions.OrderBy(r => r.Id).Select(r => r.Content).LastAsync())).Sections.Select(section => section.Markdown));
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_article()
    {
        var form = await EditForm.Open(editor, Address);
        await form.With("combatant1", "Kazakh Khanate").Save();

        Assert.Equal(HttpStatusCode.SeeOther, (await form.Save()).Status);
        Assert.Equal(1, await app.Read(wiki => wiki.Revisions.CountAsync()));
    }

    [Fact]
    public async Task A_title_that_came_to_mean_another_article_meanwhile_is_refused_and_what_was_typed_is_kept()
    {
        var form = await EditForm.Open(editor, Address);
        await app.Save(Some.Conflict("The Battle of Bulanty"));

        var refused = await form.With("combatant1", "Kazakh Khanate").Save();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("An article is called “The Battle of Bulanty” already.", refused.Problem, StringComparison.Ordinal);
        Assert.Equal("Kazakh Khanate", refused.Page.QuerySelector("#combatant1")?.TextContent.Trim());
    }

    [Fact]
    public async Task An_article_without_a_word_is_not_made()
    {
        var answer = await (await EditForm.Open(editor, Address)).Save();

        Assert.Contains("Nothing was written, so nothing was saved", answer.Problem, StringComparison.Ordinal);
        Assert.Equal(0, await app.Read(wiki => wiki.Articles.CountAsync()));
    }

    [Theory]
    [InlineData("/wiki/!/edit")]
    [InlineData("/wiki/%FF/edit")]
    [InlineData("/wiki/Battle_of_%FFulanty/edit")]
    [InlineData("/wiki/Battle_of_%5BBulanty%5D/edit")]
    public async Task No_article_is_started_under_a_title_that_none_can_have(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await EditForm.Open(editor, address)).Status);
}
