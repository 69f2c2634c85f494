using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Importing;
using HistoryWiki.Web.Keeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Correcting;

public sealed class RenameTests : IAsyncLifetime
{
    private const string Address = "/wiki/Siege_of_Azov/rename";

    private readonly WikiApp app = new();
    private HttpClient editor = default!;

    public async ValueTask InitializeAsync()
    {
        await app.Save(Some.Conflict("Siege of Azov", ("Date", "1696"), ("Commander1", "Peter the Great")));
        await app.Save(Some.Conflict("Crossing of the Don", ("Partof", "Siege of Azov")).With("Aftermath", "After the [[Siege of Azov]] they went home; the Siege of Azov was over."));
        editor = await app.SignedIn();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_renamed_article_keeps_its_history_and_its_old_title_leads_to_it()
    {
        var answer = await Rename("Second siege  of Azov", "The first was in 1695");

        Assert.Equal((HttpStatusCode.SeeOther, "/wiki/Second_siege_of_Azov#saved"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Equal("Second siege of Azov", await TitleAt("/wiki/Siege_of_Azov"));
        var last = await app.Read(wiki => wiki.Revisions.OrderBy(r => r.Id).LastAsync());
        Assert.Equal((2, RevisionOrigin.Edit, "A. Bekova", "The first was in 1695"), (last.Number, last.Origin, last.Author, last.Summary));
        Assert.Contains("Title", (await editor.Open("/wiki/Second_siege_of_Azov/history")).QuerySelector(".rev .tags")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Siege of Azov", (await editor.Open("/wiki/Second_siege_of_Azov/diff?from=1&to=2")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await AssertWhole();
    }

    [Fact]
    public async Task Every_link_to_a_renamed_article_stays_in_prose_and_in_facts_whether_typed_or_found()
    {
        await Rename("Capture of Azov (1696)");

        var page = await editor.Open("/wiki/Crossing_of_the_Don");
        Assert.DoesNotContain("wanted", page.QuerySelector("article .prose")!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal("/wiki/Capture_of_Azov_(1696)", page.QuerySelector(".crumbs a")?.GetAttribute("href"));
        Assert.Contains("Crossing of the Don", (await editor.Open("/wiki/Capture_of_Azov_(1696)/battles")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Crossing of the Don", (await editor.Open("/wiki/Capture_of_Azov_(1696)/links")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Capture of Azov", (await editor.Open("/search?q=siege+of+azov")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await AssertWhole();
    }

    [Fact]
    public async Task An_old_title_leads_to_its_article_though_others_have_that_name_without_their_brackets()
    {
        await app.Save(Some.Conflict("Siege of Azov (1641)", ("Date", "1641")));

        await Rename("Siege of Azov (1696)");

        Assert.Equal("Siege of Azov 1696", await TitleAt("/wiki/Siege_of_Azov"));
        Assert.Equal("/wiki/Siege_of_Azov_(1696)", (await editor.Open("/wiki/Crossing_of_the_Don")).QuerySelector(".crumbs a")?.GetAttribute("href"));
        Assert.Contains("Crossing of the Don", (await editor.Open("/wiki/Siege_of_Azov_(1696)/battles")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await AssertWhole();
    }

    [Fact]
    public async Task An_article_renamed_twice_and_back_has_its_first_title_and_all_others_lead_to_it()
    {
        await Rename("Azov");
        await Rename("Fall of Azov");
        await Rename("Siege of Azov");

        foreach (var name in new[] { "Azov", "Fall_of_Azov" })
            Assert.Equal("Siege of Azov", await TitleAt("/wiki/" + name));
        Assert.Equal("Siege of Azov", await TitleAt("/wiki/Siege_of_Azov"));
        Assert.Equal(["Azov", "Fall of Azov"], await app.Read(wiki => wiki.Redirects.OrderBy(r => r.Title).Select(r => r.Title).ToListAsync()));
        await AssertWhole();
    }

    [Theory]
    [InlineData("Crossing of the Don", "An article is called “Crossing of the Don” already.")]
    [InlineData("crossing of the Dón", "An article is called “Crossing of the Don” already.")]
    [InlineData("Cross\u200Bing of the\uFEFF Don", "An article is called “Crossing of the Don” already.")]
    [InlineData("Crossing of the Don \u3164", "An article is called “Crossing of the Don” already.")]
    [InlineData("The Crossing of the Don", "An article is called “Crossing of the Don” already.")]
    [InlineData("Crossing of the Дон", "An article is called “Crossing of the Don” already.")]
    [InlineData("The passage of the Don", "That title leads to the article “Crossing of the Don”.")]
    [InlineData("Siege of Azov", "That is its title already.")]
    [InlineData("siege of Azov", "That is its title already.")]
    [InlineData("Passage of the Don", "That title leads to the article “Crossing of the Don”.")]
    public async Task A_title_that_means_an_article_already_is_refused_with_that_article_and_what_was_typed_is_kept(string title, string why)
    {
        await Redirect("Passage of the Don", "Crossing of the Don");

        var answer = await Rename(title, "Because");

        var page = await answer.Page();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(why, page.QuerySelector("#problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((title, "Because"), (page.QuerySelector<IHtmlInputElement>("#title")?.Value, page.QuerySelector<IHtmlTextAreaElement>("#summary")?.Value));
        Assert.Equal(2, await app.Read(wiki => wiki.Revisions.CountAsync()));
    }

    [Fact]
    public async Task A_redirect_that_leads_to_the_article_or_to_nothing_gives_its_title_up()
    {
        await Redirect("Fall of Azov", "Siege of Azov");
        await Redirect("Azov campaign", "Fall of Azov");

        Assert.Equal(HttpStatusCode.SeeOther, (await Rename("Fall of Azov")).StatusCode);

        Assert.Equal("Fall of Azov", await TitleAt("/wiki/Azov_campaign"));
        Assert.Equal("Fall of Azov", await TitleAt("/wiki/Siege_of_Azov"));
        await AssertWhole();
    }

    [Theory]
    [InlineData("", "Write the title; it needs a letter or a digit.")]
    [InlineData("   ", "Write the title; it needs a letter or a digit.")]
    [InlineData("___", "Write the title; it needs a letter or a digit.")]
    [InlineData("!?", "Write the title; it needs a letter or a digit.")]
    [InlineData("Siege [[of]] Azov", "A title cannot have the character [, because")]
    [InlineData("Siege|of Azov", "A title cannot have the character |, because")]
    [InlineData("Siege of Az%C3v", "A title cannot have %C3, because addresses")]
    [InlineData("Siege of Az\uFFFDv", "A title cannot have the character \uFFFD, which")]
    [InlineData("Siege of Azov#1696", "A title cannot have the character #, because")]
    [InlineData("<script>alert(1)</script>", "A title cannot have the character <, because")]
    [InlineData("Crossing of the Dоn", "“Dоn” is written with letters of two alphabets, Latin and Cyrillic, which look alike.")]
    [InlineData("P\u200Bаssage", "“P\u200Bаssage” is written with letters of two alphabets, Latin and Cyrillic, which look alike.")]
    [InlineData("Pa\u0301ѕsage", "“Pa\u0301ѕsage” is written with letters of two alphabets, Latin and Cyrillic, which look alike.")]
    [InlineData("\u3164", "Write the title; it needs a letter or a digit.")]
    [InlineData("Siege\nof Azov", "A title is one line without control characters.")]
    public async Task A_title_that_no_link_could_name_is_refused_with_the_reason_and_kept(string title, string why)
    {
        var answer = await Rename(title, "Because");
        var page = await answer.Page();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Because", page.QuerySelector<IHtmlTextAreaElement>("#summary")?.Value);
        Assert.Equal(title, page.QuerySelector("#title")?.GetAttribute("value"));
        Assert.StartsWith(why, page.QuerySelector("#problem li")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, await app.Read(wiki => wiki.Revisions.CountAsync()));
    }

    [Fact]
    public async Task A_title_of_10000_characters_is_refused_and_kept()
    {
        var title = new string('A', 10_000);
        var page = await (await Rename(title)).Page();

        Assert.Contains("10,000 bytes, and 255 is the most", page.QuerySelector("#problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(title, page.QuerySelector<IHtmlInputElement>("#title")?.Value);
    }

    [Theory]
    [InlineData("../../etc", "/wiki/..%252F..%252Fetc")]
    [InlineData("Азов", "/wiki/%D0%90%D0%B7%D0%BE%D0%B2")]
    [InlineData("حصار آزوف", "/wiki/%D8%AD%D8%B5%D8%A7%D8%B1_%D8%A2%D8%B2%D9%88%D9%81")]
    [InlineData("100% \"victory\" & 'peace'?", "/wiki/100%25_%22victory%22_%26_%27peace%27%3F")]
    [InlineData("Siege/edit", "/wiki/Siege%252Fedit")]
    public async Task An_odd_title_has_one_address_and_the_old_one_leads_to_it(string title, string address)
    {
        Assert.Equal(address + "#saved", (await Rename(title)).Headers.Location?.OriginalString);
        Assert.Equal([title, title], [await TitleAt(address), await TitleAt("/wiki/Siege_of_Azov")]);
        await AssertWhole();
    }

    [Fact]
    public async Task Two_editors_who_rename_at_once_do_not_undo_each_other_and_the_later_one_keeps_what_was_typed()
    {
        var page = await editor.Open(Address);
        await Rename("Fall of Azov");

        var answer = await Send(page, Address, "Capture of Azov", "Because");

        var again = await answer.Page();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("it is called “Fall of Azov” now", again.QuerySelector("#problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Capture of Azov", again.QuerySelector<IHtmlInputElement>("#title")?.Value);
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(again, "/wiki/Fall_of_Azov/rename", "Capture of Azov", "Because")).StatusCode);
    }

    [Fact]
    public async Task What_was_changed_in_the_text_meanwhile_stays()
    {
        var page = await editor.Open(Address);
        await app.Save(Some.Conflict("Siege of Azov", ("Date", "July 1696")));

        Assert.Equal(HttpStatusCode.SeeOther, (await Send(page, Address, "Fall of Azov", "Because")).StatusCode);
        Assert.Equal("July 1696", ArticleContent.Read(await app.Read(wiki => wiki.Revisions.OrderBy(r => r.Id).Select(r => r.Content).LastAsync())).Fields[0].Value);
    }

    [Fact]
    public async Task An_editor_who_had_the_article_open_while_it_was_renamed_saves_it_under_its_new_title()
    {
        var form = await EditForm.Open(editor, "/wiki/Siege_of_Azov/edit");
        await Rename("Fall of Azov");

        var saved = await form.With("section.0.text", "It fell.").Save();

        Assert.Equal((HttpStatusCode.SeeOther, "/wiki/Fall_of_Azov#saved"), (saved.Status, saved.Location?.OriginalString));
        Assert.Equal(("Fall of Azov", 3), await app.Read(async wiki => await wiki.Articles.OrderBy(a => a.Id).FirstAsync() is var first ? (first.Title, first.RevisionNumber) : default));
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_revision()
    {
        var page = await editor.Open(Address);

        Assert.All(await Task.WhenAll(Send(page, Address, "Azov", "Why"), Send(page, Address, "Azov", "Why")), answer => Assert.Equal("/wiki/Azov#saved", answer.Headers.Location?.OriginalString));
        Assert.Equal(3, await app.Read(wiki => wiki.Revisions.CountAsync()));
    }

    [Fact]
    public async Task Importing_its_source_again_does_not_make_a_renamed_article_a_second_time()
    {
        await Rename("Fall of Azov");

        Assert.Equal(ImportOutcome.Updated, await Import("July 1696"));
        Assert.Equal(["Crossing of the Don", "Fall of Azov"], await app.Read(wiki => wiki.Articles.OrderBy(a => a.Title).Select(a => a.Title).ToListAsync()));
    }

    [Fact]
    public async Task What_a_source_says_anew_comes_into_a_renamed_article_under_its_new_title()
    {
        await Import("1695");
        await Rename("Fall of Azov");

        Assert.Equal(ImportOutcome.Unchanged, await Import("1695"));
        Assert.Equal(ImportOutcome.Updated, await Import("July 1696"));
        Assert.Equal(ImportOutcome.Updated, await Import("19 July 1696"));

        var article = await app.Read(wiki => wiki.Articles.Where(a => a.Title != "Crossing of the Don").Select(a => new { a.Title, a.RevisionNumber }).ToListAsync());
        Assert.Equal(("Fall of Azov", 5), Assert.Single(article.Select(a => (a.Title, a.RevisionNumber))));
        await AssertWhole();
    }

    private async Task<ImportOutcome> Import(string date)
    {
        var source = Some.Conflict("Siege of Azov", ("Date", date));
        var parsed = new ParsedArticle(source.Title, "test.txt", source.Kind, source.Infobox, ConflictFacts.None, source.Sections, [], [], []);
        return Assert.Single(await app.Services.GetRequiredService<ArticleImport>().Import(new ImportBatch([new SourceArticle(parsed)]))).Outcome;
    }

    [Theory]
    [InlineData("summary", "", HttpStatusCode.UnprocessableEntity)]
    [InlineData("base", "", HttpStatusCode.BadRequest)]
    [InlineData("base", "9", HttpStatusCode.NotFound)]
    [InlineData("token", "", HttpStatusCode.BadRequest)]
    [InlineData("__RequestVerificationToken", "", HttpStatusCode.BadRequest)]
    public async Task A_form_that_cannot_be_saved_renames_nothing(string name, string value, HttpStatusCode status)
    {
        var page = await editor.Open(Address);

        Assert.Equal(status, (await editor.Send(page, "main form", Address, [.. new[] { ("title", "Azov"), ("summary", "Why") }.Where(box => box.Item1 != name), (name, value)])).StatusCode);
        Assert.Equal(2, await app.Read(wiki => wiki.Revisions.CountAsync()));
    }

    private async Task<HttpResponseMessage> Rename(string title, string summary = "Why")
    {
        var address = ArticleSlug.Href(await app.Read(wiki => wiki.Articles.OrderBy(a => a.Id).Select(a => a.Title).FirstAsync())) + "/rename";
        return await Send(await editor.Open(address), address, title, summary);
    }

    private async Task<string> TitleAt(string address) => string.Join(' ', (await editor.Open(address)).QuerySelector("h1.title")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Task<HttpResponseMessage> Send(IHtmlDocument page, string address, string title, string summary) =>
        editor.Send(page, "main form", address, ("title", title), ("summary", summary));

    private async Task Redirect(string title, string target) => await app.Services.GetRequiredService<Writer>().Run(async wiki =>
    {
        var batch = await ArticleBatch.Of(wiki, [ArticleSlug.FromTitle(title)]);
        await batch.AddRedirect(title, target);
        await batch.Finish();
        return true;
    });

    private async Task AssertWhole()
    {
        using var output = new StringWriter();
        Assert.True(await CheckCommand.Check(app.Services, repair: false, output, TextWriter.Null, TestContext.Current.CancellationToken) == 0, output.ToString());
    }
}
