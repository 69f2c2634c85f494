using System.Net;
using AngleSharp.Dom;
using HistoryWiki.Web.Correcting;

namespace HistoryWiki.Web.Tests.Correcting;

public sealed class TwoEditorsTests(CorrectingApp app) : IClassFixture<CorrectingApp>, IAsyncLifetime
{
    private CorrectedArticle article = default!;

    public async ValueTask InitializeAsync() => article = await app.Save(
        Some.Conflict("Siege", ("Date", "1644"), ("Result", "Treaty"), ("Strength1", "10,000"), ("Music", "songs")).With("Battle", "Long.").With("Aftermath", "Peace."));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Changes_of_different_facts_and_sections_merge_without_a_word()
    {
        var stale = (await article.OpenForm()).With("result", "Victory").With("section.2.text", "A long peace.");
        await (await article.OpenForm()).With("strength1.0.highest", "12,000").With("section.1.text", "Very long.").Save();

        var answer = await stale.Save();

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        var saved = await article.Current();
        Assert.Equal(["1644", "Victory", "10,000–12,000", "songs"], saved.Fields.Select(f => f.Value));
        Assert.Equal(["Very long.", "A long peace."], saved.Sections.Skip(1).Select(s => s.Markdown));
    }

    [Theory]
    [InlineData("before", "Treaty")]
    [InlineData("theirs", "Kalmyk victory")]
    [InlineData("mine", "Kabardian victory")]
    public async Task The_same_fact_changed_by_two_is_shown_thrice_and_the_choice_is_saved_with_everything_else(string choice, string result)
    {
        var stale = (await article.OpenForm()).With("result", "Kabardian victory").With("section.1.text", "Very long.");
        await (await article.OpenForm()).With("result", "Kalmyk victory").With("line.3", "dances").Save();

        var conflict = await stale.Save("Who won");
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.StartsWith("Conflict: ", conflict.Page.Title, StringComparison.Ordinal);
        Assert.Equal(["Treaty", "Kalmyk victory", "Kabardian victory"], conflict.Page.QuerySelectorAll(".clash .clashtext").Select(t => t.TextContent));
        Assert.Equal(("Kabardian victory", "Very long.", "dances", "Who won", "2"), (conflict.Value("result"), conflict.Value("section.1.text"), conflict.Value("line.3"), conflict.Value("summary"), conflict.Value("base")));

        var undecided = await conflict.Press("save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, undecided.Status);
        Assert.Contains("Choose which of the three stands", undecided.Problem, StringComparison.Ordinal);

        var answer = await undecided.With("clash.0.choice", choice).Press("save");
        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        Assert.Equal(["1644", result, "10,000", "dances"], (await article.Current()).Fields.Select(f => f.Value));
        Assert.Equal("Very long.", (await article.Current()).Sections[1].Markdown);
    }

    [Theory]
    [InlineData("before", "Long.")]
    [InlineData("theirs", "Their battle.")]
    [InlineData("mine", "My battle.")]
    public async Task The_same_section_rewritten_by_two_is_a_choice_of_three(string choice, string text)
    {
        var stale = (await article.OpenForm()).With("section.1.text", "My battle.");
        await (await article.OpenForm()).With("section.1.text", "Their battle.").Save();

        var conflict = await stale.Save();
        await conflict.With("clash.0.choice", choice).Press("save");

        Assert.Equal(text, (await article.Current()).Sections[1].Markdown);
    }

    [Theory]
    [InlineData("theirs", 2)]
    [InlineData("mine", 3)]
    public async Task A_section_that_one_rewrote_and_the_other_removed_is_a_choice_too(string choice, int sections)
    {
        var stale = (await article.OpenForm()).With("section.1.text", "My battle.");
        await (await article.OpenForm()).With("section.1.remove", "on").Save();

        var conflict = await stale.Save();
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        await conflict.With("clash.0.choice", choice).Press("save");

        Assert.Equal(sections, (await article.Current()).Sections.Count);
    }

    [Fact]
    public async Task A_line_that_one_changed_and_the_other_removed_keeps_my_words_until_I_choose()
    {
        var stale = (await article.OpenForm()).With("line.3", "war songs");
        await (await article.OpenForm()).With("line.3", "").Save();

        var conflict = await stale.Save();
        Assert.Equal(("Music", "war songs"), (conflict.Value("new.0.key"), conflict.Value("new.0.value")));
        await conflict.With("clash.0.choice", "mine").Press("save");

        Assert.Equal("war songs", (await article.Current()).Fields.Single(f => f.Key == "Music").Value);
    }

    [Fact]
    public async Task Of_sixty_four_editors_of_one_fact_one_is_saved_and_the_others_keep_their_words()
    {
        for (var round = 0; round < 20; round++)
        {
            var forms = new List<EditForm>();
            for (var i = 0; i < 64; i++)
                forms.Add((await article.OpenForm()).With("result", $"Victory {round}.{i}"));
            var before = await article.Revisions();

            var answers = await Task.WhenAll(forms.Select(f => f.Save($"Editor of {f.Value("result")}")));

            Assert.Single(answers, a => a.Status == HttpStatusCode.SeeOther);
            var standing = (await article.Current()).Fields.Single(f => f.Key == "Result").Value;
            var conflicts = answers.Zip(forms).Where(a => a.First.Status == HttpStatusCode.Conflict).ToList();
            Assert.Equal(63, conflicts.Count);
            Assert.All(conflicts, c =>
            {
                Assert.Equal(c.Second.Value("result"), c.First.Value("result"));
                Assert.Equal($"{before + 1}", c.First.Value("base"));
                Assert.Contains(standing, c.First.Page.QuerySelectorAll(".clashtext").Select(t => t.TextContent));
            });
            Assert.Equal(before + 1, await article.Revisions());
        }
    }

    [Fact]
    public async Task Sixteen_editors_of_sixteen_fields_are_all_saved()
    {
        var siege = await app.Save(Some.Conflict("Long siege", [.. Enumerable.Range(0, 16).Select(i => ($"Field{i}", "old"))]));
        var forms = new List<EditForm>();
        for (var i = 0; i < 16; i++)
            forms.Add((await siege.OpenForm()).With($"line.{i}", $"new {i}"));

        var answers = await Task.WhenAll(forms.Select(f => f.Save()));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.SeeOther, a.Status));
        Assert.Equal(Enumerable.Range(0, 16).Select(i => $"new {i}"), (await siege.Current()).Fields.Select(f => f.Value));
    }
}
