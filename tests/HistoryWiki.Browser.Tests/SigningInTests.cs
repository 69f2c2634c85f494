namespace HistoryWiki.Browser.Tests;

public class SigningInTests(PublishedApp app, Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_editor_signs_in_and_out_with_and_without_scripting(bool script)
    {
        var page = await chromium.Open(script: script);
        await page.SignIn(app, People.Bekova);
        Assert.Equal("Sign out, " + People.Bekova, await page.Locator("header nav a[href='/account/logout']").TextContentAsync());

        await page.ClickAsync("header nav a[href='/account/logout']");
        await page.ClickAsync("main button[type=submit]");

        Assert.Equal(app.Address + "/", page.Url);
        Assert.Equal("Sign in", await page.Locator("header nav a[href='/account/login']").TextContentAsync());
    }

    [Fact]
    public async Task An_editor_who_has_to_sign_in_first_arrives_in_the_box_that_the_link_of_a_doubt_leads_to()
    {
        var page = await chromium.Open();
        await page.GotoAsync(app.Address + Pages.War + "/edit?field=Date");
        await page.GetByLabel("Name").FillAsync(People.Bekova);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(People.Password);
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForURLAsync(app.Address + Pages.War + "/edit?field=Date");

        Assert.Equal("date.start.day", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task A_link_that_names_another_site_to_return_to_leads_home()
    {
        foreach (var elsewhere in new[] { "//evil.example", "/\\evil.example", "https://evil.example", " //evil.example", "/\t/evil.example", "javascript:alert(1)" })
        {
            var page = await chromium.Open();
            await page.GotoAsync($"{app.Address}/account/login?returnUrl={Uri.EscapeDataString(elsewhere)}");
            await page.GetByLabel("Name").FillAsync(People.Bekova);
            await page.GetByLabel("Password", new() { Exact = true }).FillAsync(People.Password);
            await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();

            Assert.Equal(app.Address + "/", page.Url);
        }
    }
}
