using Microsoft.Playwright;

namespace HistoryWiki.Browser.Tests;

/// <summary>Signs a person in through the page.</summary>
internal static class SigningIn
{
    public static async Task SignIn(this IPage page, PublishedApp app, string name, string returnTo = "/preferences")
    {
        await page.GotoAsync($"{app.Address}/account/login?returnUrl={Uri.EscapeDataString(returnTo)}");
        await page.GetByLabel("Name").FillAsync(name);
        await page.GetByLabel("Password", new PageGetByLabelOptions { Exact = true }).FillAsync(People.Password);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in" }).ClickAsync();
        Assert.Equal(app.Address + returnTo, page.Url);
    }
}
