using Bunit;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Tests;

public class BunitBridgeTests
{
    [Fact]
    public void Bunit_renders_a_component_and_compares_markup_although_its_packages_are_bridged()
    {
        using var context = new BunitContext();

        var box = context.Render<SearchBox>(p => p.Add(b => b.Words, "kalmyk"));

        Assert.Equal("kalmyk", box.Find("input").GetAttribute("value"));
        box.Find("label").MarkupMatches("""<label class="vh" for="q-top">Search HistoryWiki</label>""");
    }
}
