using static HistoryWiki.Articles.Linking.ArticleSlug;

namespace HistoryWiki.Web.Tests.Reading;

public sealed class LinksHerePageTests : IDisposable
{
    private readonly WikiApp app = new();

    [Fact]
    public async Task Articles_that_link_here_are_grouped_by_the_fact_that_makes_the_link()
    {
        await app.Save(Some.Conflict("Kalmyk Khanate"));
        await app.Save(Some.Conflict("Battle of Elton", ("Combatant1", "Kalmyk Khanate"), ("Place", "Elton")));
        await app.Save(Some.Conflict("Battle of Emba", ("Combatant2", "Kalmyk Khanate")).With("War", "The [[Kalmyk Khanate|Kalmyks]] won."));

        var page = await app.Browser().Open("/wiki/Kalmyk_Khanate/links");

        Assert.Equal(["As a belligerent", "In the text"], page.Texts("main h2"));
        Assert.Equal(["Battle of EltonUnder “Belligerents, side 1”: Kalmyk Khanate", "Battle of EmbaUnder “Belligerents, side 2”: Kalmyk Khanate", "Battle of EmbaThe Kalmyks won."], page.Texts(".wanted-by li"));
        Assert.Equal(["Kalmyk Khanate", "Kalmyk Khanate", "Kalmyks"], page.Texts(".wanted-by mark"));
        Assert.Equal("/wiki/Battle_of_Emba#s-War", page.QuerySelectorAll(".wanted-by a")[2].GetAttribute("href"));
        Assert.Equal("3 links lead to this article.", page.Texts(".pagehead p")[^1]);
    }

    [Fact]
    public async Task A_link_under_another_name_of_the_article_counts_as_well_but_its_own_do_not()
    {
        await app.Save(Some.Conflict("Siege of Azov (1695)", ("Conflict", "Azov campaign")).With("See also", "[[Siege of Azov (1695)]]"));
        await app.Save(Some.Conflict("Russo-Turkish War").With("War", "The [[Azov campaign]] failed."));

        var page = await app.Browser().Open(Href("Siege of Azov (1695)") + "/links");

        Assert.Equal(["Russo-Turkish WarThe Azov campaign failed."], page.Texts(".wanted-by li"));
    }

    [Fact]
    public async Task An_article_that_nobody_links_to_says_so()
    {
        await app.Save(Some.Conflict("Siege of Azov (1695)"));

        var page = await app.Browser().Open(Href("Siege of Azov (1695)") + "/links");

        Assert.Equal("No other article links to this one.", page.Texts(".pagehead p")[^1]);
    }

    public void Dispose() => app.Dispose();
}
