using System.Net;

namespace HistoryWiki.Web.Tests.Layout;

/// <summary>Forms that cannot be read, sent to the app as Kestrel serves it.</summary>
public sealed class PostedFormsTests : IDisposable
{
    private readonly WikiApp app = new();

    public PostedFormsTests()
    {
        app.UseKestrel(0);
        app.StartServer();
    }

    public void Dispose() => app.Dispose();

    [Fact]
    public Task A_form_larger_than_the_wiki_takes_is_told_so() =>
        AssertRefused("a=" + new string('a', 5_000_000), HttpStatusCode.RequestEntityTooLarge, "This is more than the wiki takes at once");

    [Fact]
    public Task A_form_of_more_fields_than_a_page_has_is_told_so() =>
        AssertRefused(string.Join('&', Enumerable.Range(0, 20_000).Select(i => $"a{i}=1")), HttpStatusCode.RequestEntityTooLarge, "This is more than the wiki takes at once");

    [Fact]
    public Task A_character_that_no_text_has_is_told() => AssertRefused("a=%00", HttpStatusCode.BadRequest, "This form cannot be read");

    [Fact]
    public Task Other_kinds_of_content_are_told() => AssertRefused("{}", HttpStatusCode.UnsupportedMediaType, "This kind of content cannot be taken", "application/json");

    [Fact]
    public Task A_form_without_a_token_is_told_that_it_may_be_old() => AssertRefused("a=1", HttpStatusCode.BadRequest, "This request cannot be taken");

    private async Task AssertRefused(string body, HttpStatusCode status, string heading, string kind = "application/x-www-form-urlencoded")
    {
        foreach (var address in new[] { "/preferences", "/account/login" })
        {
            using var content = new StringContent(body, System.Text.Encoding.UTF8, kind);
            using var answer = await app.CreateClient().PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);

            Assert.Equal(status, answer.StatusCode);
            Assert.Equal(heading, (await answer.Page()).QuerySelector("h1")?.TextContent);
        }
    }
}
