using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

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
        var form = page.QuerySelector(formSelector) as IHtmlFormElement ?? throw new InvalidOperationException($"No form {formSelector} on {address}.");
        var fields = FieldsOf(form).Where(f => !changes.Any(c => c.Name == f.Key)).Concat(changes.Select(c => KeyValuePair.Create(c.Name, c.Value)));
        return browser.PostAsync(address, new FormUrlEncodedContent(fields));
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
