using System.Net;
using HistoryWiki.Articles;
using HistoryWiki.Web.Correcting;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Tests.Correcting;

public sealed class EditTests(CorrectingApp app) : IClassFixture<CorrectingApp>, IAsyncLifetime
{
    private static readonly ArticleContent Invasion = Some.Conflict(
        "Kalmyk invasion",
        ("Conflict", "Kalmyk invasion"),
        ("Partof", "the Kazakh–Dzungar War (1723–1730) of Kazakh–Dzungar Wars"),
        ("Date", "August 1723 – October 1725/1726"),
        ("Place", "Volga–Yaik interfluve, Northern Caspian region"),
        ("Result", "Peace Treaty of 1726"),
        ("Combatant2", "Kalmyk Khanate, Supported by:,"),
        ("Commander1", "Abul Khair Khan, , Barak Sultan"),
        ("Commander2", "Kho OrlukKIA, IlgerdeiPOW, Supported by:, Peter the Great"),
        ("Strength1", "1723:, 20,000, 1724:, 10,000–13,000 (March), 757 (August)"),
        ("Casualties2", "Heavy"),
        ("Music", "songs,, and dances")).With("Background", "Steppe.\n\nGrass.").With("Aftermath", "Peace.");

    private CorrectedArticle article = default!;

