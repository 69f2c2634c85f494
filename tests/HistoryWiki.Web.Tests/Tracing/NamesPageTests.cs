using System.Net;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Tests.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Tracing;

public sealed class NamesPageTests : IDisposable
{
    private const string Form = "main form:last-of-type";

    private readonly WikiApp app = new();

    [Fact]
    public async Task Names_that_an_editor_joins_are_one_and_stay_so_when_everything_is_derived_anew()
    {
        await SaveWars("Qaplan Giray", "Kaplan I Giray Khan");
        var editor = await app.SignedIn("Ann", AccountRoles.Editor);

        using var answer = await Join(editor, "Kaplan I Giray Khan");
        await app.Services.GetRequiredService<Writer>().Run(wiki => wiki.Articles.ExecuteUpdateAsync(set => set.SetProperty(a => a.DerivedVersion, 0)));
        await OlderArticles.DeriveAnew(app.Services.GetRequiredService<Writer>(), new Progress(TextWriter.Null, false, TimeProvider.System), TestContext.Current.CancellationToken);
        var page = await app.Browser().Open("/people/Kaplan_I_Giray_Khan");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("Qaplan Giray", page.Text("h1"));
        Assert.Equal(["First war", "Second war"], page.Texts(".table tbody td:first-child"));
        Assert.StartsWith("Ann joined them on ", (await editor.Open("/people/Qaplan_Giray/names")).Text(".wanted-by p"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_an_editor_splits_are_two_although_an_article_has_both()
    {
        await app.Save(new ArticleContent("Ayuka Khan", ArticleKind.Person, null, [new ArticleSection(1, null, "A khan.")], []));
        await app.Services.GetRequiredService<Writer>().Run(async wiki =>
        {
            var batch = await ArticleBatch.Of(wiki, ["Ayuki"]);
            var outcome = await batch.AddRedirect("Ayuki", "Ayuka Khan");
            await batch.Finish();
            return outcome;
        });
        await SaveWars("Ayuka Khan", "Ayuki");
        var editor = await app.SignedIn("Ann", AccountRoles.Editor);

        using var answer = await editor.Send(await editor.Open("/people/Ayuka_Khan/names"), "main .wanted-by form", "/people/Ayuka_Khan/names");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(["First war"], (await app.Browser().Open("/people/Ayuka_Khan")).Texts(".table tbody td:first-child"));
        Assert.Equal(["Second war"], (await app.Browser().Open("/people/Ayuki")).Texts(".table tbody td:first-child"));
    }

    [Fact]
    public async Task Names_that_were_split_can_be_joined_again_and_one_decision_of_them_is_kept()
    {
        await SaveWars("Qaplan Giray", "Kaplan I Giray Khan");
        var editor = await app.SignedIn("Ann", AccountRoles.Editor);
        using var joined = await Join(editor, "Kaplan I Giray Khan");

        using var split = await editor.Send(await editor.Open("/people/Qaplan_Giray/names"), "main .wanted-by form", "/people/Qaplan_Giray/names");
        using var again = await Join(editor, "Kaplan I Giray Khan");

        Assert.Equal([true], await app.Read(wiki => wiki.NameDecisions.Select(d => d.AreSame).ToListAsync()));
        Assert.Equal(["First war", "Second war"], (await app.Browser().Open("/people/Qaplan_Giray")).Texts(".table tbody td:first-child"));
    }

    [Fact]
    public async Task What_is_joined_with_what_and_what_is_told_apart_is_written_as_conflicts_write_it()
    {
        await SaveWars("Qaplan Giray", "Kaplan I Giray Khan");
        var editor = await app.SignedIn("Ann", AccountRoles.Editor);

        using var joined = await Join(editor, "kaplan I giray khan");
        var afterJoin = await editor.Open("/people/Qaplan_Giray/names");
        using var split = await editor.Send(afterJoin, "main .wanted-by form", "/people/Qaplan_Giray/names");
        var afterSplit = await editor.Open("/people/Qaplan_Giray/names");

        Assert.Equal(["Kaplan I Giray Khan", "Qaplan Giray"], afterJoin.Texts(".wanted-by li > bdi"));
        Assert.Equal(["Kaplan I Giray Khan", "Qaplan Giray"], afterSplit.Texts(".wanted-by li > bdi"));
    }

    [Fact]
    public async Task The_way_to_the_names_is_shown_to_those_who_may_decide_of_them()
    {
        await SaveWars("Qaplan Giray", "Kaplan I Giray Khan");

        Assert.Empty((await app.Browser().Open("/people/Qaplan_Giray")).Texts(".tabs a"));
        Assert.Equal(["Conflicts", "Names"], (await (await app.SignedIn("Ann", AccountRoles.Editor)).Open("/people/Qaplan_Giray")).Texts(".tabs a"));
    }

    [Fact]
    public async Task Another_spelling_in_the_text_of_an_article_leads_to_its_commander()
    {
        await app.Save(Some.Conflict("Kazakh–Kalmyk War", ("Date", "1723"), ("Commander1", "Abul Khair Khan")).With("War", "In the spring Abulkhair attacked."));

        var page = await app.Browser().Open("/people/Abulkhair");

        Assert.Equal("Abul Khair Khan", page.Text("h1"));
        Assert.Equal("Also written Abulkhair", page.Texts(".pagehead p")[^1]);
    }

    [Fact]
    public async Task A_spelling_alike_in_another_article_is_only_proposed()
    {
        await SaveWars("Nader Shah", "Nadir Shah");
        var editor = await app.SignedIn("Ann", AccountRoles.Editor);

        Assert.Equal(["First war"], (await app.Browser().Open("/people/Nader_Shah")).Texts(".table tbody td:first-child"));
        Assert.Equal(["Nadir Shah"], (await editor.Open("/people/Nader_Shah/names")).Texts(".wanted-by li > a"));
    }

    [Theory]
    [InlineData("", "Write the other name.")]
    [InlineData("qaplan giray", "Both names are read as the same already.")]
    [InlineData("Kaplan Gerey", "Nothing here is called “Kaplan Gerey”: no infobox, no article and no text has that name.")]
    public async Task What_cannot_be_joined_is_refused_and_what_was_typed_is_kept(string other, string problem)
    {
        await SaveWars("Qaplan Giray", "Selim Giray");
        var editor = await app.SignedIn("Ann", AccountRoles.Editor);

        using var answer = await Join(editor, other);
        var page = await answer.Page();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(problem, page.Text("#problem li"));
        Assert.Equal(other, page.QuerySelector("#other")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_page_decides_of_no_name_but_its_own()
    {
        await SaveWars("Qaplan Giray", "Selim Giray");
        var editor = await app.SignedIn("Ann", AccountRoles.Editor);

        using var answer = await Join(editor, "Devlet Giray", "Selim Giray");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("The form does not say which of the names here it is about.", (await answer.Page()).Text("#problem li"));
        Assert.Equal(0, await app.Read(wiki => wiki.NameDecisions.CountAsync()));
    }

    [Theory]
    [InlineData("author", "Somebody", "The form holds a field that this page does not have: “author”.")]
    [InlineData("other", "Devlet Giray", "The form holds the field “other” more than once.")]
    public async Task A_form_with_more_than_the_page_has_is_refused(string field, string value, string problem)
    {
        await SaveWars("Qaplan Giray", "Selim Giray");
        var editor = await app.SignedIn("Ann", AccountRoles.Editor);

        using var answer = await editor.Send(await editor.Open("/people/Qaplan_Giray/names"), Form, "/people/Qaplan_Giray/names", ("other", "Selim Giray"), (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(problem, (await answer.Page()).Text("#problem li"));
        Assert.Equal(0, await app.Read(wiki => wiki.NameDecisions.CountAsync()));
    }

    [Fact]
    public async Task Of_editors_who_join_and_split_at_once_each_is_answered_and_the_last_decision_stands()
    {
        await SaveWars("Qaplan Giray", "Selim Giray");
        var editor = await app.SignedIn("Ann", AccountRoles.Editor);
        var page = await editor.Open("/people/Qaplan_Giray/names");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            editor.Send(page, Form, "/people/Qaplan_Giray/names", ("other", "Selim Giray"), ("name", "Qaplan Giray"), ("same", i % 2 == 0 ? "true" : "false"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        Assert.Equal(1, await app.Read(wiki => wiki.NameDecisions.CountAsync()));
    }

    [Fact]
    public async Task A_name_longer_than_any_is_not_kept_whichever_of_the_two_it_is()
    {
        await SaveWars("Qaplan Giray", "Selim Giray");
        var editor = await app.SignedIn("Ann", AccountRoles.Editor);
        var spaced = "Qaplan" + new string(' ', 1_000) + "Giray";

        using var asOther = await Join(editor, "Selim" + new string('m', 1_000));
        using var asName = await Join(editor, "Selim Giray", spaced);

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity], [asOther.StatusCode, asName.StatusCode]);
        Assert.Equal("A name can have 1,000 letters at most.", (await asName.Page()).Text("#problem li"));
        Assert.Equal(0, await app.Read(wiki => wiki.NameDecisions.CountAsync()));
    }

    public void Dispose() => app.Dispose();

    private async Task SaveWars(string first, string second)
    {
        await app.Save(Some.Conflict("First war", ("Date", "1700"), ("Commander1", first)));
        await app.Save(Some.Conflict("Second war", ("Date", "1710"), ("Commander1", second)));
    }

    private static async Task<HttpResponseMessage> Join(HttpClient editor, string other, string name = "Qaplan Giray") =>
        await editor.Send(await editor.Open("/people/Qaplan_Giray/names"), Form, "/people/Qaplan_Giray/names", ("other", other), ("name", name));
}
