using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace HistoryWiki.Web.Tests.Correcting;

/// <summary>The edit form of an article as a browser without scripting holds it: open, change, send.</summary>
public sealed class EditForm
{
    private readonly HttpClient browser;
    private readonly string address;

    private EditForm(HttpClient browser, string address, IHtmlDocument page, HttpStatusCode status)
    {
        (this.browser, this.address, Page, Status) = (browser, address, page, status);
        Fields = page.QuerySelector<IHtmlFormElement>("form[data-edit]") is { } form ? [.. Forms.FieldsOf(form)] : [];
    }

    public IHtmlDocument Page { get; }

    public HttpStatusCode Status { get; }

    public Uri? Location { get; private init; }

    /// <summary>What the form holds now.</summary>
    public List<KeyValuePair<string, string>> Fields { get; }

    public string Problem => Page.QuerySelector("#problem")?.TextContent ?? "";

    public static async Task<EditForm> Open(HttpClient browser, string address)
    {
        var answer = await browser.GetAsync(address);
        return new EditForm(browser, address, await answer.Page(), answer.StatusCode);
    }

    public EditForm With(string name, string value)
    {
        Fields.RemoveAll(f => f.Key == name);
        Fields.Add(KeyValuePair.Create(name, value));
        return this;
    }

    public EditForm Without(string name)
    {
        Fields.RemoveAll(f => f.Key == name);
        return this;
    }

    public string? Value(string name) => Fields.Where(f => f.Key == name).Select(f => f.Value).SingleOrDefault();

    public Task<EditForm> Save(string summary = "Corrected") => With("summary", summary).Press("save");

    /// <summary>Sends the form with one of its buttons.</summary>
    public Task<EditForm> Press(string button) => Send([.. Fields, KeyValuePair.Create("do", button)]);

    public async Task<EditForm> Send(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var answer = await browser.PostAsync(address, new FormUrlEncodedContent(fields));
        return new EditForm(browser, address, await answer.Page(), answer.StatusCode) { Location = answer.Headers.Location };
    }
}
