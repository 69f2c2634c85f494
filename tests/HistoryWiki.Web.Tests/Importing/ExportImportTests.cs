using HistoryWiki.Web.Data;
using HistoryWiki.Web.Importing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Importing;

public sealed class ExportImportTests : ExportImporting
{
    [Fact]
    public async Task A_history_that_begins_with_its_newest_revision_ends_with_it_in_the_wiki()
    {
        await Import(new ReadingChoices(History: true), SomeExport.Of(SomeExport.Page("Battle of Kanzhal",
        [
            SomeExport.Revision(2, "2008-03-01T12:00:00Z", "Ann", "Date", SomeExport.BattleText("Battle of Kanzhal", "1708")),
            SomeExport.Revision(1, "2006-03-01T12:00:00Z", "Ann", "New", SomeExport.BattleText("Battle of Kanzhal", "1707")),
        ])));

        Assert.Equal("1708", await App.Read(wiki => wiki.Fields.Where(f => f.Key == "date").Select(f => f.Value).SingleAsync()));
    }

    [Fact]
    public async Task A_history_in_which_a_title_comes_back_after_another_page_keeps_all_its_revisions()
    {
        var (exit, output, _) = await Import(new ReadingChoices(History: true), SomeExport.Of(Pages(2006), SomeExport.Battle("Battle of Malka"), Pages(2008)));

        Assert.Equal(0, exit);
        Assert.Contains("Revisions: 5\n", output, StringComparison.Ordinal);
        Assert.Equal(4, await App.Read(wiki => wiki.Revisions.CountAsync(r => r.Article!.Title == "Battle of Kanzhal")));
        await AssertWhole();

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
        Assert.Equal(1, await App.Read(wiki => wiki.Revisions.CountAsync()));
    }

    [Fact]
    public async Task An_older_export_does_not_replace_what_a_newer_one_brought()
    {
        await Import(Page("2020-01-01T00:00:00Z", "1708"));

        await Import(Page("2010-01-01T00:00:00Z", "1709"));

        Assert.Equal("1708", await App.Read(wiki => wiki.Fields.Where(f => f.Key == "date").Select(f => f.Value).SingleAsync()));

        static string Page(string at, string date) => SomeExport.Page("Battle of Kanzhal", [SomeExport.Revision(1, at, "Ann", "New", SomeExport.BattleText("Battle of Kanzhal", date))]);
    }

    [Fact]
    public async Task A_redirect_beside_an_article_whose_title_differs_only_in_its_first_letter_is_no_revision_of_it()
    {
        var (_, output, errors) = await Import(
            new ReadingChoices(History: true),
            SomeExport.Of(SomeExport.Battle("Battle of Malka"), SomeExport.Redirect("battle of Malka", "Battle of Kanzhal"), SomeExport.Battle("Battle of Kanzhal")));

        Assert.Contains("Revisions: 2\n", output, StringComparison.Ordinal);
        Assert.Contains("redirect-is-article", errors, StringComparison.Ordinal);
        Assert.Equal(["Battle of Malka", "Battle of Kanzhal"], await App.Read(wiki => wiki.Articles.OrderBy(a => a.Id).Select(a => a.Title).ToListAsync()));
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

        Assert.StartsWith("Articles: 2 (2 added, 0 updated, 0 unchanged, 0 kept as edited)\nLeft out: 1 page (no articles, or without the infobox of a conflict, a person, a polity or a unit)\nRevisions: 4\n", first, StringComparison.Ordinal);
        Assert.StartsWith("Articles: 1 (0 added, 0 updated, 1 unchanged, 0 kept as edited)\nRevisions: 0\n", second, StringComparison.Ordinal);
        Assert.Equal(
            [(1, "Ann", "A stub", 2006), (2, "Bob", "Infobox", 2007), (3, "Ann", "Date", 2008)],
            await App.Read(async wiki => (await wiki.Revisions.Where(r => r.Article!.Title == "Battle of Kanzhal").OrderBy(r => r.Number).ToListAsync()).Select(r => (r.Number, r.Author, r.Summary, r.At.Year))));
        Assert.Equal("1708", await App.Read(wiki => wiki.Fields.Where(f => f.Key == "date" && f.ArticleId == 1).Select(f => f.Value).SingleAsync()));
        Assert.Equal(2, await App.Read(wiki => wiki.Articles.CountAsync()));
        await AssertWhole();
    }

    [Fact]
    public async Task A_stopped_import_goes_on_where_it_stopped()
    {
        var file = Folder.Write("wiki.xml", SomeExport.Of([.. Enumerable.Range(1, 6).Select(i => SomeExport.Battle($"Battle {i}"))]));
        using var stop = new CancellationTokenSource();
        var import = App.Services.GetRequiredService<ArticleImport>();
        var run = new ImportRun(Stopping, new ReadingChoices(), new Complaints(TextWriter.Null)) { ArticlesAtOnce = 2, Positions = Positions };

        var report = await run.Of([file], stop.Token);
        var rest = await new ImportRun(import.Import, new ReadingChoices(), new Complaints(TextWriter.Null)) { Positions = Positions, Resume = true }.Of([file], CancellationToken.None);

        Assert.Equal((true, 2, 4), (report.Stopped, report.Revisions, rest.Revisions));
        Assert.Equal(6, await App.Read(wiki => wiki.Articles.CountAsync()));
        Assert.Equal(0, await App.Read(wiki => wiki.ImportPositions.CountAsync()));

        Task<IReadOnlyList<ImportDecision>> Stopping(ImportBatch batch)
        {
            stop.Cancel();
            return import.Import(batch);
        }
    }

    [Fact]
    public async Task Nothing_is_imported_behind_articles_that_could_not_be()
    {
        var file = Folder.Write("wiki.xml", SomeExport.Of([.. Enumerable.Range(1, 6).Select(i => SomeExport.Battle($"Battle {i}"))]));
        var imports = new List<Task<IReadOnlyList<ImportDecision>>>();
        var queue = new ImportQueue(App.Services.GetRequiredService<Writer>(), (_, batch) => batch.Sources[0].Article.Title == "Battle 1" ? throw new IOException("The disk is full.") : Task.FromResult<IReadOnlyList<ImportDecision>>([]));
        var run = new ImportRun(Import, new ReadingChoices(), new Complaints(TextWriter.Null)) { ArticlesAtOnce = 2, Prepare = _ => imports.Count == 0 ? Task.CompletedTask : Task.WhenAny(imports[0]) };

        await Assert.ThrowsAsync<IOException>(() => run.Of([file], CancellationToken.None));

        Assert.Equal(2, imports.Count);
        await Assert.ThrowsAsync<IOException>(() => imports[1]);

        Task<IReadOnlyList<ImportDecision>> Import(ImportBatch batch)
        {
            imports.Add(queue.Add(batch));
            return imports[^1];
        }
    }
}
