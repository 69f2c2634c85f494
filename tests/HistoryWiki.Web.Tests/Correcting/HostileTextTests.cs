using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HistoryWiki.Articles.Text;
using HistoryWiki.Web.Correcting;

namespace HistoryWiki.Web.Tests.Correcting;

public sealed class HostileTextTests(CorrectingApp app) : IClassFixture<CorrectingApp>, IAsyncLifetime
{
    private static readonly string[] Texts =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg/onload=alert(1)>",
        "</textarea></title><script>alert(1)</script>",
        "[a](javascript:alert(1)) ![b](data:text/html;base64,PHNjcmlwdD4=)",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe> {onclick=alert(1)}",
        "[[javascript:alert(1)|x]] <a href=vbscript:x>y</a> <https://x.test/\"onmouseover=alert(1)>",
        "{{constructor.constructor('alert(1)')()}} @(1+1) &lt;b&gt; &amp;amp;",
        "\u202Emirrored\u2066 \u0007 \uFFFD ﷽ Ә\u0301\u0301\u0301",
        "%3Cscript%3E ../../etc/passwd ' OR 1=1 --",
    ];

    private CorrectedArticle article = default!;

    public static TheoryData<string> HostileTexts => [.. Texts];

    public async ValueTask InitializeAsync() => article = await app.Save(Some.Conflict(
        "Siege",
        ("Date", "1644"),
        ("Result", "Treaty"),
        ("Combatant1", "Kabardia"),
        ("Commander1", "Khodozhduk"),
        ("Strength1", "1643:, 10,000"),
        ("Music", "songs")).With("Battle", "Long."));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public async Task Hostile_text_in_every_box_is_shown_as_text_and_never_as_markup(string text)
    {
        var form = (await article.OpenForm()).With("new.0.key", text).With("new.0.value", text);
        foreach (var box in form.Fields.Where(f => f.Key is not ("base" or "token" or "_handler" or "__RequestVerificationToken")).Select(f => f.Key).ToList())
            form.With(box, text);

        foreach (var button in new[] { "save", "preview", "add:commander1", "remove:strength1.0" })
        {
            var answer = await form.Press(button);
            Assert.True((int)answer.Status < 500, $"{button}: {answer.Status}");
            AssertHarmless(answer.Page);
            Assert.Equal(CleanText.Of(text), answer.Value("result"));
        }
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public async Task Hostile_text_that_was_saved_is_shown_as_text_on_every_page(string text)
    {
        var form = (await article.OpenForm()).With("result", text).With("territory", text).With("line.5", text)
            .With("section.1.text", text).With("section.1.heading", text);
        Assert.Equal(HttpStatusCode.SeeOther, (await form.Save(text)).Status);
        Assert.Equal(CleanText.Of(text), (await article.Current()).Fields.Single(f => f.Key == "Result").Value);

        foreach (var page in new[] { "", "/edit", "/history", "/diff?from=1&to=2", "/revisions/2", "/revert?to=1" })
            AssertHarmless(await app.Editor.Open(article.Address + page));
    }

    private static void AssertHarmless(IHtmlDocument page)
    {
        Assert.All(page.QuerySelectorAll("script"), s => Assert.StartsWith("/site", new Uri(new Uri("http://localhost/"), s.GetAttribute("src")).AbsolutePath, StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("iframe, object, embed, base, img, style"));
        Assert.All(page.All, e => Assert.All(e.Attributes, a =>
        {
            Assert.False(a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), $"{e.TagName} {a.Name}");
            Assert.NotEqual("style", a.Name);
            if (a.Name is "href" or "src" or "action" or "formaction")
                Assert.True(a.Value.StartsWith('/') || a.Value.StartsWith('#') || a.Value.StartsWith("https://", StringComparison.Ordinal) || !a.Value.Contains(':', StringComparison.Ordinal), a.Value);
        }));
    }
}
