using System.Net;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.SigningIn;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.SigningIn;

public sealed class SignInTests : IAsyncLifetime
{
    private const string Password = "correct horse battery";
    private readonly WikiApp app = new();

    public async ValueTask InitializeAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<NewAccount>().Make("Bekova", Password, AccountRoles.Editor));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Somebody_who_signs_in_returns_to_the_page_and_sees_the_way_out()
    {
        var browser = app.Browser();

        var answer = await SignIn(browser, "Bekova", Password, "/account/login?returnUrl=/preferences");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/preferences", answer.Headers.Location?.OriginalString);
        Assert.Equal("Sign out, Bekova", (await browser.Open("/preferences")).QuerySelector("header nav a[href='/account/logout']")?.TextContent);
    }

    [Theory]
    [InlineData("BEKOVA", "Bekova")]
    [InlineData("Akhmetov", null)]
    public async Task An_account_that_a_name_finds_in_another_case_is_named_when_it_is_changed(string name, string? changed)
    {
        await using var scope = app.Services.CreateAsyncScope();

        Assert.Equal(changed, (await scope.ServiceProvider.GetRequiredService<NewAccount>().MakeOrChange(name, Password, AccountRoles.Admin)).Changed);
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_name_and_a_locked_account_are_told_the_same()
    {
        var wrong = await (await SignIn(app.Browser(), "Bekova", "wrong horse battery")).Page();
        var unknown = await (await SignIn(app.Browser(), "Nobody", Password)).Page();
        for (var i = 0; i < 5; i++)
            await SignIn(app.Browser(), "Bekova", "wrong horse battery");
        var locked = await SignIn(app.Browser(), "Bekova", Password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, locked.StatusCode);
        var said = wrong.QuerySelector("#problem")?.TextContent;
        Assert.Contains("The name or the password is not right", said, StringComparison.Ordinal);
        Assert.Equal(said, unknown.QuerySelector("#problem")?.TextContent);
        Assert.Equal(said, (await locked.Page()).QuerySelector("#problem")?.TextContent);
    }

    [Fact]
    public async Task Many_guesses_at_once_are_judged_no_more_than_five_times()
    {
        var browsers = await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
        {
            var browser = app.Browser();
            return (Browser: browser, Page: await browser.Open("/account/login"));
        }));

        await Task.WhenAll(browsers.Select(b => b.Browser.Send(b.Page, "form.form", "/account/login", ("Input.Name", "Bekova"), ("Input.Password", "a wrong guess"))));

        var account = await app.Read(wiki => Task.FromResult(wiki.Users.Single()));
        Assert.True(account.LockoutEnd > DateTimeOffset.UtcNow);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SignIn(app.Browser(), "Bekova", Password)).StatusCode);
    }

    [Fact]
    public async Task A_right_password_forgets_the_wrong_ones()
    {
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 4; i++)
                await SignIn(app.Browser(), "Bekova", "wrong horse battery");
            Assert.Equal(HttpStatusCode.SeeOther, (await SignIn(app.Browser(), "Bekova", Password)).StatusCode);
        }
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var browser = await app.SignedIn("Orlov");

        var answer = await browser.Send(await browser.Open("/account/logout"), "main form", "/account/logout");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.NotNull((await browser.Open("/preferences")).QuerySelector("header nav a[href='/account/login']"));
    }

    [Fact]
    public async Task A_session_ends_at_once_when_the_role_of_its_account_changes()
    {
        var browser = await app.SignedIn("Orlov");
        Assert.NotNull((await browser.Open("/preferences")).QuerySelector("header nav a[href='/account/logout']"));

        await app.SignedIn("Orlov", AccountRoles.Reader);

        Assert.NotNull((await browser.Open("/preferences")).QuerySelector("header nav a[href='/account/login']"));
    }

    [Fact]
    public async Task A_stored_password_is_hashed_with_at_least_220000_rounds()
    {
        var hash = Convert.FromBase64String(await app.Read(wiki => Task.FromResult(wiki.Users.Single().PasswordHash!)));

        var rounds = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5, 4));

        Assert.True(rounds >= 220_000, $"{rounds} rounds");
    }

    [Fact]
    public async Task A_closed_wiki_makes_no_account_even_for_a_form_sent_by_hand()
    {
        var browser = app.Browser();
        var login = await browser.Open("/account/login");
        var token = login.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await browser.PostAsync("/account/register", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "register",
            ["__RequestVerificationToken"] = token,
            ["Input.Name"] = "Intruder",
            ["Input.Password"] = Password,
        }));

        Assert.False(answer.IsSuccessStatusCode);
        Assert.Equal(1, await app.Read(wiki => Task.FromResult(wiki.Users.Count())));
    }

    [Theory]
    [InlineData("", Password, "Enter a name.")]
    [InlineData("Bekova", Password, "This name is taken.")]
    [InlineData("Orlov", "short", "A password has at least 10 characters.")]
    [InlineData("Orlov", "aaaaaaaaaaaa", "A password has at least four different characters.")]
    public async Task An_open_wiki_says_what_is_wrong_with_a_new_account(string name, string password, string message)
    {
        await using var open = new OpenWiki();
        var browser = open.Browser;
        await using (var scope = open.Services.CreateAsyncScope())
            Assert.Empty(await scope.ServiceProvider.GetRequiredService<NewAccount>().Make("Bekova", Password, AccountRoles.Reader));

        var answer = await browser.Send(await browser.Open("/account/register"), "form.form", "/account/register", ("Input.Name", name), ("Input.Password", password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(message, (await answer.Page()).QuerySelector("#problem li")?.TextContent);
    }

    [Fact]
    public async Task An_open_wiki_makes_a_reader_who_may_not_give_himself_a_role()
    {
        await using var open = new OpenWiki();

        var answer = await open.Browser.Send(await open.Browser.Open("/account/register"), "form.form", "/account/register",
            ("Input.Name", "Orlov"), ("Input.Password", Password), ("Input.Role", "admin"), ("Input.IsAdmin", "true"), ("role", "admin"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        await using var scope = open.Services.CreateAsyncScope();
        var roles = scope.ServiceProvider.GetRequiredService<WikiContext>().UserRoles.Select(r => r.RoleId).ToList();
        Assert.Equal([AccountRoles.Reader], roles);
    }

    private static async Task<HttpResponseMessage> SignIn(HttpClient browser, string name, string password, string address = "/account/login") =>
        await browser.Send(await browser.Open(address), "form.form", address, ("Input.Name", name), ("Input.Password", password));

    private sealed class OpenWiki : IAsyncDisposable
    {
        private readonly WikiApp app = new();
        private readonly WebApplicationFactory<Program> open;

        public OpenWiki()
        {
            open = app.WithWebHostBuilder(builder => builder.UseSetting("HistoryWiki:Registration", "open"));
            Browser = open.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        }

        public HttpClient Browser { get; }

        public IServiceProvider Services => open.Services;

        public async ValueTask DisposeAsync()
        {
            await open.DisposeAsync();
            await app.DisposeAsync();
        }
    }
}