    public async ValueTask InitializeAsync() => article = await app.Save(Invasion);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("result", "Treaty", "Result", "Treaty")]
    [InlineData("commander2.0.fate", "", "Commander2", "Kho Orluk, Ilgerdei (captured), Supported by:, Peter the Great")]
    [InlineData("commander1.1.name", "Barak Khan", "Commander1", "Abul Khair Khan, Barak Khan")]
    [InlineData("commander1.1.role", "supporting", "Commander1", "Abul Khair Khan, Supported by:, Barak Sultan")]
    [InlineData("combatant2", "Kalmyk Khanate\r\nSupported by:\r\nRussia", "Combatant2", "Kalmyk Khanate, Supported by:, Russia")]
    [InlineData("combatant1", "Kazakh Khanate\r\nKarakalpaks", "Combatant1", "Kazakh Khanate, Karakalpaks")]
    [InlineData("casualties2.0.words", "Very heavy", "Casualties2", "Very heavy")]
    [InlineData("date.start.year", "1722", "Date", "August 1722 – October 1725 or 1726")]
    [InlineData("date.end.sure", "", "Date", "August 1723 – October 1725")]
    [InlineData("date.wording", "Summer 1723", "Date", "Summer 1723")]
    [InlineData("place", "Volga–Yaik interfluve", "Place", "Volga–Yaik interfluve")]
    [InlineData("line.10", "songs", "Music", "songs")]
    public async Task A_corrected_fact_is_written_anew_and_every_other_field_keeps_its_text_byte_for_byte(string box, string typed, string key, string text)
    {
        var answer = await (await article.OpenForm()).With(box, typed).Save();

        Assert.Equal("", answer.Problem);
        Assert.Equal((HttpStatusCode.SeeOther, article.Address + "#saved"), (answer.Status, answer.Location?.OriginalString));
        var saved = await article.Current();
        Assert.Equal(text, saved.Fields.Single(f => f.Key == key).Value);
        Assert.Equal(Invasion.Fields.Where(f => f.Key != key), saved.Fields.Where(f => f.Key != key));
        Assert.Equal(Invasion.Sections, saved.Sections);
    }

    [Theory]
    [InlineData("Combatant2", "combatant2")]
    [InlineData("date", "date.start.day")]
    [InlineData("Part of", "partof")]
    [InlineData("Commander1", "commander1.0.name")]
    [InlineData("Strength1", "strength1.0.when")]
    [InlineData("Casualties2", "casualties2.0.fate")]
    [InlineData("Music", "line.10")]
    [InlineData(null, "section.0.text")]
    public async Task The_way_from_a_line_of_the_infobox_into_the_form_ends_in_its_first_box(string? key, string box)
    {
        var form = await app.Editor.Open(Addresses.EditField(article.Title, key));

        Assert.Equal(box, Assert.Single(form.QuerySelectorAll("[autofocus]")).Id);
    }

    [Fact]
    public async Task The_preview_button_leads_to_the_preview_which_stands_below_the_form_on_a_phone()
    {
        var form = await app.Editor.Open(article.Address + "/edit");

        var address = form.QuerySelector(".actions button[value=preview]")!.GetAttribute("formaction")!;
        Assert.Equal("Preview", form.GetElementById(address.Split('#')[1])?.TextContent);
        Assert.Equal(article.Address + "/edit", address.Split('#')[0]);
    }

    [Fact]
    public async Task A_revision_says_who_when_and_why()
    {
        await (await article.OpenForm()).With("result", "Treaty").Save("The source says treaty");

        var revision = await article.LastRevision();
        Assert.Equal((2, RevisionOrigin.Edit, "A. Bekova", "The source says treaty"), (revision.Number, revision.Origin, revision.Author, revision.Summary));
        Assert.NotNull(revision.AuthorId);
    }

    [Fact]
    public async Task Sections_are_rewritten_added_and_removed()
    {
        var added = await (await article.OpenForm()).With("section.1.text", "The steppe.").With("section.2.remove", "on").Press("add:section.1");
        var answer = await added.With("section.2.heading", "Forces").With("section.2.text", "Cavalry.\r\n\r\nInfantry.").Save();

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        var sections = (await article.Current()).Sections;
        Assert.Equal([Invasion.Sections[0], new ArticleSection(2, "Background", "The steppe."), new ArticleSection(2, "Forces", "Cavalry.\n\nInfantry.")], sections);
    }

    [Fact]
    public async Task Rows_are_added_and_removed_without_scripting_and_nothing_typed_is_lost()
    {
        var form = (await article.OpenForm()).With("result", "Treaty").With("commander1.0.name", "Abulkhair").With("summary", "Names");

        var added = await form.Press("add:commander1");
        Assert.Equal(("Treaty", "Abulkhair", "Names", ""), (added.Value("result"), added.Value("commander1.0.name"), added.Value("summary"), added.Value("commander1.2.name")));

        var removed = await added.With("commander1.2.name", "Esim Sultan").Press("remove:commander1.1");
        Assert.Equal(("Abulkhair", "Esim Sultan", null), (removed.Value("commander1.0.name"), removed.Value("commander1.1.name"), removed.Value("commander1.2.name")));

        await removed.Save();
        Assert.Equal("Abulkhair, Esim Sultan", (await article.Current()).Fields.Single(f => f.Key == "Commander1").Value);
    }

    [Fact]
    public async Task An_added_field_stands_in_the_infobox()
    {
        var form = await (await article.OpenForm()).Press("add:new");
        await form.With("new.0.key", "Campaignbox").With("new.0.value", "Kazakh–Dzungar Wars").Save();

        Assert.Equal("Kazakh–Dzungar Wars", (await article.Current()).Fields.Single(f => f.Key == "Campaignbox").Value);
    }

    [Fact]
    public async Task A_preview_words_a_date_as_the_article_does()
    {
        var preview = await (await article.OpenForm()).With("date.wording", "October 1725/1726").Press("preview");

        Assert.Equal("October 1725 or 1726", preview.Page.QuerySelector(".pv .muted")?.TextContent);
    }

    [Fact]
    public async Task A_preview_shows_what_readers_would_see_and_saves_nothing()
    {
        var preview = await (await article.OpenForm()).With("commander1.0.name", "Abulkhair").With("section.1.text", "The **wide** steppe.").Press("preview");

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        var shown = preview.Page.QuerySelector(".pv")!;
        Assert.Contains("Abulkhair", shown.TextContent, StringComparison.Ordinal);
        Assert.Equal("wide", shown.QuerySelector("strong")?.TextContent);
        Assert.Equal("", preview.Problem);
        Assert.Equal(1, await article.Revisions());
    }

    [Fact]
    public async Task A_form_in_which_nothing_was_changed_makes_no_revision()
    {
        var answer = await (await article.OpenForm()).Save();

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Nothing was changed", answer.Problem, StringComparison.Ordinal);
        Assert.Equal(1, await article.Revisions());
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_revision_and_both_lead_to_the_article()
    {
        var form = (await article.OpenForm()).With("result", "Treaty");

        var answers = await Task.WhenAll(form.Save(), form.Save());
        var later = await form.Save();

        Assert.All([.. answers, later], a => Assert.Equal((HttpStatusCode.SeeOther, article.Address + "#saved"), (a.Status, a.Location?.OriginalString)));
        Assert.Equal(2, await article.Revisions());
    }

    [Fact]
    public async Task A_form_that_is_sent_changed_and_sent_again_loses_neither_change()
    {
        var form = (await article.OpenForm()).With("result", "Treaty");
        await form.Save();

        var again = await form.With("place", "Volga").Save();

        Assert.Equal(HttpStatusCode.SeeOther, again.Status);
        Assert.Equal(("Treaty", "Volga"), ((await article.Current()).Fields.Single(f => f.Key == "Result").Value, (await article.Current()).Fields.Single(f => f.Key == "Place").Value));
    }

    [Theory]
    [InlineData("commander1.0.fate", "killed", "Commander1", "[[Kho Orluk]] (killed)<br>[[Peter the Great|Tsar Peter]] (until 1725)")]
    [InlineData("commander1.1.until", "1724", "Commander1", "[[Kho Orluk]]<br>[[Peter the Great|Tsar Peter]] (until 1724)")]
    [InlineData("combatant1", "[[Kalmyk Khanate]]\nSupported by:\n[[Tsardom of Russia|Russia]]", "Combatant1", "[[Kalmyk Khanate]]<br>'''Supported by:'''<br>[[Tsardom of Russia|Russia]]")]
    [InlineData("strength1.0.highest", "12,000", "Strength1", "10,000–12,000 (1723)")]
    [InlineData("place", "[[Kabardia]]\n[[Volga]]", "Place", "{{plainlist|\n* [[Kabardia]]\n* [[Volga]]\n}}")]
    public async Task A_fact_written_in_wikitext_is_written_in_wikitext_again_and_its_links_stay(string box, string typed, string key, string text)
    {
        var wikitext = Some.Conflict(
            "Russian siege",
            ("Date", "1723"),
            ("Place", "[[Kabardia]]"),
            ("Combatant1", "[[Kalmyk Khanate]]"),
            ("Commander1", "[[Kho Orluk]]<br>[[Peter the Great|Tsar Peter]] (until 1725)"),
            ("Strength1", "10,000 (1723)"));
        var siege = await app.Save(wikitext with { Infobox = wikitext.Infobox! with { Markup = FieldMarkup.Wikitext } });

        var answer = await (await siege.OpenForm()).With(box, typed).Save();

        Assert.Equal("", answer.Problem);
        Assert.Equal(text, (await siege.Current()).Fields.Single(f => f.Key == key).Value);
    }

    [Fact]
    public async Task A_person_is_corrected_line_by_line()
    {
        var person = await app.Save(new ArticleContent("Ayuka Khan", ArticleKind.Person, new Infobox("royalty", [new InfoboxField("Name", "Ayuka Khan", 4), new InfoboxField("Reign", "1669–1724", 5)]), [], []));

        await (await person.OpenForm()).With("line.1", "1672–1724").With("section.0.text", "Khan of the Kalmyks.").Save();

        var saved = await person.Current();
        Assert.Equal([("Name", "Ayuka Khan"), ("Reign", "1672–1724")], saved.Fields.Select(f => (f.Key, f.Value)));
        Assert.Equal(new ArticleSection(1, null, "Khan of the Kalmyks."), Assert.Single(saved.Sections));
    }

    [Fact]
    public async Task The_form_shows_the_names_in_the_text_that_several_articles_have_and_how_to_link_each()
    {
        await app.App.Save(Some.Conflict("Siege of Azov (1637)"));
        await app.App.Save(Some.Conflict("Siege of Azov (1695)"));
        var told = await app.Save(Invasion.With("Legacy", "The Siege of Azov was <b>like</b> it."));

        var page = WebUtility.HtmlDecode(await app.Editor.GetStringAsync(told.Address + "/edit", TestContext.Current.CancellationToken));

        Assert.Contains("Names of several articles", page, StringComparison.Ordinal);
        Assert.Contains("Siege of Azov</bdi> in “Legacy”:", page, StringComparison.Ordinal);
        Assert.Contains("""<a href="/wiki/Siege_of_Azov_(1637)"><bdi>Siege of Azov (1637)</bdi></a>""", page, StringComparison.Ordinal);
        Assert.Contains("<code>[[Siege of Azov (1695)|Siege of Azov]]</code>", page, StringComparison.Ordinal);
    }
}
