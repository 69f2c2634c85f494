using Microsoft.Playwright;

namespace HistoryWiki.Browser.Tests;

public class AppearanceTests(PublishedApp app, Chromium chromium)
{
    [Fact]
    public async Task With_scripting_a_theme_applies_at_once_and_stays()
    {
        var page = await chromium.Open();
        await page.GotoAsync(app.Address + Pages.War);

        await page.ClickAsync("#appearance summary");
        await page.GetByText("Dark", new PageGetByTextOptions { Exact = true }).ClickAsync();

        Assert.Equal("dark", await page.GetAttributeAsync("html", "data-theme"));
        await page.ReloadAsync();
        Assert.Equal("dark", await page.GetAttributeAsync("html", "data-theme"));
    }

    [Fact]
    public async Task Without_scripting_the_appearance_page_keeps_the_choice_and_leads_back()
    {
        var page = await chromium.Open(script: false);
        await page.GotoAsync(app.Address + Pages.War);

        await page.ClickAsync("#appearance summary");
        await page.GetByText("Larger", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await page.ClickAsync("#appearance button");
        await page.ClickAsync("main button[type=submit]");

        Assert.Equal(app.Address + Pages.War, page.Url);
        Assert.Equal("larger", await page.GetAttributeAsync("html", "data-size"));
    }
}
