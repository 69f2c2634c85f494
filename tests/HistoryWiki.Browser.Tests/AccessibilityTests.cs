using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HistoryWiki.Browser.Tests;

/// <summary>axe finds nothing on any page, wide and narrow, light and dark.</summary>
public class AccessibilityTests(PublishedApp app, Chromium chromium)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<int, ColorScheme> Looks { get; } = new()
    {
        { 1440, ColorScheme.Light },
        { 1440, ColorScheme.Dark },
        { 360, ColorScheme.Light },
        { 360, ColorScheme.Dark },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Axe_finds_nothing_on_the_pages_that_everybody_may_open(int width, ColorScheme colors)
    {
        var page = await chromium.Open(width, colors);

        await AssertNoViolations(page, Pages.Open);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Axe_finds_nothing_on_the_pages_of_an_editor(int width, ColorScheme colors)
    {
        var page = await chromium.Open(width, colors);
        await page.SignIn(app, People.Bekova);

        await AssertNoViolations(page, Pages.Correcting);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(768)]
    public async Task No_page_scrolls_sideways(int width)
    {
        var page = await chromium.Open(width);
        await page.SignIn(app, People.Bekova);

        var wide = new List<string>();
        foreach (var address in Pages.Open.Concat(Pages.Correcting))
        {
            await page.GotoAsync(app.Address + address);
            if (await page.TooWide() is > 0 and var overflow)
                wide.Add($"{address}: {overflow} px");
        }

        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(360)]
    public async Task Nothing_to_press_is_smaller_than_24_pixels(int width)
    {
        var page = await chromium.Open(width);
        await page.SignIn(app, People.Bekova);

        var small = new List<string>();
        foreach (var address in Pages.Open.Concat(Pages.Correcting))
        {
            await page.GotoAsync(app.Address + address);
            small.AddRange(await page.EvaluateAsync<string[]>(
                """
                address => [...document.querySelectorAll('a[href], button, summary, select, input')]
                  .filter(element => element.checkVisibility() && getComputedStyle(element).display !== 'inline' && !element.closest('.vh, .skip, label'))
                  .map(element => [element.outerHTML, element.getBoundingClientRect()])
                  .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
                  .map(([html, box]) => `${address}: ${Math.round(box.width)} × ${Math.round(box.height)} px: ${html.slice(0, 80)}`)
                """,
                address));
        }

        Assert.Empty(small);
    }

    private async Task AssertNoViolations(IPage page, IEnumerable<string> addresses)
    {
        var found = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(app.Address + address);
            var result = await page.RunAxe(Rules);
            Assert.NotEmpty(result.Passes);
            found.AddRange(result.Violations.Select(v => $"{address}: {v.Id}: {v.Help} at {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
