using System.Net;
using System.Net.Http.Headers;
using static HistoryWiki.Articles.Linking.ArticleSlug;

namespace HistoryWiki.Web.Tests.Reading;

public sealed class RevalidationTests : IDisposable
{
    private const string Title = "Battle of Kanzhal";

    private readonly WikiApp app = new();

    [Fact]
    public async Task A_reader_who_has_the_page_is_told_so_and_gets_nothing_else()
    {
        await app.Save(Some.Conflict(Title));
        var tag = await Tag();

        using var answer = await Get(tag: tag.ToString());

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(tag, answer.Headers.ETag);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("\"other\", {0}", HttpStatusCode.NotModified)]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("\"other\"", HttpStatusCode.OK)]
    [InlineData("not a tag", HttpStatusCode.OK)]
    public async Task Only_a_tag_of_this_page_saves_making_it(string tags, HttpStatusCode status)
    {
        await app.Save(Some.Conflict(Title));

        using var answer = await Get(tag: string.Format(null, tags, await Tag()));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task The_page_has_to_be_asked_for_again_each_time_and_is_for_one_reader_alone()
    {
        await app.Save(Some.Conflict(Title));

        using var answer = await Get();

        Assert.Equal(new CacheControlHeaderValue { Private = true, NoCache = true }, answer.Headers.CacheControl);
        Assert.Equal("Cookie", Assert.Single(answer.Headers.Vary));
        Assert.True(answer.Headers.ETag?.IsWeak);
    }

    [Fact]
    public async Task A_new_revision_is_a_new_page()
    {
        await app.Save(Some.Conflict(Title));
        var before = await Tag();

        await app.Save(Some.Conflict(Title, ("Date", "1708")));

        Assert.NotEqual(before, await Tag());
    }

    [Fact]
    public async Task A_new_article_is_a_new_page_of_those_that_may_link_to_it()
    {
        await app.Save(Some.Conflict(Title, ("Place", "Kabardia")));
        var before = await Tag();

        await app.Save(Some.Conflict("Kabardia"));

        Assert.NotEqual(before, await Tag());
    }

    [Fact]
    public async Task Another_appearance_is_another_page()
    {
        await app.Save(Some.Conflict(Title));

        Assert.NotEqual(await Tag(), await Tag(cookie: "appearance=dark.large.on"));
        Assert.Equal(await Tag(), await Tag(cookie: "appearance=nonsense"));
    }

    [Fact]
    public async Task A_page_of_links_is_revalidated_as_well()
    {
        await app.Save(Some.Conflict(Title));
        using var first = await Get("/links");
        var tag = first.Headers.ETag!.ToString();

        using var again = await Get("/links", tag);
        await app.Save(Some.Conflict("Another war", ("Partof", Title)));
        using var later = await Get("/links", tag);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, later.StatusCode));
    }

    public void Dispose() => app.Dispose();

    private async Task<EntityTagHeaderValue> Tag(string? cookie = null)
    {
        using var answer = await Get(cookie: cookie);
        return answer.Headers.ETag!;
    }

    private async Task<HttpResponseMessage> Get(string below = "", string? tag = null, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Href(Title) + below, UriKind.Relative));
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (cookie is not null)
            request.Headers.TryAddWithoutValidation("Cookie", cookie);
        return await app.Browser().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
