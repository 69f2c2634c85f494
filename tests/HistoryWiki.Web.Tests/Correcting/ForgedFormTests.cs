using System.Net;
using HistoryWiki.Articles;
using HistoryWiki.Web.Correcting;

namespace HistoryWiki.Web.Tests.Correcting;

/// <summary>Forms that the page did not make, or that hold more than it can.</summary>
public sealed class ForgedFormTests(CorrectingApp app) : IClassFixture<CorrectingApp>, IAsyncLifetime
{
    private CorrectedArticle article = default!;

    public async ValueTask InitializeAsync() => article = await app.Save(CorrectingApp.Siege);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("date.start.sure", "bogus", "How sure: “bogus” is not in the list. Choose again")]
    [InlineData("date.start.sure", "as-start", "How sure: “as-start” is not in the list. Choose again")]
    [InlineData("date.end.sure", "bogus", "How sure: “bogus” is not in the list. Choose again")]
    [InlineData("date.end.month", "13", "Month: “13” is not in the list. Choose again")]
    [InlineData("commander1.0.role", "emperor", "Commanders, side 1, Khodozhduk: Role: “emperor” is not in the list. Choose again")]
    [InlineData("commander1.0.fate", "KILLED", "Commanders, side 1, Khodozhduk: Fate: “KILLED” is not in the list. Choose again")]
    [InlineData("strength1.0.sure", "bogus", "Strength, side 1, 1643: How sure: “bogus” is not in the list. Choose again")]
    [InlineData("casualties1.0.fate", "vanished", "Casualties, side 1: Fate: “vanished” is not in the list. Choose again")]
    [InlineData("section.1.level", "7", "Choose the level of this section from the list")]
    [InlineData("section.1.level", "1", "Choose the level of this section from the list")]
    [InlineData("section.1.level", "high", "Choose the level of this section from the list")]
    public async Task A_choice_that_its_list_does_not_offer_is_refused_at_its_box_and_waits_for_another(string box, string posted, string message)
    {
        var form = (await article.OpenForm()).With("result", "Kabardian victory").With("summary", "Numbers").With(box, posted);
        if (box.StartsWith("casualties", StringComparison.Ordinal))
            form.With("casualties1.0.lowest", "500");

        var answer = await form.Press("save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal([message], answer.Page.QuerySelectorAll("#problem a").Select(a => a.TextContent));
        Assert.Equal("true", answer.Page.GetElementById(box)?.GetAttribute("aria-invalid"));
        Assert.Equal(box == "section.1.level" ? "0" : posted, answer.Value(box));
        Assert.Equal(("Kabardian victory", "Numbers", "Long."), (answer.Value("result"), answer.Value("summary"), answer.Value("section.1.text")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await answer.Press("save")).Status);
        Assert.Equal(1, await article.Revisions());
    }

    [Fact]
    public async Task Two_rows_that_stand_for_one_section_are_refused_and_both_are_kept()
    {
        var form = (await article.OpenForm()).With("section.1.text", "Mine.").With("section.2.at", "1").With("section.2.level", "2").With("section.2.heading", "Battle").With("section.2.text", "Forged.");

        var answer = await form.Save();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(["This section is in the form twice. Copy what you want to keep, then load the page again"], answer.Page.QuerySelectorAll("#problem a").Select(a => a.TextContent));
        Assert.Equal(("Mine.", "Forged."), (answer.Value("section.1.text"), answer.Value("section.2.text")));
        Assert.Equal(1, await article.Revisions());
    }

    [Theory]
    [InlineData("base", "01")]
    [InlineData("strength1.0.fate", "killed")]
    [InlineData("section.0.heading", "Lead")]
    public async Task A_box_that_the_page_does_not_show_there_is_refused(string box, string posted)
    {
        var answer = await (await article.OpenForm()).With("result", "Victory").With(box, posted).Save();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(1, await article.Revisions());
    }

    [Theory]
    [InlineData("new", 501, "The form holds 501 rows of “new”, and 500 is the most.")]
    [InlineData("commander1", 101, "The form holds 101 rows of “commander1”, and 100 is the most.")]
    [InlineData("section", 1_001, "The form holds 1,001 rows of “section”, and 1,000 is the most.")]
    public async Task More_rows_than_any_article_has_are_refused_in_a_few_words(string list, int rows, string message)
    {
        var form = await article.OpenForm();

        var answer = await form.Send([.. form.Fields.Where(f => !f.Key.StartsWith(list + ".", StringComparison.Ordinal)), .. Enumerable.Range(0, rows).Select(i => KeyValuePair.Create($"{list}.{i}.name", "x"))]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(answer.Fields);
    }

    [Fact]
    public async Task A_full_list_takes_no_further_row_and_says_so_without_losing_one()
    {
        var form = (await article.OpenForm()).With("result", "Victory");
        for (var i = 0; i < 100; i++)
            form.With($"commander1.{i}.name", $"Khan {i}").With($"commander1.{i}.role", "commander");

        var answer = await form.Press("add:commander1");

        Assert.Equal("Commanders, side 1: the list is full with 100 rows", answer.Page.QuerySelector("#problem li")?.TextContent);
        Assert.Equal(("Khan 99", null, "Victory"), (answer.Value("commander1.99.name"), answer.Value("commander1.100.name"), answer.Value("result")));
        Assert.Equal(HttpStatusCode.SeeOther, (await answer.Save()).Status);
    }

    [Fact]
    public async Task A_longer_list_than_the_page_shows_as_rows_is_one_box_of_text()
    {
        var many = string.Join(", ", Enumerable.Range(0, 200).Select(i => $"Khan {i}"));
        var crowded = await app.Save(Some.Conflict("Crowded siege", ("Commander1", many)));

        var form = await crowded.OpenForm();

        Assert.Equal(many, form.Value("commander1"));
        Assert.Equal(HttpStatusCode.SeeOther, (await form.With("commander1", many + ", Khan 200").Save()).Status);
        Assert.Equal(many + ", Khan 200", (await crowded.Current()).Fields.Single().Value);
    }

    [Fact]
    public async Task Characters_that_nobody_can_see_are_not_saved()
    {
        var answer = await (await article.OpenForm()).With("result", "Vic\u0007tory\u0085 of \u0002all").With("section.1.text", "One\r\ntwo\vthree\tfour\u009f.").Save("W\u0001hy");

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        var saved = await article.Current();
        Assert.Equal("Victory of all", saved.Fields.Single(f => f.Key == "Result").Value);
        Assert.Equal("One\ntwo\nthree\tfour.", saved.Sections[1].Markdown);
        Assert.Equal("Why", (await article.LastRevision()).Summary);
    }
}
