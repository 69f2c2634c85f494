using Microsoft.Playwright;

namespace HistoryWiki.Browser.Tests;

public class CorrectingTests(PublishedApp app, Chromium chromium)
{
    private string Article => app.Address + "/wiki/Kalmyk_Invasion_of_Kabardia_(1644)";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_editor_adds_a_commander_with_and_without_scripting_and_reads_the_name_in_the_article(bool script)
    {
        var name = script ? "Scripted Khan" : "Plain Khan";
        var page = await SignIn(People.Bekova, script);
        await page.GotoAsync(Article + "/edit");

        await page.Locator("button[value='add:commander1']").ClickAsync();
        await page.Locator("[data-rows='commander1'] .row:last-child input[id$='.name']").FillAsync(name);
        await page.GetByLabel("What did you change, and why?").FillAsync("A commander");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save changes" }).ClickAsync();

        Assert.Equal(Article + "#saved", page.Url);
        await Assertions.Expect(page.Locator("#saved")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".sides")).ToContainTextAsync(name);
        await page.GotoAsync(Article);
        await Assertions.Expect(page.Locator("#saved")).ToBeHiddenAsync();
        await page.GotoAsync(Article + "/history");
        await Assertions.Expect(page.Locator(".rev").First).ToContainTextAsync("Commanders, side 1");
    }

    [Fact]
    public async Task Of_two_editors_of_one_fact_the_second_chooses_between_before_theirs_and_yours()
    {
        var (bekova, akhmetov) = (await SignIn(People.Bekova), await SignIn(People.Akhmetov));
        await bekova.GotoAsync(Article + "/edit");
        await akhmetov.GotoAsync(Article + "/edit");
        await Correct(bekova, "The Kalmyks withdrew");

        await Correct(akhmetov, "The Kalmyks were driven out");
        await Assertions.Expect(akhmetov).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Conflict: ", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Assertions.Expect(akhmetov.Locator("#problem")).ToBeFocusedAsync();
        await Assertions.Expect(akhmetov.Locator(".clash")).ToContainTextAsync("The Kalmyks withdrew");
        await akhmetov.GetByLabel("Yours").CheckAsync();
        await akhmetov.GetByRole(AriaRole.Button, new() { Name = "Save changes" }).ClickAsync();

        Assert.Equal(Article + "#saved", akhmetov.Url);
        await Assertions.Expect(akhmetov.Locator("main")).ToContainTextAsync("The Kalmyks were driven out");
    }

    [Fact]
    public async Task The_preview_follows_what_is_typed_and_leaving_asks_first()
    {
        var page = await SignIn(People.Bekova);
        await page.GotoAsync(Article + "/edit");
        var asked = new TaskCompletionSource<string>();
        page.Dialog += (_, dialog) =>
        {
            asked.TrySetResult(dialog.Type);
            _ = dialog.AcceptAsync();
        };

        await page.Locator("[id='commander1.0.name']").FillAsync("Previewed Khan");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".pv")).ToContainTextAsync("Previewed Khan");
        await page.Locator("a.brand").ClickAsync();

        Assert.Equal("beforeunload", await asked.Task.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task A_fault_is_said_first_and_its_link_leads_to_the_box()
    {
        var page = await SignIn(People.Bekova);
        await page.GotoAsync(Article + "/edit");
        await page.Locator("[id='date.start.year']").FillAsync("16444");
        await page.GetByLabel("What did you change, and why?").FillAsync("The year");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save changes" }).ClickAsync();

        await Assertions.Expect(page.Locator("#problem")).ToBeFocusedAsync();
        await page.Locator("#problem a").First.ClickAsync();
        await Assertions.Expect(page.Locator("[id='date.start.year']")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_editor_renames_an_article_and_its_old_address_leads_to_it_until_it_is_renamed_back(bool script)
    {
        var page = await SignIn(People.Bekova, script);
        await page.GotoAsync(Article + "/edit");
        await page.GetByRole(AriaRole.Link, new() { Name = "Rename the article" }).ClickAsync();

        await Rename(page, "Kazakh–Kalmyk War (1723–1726)");
        await Assertions.Expect(page.Locator("#problem")).ToContainTextAsync("is called “Kazakh–Kalmyk War (1723–1726)” already");
        await Assertions.Expect(page.GetByLabel("New title")).ToHaveValueAsync("Kazakh–Kalmyk War (1723–1726)");

        await Rename(page, "Invasion of Kabardia");
        Assert.Equal(app.Address + "/wiki/Invasion_of_Kabardia#saved", page.Url);
        await page.GotoAsync(Article);
        Assert.Equal(app.Address + "/wiki/Invasion_of_Kabardia", page.Url);

        await page.GotoAsync(app.Address + "/wiki/Invasion_of_Kabardia/rename");
        await Rename(page, "Kalmyk Invasion of Kabardia (1644)");
        Assert.Equal(Article + "#saved", page.Url);
        await page.GotoAsync(Article + "/history");
        await Assertions.Expect(page.Locator(".rev").First).ToContainTextAsync("Title");
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(360)]
    public async Task Save_stays_in_sight_and_never_covers_the_box_that_has_the_focus(int width)
    {
        var page = await chromium.Open(width);
        await page.SignIn(app, People.Bekova);
        await page.GotoAsync(Article + "/edit");
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save changes" })).ToBeInViewportAsync();

        var covered = new List<string>();
        await page.Locator("[name='conflict']").FocusAsync();
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>(
                """
                () => {
                  const box = document.activeElement, bar = document.querySelector('.savebar'), place = box.getBoundingClientRect();
                  // Of a long text the browser brings into sight where its words are typed.
                  const shown = place.top + Math.min(place.height, 44);
                  return bar.contains(box) || shown <= bar.getBoundingClientRect().top ? null : box.name || box.id || box.className;
                }
                """) is { } name)
                covered.Add(name);
        }

        Assert.Empty(covered);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(360)]
    public async Task A_word_longer_than_the_page_does_not_widen_the_comparison(int width)
    {
        var page = await chromium.Open(width);
        await page.SignIn(app, People.Bekova);
        await page.GotoAsync(Article + "/edit");
        var address = "https://example.org/" + new string('a', 400);
        await page.GetByLabel("Territory").FillAsync($"{width} {address}");
        await page.GetByLabel("What did you change, and why?").FillAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save changes" }).ClickAsync();

        foreach (var view in new[] { "/diff", "/history" })
        {
            await page.GotoAsync(Article + view);
            Assert.Equal(0, await page.TooWide());
        }
    }

    private static async Task Rename(IPage page, string title)
    {
        await page.GetByLabel("New title").FillAsync(title);
        await page.GetByLabel("Why?").FillAsync("A better name");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rename the article" }).ClickAsync();
    }

    private static async Task Correct(IPage page, string territory)
    {
        await page.GetByLabel("Territory").FillAsync(territory);
        await page.GetByLabel("What did you change, and why?").FillAsync("What became of the land");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save changes" }).ClickAsync();
    }

    private async Task<IPage> SignIn(string name, bool script = true)
    {
        var page = await chromium.Open(script: script);
        await page.SignIn(app, name);
        return page;
    }
}
