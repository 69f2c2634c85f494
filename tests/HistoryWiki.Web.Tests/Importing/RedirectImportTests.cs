using System.Net;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Importing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Importing;

public sealed class RedirectImportTests : ExportImporting
{
    [Fact]
    public async Task A_redirect_leads_to_its_article_by_address_and_by_search_whichever_comes_first()
    {
        // Only a real server sees an address as it was sent.
        App.UseKestrel(0);
        App.StartServer();
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = App.ClientOptions.BaseAddress };
        await Import(SomeExport.Redirect("Kanzhal War", "Battle of Kanzhal"), SomeExport.Battle("Battle of Kanzhal"), SomeExport.Redirect("Kanzhal 1708", "Kanzhal War"));

        foreach (var alias in new[] { "Kanzhal_War", "Kanzhal_1708" })
        {
            using var answer = await browser.GetAsync(new Uri($"/wiki/{alias}", UriKind.Relative));
            Assert.Equal((HttpStatusCode.MovedPermanently, "/wiki/Battle_of_Kanzhal"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }

        Assert.Contains("/wiki/Battle_of_Kanzhal", await browser.GetStringAsync(new Uri("/search?q=Kanzhal+War", UriKind.Relative)), StringComparison.Ordinal);
        await AssertWhole();
    }

    [Fact]
    public async Task A_redirect_that_leads_elsewhere_now_takes_those_along_that_lead_to_it()
    {
        await Import(SomeExport.Battle("Battle of Kanzhal"), SomeExport.Battle("Battle of Malka"), SomeExport.Redirect("The battle", "Kanzhal"), SomeExport.Redirect("Kanzhal", "Battle of Kanzhal"), SomeExport.Redirect("Malka", "Battle of Malka"));

        await Import(SomeExport.Redirect("Kanzhal", "Malka"));

        Assert.Equal(
            ["Kanzhal", "Malka", "The battle"],
            await App.Read(wiki => wiki.Aliases.Where(a => a.IsRedirect && a.Article!.Title == "Battle of Malka").OrderBy(a => a.Name).Select(a => a.Name).ToListAsync()));
        await AssertWhole();
    }

    [Fact]
    public async Task Exports_that_differ_about_a_redirect_change_nothing_when_they_are_imported_again()
    {
        string[] older = [Redirect(2016, "Battle of Kanzhal")];
        string[] newer = [SomeExport.Battle("Battle of Kanzhal"), SomeExport.Battle("Battle of Malka"), Redirect(2022, "Battle of Malka")];
        await Import(older);
        await Import(newer);

        var (_, again, _) = await Import(older);

        Assert.Contains("Redirects: 0 added, 1 unchanged, ", again, StringComparison.Ordinal);
        Assert.Equal("Battle_of_Malka", await App.Read(wiki => wiki.Redirects.Select(r => r.TargetSlug).SingleAsync()));
        await AssertWhole();

        static string Redirect(int year, string target) => SomeExport.Page("Kanzhal War", [SomeExport.Revision(year, $"{year}-06-01T00:00:00Z", "Ann", "Redirect", $"#REDIRECT [[{target}]]")]);
    }

    [Fact]
    public async Task A_page_kept_by_a_browser_is_made_again_once_a_redirect_may_have_changed_its_links()
    {
        await Import(SomeExport.Page("Battle of Malka", SomeExport.BattleText("Battle of Malka") + "It came after [[Kanzhal War]]."), SomeExport.Battle("Battle of Kanzhal"));
        using var browser = App.Browser();
        using var before = await browser.GetAsync(new Uri("/wiki/Battle_of_Malka", UriKind.Relative));

        await Import(SomeExport.Redirect("Kanzhal War", "Battle of Kanzhal"));

        using var after = await browser.GetAsync(new Uri("/wiki/Battle_of_Malka", UriKind.Relative));
        Assert.NotNull(before.Headers.ETag);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task A_link_to_a_redirect_is_no_longer_wanted_once_the_redirect_is_imported()
    {
        await Import(SomeExport.Page("Battle of Malka", SomeExport.BattleText("Battle of Malka") + "It came after [[Kanzhal War]]."));
        Assert.Contains("class=\"wanted\"", await Html("Battle of Malka"), StringComparison.Ordinal);

        await Import(SomeExport.Battle("Battle of Kanzhal"), SomeExport.Redirect("Kanzhal War", "Battle of Kanzhal"));

        Assert.DoesNotContain("class=\"wanted\"", await Html("Battle of Malka"), StringComparison.Ordinal);
        await AssertWhole();
    }

    [Fact]
    public async Task A_link_to_a_name_of_two_articles_is_wanted_once_neither_has_the_name()
    {
        await Import(SomeExport.Page("Battle of Baksan", SomeExport.BattleText("Battle of Baksan") + "It came after [[Kanzhal War]]."));
        var wanted = new List<bool>();
        foreach (var (title, name, year) in new[] { ("Battle of Kanzhal", "Kanzhal War", 2020), ("Battle of Malka", "Kanzhal War", 2020), ("Battle of Kanzhal", "Battle of Kanzhal", 2021), ("Battle of Malka", "Battle of Malka", 2021) })
        {
            await Import(SomeExport.Page(title, [SomeExport.Revision(year, $"{year}-06-01T00:00:00Z", "Ann", "Name", SomeExport.BattleText(name))]));
            wanted.Add((await Html("Battle of Baksan")).Contains("class=\"wanted\"", StringComparison.Ordinal));
            await AssertWhole();
        }

        Assert.Equal([false, false, false, true], wanted);
    }

    [Fact]
    public async Task A_name_that_goes_from_one_article_to_another_in_one_import_leads_on()
    {
        await Import(
            SomeExport.Page("Battle of Baksan", SomeExport.BattleText("Battle of Baksan") + "It came after [[Kanzhal War]]."),
            SomeExport.Page("Battle of Kanzhal", SomeExport.BattleText("Kanzhal War")), SomeExport.Battle("Battle of Malka"));

        await Import(Renamed("Battle of Kanzhal", "Battle of Kanzhal"), Renamed("Battle of Malka", "Kanzhal War"));

        Assert.DoesNotContain("class=\"wanted\"", await Html("Battle of Baksan"), StringComparison.Ordinal);
        await AssertWhole();

        static string Renamed(string title, string name) => SomeExport.Page(title, [SomeExport.Revision(2, "2021-06-01T00:00:00Z", "Ann", "Name", SomeExport.BattleText(name))]);
    }

    [Fact]
    public async Task Redirects_in_a_circle_over_an_article_or_to_nothing_are_told_and_left_out()
    {
        var (_, output, errors) = await Import(
            SomeExport.Battle("Battle of Kanzhal"),
            SomeExport.Redirect("One", "Other"),
            SomeExport.Redirect("Other", "One"),
            SomeExport.Redirect("Battle of Kanzhal", "Battle of Malka"),
            SomeExport.Redirect("Cabbage", "Kale"));

        Assert.Contains("Redirects: 0 added, 0 unchanged, 2 left out, 2 dropped that lead to no article\n", output, StringComparison.Ordinal);
        Assert.Contains(": warning: redirect-circle: “Other” redirects to “One”, which leads back to it; the redirect is left out.\n", errors, StringComparison.Ordinal);
        Assert.Contains(": warning: redirect-is-article: “Battle of Kanzhal” redirects to “Battle of Malka”, but the wiki has an article of that title; the redirect is left out.\n", errors, StringComparison.Ordinal);
        Assert.Equal(0, await App.Read(wiki => wiki.Redirects.CountAsync()));
    }

    [Fact]
    public async Task A_redirect_whose_article_may_still_come_with_a_stopped_import_outlives_other_imports()
    {
        var file = Folder.Write("late.xml", SomeExport.Of(SomeExport.Redirect("Kanzhal", "Battle of Kanzhal"), SomeExport.Battle("Battle of Malka"), SomeExport.Battle("Battle of Kanzhal")));
        using var stop = new CancellationTokenSource();
        var run = new ImportRun(Stopping, new ReadingChoices(), new Complaints(TextWriter.Null)) { ArticlesAtOnce = 2, Positions = Positions };
        await run.Of([file], stop.Token);

        var (_, other, _) = await Import(SomeExport.Battle("Battle of Baksan"), SomeExport.Redirect("Baksan", "Battle of Baksan"));
        using var errors = new StringWriter();
        await ImportCommand.Run(App.Services, new ImportOrder([file], new ReadingChoices()) { Resume = true }, TextWriter.Null, errors, CancellationToken.None);

        Assert.Contains("Redirects: 1 added, 0 unchanged, 0 left out, 0 dropped", other, StringComparison.Ordinal);
        Assert.Equal(["Baksan", "Kanzhal"], await App.Read(wiki => wiki.Aliases.Where(a => a.IsRedirect).OrderBy(a => a.Name).Select(a => a.Name).ToListAsync()));
        await AssertWhole();

        Task<IReadOnlyList<ImportDecision>> Stopping(ImportBatch batch)
        {
            stop.Cancel();
            return App.Services.GetRequiredService<ArticleImport>().Import(batch);
        }
    }

    [Fact]
    public async Task A_page_kept_by_a_browser_is_made_again_once_a_redirect_leads_to_nothing()
    {
        await Import(
            SomeExport.Page("Battle of Malka", SomeExport.BattleText("Battle of Malka") + "It came after [[Kanzhal War]]."),
            SomeExport.Battle("Battle of Kanzhal"), SomeExport.Redirect("Kanzhal War", "Battle of Kanzhal"), SomeExport.Redirect("Kanzhal", "Battle of Kanzhal"));
        using var browser = App.Browser();
        using var before = await browser.GetAsync(new Uri("/wiki/Battle_of_Malka", UriKind.Relative));

        await Import(SomeExport.Redirect("Kanzhal War", "Nowhere"));

        using var after = await browser.GetAsync(new Uri("/wiki/Battle_of_Malka", UriKind.Relative));
        Assert.Contains("class=\"wanted\"", await Html("Battle of Malka"), StringComparison.Ordinal);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task A_redirect_to_a_damaged_article_is_kept_and_what_stands_beside_it_is_imported()
    {
        await Import(SomeExport.Battle("Battle of Kanzhal"));
        await App.Services.GetRequiredService<Writer>().Run(wiki => wiki.Revisions.ExecuteUpdateAsync(row => row.SetProperty(r => r.Content, "{broken")));

        var (exit, output, _) = await Import(SomeExport.Battle("Battle of Malka"), SomeExport.Redirect("Kanzhal", "Battle of Kanzhal"));

        Assert.Equal(0, exit);
        Assert.Contains("Articles: 1 (1 added,", output, StringComparison.Ordinal);
        Assert.Equal("Kanzhal", await App.Read(wiki => wiki.Redirects.Select(r => r.Title).SingleAsync()));
    }

    [Fact]
    public async Task Every_one_of_many_redirects_to_an_article_is_a_name_of_it()
    {
        await Import([SomeExport.Battle("Battle of Kanzhal"), .. Enumerable.Range(0, 620).Select(i => SomeExport.Redirect($"Kanzhal {i:000}", "Battle of Kanzhal"))]);

        Assert.Equal(620, await App.Read(wiki => wiki.Aliases.CountAsync(a => a.IsRedirect)));
        await AssertWhole();
    }
}
