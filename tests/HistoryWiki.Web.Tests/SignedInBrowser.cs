using System.Net;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.SigningIn;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests;

/// <summary>Browsers of people who are signed in.</summary>
public static class SignedInBrowser
{
    /// <summary>A browser in which somebody of the role is signed in.</summary>
    public static async Task<HttpClient> SignedIn(this WikiApp app, string name = "A. Bekova", string role = AccountRoles.Editor)
    {
        const string password = "correct horse battery";
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Empty((await scope.ServiceProvider.GetRequiredService<NewAccount>().MakeOrChange(name, password, role)).Faults);
        var browser = app.Browser();
        var answer = await browser.Send(await browser.Open("/account/login"), "form.form", "/account/login", ("Input.Name", name), ("Input.Password", password));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return browser;
    }
}
