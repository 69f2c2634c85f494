using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.SigningIn;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests;

/// <summary>Fills in and sends the forms of pages as a browser without scripting does.</summary>
public static class Forms
{
    /// <summary>Opens a page and reads it as HTML.</summary>
    public static async Task<IHtmlDocument> Open(this HttpClient browser, string address) => await Page(await browser.GetAsync(address));

    public static async Task<IHtmlDocument> Page(this HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Sends the form of a page that has a field or button of the given name, with some fields changed.</summary>
    public static Task<HttpResponseMessage> Send(this HttpClient browser, IHtmlDocument page, string formSelector, string address, params (string Name, string Value)[] changes)
    {
        var form = page.QuerySelector<IHtmlFormElement>(formSelector) ?? throw new InvalidOperationException($"No form {formSelector} on {address}.");
        var fields = FieldsOf(form).Where(f => !changes.Any(c => c.Name == f.Key)).Concat(changes.Select(c => KeyValuePair.Create(c.Name, c.Value)));
        return browser.PostAsync(address, new FormUrlEncodedContent(fields));
    }

    /// <summary>A browser in which somebody of the role is signed in.</summary>
    public static async Task<HttpClient> SignedIn(this WikiApp app, string name = "A. Bekova", string role = AccountRoles.Editor)
    {
        const string password = "correct horse battery";
        await using var scope = app.Services.CreateAsyncScope();
        var faults = await scope.ServiceProvider.GetRequiredService<NewAccount>().MakeOrChange(name, password, role);
        Assert.Empty(faults);
        var browser = app.Browser();
        var answer = await browser.Send(await browser.Open("/account/login"), "form.form", "/account/login", ("Input.Name", name), ("Input.Password", password));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return browser;
    }

    /// <summary>What a browser would send for the form as it stands, without any button.</summary>
    public static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox" } input when input.IsChecked:
                case IHtmlInputElement { Type: not ("radio" or "checkbox" or "submit" or "button") }:
                    yield return KeyValuePair.Create(((IHtmlInputElement)element).Name!, ((IHtmlInputElement)element).Value);
                    break;
                case IHtmlTextAreaElement area:
                    yield return KeyValuePair.Create(area.Name!, area.Value);
                    break;
                case IHtmlSelectElement select:
                    yield return KeyValuePair.Create(select.Name!, select.Value ?? "");
                    break;
            }
        }
    }
}
