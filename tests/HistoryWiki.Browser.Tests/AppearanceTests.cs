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

    [Theory]
    [InlineData(1440)]
    [InlineData(360)]
    public async Task Written_from_right_to_left_no_page_is_too_wide_and_every_heading_begins_on_the_right(int width)
    {
        var page = await chromium.Open(width);

        var faults = new List<string>();
        foreach (var address in Pages.Open)
        {
            await page.GotoAsync(app.Address + address);
            var fault = await page.EvaluateAsync<string>(
                """
                () => {
                  document.documentElement.dir = 'rtl';
                  const tooWide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
                  const heading = document.querySelector('h1');
                  const words = document.createRange();
                  words.selectNodeContents(heading);
                  const inset = heading.getBoundingClientRect().right - words.getBoundingClientRect().right;
                  return tooWide > 0 ? `${tooWide} px too wide` : Math.abs(inset) > 2 ? `the heading begins ${inset} px from the right` : '';
                }
                """);
            if (fault.Length > 0)
                faults.Add($"{address}: {fault}");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
