using Microsoft.Playwright;

namespace HistoryWiki.Browser.Tests;

public class SuggestionTests(PublishedApp app, Chromium chromium)
{
    [Fact]
    public async Task A_few_letters_are_completed_and_the_keyboard_leads_to_the_article()
    {
        var page = await chromium.Open();
        await page.GotoAsync(app.Address + "/");
        await Type(page, "kalmyk inv");

        var first = page.Locator("#q-list [role=option]").First;
        await Assertions.Expect(first).ToContainTextAsync("Kalmyk Invasion of Kabardia");
        await Assertions.Expect(page.Locator("#q")).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(page.Locator("#q")).ToHaveAttributeAsync("aria-activedescendant", "q-list-0");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(app.Address + Pages.Invasion);
    }

    [Fact]
    public async Task Escape_closes_the_suggestions_and_keeps_what_was_typed()
    {
        var page = await chromium.Open();
        await page.GotoAsync(app.Address + "/");
        await Type(page, "kalm");

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator("#q-list")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#q")).ToHaveAttributeAsync("aria-expanded", "false");
        Assert.Equal("kalm", await page.InputValueAsync("#q"));
    }

    [Fact]
    public async Task Enter_without_a_choice_searches_for_what_was_typed()
    {
        var page = await chromium.Open();
        await page.GotoAsync(app.Address + "/");
        await Type(page, "kalm");

        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(app.Address + "/search?q=kalm");
    }

    [Fact]
    public async Task A_suggestion_is_followed_with_the_mouse()
    {
        var page = await chromium.Open();
        await page.GotoAsync(app.Address + Pages.War);
        await page.Locator("#q-top").PressSequentiallyAsync("ayuka");

        await page.Locator("#q-top-list [role=option]").First.ClickAsync();

        await page.WaitForURLAsync(app.Address + "/people/Ayuka_Khan");
    }

    [Fact]
    public async Task A_screen_reader_is_told_of_the_box_its_list_and_the_choice_which_goes_round()
    {
        var page = await chromium.Open();
        await page.GotoAsync(app.Address + "/");
        await Type(page, "ka");
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = "Search conflicts, people and places" });
        var list = page.GetByRole(AriaRole.Listbox, new() { Name = "Suggestions" });
        var options = list.GetByRole(AriaRole.Option);
        var last = await options.CountAsync() - 1;

        await Assertions.Expect(box).ToHaveAttributeAsync("aria-controls", await list.GetAttributeAsync("id") ?? "");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-autocomplete", "list");
        Assert.Null(await box.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", $"q-list-{last}");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", "q-list-0");
        await Assertions.Expect(list.Locator("[aria-selected=true]")).ToHaveCountAsync(1);
        await Assertions.Expect(box).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_a_phone_a_name_keeps_its_words_whole_beside_what_else_it_is_called()
    {
        var page = await chromium.Open(360);
        await page.GotoAsync(app.Address + "/");
        await Type(page, "kalmyk camp");
        var option = page.Locator("#q-list [role=option]", new() { HasText = "also called Kalmyk Campaign against Kabardia" }).First;

        var room = await option.EvaluateAsync<double>(
            """
            option => {
              const name = option.querySelector('span');
              const room = name.getBoundingClientRect().width;
              Object.assign(name.style, { inlineSize: 'min-content', overflowWrap: 'normal' });
              return room - name.getBoundingClientRect().width;
            }
            """);

        Assert.True(room >= 0, $"The longest word of the name lacks {-room} px.");
    }

    private static async Task Type(IPage page, string letters)
    {
        await page.Locator("#q").PressSequentiallyAsync(letters);
        await page.Locator("#q-list [role=option]").First.WaitForAsync();
    }
}
