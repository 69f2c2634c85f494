using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Dom;
using HistoryWiki.Browser.Tests;
using HistoryWiki.Web.Tests;

namespace HistoryWiki.Reliability.Tests;

/// <summary>An editor who changes the territory of one article again and again, and remembers what was acknowledged.</summary>
/// <param name="address">The server.</param>
/// <param name="number">Which editor, and which article.</param>
/// <param name="cookies">The session, which outlives a server.</param>
public sealed class EditorAtWork(string address, int number, CookieContainer cookies) : IDisposable
{
    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(30) };
    private readonly string run = Guid.NewGuid().ToString("N");
    private int saved;

    /// <summary>The words of the last edit whose 303 arrived; null before the first.</summary>
    public string? Acknowledged { get; private set; }

    /// <summary>How many edits were acknowledged.</summary>
    public int Count => saved;

    public string Title => PublishedFiles.TitleOf(number);

    private string EditAddress => $"/wiki/Battle_{number}/edit";

    public async Task SignIn()
    {
        var answer = await browser.Send(await browser.Open("/account/login"), "form.form", "/account/login",
            ("Input.Name", PublishedFiles.NameOf(number)), ("Input.Password", People.Password));
        if (answer.StatusCode != HttpStatusCode.SeeOther)
            throw new InvalidOperationException($"Signing in was answered {(int)answer.StatusCode}.");
    }

    /// <summary>Saves one edit; the server may be gone at any moment.</summary>
    public async Task<HttpStatusCode> Edit()
    {
        var words = $"edit {saved + 1} of editor {number} in {run}";
        var page = await browser.Open(EditAddress);
        var answer = await browser.Send(page, "main form[method=post]", EditAddress, (FieldOf(page, "Territory"), words), (FieldOf(page, "What did you change"), words), ("do", "save"));
        if (answer.StatusCode == HttpStatusCode.SeeOther)
        {
            saved++;
            Acknowledged = words;
        }

        return answer.StatusCode;
    }

    /// <summary>Edits until told to stop or until the server is gone.</summary>
    public async Task EditUntil(CancellationToken stop)
    {
        try
        {
            while (!stop.IsCancellationRequested)
                await Edit();
        }
        catch (Exception e) when (e is HttpRequestException or SocketException or IOException)
        {
            // The server is gone: what matters is what it acknowledged.
        }
    }

    public void Dispose() => browser.Dispose();

    private static string FieldOf(IHtmlDocument page, string label) =>
        page.QuerySelectorAll("label").OfType<IHtmlLabelElement>().FirstOrDefault(l => l.TextContent.Trim().StartsWith(label, StringComparison.Ordinal))?.Control?.GetAttribute("name")
        ?? throw new InvalidOperationException($"The edit form has no field “{label}”.");
}
