using HistoryWiki.Articles;
using HistoryWiki.Articles.Text;
using HistoryWiki.Web.Data;
using Microsoft.Extensions.DependencyInjection;
using static HistoryWiki.Articles.Linking.ArticleSlug;

namespace HistoryWiki.Web.Tests.Reading;

public sealed class LargeArticleTests : IDisposable
{
    private readonly WikiApp app = new();

    [Fact]
    public async Task An_article_of_ten_thousand_links_shows_every_one_of_them()
    {
        var sections = Enumerable.Range(0, 20).Select(s => new ArticleSection(2, $"Part {s}", string.Join(' ', Enumerable.Range(0, 500).Select(i => $"[[Battle {s}.{i}]]"))));
        await app.Save(new ArticleContent("List of battles", ArticleKind.Other, null, [.. sections], []));

        var page = await app.Browser().Open("/wiki/List_of_battles");

        Assert.Equal(10_000, page.QuerySelectorAll(".prose p a.wanted").Length);
    }

    [Fact]
    public async Task A_section_too_long_to_be_laid_out_is_shown_as_its_words_and_says_so()
    {
        var article = new ArticleContent("Siege", ArticleKind.Other, null, [new ArticleSection(1, null, "Short."), new ArticleSection(2, "Long", "*Words* " + new string('x', SectionRenderer.LongestSection))], []);
        await app.Save(article);
        await app.Save(article with { Categories = ["Sieges"] });

        foreach (var address in new[] { "/wiki/Siege", "/wiki/Siege/revisions/1" })
        {
            var page = await app.Browser().Open(address);
            var note = Assert.Single(page.QuerySelectorAll("article p.callout"));
            Assert.Equal("This section is shown as its words alone: it is too long or too deeply nested to be laid out. Nothing of it is missing.", note.TextContent);
            Assert.StartsWith("*Words* xxx", note.NextElementSibling?.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Forty_commanders_a_side_and_names_of_three_hundred_letters_are_all_shown()
    {
        var names = Enumerable.Range(1, 40).Select(i => $"Prince {i} {new string('x', 290)}").ToList();
        await app.Save(Some.Conflict("Battle of the princes", ("Combatant1", "Kabardia"), ("Combatant2", "Horde"), ("Commander1", string.Join(", ", names)), ("Commander2", string.Join(", ", names))));

        var page = await app.Browser().Open("/wiki/Battle_of_the_princes");

        Assert.Equal(names, page.QuerySelectorAll("td.sa li bdi").Select(n => n.TextContent));
        Assert.Equal(names, page.QuerySelectorAll("td.sb li bdi").Select(n => n.TextContent));
    }

    [Fact]
    public async Task What_links_here_is_shown_page_by_page()
    {
        await app.Save(Some.Conflict("Kabardia"));
        await SaveTogether(Enumerable.Range(0, 201).Select(i => new ArticleContent($"Raid {i:000}", ArticleKind.Other, null, [new ArticleSection(1, null, "In [[Kabardia]].")], [])));

        var first = await app.Browser().Open("/wiki/Kabardia/links");
        var second = await app.Browser().Open("/wiki/Kabardia/links?page=2");
        var beyond = await app.Browser().Open("/wiki/Kabardia/links?page=99999999999");

        Assert.Equal("201 links lead to this article.", first.Texts(".pagehead p")[^1]);
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"Raid {i:000}"), first.Texts(".wanted-by li > a"));
        Assert.Equal("Raid 100", second.Texts(".wanted-by li > a")[0]);
        Assert.Equal(["Raid 200"], beyond.Texts(".wanted-by li > a"));
        Assert.Equal("/wiki/Kabardia/links?page=2", first.QuerySelector(".pages a[rel=next]")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("معركة عين جالوت (1260)", "معركة عين جالوت")]
    [InlineData("Battle of קרב", "Battle of קרב")]
    public async Task Names_written_from_right_to_left_are_kept_apart_from_their_neighbours(string title, string name)
    {
        await app.Save(Some.Conflict(title, ("Combatant1", "سلطنة المماليك"), ("Commander1", "سيف الدين قطز, Baibars")));

        var page = await app.Browser().Open(Href(title));

        Assert.Equal(name, page.QuerySelector("h1[dir=auto]")!.FirstChild!.TextContent.Trim());
        Assert.Equal(["سيف الدين قطز", "Baibars"], page.QuerySelectorAll("td.sa li bdi").Select(n => n.TextContent));
        Assert.Equal("سلطنة المماليك", page.QuerySelector("thead .sa bdi")?.TextContent);
    }

    public void Dispose() => app.Dispose();

    private Task<int> SaveTogether(IEnumerable<ArticleContent> articles) => app.Services.GetRequiredService<Writer>().Run(async wiki =>
    {
        var saving = app.Services.GetRequiredService<ArticleSaving>();
        foreach (var article in articles)
            await saving.Save(wiki, null, article, new RevisionNote(RevisionOrigin.Import, "import", "Imported"));
        return 0;
    });
}
