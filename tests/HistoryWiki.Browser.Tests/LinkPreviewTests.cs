using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HistoryWiki.Browser.Tests;

/// <summary>What a link leads to is shown before it is followed, to whoever points at it or reaches it by the keyboard, and never on touch.</summary>
public class LinkPreviewTests(PublishedApp app, Chromium chromium)
{
    private const string Link = "main .results h2 a, main .hit h2 a";
    private const string Card = ".preview";

    [Fact]
    public async Task Pointing_at_a_link_shows_its_date_sides_and_outcome_and_the_card_can_be_pointed_at_too()
    {
        var page = await Browse();

        await page.Locator(Link).First.HoverAsync();
        await page.WaitForSelectorAsync(Card);
        Assert.Contains("Kalmyk Invasion of Kabardia", await page.TextContentAsync(Card), StringComparison.Ordinal);
        Assert.Contains("January 1644", await page.TextContentAsync(Card), StringComparison.Ordinal);
        Assert.Equal("preview", await page.Locator(Link).First.GetAttributeAsync("aria-describedby"));

        await page.HoverAsync(Card);
        await page.WaitForTimeoutAsync(600);
        Assert.Equal(1, await page.Locator(Card).CountAsync());

        await page.Mouse.MoveAsync(2, 2);
        await page.WaitForSelectorAsync(Card, new() { State = WaitForSelectorState.Detached });
        Assert.Null(await page.Locator(Link).First.GetAttributeAsync("aria-describedby"));
    }

    [Fact]
    public async Task Reaching_a_link_by_the_keyboard_shows_it_and_Escape_closes_it_without_leaving_the_link()
    {
        var page = await Browse();

        await page.EvaluateAsync("selector => { const links = [...document.querySelectorAll('a, button, input, summary')]; const at = links.indexOf(document.querySelector(selector)); links[at - 1].focus(); }", Link);
        for (var i = 0; i < 10 && !await IsFocused(page); i++)
            await page.Keyboard.PressAsync("Tab");
        await page.WaitForSelectorAsync(Card);

        await page.Keyboard.PressAsync("Escape");

        Assert.Equal(0, await page.Locator(Card).CountAsync());
        Assert.True(await IsFocused(page));
    }

    [Fact]
    public async Task In_a_narrow_window_the_card_keeps_off_both_edges()
    {
        var page = await Browse(width: 360);

        await page.Locator(Link).First.HoverAsync();
        await page.WaitForSelectorAsync(Card);
        var edges = await page.EvaluateAsync<double[]>("selector => { const card = document.querySelector(selector).getBoundingClientRect(); return [card.left, document.body.getBoundingClientRect().right - card.right]; }", Card);

        Assert.All(edges, edge => Assert.True(edge >= 16, $"{edge} px"));
        Assert.Equal(0, await page.TooWide());
    }

    [Fact]
    public async Task Axe_finds_nothing_while_a_preview_is_open()
    {
        var page = await Browse();
        await page.Locator(Link).First.HoverAsync();
        await page.WaitForSelectorAsync(Card);

        var result = await page.RunAxe();

        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help}"));
    }

    [Fact]
    public async Task On_touch_no_preview_is_shown_or_asked_for()
    {
        var page = await chromium.Open(width: 390, touch: true);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(app.Address + "/browse");

        await page.Locator(Link).First.DispatchEventAsync("pointerover", new { pointerType = "touch", bubbles = true });
        await page.WaitForTimeoutAsync(900);
        Assert.Equal(0, await page.Locator(Card).CountAsync());
        await page.Locator(Link).First.TapAsync();
        await page.WaitForURLAsync("**/wiki/**");

        Assert.DoesNotContain(asked, address => address.EndsWith("/preview", StringComparison.Ordinal));
    }

    private async Task<IPage> Browse(int width = 1440)
    {
        var page = await chromium.Open(width);
        await page.GotoAsync(app.Address + "/browse");
        return page;
    }

    private static Task<bool> IsFocused(IPage page) => page.EvaluateAsync<bool>("selector => document.activeElement === document.querySelector(selector)", Link);
}
