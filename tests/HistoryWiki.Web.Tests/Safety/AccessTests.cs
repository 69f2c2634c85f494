using System.Net;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Tests.Rules;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Safety;

/// <summary>Who may open what: every address of the app stands in the table, and each is tried as everyone.</summary>
public sealed class AccessTests(AccessTests.Wiki wiki) : IClassFixture<AccessTests.Wiki>
{
    private const string Anyone = "anyone";
    private const string Correcting = "correcting";

    private static readonly Dictionary<string, string> Who = new()
    {
        ["/"] = Anyone,
        ["/wiki/{Slug}"] = Anyone,
        ["/wiki/{Slug}/links"] = Anyone,
        ["/wiki/{Slug}/preview"] = Anyone,
        ["/wiki/{Slug}/battles"] = Anyone,
        ["/wiki/{Slug}/history"] = Anyone,
        ["/wiki/{Slug}/revisions/{Number}"] = Anyone,
        ["/wiki/{Slug}/diff"] = Anyone,
        ["/wiki/{Slug}/edit"] = Correcting,
        ["/wiki/{Slug}/revert"] = Correcting,
        ["/wiki/{Slug}/rename"] = Correcting,
        ["/people/{Slug}"] = Anyone,
        ["/people/{Slug}/names"] = Correcting,
        ["/belligerents/{Slug}/names"] = Correcting,
        ["/places/{Slug}/names"] = Correcting,
        ["/people"] = Anyone,
        ["/belligerents"] = Anyone,
        ["/places"] = Anyone,
        ["/belligerents/{Slug}"] = Anyone,
        ["/places/{Slug}"] = Anyone,
        ["/search"] = Anyone,
        ["/api/v1/search"] = Anyone,
        ["/api/v1/suggest"] = Anyone,
        ["/opensearch.xml"] = Anyone,
        ["/openapi/{documentName}.json"] = Anyone,
        ["/browse"] = Anyone,
        ["/recent"] = Anyone,
        ["/wanted"] = Anyone,
        ["/quality"] = Anyone,
        ["/preferences"] = Anyone,
        ["/account/login"] = Anyone,
        ["/account/logout"] = Anyone,
        ["/account/register"] = Anyone,
        ["/account/not-allowed"] = Anyone,
        ["/not-found"] = Anyone,
        ["/error"] = Anyone,
        ["/{*path}"] = Anyone,
        ["/health/live"] = Anyone,
        ["/health/ready"] = Anyone,
    };

    // Where a request ends that meant another address.
    private static readonly string[] OnTheWay = ["/not-found", "/error", "/{*path}"];

    // Mapped by ASP.NET Core itself: the answer to a script that follows a redirect, and the files of a build that was not published.
    private static readonly string[] OfTheFramework = ["/_framework/opaque-redirect", "/{**path:file}"];

    public static TheoryData<string, string> Everybody
    {
        get
        {
            var cells = new TheoryData<string, string>();
            foreach (var pattern in Who.Keys)
            {
                foreach (var role in AccountRoles.All.Prepend("nobody"))
                    cells.Add(pattern, role);
            }

            return cells;
        }
    }

    [Fact]
    public void Every_address_stands_in_the_table()
    {
        var patterns = wiki.App.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace(":int", "", StringComparison.Ordinal))
            .Except(OfTheFramework)
            .Distinct(StringComparer.OrdinalIgnoreCase);

        Assert.Equal(Who.Keys.Order(StringComparer.OrdinalIgnoreCase), patterns.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_address_that_readers_and_scripts_use_stands_in_the_document_with_who_may_open_it()
    {
        var document = File.ReadLines(Path.Combine(SourceTree.Root, "docs", "addresses.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|'));

        Assert.Equal(
            Who.Where(address => !OnTheWay.Contains(address.Key)).Select(address => $"{address.Key.ToLowerInvariant()} {(address.Value == Anyone ? "anyone" : "editors")}").Order(StringComparer.Ordinal),
            document.Select(cells => $"{cells[1].Trim().Trim('`').ToLowerInvariant()} {cells[3].Trim()}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task An_address_opens_for_those_who_may_and_for_nobody_else(string pattern, string role)
    {
        var browser = await wiki.Browser(role);

        var answer = await browser.GetAsync(Example(pattern));

        var may = Who[pattern] == Anyone || AccountRoles.Correcting.Contains(role);
        if (may)
            Assert.DoesNotContain(answer.StatusCode, new[] { HttpStatusCode.Redirect, HttpStatusCode.Unauthorized, HttpStatusCode.InternalServerError });
        else if (role == "nobody")
            Assert.StartsWith("/account/login?returnUrl=", PathOf(answer.Headers.Location!), StringComparison.Ordinal);
        else
            Assert.StartsWith("/account/not-allowed", PathOf(answer.Headers.Location!), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task A_form_without_its_token_changes_nothing_for_anyone(string pattern, string role)
    {
        var browser = await wiki.Browser(role);
        var before = await wiki.CountChanges();

        var forms = await Task.WhenAll(
            browser.PostAsync(Example(pattern), new FormUrlEncodedContent([new("_handler", "save"), new("_handler", "login"), new("Input.Name", "x")])),
            browser.PostAsync(Example(pattern), new StringContent("{}", System.Text.Encoding.UTF8, "application/json")),
            browser.PostAsync(Example(pattern), new StringContent("a=b", System.Text.Encoding.UTF8, "text/plain")));

        Assert.All(forms, answer => Assert.InRange((int)answer.StatusCode, 300, 499));
        Assert.All(forms, answer => Assert.False(answer.Headers.Contains("Set-Cookie") && answer.StatusCode == HttpStatusCode.SeeOther));
        Assert.Equal(before, await wiki.CountChanges());
    }

    [Fact]
    public async Task A_token_of_somebody_else_is_refused()
    {
        var mine = await wiki.Browser(AccountRoles.Editor);
        var theirs = await wiki.Browser(AccountRoles.Admin);
        var page = await theirs.Open("/wiki/Battle_of_Kanzhal/edit");

        var answer = await mine.Send(page, "main form[method=post]", "/wiki/Battle_of_Kanzhal/edit");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static string PathOf(Uri address) => address.IsAbsoluteUri ? address.PathAndQuery : address.OriginalString;

    private static string Example(string pattern) => pattern.Replace("{*path}", "no/such/page", StringComparison.Ordinal).Replace("{Slug}", "Battle_of_Kanzhal", StringComparison.Ordinal).Replace("{Number}", "1", StringComparison.Ordinal)
        + (pattern.EndsWith("/diff", StringComparison.Ordinal) ? "?from=1&to=2" : pattern.EndsWith("/revert", StringComparison.Ordinal) ? "?to=1" : "");

    /// <summary>A wiki with one article of two revisions, and a browser for each role.</summary>
    public sealed class Wiki : IAsyncLifetime
    {
        private readonly Dictionary<string, HttpClient> browsers = [];

        public WikiApp App { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await App.Save(Some.Conflict("Battle of Kanzhal", ("Date", "1708")));
            await App.Save(Some.Conflict("Battle of Kanzhal", ("Date", "1709")));
        }

        public async Task<HttpClient> Browser(string role)
        {
            if (!browsers.TryGetValue(role, out var browser))
                browsers[role] = browser = role == "nobody" ? App.Browser() : await App.SignedIn("Some " + role, role);
            return browser;
        }

        public Task<int> CountChanges() => App.Read(wiki => Task.FromResult(wiki.Revisions.Count() + wiki.Users.Count()));

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
