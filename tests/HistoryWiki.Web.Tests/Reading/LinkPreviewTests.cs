using System.Net;
using HistoryWiki.Articles;
using static HistoryWiki.Articles.Linking.ArticleSlug;

namespace HistoryWiki.Web.Tests.Reading;

public sealed class LinkPreviewTests : IDisposable
{
    private const string Title = "Kazakh–Kalmyk War (1723–1726)";
    private readonly WikiApp app = new();

    [Fact]
    public async Task A_preview_shows_when_it_was_who_fought_and_how_it_ended_and_nothing_of_a_page_around_it()
    {
        await app.Save(Some.Conflict(Title, ("Date", "August 1723 – 1726"), ("Combatant1", "Kazakh Khanate"), ("Combatant2", "Kalmyk Khanate"), ("Result", "Peace Treaty of 1726")) with { Sections = [new ArticleSection(1, null, "The war was fought on the Yaik. It was long.")] });

        var answer = await app.Browser().GetAsync(Href(Title) + "/preview");
        var preview = await answer.Page();

        Assert.DoesNotContain("<html", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["Kazakh–Kalmyk War"], preview.Texts(".preview b"));
        Assert.Equal(["August 1723 – 1726", "Peace Treaty of 1726"], preview.Texts(".preview .meta span"));
        Assert.Equal(["Kazakh Khanate against Kalmyk Khanate", "The war was fought on the Yaik."], preview.Texts(".preview p:not(.meta)"));
    }

    [Fact]
    public async Task A_preview_of_what_is_not_written_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Browser().GetAsync("/wiki/Nothing/preview")).StatusCode);

    [Fact]
    public async Task A_reader_who_has_the_preview_already_is_told_so_without_a_cookie()
    {
        await app.Save(Some.Conflict(Title));
        var browser = app.Browser();
        var first = await browser.GetAsync(Href(Title) + "/preview");

        using var again = new HttpRequestMessage(HttpMethod.Get, Href(Title) + "/preview");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await browser.SendAsync(again)).StatusCode);
        Assert.False(first.Headers.Contains("Set-Cookie"));
    }

    public void Dispose() => app.Dispose();
}
