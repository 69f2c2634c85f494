using System.Text.Json;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Importing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Importing;

public sealed class ImportCommandTests : IAsyncDisposable
{
    private readonly WikiApp app = new(services => services.AddSingleton<TimeProvider>(new StoppedClock()));
    private readonly TemporaryFolder folder = new();

    public async ValueTask DisposeAsync()
    {
        folder.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task The_report_counts_articles_revisions_and_problems_by_code()
    {
        var first = folder.Write("a.txt", Battle("Kanzhal") + Battle("Malka"));
        await Import(first);
        folder.Write("a.txt", Battle("Kanzhal") + Battle("Malka").Replace("1708", "1709", StringComparison.Ordinal) + Battle("Baksan"));
        folder.Write("b.txt", "");

        var (exit, output, errors) = await Import(folder.Path);

        Assert.Equal(1, exit);
        Assert.Equal(
            """
            Articles: 3 (1 added, 1 updated, 1 unchanged, 0 kept as edited)
            Revisions: 2
            Fields: 12 understood, 0 not or in doubt, 0 kept as written
            Problems: 1 error, 0 warnings
              empty-file: 1

            """,
            output);
        Assert.Equal($"{folder.At("b.txt")}(1): error: empty-file: The file is empty.\n", errors);
    }

    [Fact]
    public async Task The_report_as_JSON_says_the_same_to_a_program()
    {
        var file = folder.Write("Battle_of_Kanzhal.wiki", SomeExport.BattleText("Battle of Kanzhal", "long ago") + "{{Cabbage}} {{Cabbage}} {{Flag|Kabardia}}\n");

        var (exit, output, _) = await Import(file, order => order with { Json = true });

        Assert.Equal(1, exit);
        var json = JsonDocument.Parse(output).RootElement;
        Assert.Equal("""{"total":1,"added":1,"updated":0,"unchanged":0,"keptAsEdited":0}""", Compact("articles"));
        Assert.Equal("""{"understood":3,"notUnderstood":1,"asWritten":0}""", Compact("fields"));
        Assert.Equal("""{"date-not-understood":1}""", Compact("problemsByCode"));
        Assert.Equal("""{"Cabbage":2}""", Compact("unknownTemplates"));
        Assert.False(json.GetProperty("stopped").GetBoolean());

        string Compact(string name) => JsonSerializer.Serialize(json.GetProperty(name));
    }

    [Fact]
    public async Task Of_two_articles_with_one_title_the_second_is_left_out_and_reported()
    {
        var first = folder.Write("a.txt", Battle("Kanzhal"));
        var second = folder.Write("b.txt", Battle("Kanzhal").Replace("1708", "1709", StringComparison.Ordinal));

        var (exit, _, errors) = await Import(folder.Path);

        Assert.Equal(1, exit);
        Assert.Equal($"{second}(4): error: same-title: “Battle of Kanzhal” was already read from {first}; this one is left out.\n", errors);
        Assert.Equal(["1708"], await app.Read(wiki => wiki.Fields.Where(f => f.Key == "Date").Select(f => f.Value).ToListAsync()));
    }

    [Fact]
    public async Task An_edited_article_is_kept_and_named_and_the_import_still_ends_well()
    {
        var file = folder.Write("a.txt", Battle("Kanzhal"));
        await Import(file);
        await Edit();

        var (exit, output, errors) = await Import(file);

        Assert.Equal(0, exit);
        Assert.Contains("(0 added, 0 updated, 0 unchanged, 1 kept as edited)\nRevisions: 0\n", output, StringComparison.Ordinal);
        Assert.Equal($"{file}(4): warning: edits-kept: “Battle of Kanzhal” was edited after its import (revision 2 by Ann); the edits are kept and this one is left out.\n", errors);
    }

    [Fact]
    public async Task An_article_beyond_a_limit_is_refused_by_its_name_and_the_next_one_is_imported()
    {
        var long_ = Battle("Malka") + string.Concat(Enumerable.Repeat("They met. ", 110_000)) + "\n\n";
        var file = folder.Write("a.txt", Battle("Kanzhal") + long_ + Battle("Baksan"));

        var (exit, _, errors) = await Import(file);

        Assert.Equal(1, exit);
        Assert.Equal($"{file}(14): error: article-too-long: The article has 1,100,110 bytes; at most 1,048,576 are allowed. The article is left out.\n", errors);
        Assert.Equal(["Battle of Baksan", "Battle of Kanzhal"], await app.Read(wiki => wiki.Articles.OrderBy(a => a.Title).Select(a => a.Title).ToListAsync()));
    }

    [Fact]
    public async Task A_field_too_long_for_facts_does_not_lose_the_article_or_its_words()
    {
        var file = folder.Write("a.txt", Battle("Malka").Replace("Kabardia\n", $"Kabardia{new string('a', 40_000)}\n", StringComparison.Ordinal));

        var (exit, _, errors) = await Import(file);

        Assert.Equal(1, exit);
        Assert.Equal($"{file}(6): error: long-value: The value has 40008 characters; facts are read from at most 32768. Its words are kept.\n", errors);
        Assert.Equal(40_008, await app.Read(wiki => wiki.Fields.Where(f => f.Key == "Combatant1").Select(f => f.Value.Length).SingleAsync()));
    }

    [Fact]
    public async Task A_long_section_is_imported_and_shown_as_plain_words()
    {
        var file = folder.Write("a.txt", Battle("Kanzhal") + "\n== Course ==\n\n" + string.Concat(Enumerable.Repeat("They met again. ", 4000)) + "\n");

        var (exit, _, _) = await Import(file);

        Assert.Equal(0, exit);
        Assert.StartsWith("<p>They met again.", await app.Read(wiki => wiki.Sections.Where(s => s.Heading == "Course").Select(s => s.Html).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_article_stops_no_other()
    {
        var file = folder.Write("a.txt", Battle("Kanzhal"));
        await Import(file);
        await app.Services.GetRequiredService<Writer>().Run(wiki => wiki.Revisions.ExecuteUpdateAsync(set => set.SetProperty(r => r.Content, "").SetProperty(r => r.ContentHash, "")));
        folder.Write("a.txt", Battle("Kanzhal") + Battle("Malka"));

        var (exit, output, errors) = await Import(file);

        Assert.Equal(1, exit);
        Assert.Contains("(1 added, ", output, StringComparison.Ordinal);
        Assert.Equal($"{file}(4): error: damaged-revision: What is stored of “Battle of Kanzhal” cannot be read; it is left as it is. The command “check” says more.\n", errors);
    }

    [Fact]
    public async Task Stopping_comes_between_two_articles_and_the_same_command_brings_in_the_rest()
    {
        var file = folder.Write("a.txt", Battle("Kanzhal") + Battle("Malka") + Battle("Baksan"));
        using var stop = new CancellationTokenSource();
        var import = app.Services.GetRequiredService<ArticleImport>();
        var run = new ImportRun(Stopping, new ReadingChoices(), new Complaints(TextWriter.Null)) { ArticlesAtOnce = 1 };

        var report = await run.Of([file], stop.Token);

        Assert.True(report.Stopped);
        Assert.Equal((1, 1), (report.Articles, await app.Read(wiki => wiki.Articles.CountAsync())));
        Assert.Contains("(2 added, 0 updated, 1 unchanged, 0 kept as edited)", (await Import(file)).Output, StringComparison.Ordinal);

        Task<IReadOnlyList<ImportDecision>> Stopping(ImportBatch batch)
        {
            stop.Cancel();
            return import.Import(batch);
        }
    }

    [Fact]
    public async Task A_stopped_import_says_so_and_ends_with_1()
    {
        var file = folder.Write("a.txt", Battle("Kanzhal"));
        using var stop = new CancellationTokenSource();
        await Import(folder.Write("b.txt", Battle("Malka")));
        await stop.CancelAsync();

        var (exit, _, errors) = await Import(file, stop.Token);

        Assert.Equal((1, "Stopped. What was imported is whole; the same command with --resume imports the rest.\n"), (exit, errors));
    }

    private static string Battle(string place) =>
        $"= Battle of {place} =\n\nInfobox\n- Conflict: Battle of {place}\n- Date: 1708\n- Combatant1: Kabardia\n- Combatant2: Crimean Khanate\n\nThey met near {place}.\n\n";

    private Task<(int Exit, string Output, string Errors)> Import(string path, CancellationToken cancellation) => Import(path, null, cancellation);

    private async Task<(int Exit, string Output, string Errors)> Import(string path, Func<ImportOrder, ImportOrder>? choose = null, CancellationToken cancellation = default)
    {
        var order = new ImportOrder([path], new ReadingChoices());
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var exit = await ImportCommand.Run(app.Services, choose?.Invoke(order) ?? order, output, errors, cancellation);
        return (exit, output.ToString(), errors.ToString());
    }

    private Task<RevisionRow> Edit()
    {
        var saving = app.Services.GetRequiredService<ArticleSaving>();
        return app.Services.GetRequiredService<Writer>().Run(async wiki =>
            await saving.Save(wiki, await wiki.Articles.SingleAsync(), Some.Conflict("Battle of Kanzhal", ("Date", "17 September 1708")), new RevisionNote(RevisionOrigin.Edit, "Ann", "Corrected")));
    }
}
