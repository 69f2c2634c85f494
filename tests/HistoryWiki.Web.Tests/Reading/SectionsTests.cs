using static HistoryWiki.Articles.Linking.ArticleSlug;

namespace HistoryWiki.Web.Tests.Reading;

public sealed class SectionsTests : IDisposable
{
    private const string Title = "Battle of Kanzhal";

    private readonly WikiApp app = new();

    [Fact]
    public async Task A_heading_under_which_nothing_stands_is_left_out_of_the_page_and_of_its_contents()
    {
        var article = Some.Conflict(Title).With("Background", "").With("Battle", "They met.").With("Aftermath", "").With("References", "");
        await app.Save(article with { Sections = [.. article.Sections, new(3, "Books", "- Aoki 1994.")] });

        var page = await app.Browser().Open(Href(Title));

        Assert.Equal(["Battle", "References", "Books"], page.Texts(".prose :is(h2, h3) bdi"));
        Assert.Equal(["Battle", "References", "Books"], page.Texts("#contents a").Intersect(["Background", "Battle", "Aftermath", "References", "Books"]));
    }

    [Fact]
    public async Task A_doubt_stands_beside_the_section_that_says_the_sentence_which_shows_it()
    {
        await app.Save(Some.Conflict(Title, ("Combatant1", "Kazakh Khanate"), ("Combatant2", "Kalmyk Khanate"), ("Result", "Swedish victory"), ("Casualties1", "55 killed"))
            .With("Battle", "They met.[^1]\n\n[^1]: Aoki 1994.")
            .With("Aftermath", "They parted. In all, the Kazakhs lost 700 men."));

        var page = await app.Browser().Open(Href(Title));

        Assert.Equal(["Result."], page.Texts(".noted.first .who"));
        Assert.Equal(["Casualties, side 1."], page.Texts(".prose h2 + .noted .who"));
    }

    [Fact]
    public async Task A_section_that_runs_from_right_to_left_has_its_bullets_at_the_right()
    {
        await app.Save(Some.Conflict(Title).With("القوات", "- كبارديا\n- خانية القرم").With("Forces", "- Kabardia"));

        var lists = (await app.Browser().Open(Href(Title))).QuerySelectorAll(".prose ul:not([class])");

        Assert.Equal(["rtl", null], lists.Select(list => list.ParentElement?.GetAttribute("dir")));
    }

    public void Dispose() => app.Dispose();
}
