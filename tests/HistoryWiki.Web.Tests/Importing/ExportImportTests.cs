using System.Net;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Importing;
using HistoryWiki.Web.Keeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Importing;

public sealed class ExportImportTests : IAsyncDisposable
{
    private readonly WikiApp app = new();
    private readonly TemporaryFolder folder = new();

    public async ValueTask DisposeAsync()
    {
        folder.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task A_redirect_leads_to_its_article_by_address_and_by_search_whichever_comes_first()
    {
        // Only a real server sees an address as it was sent.
        app.UseKestrel(0);
        app.StartServer();
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = app.ClientOptions.BaseAddress };
        await Import(SomeExport.Redirect("Kanzhal War", "Battle of Kanzhal"), SomeExport.Battle("Battle of Kanzhal"), SomeExport.Redirect("Kanzhal 1708", "Kanzhal War"));

        foreach (var alias in new[] { "Kanzhal_War", "Kanzhal_1708" })
        {
            using var answer = await browser.GetAsync(new Uri($"/wiki/{alias}", UriKind.Relative));
            Assert.Equal((HttpStatusCode.MovedPermanently, "/wiki/Battle_of_Kanzhal"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }

        Assert.Contains("/wiki/Battle_of_Kanzhal", await browser.GetStringAsync(new Uri("/search?q=Kanzhal+War", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal(0, await Faults());
    }

    [Fact]
    public async Task A_redirect_that_leads_elsewhere_now_takes_those_along_that_lead_to_it()
    {
        await Import(SomeExport.Battle("Battle of Kanzhal"), SomeExport.Battle("Battle of Malka"), SomeExport.Redirect("The battle", "Kanzhal"), SomeExport.Redirect("Kanzhal", "Battle of Kanzhal"), SomeExport.Redirect("Malka", "Battle of Malka"));

        await Import(SomeExport.Redirect("Kanzhal", "Malka"));

        Assert.Equal(
            ["Kanzhal", "Malka", "The battle"],
            await app.Read(wiki => wiki.Aliases.Where(a => a.IsRedirect && a.Article!.Title == "Battle of Malka").OrderBy(a => a.Name).Select(a => a.Name).ToListAsync()));
        Assert.Equal(0, await Faults());
    }

    [Fact]
    public async Task A_page_kept_by_a_browser_is_made_again_once_a_redirect_may_have_changed_its_links()
    {
        await Import(SomeExport.Page("Battle of Malka", SomeExport.BattleText("Battle of Malka") + "It came after [[Kanzhal War]]."), SomeExport.Battle("Battle of Kanzhal"));
        using var browser = app.Browser();
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
        Assert.Equal(0, await Faults());
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

        Assert.Contains("Redirects: 2 added, 0 unchanged, 2 left out, 2 dropped that lead to no article\n", output, StringComparison.Ordinal);
        Assert.Contains(": warning: redirect-circle: “Other” redirects to “One”, which leads back to it; the redirect is left out.\n", errors, StringComparison.Ordinal);
        Assert.Contains(": warning: redirect-is-article: “Battle of Kanzhal” redirects to “Battle of Malka”, but the wiki has an article of that title; the redirect is left out.\n", errors, StringComparison.Ordinal);
        Assert.Equal(0, await app.Read(wiki => wiki.Redirects.CountAsync()));
    }

    [Fact]
    public async Task A_redirect_whose_article_may_still_come_with_a_stopped_import_outlives_other_imports()
    {
        var file = folder.Write("late.xml", SomeExport.Of(SomeExport.Redirect("Kanzhal", "Battle of Kanzhal"), SomeExport.Battle("Battle of Malka"), SomeExport.Battle("Battle of Kanzhal")));
        using var stop = new CancellationTokenSource();
        var run = new ImportRun(Stopping, new ReadingChoices(), new Complaints(TextWriter.Null)) { ArticlesAtOnce = 2, Positions = Positions };
        await run.Of([file], stop.Token);

        var (_, other, _) = await Import(SomeExport.Battle("Battle of Baksan"), SomeExport.Redirect("Baksan", "Battle of Baksan"));
        using var errors = new StringWriter();
        await ImportCommand.Run(app.Services, new ImportOrder([file], new ReadingChoices()) { Resume = true }, TextWriter.Null, errors, CancellationToken.None);

        Assert.Contains("Redirects: 1 added, 0 unchanged, 0 left out, 0 dropped", other, StringComparison.Ordinal);
        Assert.Equal(["Baksan", "Kanzhal"], await app.Read(wiki => wiki.Aliases.Where(a => a.IsRedirect).OrderBy(a => a.Name).Select(a => a.Name).ToListAsync()));
        Assert.Equal(0, await Faults());

        Task<IReadOnlyList<ImportDecision>> Stopping(ImportBatch batch)
        {
            stop.Cancel();
            return app.Services.GetRequiredService<ArticleImport>().Import(batch);
        }
    }

    [Fact]
    public async Task A_page_kept_by_a_browser_is_made_again_once_a_redirect_leads_to_nothing()
    {
        await Import(
            SomeExport.Page("Battle of Malka", SomeExport.BattleText("Battle of Malka") + "It came after [[Kanzhal War]]."),
            SomeExport.Battle("Battle of Kanzhal"), SomeExport.Redirect("Kanzhal War", "Battle of Kanzhal"), SomeExport.Redirect("Kanzhal", "Battle of Kanzhal"));
        using var browser = app.Browser();
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
        await app.Services.GetRequiredService<Writer>().Run(wiki => wiki.Revisions.ExecuteUpdateAsync(row => row.SetProperty(r => r.Content, "{broken")));

        var (exit, output, _) = await Import(SomeExport.Battle("Battle of Malka"), SomeExport.Redirect("Kanzhal", "Battle of Kanzhal"));

        Assert.Equal(0, exit);
        Assert.Contains("Articles: 1 (1 added,", output, StringComparison.Ordinal);
        Assert.Equal("Kanzhal", await app.Read(wiki => wiki.Redirects.Select(r => r.Title).SingleAsync()));
    }

    [Fact]
    public async Task Every_one_of_many_redirects_to_an_article_is_a_name_of_it()
    {
        await Import([SomeExport.Battle("Battle of Kanzhal"), .. Enumerable.Range(0, 620).Select(i => SomeExport.Redirect($"Kanzhal {i:000}", "Battle of Kanzhal"))]);

        Assert.Equal(620, await app.Read(wiki => wiki.Aliases.CountAsync(a => a.IsRedirect)));
        Assert.Equal(0, await Faults());
    }

    [Fact]
    public async Task A_history_that_begins_with_its_newest_revision_ends_with_it_in_the_wiki()
    {
        await Import(new ReadingChoices(History: true), SomeExport.Of(SomeExport.Page("Battle of Kanzhal",
        [
            SomeExport.Revision(2, "2008-03-01T12:00:00Z", "Ann", "Date", SomeExport.BattleText("Battle of Kanzhal", "1708")),
            SomeExport.Revision(1, "2006-03-01T12:00:00Z", "Ann", "New", SomeExport.BattleText("Battle of Kanzhal", "1707")),
        ])));

        Assert.Equal("1708", await app.Read(wiki => wiki.Fields.Where(f => f.Key == "date").Select(f => f.Value).SingleAsync()));
    }

    [Fact]
    public async Task A_history_in_which_a_title_comes_back_after_another_page_keeps_all_its_revisions()
    {
        var (exit, output, _) = await Import(new ReadingChoices(History: true), SomeExport.Of(Pages(2006), SomeExport.Battle("Battle of Malka"), Pages(2008)));

        Assert.Equal(0, exit);
        Assert.Contains("Revisions: 5\n", output, StringComparison.Ordinal);
        Assert.Equal(4, await app.Read(wiki => wiki.Revisions.CountAsync(r => r.Article!.Title == "Battle of Kanzhal")));
        Assert.Equal(0, await Faults());

        static string Pages(int year) => SomeExport.Page("Battle of Kanzhal",
        [
            SomeExport.Revision(year, $"{year}-03-01T12:00:00Z", "Ann", "Date", SomeExport.BattleText("Battle of Kanzhal", $"{year - 300}")),
            SomeExport.Revision(year + 1, $"{year + 1}-03-01T12:00:00Z", "Ann", "Date", SomeExport.BattleText("Battle of Kanzhal", $"{year - 299}")),
        ]);
    }

    [Fact]
    public async Task The_same_export_imported_again_changes_nothing()
    {
        string[] pages = [SomeExport.Battle("Battle of Kanzhal"), SomeExport.Redirect("Kanzhal War", "Battle of Kanzhal")];
        await Import(pages);

        var (exit, output, _) = await Import(pages);

        Assert.Equal(0, exit);
        Assert.Contains("(0 added, 0 updated, 1 unchanged, 0 kept as edited)\nRevisions: 0\nRedirects: 0 added, 1 unchanged, ", output, StringComparison.Ordinal);
        Assert.Equal(1, await app.Read(wiki => wiki.Revisions.CountAsync()));
    }

    [Fact]
    public async Task An_older_export_does_not_replace_what_a_newer_one_brought()
    {
        await Import(Page("2020-01-01T00:00:00Z", "1708"));

        await Import(Page("2010-01-01T00:00:00Z", "1709"));

        Assert.Equal("1708", await app.Read(wiki => wiki.Fields.Where(f => f.Key == "date").Select(f => f.Value).SingleAsync()));

        static string Page(string at, string date) => SomeExport.Page("Battle of Kanzhal", [SomeExport.Revision(1, at, "Ann", "New", SomeExport.BattleText("Battle of Kanzhal", date))]);
    }

    [Fact]
    public async Task A_history_keeps_every_revision_with_who_when_and_why_once()
    {
        var page = SomeExport.Page("Battle of Kanzhal",
        [
            SomeExport.Revision(1, "2006-03-01T12:00:00Z", "Ann", "A stub", "It was a battle.\n"),
            SomeExport.Revision(2, "2007-03-01T12:00:00Z", "Bob", "Infobox", SomeExport.BattleText("Battle of Kanzhal", "1707")),
            SomeExport.Revision(3, "2008-03-01T12:00:00Z", "Ann", "Date", SomeExport.BattleText("Battle of Kanzhal")),
        ]);
        var history = new ReadingChoices(History: true);
        var (_, first, _) = await Import(history, SomeExport.Of(page, SomeExport.Battle("Battle of Malka"), SomeExport.Page("Kale", "A cabbage.")));

        var (_, second, _) = await Import(history, SomeExport.Of(page));

        Assert.StartsWith("Articles: 2 (2 added, 0 updated, 0 unchanged, 0 kept as edited)\nLeft out: 1 page without the infobox of a conflict, a person, a polity or a unit\nRevisions: 4\n", first, StringComparison.Ordinal);
        Assert.StartsWith("Articles: 1 (0 added, 0 updated, 1 unchanged, 0 kept as edited)\nRevisions: 0\n", second, StringComparison.Ordinal);
        Assert.Equal(
            [(1, "Ann", "A stub", 2006), (2, "Bob", "Infobox", 2007), (3, "Ann", "Date", 2008)],
            await app.Read(async wiki => (await wiki.Revisions.Where(r => r.Article!.Title == "Battle of Kanzhal").OrderBy(r => r.Number).ToListAsync()).Select(r => (r.Number, r.Author, r.Summary, r.At.Year))));
        Assert.Equal("1708", await app.Read(wiki => wiki.Fields.Where(f => f.Key == "date" && f.ArticleId == 1).Select(f => f.Value).SingleAsync()));
        Assert.Equal(2, await app.Read(wiki => wiki.Articles.CountAsync()));
        Assert.Equal(0, await Faults());
    }

    [Fact]
    public async Task A_stopped_import_goes_on_where_it_stopped()
    {
        var file = folder.Write("wiki.xml", SomeExport.Of([.. Enumerable.Range(1, 6).Select(i => SomeExport.Battle($"Battle {i}"))]));
        using var stop = new CancellationTokenSource();
        var import = app.Services.GetRequiredService<ArticleImport>();
        var run = new ImportRun(Stopping, new ReadingChoices(), new Complaints(TextWriter.Null)) { ArticlesAtOnce = 2, Positions = Positions };

        var report = await run.Of([file], stop.Token);
        var rest = await new ImportRun(import.Import, new ReadingChoices(), new Complaints(TextWriter.Null)) { Positions = Positions, Resume = true }.Of([file], CancellationToken.None);

        Assert.Equal((true, 2, 4), (report.Stopped, report.Revisions, rest.Revisions));
        Assert.Equal(6, await app.Read(wiki => wiki.Articles.CountAsync()));
        Assert.Equal(0, await app.Read(wiki => wiki.ImportPositions.CountAsync()));

        Task<IReadOnlyList<ImportDecision>> Stopping(ImportBatch batch)
        {
            stop.Cancel();
            return import.Import(batch);
        }
    }

    private ImportPositions Positions => new(app.Services.GetRequiredService<Writer>(), app.Services.GetRequiredService<IServiceScopeFactory>());

    private Task<(int Exit, string Output, string Errors)> Import(params string[] pages) => Import(new ReadingChoices(), SomeExport.Of(pages));

    private async Task<(int Exit, string Output, string Errors)> Import(ReadingChoices choices, string export)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var exit = await ImportCommand.Run(app.Services, new ImportOrder([folder.Write("wiki.xml", export)], choices), output, errors, CancellationToken.None);
        return (exit, output.ToString(), errors.ToString());
    }

    private Task<string> Html(string title) => app.Read(wiki => wiki.Sections.Where(s => s.Article!.Title == title).Select(s => s.Html).SingleAsync());

    private async Task<int> Faults()
    {
        using var output = new StringWriter();
        var exit = await CheckCommand.Check(app.Services, repair: false, output, TextWriter.Null, CancellationToken.None);
        Assert.True(exit == 0, output.ToString());
        return exit;
    }
}
