using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HistoryWiki.Web.Correcting;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tests.Correcting;

public sealed class RevertTests : IAsyncLifetime
{
    private const string Address = "/wiki/Siege/revert?to=1";

    private readonly WikiApp app = new();
    private HttpClient editor = default!;

    public async ValueTask InitializeAsync()
    {
        await app.Save(Some.Conflict("Siege", ("Result", "Treaty")));
        await app.Save(Some.Conflict("Siege", ("Result", "Victory")));
        editor = await app.SignedIn();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Going_back_saves_what_an_earlier_revision_says_as_the_next_one()
    {
        var answer = await Send(await editor.Open(Address), ("summary", "The source says treaty"));

        Assert.Equal((HttpStatusCode.SeeOther, "/wiki/Siege#saved"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        var last = await app.Read(wiki => wiki.Revisions.OrderBy(r => r.Number).LastAsync());
        Assert.Equal((3, RevisionOrigin.Revert, "A. Bekova", "The source says treaty"), (last.Number, last.Origin, last.Author, last.Summary));
        Assert.Equal("Treaty", ArticleContent.Read(last.Content).Fields[0].Value);
    }

    [Fact]
    public async Task Going_back_is_not_done_when_somebody_saved_in_between_and_the_reason_is_kept()
    {
        var page = await editor.Open(Address);
        await app.Save(Some.Conflict("Siege", ("Result", "Long siege")));

        var answer = await Send(page, ("summary", "Because"));
        var again = await answer.Page();

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("Because", again.QuerySelector<IHtmlTextAreaElement>("#summary")?.Value);
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(again)).StatusCode);
    }

    [Fact]
    public async Task The_same_wish_sent_twice_makes_one_revision()
    {
        var page = await editor.Open(Address);

        Assert.All(await Task.WhenAll(Send(page), Send(page)), a => Assert.Equal(HttpStatusCode.SeeOther, a.StatusCode));
        Assert.Equal(3, await app.Read(wiki => wiki.Revisions.CountAsync()));
    }

    [Fact]
    public async Task Going_back_to_what_stands_is_not_offered_and_posted_anyway_is_refused_with_the_reason()
    {
        await app.Save(Some.Conflict("Siege", ("Result", "Treaty")));

        var asked = await editor.Open(Address);
        var posted = await Send(await editor.Open("/wiki/Siege/revert?to=2"));

        Assert.Equal("Siege already says what it said in revision 1, so there is nothing to change.", asked.QuerySelector(".pagehead p")?.TextContent);
        Assert.Null(asked.QuerySelector("main form"));
        Assert.DoesNotContain("/revert", (await editor.Open("/wiki/Siege/revisions/1")).Body!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("/revert", (await editor.Open("/wiki/Siege/diff?from=1&to=3")).Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("/revert?to=2", (await editor.Open("/wiki/Siege/revisions/2")).Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, posted.StatusCode);
        Assert.Equal("Siege already says what it said in revision 1, so there is nothing to change.", (await posted.Page()).QuerySelector(".pagehead p")?.TextContent);
        Assert.Equal(3, await app.Read(wiki => wiki.Revisions.CountAsync()));
    }

    [Theory]
    [InlineData("summary", "", HttpStatusCode.UnprocessableEntity)]
    [InlineData("base", "", HttpStatusCode.BadRequest)]
    [InlineData("base", "x", HttpStatusCode.BadRequest)]
    [InlineData("base", "02", HttpStatusCode.BadRequest)]
    [InlineData("base", "1", HttpStatusCode.Conflict)]
    [InlineData("token", "", HttpStatusCode.BadRequest)]
    [InlineData("Origin", "Import", HttpStatusCode.BadRequest)]
    [InlineData("__RequestVerificationToken", "", HttpStatusCode.BadRequest)]
    public async Task A_form_that_cannot_be_saved_changes_nothing(string name, string value, HttpStatusCode status)
    {
        Assert.Equal(status, (await Send(await editor.Open(Address), (name, value))).StatusCode);
        Assert.Equal(2, await app.Read(wiki => wiki.Revisions.CountAsync()));
    }

    [Theory]
    [InlineData("/wiki/Siege/revert")]
    [InlineData("/wiki/Siege/revert?to=9")]
    [InlineData("/wiki/Siege/revert?to=x")]
    [InlineData("/wiki/No_such_siege/revert?to=1")]
    public async Task There_is_no_going_back_to_what_never_was(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(address)).StatusCode);

    [Fact]
    public async Task Only_those_who_may_correct_may_go_back() =>
        Assert.Equal(HttpStatusCode.Found, (await app.Browser().GetAsync(Address)).StatusCode);

    private Task<HttpResponseMessage> Send(IDocument page, params (string, string)[] changes) =>
        editor.Send((IHtmlDocument)page, "main form", Address, changes);
}
