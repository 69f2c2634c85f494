using System.Net;
using AngleSharp.Dom;
using HistoryWiki.Articles;
using HistoryWiki.Web.Correcting;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Tests.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Correcting;

public sealed class EditRefusedTests(CorrectingApp app) : IClassFixture<CorrectingApp>, IAsyncLifetime
{
    private CorrectedArticle article = default!;

    public async ValueTask InitializeAsync() => article = await app.Save(CorrectingApp.Siege);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("strength1.0.highest", "1,300", "The highest figure must not be below the lowest, 10,000")]
    [InlineData("strength1.0.lowest", "many", "“many” is not a whole number. Write for example 10,000")]
    [InlineData("strength1.0.when", "long ago", "“long ago” is not understood as a date")]
    [InlineData("strength1.0.words", "Heavy", "Give either numbers or a word for them, not both")]
    [InlineData("commander1.0.name", "", "Enter the name of the commander, or remove the row", "commander1.0.fate", "killed")]
    [InlineData("date.end.sure", "", "Enter the year the conflict ended, or choose “Not known”", "date.end.month", "10")]
    [InlineData("date.start.year", "MDCXLIV", "“MDCXLIV” is not understood as a year. Write for example 1723 or 490 BC")]
    [InlineData("date.start.day", "31", "There is no such day. Leave day or month empty where the sources do", "date.start.month", "2")]
    [InlineData("date.end.year", "1600", "The end must not come before the start", "date.end.sure", "")]
    [InlineData("date.wording", "March 1650", "The wording is read as “March 1650”, and the boxes above say “January 1645”. Make them agree, or leave one of them as it was", "date.start.year", "1645")]
    [InlineData("date.wording", "in the days of the great snow", "Date: “in the days of the great snow” was not understood as a date")]
    [InlineData("section.1.heading", "", "Enter a heading for this section, or remove it")]
    [InlineData("summary", "", "Say what you changed")]
    [InlineData("date.end.sure", "as-start", "Say how sure it is when the conflict ended, or leave day, month and year empty", "date.end.year", "1645")]
    public async Task What_cannot_be_saved_is_said_at_its_box_and_nothing_typed_is_lost(string box, string typed, string message, string? other = null, string? otherTyped = null)
    {
        var form = (await article.OpenForm()).With("result", "Kabardian victory").With("summary", "Numbers").With(box, typed);
        if (other is not null)
            form.With(other, otherTyped!);
        var sent = form.Fields.Where(f => f.Key != "__RequestVerificationToken").ToDictionary();

        var answer = await form.Press("save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(message, answer.Problem, StringComparison.Ordinal);
        Assert.StartsWith("Error: ", answer.Page.Title, StringComparison.Ordinal);
        Assert.Equal(sent, answer.Fields.Where(f => f.Key != "__RequestVerificationToken").ToDictionary());
        var links = answer.Page.QuerySelectorAll("#problem a").Select(a => a.GetAttribute("href")![1..]).ToList();
        Assert.All(links, id => Assert.NotNull(answer.Page.GetElementById(id)));
        Assert.All(links, id => Assert.Equal("true", answer.Page.GetElementById(id)!.GetAttribute("aria-invalid")));
        Assert.Equal(1, await article.Revisions());
    }

    [Theory]
    [InlineData("result")]
    [InlineData("place")]
    [InlineData("combatant1")]
    [InlineData("commander1.0.name")]
    [InlineData("strength1.0.by")]
    [InlineData("date.wording")]
    [InlineData("section.0.text")]
    [InlineData("section.1.heading")]
    [InlineData("summary")]
    public async Task A_hundred_thousand_letters_in_one_box_are_too_long_and_are_kept(string box)
    {
        var typed = new string('ж', 100_000);

        var answer = await (await article.OpenForm()).With("summary", "Long").With(box, typed).Press("save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("is too long: ", answer.Problem, StringComparison.Ordinal);
        Assert.Equal(typed, answer.Value(box));
        Assert.Equal(1, await article.Revisions());
    }

    [Fact]
    public async Task A_doubtful_fact_can_be_saved_and_is_named_in_the_preview()
    {
        var form = (await article.OpenForm()).With("new.0.key", "Songs").With("new.0.value", "Many");

        var preview = await form.Press("preview");
        var saved = await form.Save();

        Assert.Contains("To look at: Songs:", preview.Page.QuerySelector(".pv")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, saved.Status);
    }

    [Fact]
    public async Task An_old_fault_in_a_field_that_is_not_touched_never_blocks()
    {
        var lines = new[] { ("Date", "in the days of the great snow"), ("Commander1", ", ,"), ("Commander1", "Khan"), ("Notes", new string('n', 9_000)), ("", "no key"), ("Result", "Treaty") };
        var old = await app.Save(Some.Conflict("Old siege", lines).With("Battle", new string('b', 40_000)));

        var answer = await (await old.OpenForm()).With("result", "Victory").Save();

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        var saved = await old.Current();
        Assert.Equal(lines[..5].Select(l => l.Item2).Append("Victory"), saved.Fields.Select(f => f.Value));
    }

    [Theory]
    [InlineData("Title", "The form holds a field that this page does not have: “Title”.")]
    [InlineData("commander1.0.rank", "The form holds a field that this page does not have: “commander1.0.rank”.")]
    [InlineData("line.99", "The form holds a field that this page does not have: “line.99”.")]
    [InlineData("result.0.name", "The form holds a field that this page does not have: “result.0.name”.")]
    public async Task A_posted_field_that_does_not_exist_is_refused(string name, string message)
    {
        var answer = await (await article.OpenForm()).With("result", "Victory").With(name, "x").Save();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await article.Revisions());
    }

    [Fact]
    public async Task No_property_of_a_stored_row_can_be_posted()
    {
        var properties = new[] { typeof(ArticleRow), typeof(RevisionRow), typeof(FieldRow), typeof(SectionRow), typeof(ArticleContent), typeof(Account) }
            .SelectMany(t => t.GetProperties()).Select(p => p.Name).Distinct().SelectMany(p => new[] { p, char.ToLowerInvariant(p[0]) + p[1..] });
        var form = (await article.OpenForm()).With("result", "Victory").With("summary", "Mine");
        var own = form.Fields.Select(f => f.Key).ToHashSet();

        foreach (var property in properties.Where(p => !own.Contains(p)))
            Assert.Equal(HttpStatusCode.BadRequest, (await form.Send([.. form.Fields, new("do", "save"), new(property, "1")])).Status);

        Assert.Equal(1, await article.Revisions());
    }

    [Fact]
    public async Task A_box_that_is_missing_doubled_empty_or_a_list_never_breaks_the_page()
    {
        var names = (await article.OpenForm()).Fields.Select(f => f.Key).ToList();
        foreach (var name in names.Append("do"))
        {
            var form = (await article.OpenForm()).With("summary", "Odd").With("do", "preview");
            var statuses = new[]
            {
                (await form.Send(form.Fields.Where(f => f.Key != name))).Status,
                (await form.Send([.. form.Fields, new(name, "1")])).Status,
                (await form.Send([.. form.Fields.Where(f => f.Key != name), new(name, "")])).Status,
                (await form.Send([.. form.Fields.Where(f => f.Key != name), new(name + "[]", "1"), new(name + "[0]", "2")])).Status,
            };
            Assert.All(statuses, status => Assert.True((int)status < 500, $"{name}: {status}"));
        }

        Assert.Equal(1, await article.Revisions());
    }

    [Fact]
    public async Task A_form_without_its_token_against_forgery_is_refused()
    {
        var answer = await (await article.OpenForm()).With("result", "Victory").Without("__RequestVerificationToken").Save();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotEqual("", answer.Page.QuerySelector("main h1")?.TextContent ?? "");
        Assert.Equal(1, await article.Revisions());
    }

    [Theory]
    [InlineData("base")]
    [InlineData("token")]
    public async Task A_form_that_does_not_say_what_it_corrects_is_refused(string box)
    {
        var answer = await (await article.OpenForm()).With("result", "Victory").Without(box).Save();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(1, await article.Revisions());
    }

    [Fact]
    public async Task A_form_that_arrives_cut_short_removes_nothing()
    {
        var form = (await article.OpenForm()).With("result", "Victory").With("summary", "Short").With("do", "save");
        string[] kept = ["base", "token", "result", "summary", "do", "_handler", "__RequestVerificationToken"];

        var answer = await form.Send(form.Fields.Where(f => kept.Contains(f.Key)));

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        var saved = await article.Current();
        Assert.Equal(["January 1644", "Victory", "Kabardia", "Khodozhduk", "1643:, 10,000"], saved.Fields.Select(f => f.Value));
        Assert.Equal(2, saved.Sections.Count);
    }

    [Fact]
    public async Task Only_those_who_may_correct_see_the_form()
    {
        var stranger = await app.App.Browser().GetAsync(article.Address + "/edit");
        var reader = await (await app.App.SignedIn("Reader", AccountRoles.Reader)).GetAsync(article.Address + "/edit");

        Assert.Equal("/account/login?returnUrl=" + Uri.EscapeDataString(article.Address + "/edit"), stranger.Headers.Location?.OriginalString);
        Assert.Equal("/account/not-allowed", reader.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_writer_that_is_too_busy_says_so_and_keeps_what_was_typed()
    {
        var form = (await article.OpenForm()).With("result", "Kabardian victory");
        var gate = new TaskCompletionSource();
        var writer = app.App.Services.GetRequiredService<Writer>();
        var others = Enumerable.Range(0, 256).Select(_ => writer.Run(async _ =>
        {
            await gate.Task;
            return 0;
        })).ToList();

        var answer = await form.Save("Who won");
        gate.SetResult();
        await Task.WhenAll(others);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Equal("Too many changes are being saved. Nothing was saved, and everything you typed stands below. Save again in a few seconds.", PageWords.Tidy(answer.Page.QuerySelector("#problem p")!.TextContent));
        Assert.Equal(("Kabardian victory", "Who won"), (answer.Value("result"), answer.Value("summary")));
        Assert.Equal(HttpStatusCode.SeeOther, (await answer.Press("save")).Status);
    }

    [Fact]
    public async Task A_disk_that_is_full_says_so_and_keeps_what_was_typed_until_there_is_room()
    {
        var form = (await article.OpenForm()).With("result", string.Concat(Enumerable.Repeat("Kabardian victory. ", 1_000)));
        var writer = app.App.Services.GetRequiredService<Writer>();
        await writer.Run(wiki => wiki.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1"));

        var answer = await form.Save("Who won");
        await writer.Run(wiki => wiki.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1000000"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Equal("The disk of the wiki is full. Nothing was saved, and everything you typed stands below. Save again when whoever runs the wiki has made room.", PageWords.Tidy(answer.Page.QuerySelector("#problem p")!.TextContent));
        Assert.Equal("Who won", answer.Value("summary"));
        Assert.Equal(1, await article.Revisions());
        Assert.Equal(HttpStatusCode.SeeOther, (await answer.Press("save")).Status);
    }
}
