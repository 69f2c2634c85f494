using System.Net;
using AngleSharp.Html.Dom;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.SigningIn;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Correcting;

/// <summary>A session that ends while somebody types.</summary>
public sealed class SignedOutTests : IAsyncLifetime
{
    private readonly WikiApp app = new();
    private HttpClient editor = default!;

    public async ValueTask InitializeAsync()
    {
        await app.Save(Some.Conflict("Siege", ("Result", "Treaty")).With("Battle", "Long."));
        await app.Save(Some.Conflict("Siege", ("Result", "Peace")).With("Battle", "Long."));
        editor = await app.SignedIn();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task What_was_typed_is_kept_on_the_page_and_saved_after_signing_in_again()
    {
        const string typed = "Line “one” & <two>\n\n\"three\"";
        var form = (await EditForm.Open(editor, "/wiki/Siege/edit")).With("result", "Kabardian victory").With("section.1.text", typed);
        await EndSession();

        var answer = await form.Save("Who won");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal("You are not signed in any more", answer.Page.QuerySelector("h1")?.TextContent);
        Assert.Equal("/account/login", answer.Page.QuerySelector("main form a")?.GetAttribute("href"));
        await SignInAgain();
        var saved = await SendKept(answer.Page);
        Assert.Equal((HttpStatusCode.SeeOther, "/wiki/Siege#saved"), (saved.StatusCode, saved.Headers.Location?.OriginalString));
        var content = await Current();
        Assert.Equal(("Kabardian victory", typed), (content.Infobox!.Fields.Single().Value, content.Sections[1].Markdown));
    }

    [Fact]
    public async Task Sent_again_before_signing_in_it_is_still_kept()
    {
        var form = (await EditForm.Open(editor, "/wiki/Siege/edit")).With("result", "Kabardian victory");
        await EndSession();

        var again = await SendKept((await form.Save("Who won")).Page);

        Assert.Equal(HttpStatusCode.Unauthorized, again.StatusCode);
        Assert.Contains(Kept(await again.Page()), f => f is { Key: "result", Value: "Kabardian victory" });
    }

    [Fact]
    public async Task The_reason_for_going_back_is_kept_too()
    {
        var page = await editor.Open("/wiki/Siege/revert?to=1");
        await EndSession();

        var answer = await editor.Send(page, "main form", "/wiki/Siege/revert?to=1", ("summary", "It was a treaty"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        await SignInAgain();
        Assert.Equal(HttpStatusCode.SeeOther, (await SendKept(await answer.Page())).StatusCode);
        Assert.Equal("Treaty", (await Current()).Infobox!.Fields.Single().Value);
    }

    [Fact]
    public async Task An_editor_who_became_a_reader_keeps_what_was_typed()
    {
        var form = (await EditForm.Open(editor, "/wiki/Siege/edit")).With("result", "Kabardian victory");
        await EndSession(AccountRoles.Reader);
        await SignInAgain();

        var answer = await form.Save("Who won");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Contains(Kept(answer.Page), f => f is { Key: "result", Value: "Kabardian victory" });
    }

    [Fact]
    public async Task A_form_of_another_site_stays_refused_although_it_is_kept()
    {
        var stranger = app.Browser();
        using var forged = new FormUrlEncodedContent([new("_handler", "edit"), new("base", "2"), new("token", "x"), new("do", "save"), new("summary", "y"), new("result", "Forged"), new("__RequestVerificationToken", "made up")]);

        var answer = await stranger.PostAsync(new Uri("/wiki/Siege/edit", UriKind.Relative), forged, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var kept = Kept(await answer.Page());
        var sent = await editor.PostAsync(new Uri("/wiki/Siege/edit", UriKind.Relative), new FormUrlEncodedContent(kept), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
        Assert.Equal("Peace", (await Current()).Infobox!.Fields.Single().Value);
    }

    private async Task EndSession(string role = AccountRoles.Editor)
    {
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Empty((await scope.ServiceProvider.GetRequiredService<NewAccount>().MakeOrChange("A. Bekova", "correct horse battery", role)).Faults);
    }

    private async Task SignInAgain()
    {
        var answer = await editor.Send(await editor.Open("/account/login"), "form.form", "/account/login", ("Input.Name", "A. Bekova"), ("Input.Password", "correct horse battery"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private Task<HttpResponseMessage> SendKept(IHtmlDocument page) => editor.PostAsync(KeptFormOf(page).GetAttribute("action"), new FormUrlEncodedContent(Kept(page)));

    private static List<KeyValuePair<string, string>> Kept(IHtmlDocument page) => [.. Forms.FieldsOf(KeptFormOf(page))];

    private static IHtmlFormElement KeptFormOf(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;

    private Task<ArticleContent> Current() => app.Read(wiki => Task.FromResult(ArticleContent.Read(wiki.Revisions.OrderBy(r => r.Id).Last().Content)));
}
