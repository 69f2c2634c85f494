using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace HistoryWiki.Browser.Tests;

/// <summary>Text that would be script on a careless page, in every place that stores text, seen by a real browser with and without the policy that forbids scripts.</summary>
public sealed class HostileTextTests(Chromium chromium) : IAsyncLifetime
{
    private const int PayloadsInAnArticle = 60;

    private readonly Publication publication = new();
    private readonly string data = Directory.CreateTempSubdirectory("historywiki-hostile-").FullName;
    private readonly List<string> titles = [];
    private Server? server;

    public async ValueTask InitializeAsync()
    {
        await publication.InitializeAsync();
        var articles = Directory.CreateDirectory(Path.Combine(data, "articles")).FullName;
        foreach (var payloads in HostileText.All.Chunk(PayloadsInAnArticle))
        {
            var number = titles.Count.ToString(CultureInfo.InvariantCulture);
            titles.Add("Hostile " + number);
            await File.WriteAllTextAsync(Path.Combine(articles, number + ".txt"), ArticleOf(titles[^1], payloads));
        }

        await publication.ImportWhatCanBeRead(data, articles);
        await publication.Run(data, People.Password, "user", "add", "<img src=x onerror=__xss()>", "--role", "editor");
        server = await publication.Serve(data);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        Directory.Delete(data, recursive: true);
        await publication.DisposeAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_stored_text_becomes_script_on_any_page(bool withoutPolicy)
    {
        Assert.True(HostileText.All.Count >= 900, $"{HostileText.All.Count} payloads.");
        var (page, alarms) = await Watch(withoutPolicy);

        foreach (var title in titles)
        {
            var address = "/wiki/" + title.Replace(' ', '_');
            foreach (var view in new[] { address, address + "/history", address + "/revisions/1", address + "/links", "/search?q=" + Uri.EscapeDataString(title) })
                await Look(page, view, alarms);
        }

        foreach (var payload in HostileText.All.Where((_, i) => i % 40 == 0))
            await Look(page, "/search?q=" + Uri.EscapeDataString(payload), alarms);
        await Look(page, "/", alarms);
        await Look(page, "/browse", alarms);

        Assert.True(alarms.Count == 0, string.Join('\n', alarms.Distinct()));
    }

    [Fact]
    public async Task The_watch_sees_a_script_when_there_is_one_and_the_policy_stops_it()
    {
        const string careless = "<!doctype html><img src=x onerror=__xss()>";
        foreach (var (policy, expected) in new[] { ("", 1), ("default-src 'none'; img-src 'self'", 0) })
        {
            var (page, alarms) = await Watch(withoutPolicy: false);
            await page.RouteAsync("**/careless", route => route.FulfillAsync(new RouteFulfillOptions
            {
                ContentType = "text/html",
                Body = careless,
                Headers = policy.Length == 0 ? null : new Dictionary<string, string> { ["Content-Security-Policy"] = policy },
            }));

            await Look(page, "/careless", alarms);

            Assert.Equal(expected, alarms.Count(alarm => alarm.Contains("script ran", StringComparison.Ordinal)));
        }
    }

    private static string ArticleOf(string title, string[] payloads)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"= {title} =\n\nInfobox\n- Conflict: {payloads[0]}\n- Partof: {payloads[1]}\n- Date: {payloads[2]}\n- Place: {payloads[3]}");
        text.AppendLine(CultureInfo.InvariantCulture, $"- Result: {payloads[4]} victory\n- Territory: {payloads[5]}\n- Combatant1: {payloads[6]}, Supported by:, {payloads[7]}");
        text.AppendLine(CultureInfo.InvariantCulture, $"- Combatant2: {payloads[8]}\n- Commander1: {payloads[9]}KIA\n- Commander2: {payloads[10]}\n- Strength1: 10,000 ({payloads[11]})");
        text.AppendLine(CultureInfo.InvariantCulture, $"- Strength2: {payloads[12]}\n- Casualties1: {payloads[13]}\n- {payloads[14]}: {payloads[15]}\n\n{payloads[16]}\n");
        for (var i = 17; i < payloads.Length; i += 2)
            text.AppendLine(CultureInfo.InvariantCulture, $"== {payloads[i]} ==\n\n{payloads[Math.Min(i + 1, payloads.Length - 1)]}\n\n- {payloads[i]}\n\n[[{payloads[i]}|{payloads[Math.Min(i + 1, payloads.Length - 1)]}]]\n");
        return text.ToString();
    }

    private async Task<(IPage Page, List<string> Alarms)> Watch(bool withoutPolicy)
    {
        var alarms = new List<string>();
        var page = await chromium.Open(withoutPolicy: withoutPolicy);
        await page.AddInitScriptAsync("window.__ran = 0; window.__xss = () => { window.__ran++; };");
        page.Dialog += (_, dialog) =>
        {
            alarms.Add($"a dialog opened: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(server!.Address, StringComparison.Ordinal))
                alarms.Add($"a request went to {request.Url}");
        };
        return (page, alarms);
    }

    private async Task Look(IPage page, string view, List<string> alarms)
    {
        await page.GotoAsync(server!.Address + view);
        // Whatever waits for a pointer, the focus or the end of an animation is woken as well.
        var ran = await page.EvaluateAsync<int>("""
            () => {
              for (const e of document.querySelectorAll('main *')) {
                for (const type of ['mouseover', 'mouseenter', 'focus', 'toggle', 'animationend', 'pointerenter'])
                  e.dispatchEvent(new Event(type));
              }
              return new Promise(done => setTimeout(() => done(window.__ran), 20));
            }
            """);
        if (ran > 0)
            alarms.Add($"script ran on {view}");
        foreach (var bad in await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('body *')].filter(e =>
              ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'STYLE', 'BASE', 'META', 'MATH', 'VIDEO', 'AUDIO', 'APPLET', 'FRAME'].includes(e.tagName)
              || [...e.attributes].some(a => /^on/i.test(a.name) || a.name === 'style' || a.name === 'srcdoc'
                 || (['href', 'src', 'action', 'formaction', 'xlink:href'].includes(a.name) && /^[\s\u0000-\u0020]*(javascript|vbscript|data):/i.test(a.value))))
              .map(e => e.outerHTML.slice(0, 120))
            """))
            alarms.Add($"{view} holds {bad}");
    }
}
