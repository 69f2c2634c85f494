namespace HistoryWiki.Browser.Tests;

public class SigningInTests(PublishedApp app, Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_editor_signs_in_with_and_without_scripting(bool script)
    {
        var page = await chromium.Open(script: script);
        await page.GotoAsync(app.Address + "/account/login?returnUrl=/preferences");

        await page.GetByLabel("Name").FillAsync(People.Bekova);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(People.Password);
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();

        Assert.Equal(app.Address + "/preferences", page.Url);
        Assert.Equal("Sign out, " + People.Bekova, await page.Locator("header nav a[href='/account/logout']").TextContentAsync());
    }
}
