using System.Text.Json;
using System.Xml.Linq;

namespace HistoryWiki.Web.Tests.Searching;

public class SearchEndpointsTests(SearchedWiki wiki) : IClassFixture<SearchedWiki>
{
    [Theory]
    [InlineData("kazakh–k", "Kazakh–Kalmyk War, 1723–1726, /wiki/Kazakh%E2%80%93Kalmyk_War_(1723%E2%80%931726)")]
    [InlineData("kanz", "Battle of Kanzhal, 1708, /wiki/Battle_of_Kanzhal")]
    [InlineData("ILE RO", "Battle of Île Ronde, 1794, /wiki/Battle_of_%C3%8Ele_Ronde_(1794)")]
    [InlineData("abul khair", "Abul Khair Khan, commander, /people/Abul_Khair_Khan")]
    [InlineData("crimean", "Crimean Khanate, belligerent, /belligerents/Crimean_Khanate")]
    [InlineData("campaign agai", "Kalmyk Invasion of Kabardia, also called Kalmyk Campaign against Kabardia, 1644, /wiki/Kalmyk_Invasion_of_Kabardia_(1644)")]
    [InlineData("cossa", "Cossacks, belligerent, /belligerents/Cossacks_(Zaporozhian)")]
    [InlineData("zapor", "Cossacks (Zaporozhian), belligerent, /belligerents/Cossacks_(Zaporozhian)")]
    [InlineData("k", "")]
    [InlineData("", "")]
    [InlineData("\"()*", "")]
    public async Task Letters_are_completed_to_titles_and_names(string typed, string expected)
    {
        var suggestions = (await Json("/api/v1/suggest?q=" + Uri.EscapeDataString(typed))).GetProperty("suggestions").EnumerateArray()
            .Select(s => $"{s.GetProperty("name")}, {s.GetProperty("detail")}, {s.GetProperty("href")}");

        Assert.Equal(expected, suggestions.FirstOrDefault(""));
    }

    [Fact]
    public async Task No_more_than_six_are_suggested() =>
        Assert.Equal(6, (await Json("/api/v1/suggest?q=skirmish")).GetProperty("suggestions").GetArrayLength());

    [Fact]
    public async Task A_search_is_answered_as_json_with_its_facets()
    {
        var answer = await Json("/api/v1/search?q=batle+of+kanzal&century=18");

        Assert.Equal("batle of kanzal", answer.GetProperty("query").GetString());
        Assert.Equal("battle of kanzhal", answer.GetProperty("searchedFor").GetString());
        Assert.Equal(1, answer.GetProperty("total").GetInt32());
        var result = answer.GetProperty("results")[0];
        Assert.Equal("Battle of Kanzhal /wiki/Battle_of_Kanzhal Conflict 1708 Kabardia", $"{result.GetProperty("title")} {result.GetProperty("href")} {result.GetProperty("kind")} {result.GetProperty("years")} {result.GetProperty("place")}");
        Assert.Contains(answer.GetProperty("facets").EnumerateArray(), facet => facet.GetProperty("key").GetString() == "belligerent" && facet.GetProperty("choices").GetArrayLength() == 2);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("abc")]
    [InlineData("1&page=2")]
    public async Task For_a_page_that_is_none_the_first_is_answered(string page)
    {
        var answer = await Json("/api/v1/search?q=skirmish&page=" + page);

        Assert.Equal((1, 20), (answer.GetProperty("page").GetInt32(), answer.GetProperty("results").GetArrayLength()));
    }

    [Fact]
    public async Task A_page_beyond_the_last_has_no_results_and_says_how_many_pages_there_are()
    {
        var answer = await Json("/api/v1/search?q=skirmish&page=999");

        Assert.Equal((999, 2, 0), (answer.GetProperty("page").GetInt32(), answer.GetProperty("pages").GetInt32(), answer.GetProperty("results").GetArrayLength()));
    }

    [Fact]
    public async Task The_answer_says_what_was_done_otherwise_than_asked_and_what_narrowed_it()
    {
        var without = await Json("/api/v1/search?q=-battle");
        var narrowed = await Json("/api/v1/search?q=war+outcome:treaty+commander:ayu&century=17&sort=date");

        Assert.Equal("“-battle” says only what to leave out, so it was searched for as plain words.", without.GetProperty("remarks")[0].GetString());
        Assert.Empty(narrowed.GetProperty("remarks").EnumerateArray());
        Assert.Equal(["century=17", "commander=ayu*", "outcome=treaty"], narrowed.GetProperty("filters").EnumerateArray().Select(filter => $"{filter.GetProperty("key")}={filter.GetProperty("value")}"));
    }

    [Fact]
    public async Task The_description_of_the_api_tells_that_no_search_is_refused()
    {
        var answers = (await Json("/openapi/v1.json")).GetProperty("paths").GetProperty("/api/v1/search").GetProperty("get").GetProperty("responses");

        Assert.Equal(["200"], answers.EnumerateObject().Select(answer => answer.Name));
    }

    [Fact]
    public async Task The_description_of_the_api_names_both_addresses()
    {
        var paths = (await Json("/openapi/v1.json")).GetProperty("paths").EnumerateObject().Select(path => path.Name);

        Assert.Superset(new HashSet<string> { "/api/v1/search", "/api/v1/suggest" }, paths.ToHashSet());
    }

    [Fact]
    public async Task The_description_of_the_api_tells_every_way_to_narrow_a_search()
    {
        var parameters = (await Json("/openapi/v1.json")).GetProperty("paths").GetProperty("/api/v1/search").GetProperty("get").GetProperty("parameters").EnumerateArray().ToList();

        Assert.Equal(
            ["after", "belligerent", "century", "commander", "dates", "from", "outcome", "page", "part", "place", "q", "sort", "to", "typed"],
            parameters.Select(parameter => parameter.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
        Assert.All(parameters, parameter => Assert.False(string.IsNullOrEmpty(parameter.GetProperty("description").GetString())));
    }

    [Fact]
    public async Task The_answer_names_people_and_titles_that_are_wanted_and_the_next_page()
    {
        var people = await Json("/api/v1/search?q=abul+khair+khan");
        var many = await Json("/api/v1/search?q=skirmish+frontier");

        Assert.Equal("/people/Abul_Khair_Khan", people.GetProperty("names")[0].GetProperty("href").GetString());
        Assert.StartsWith("/api/v1/search?q=skirmish%20frontier&after=", many.GetProperty("next").GetString(), StringComparison.Ordinal);
        Assert.Equal(5, (await Json(many.GetProperty("next").GetString()!)).GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task A_browser_learns_how_to_search_here_from_its_address_bar()
    {
        XNamespace names = "http://a9.com/-/spec/opensearch/1.1/";
        var answer = await wiki.App.Browser().GetAsync("/opensearch.xml");
        var description = XDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal("application/opensearchdescription+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.NoStore, "It names the host that was asked for, which a cache must not tell others.");
        Assert.Equal("http://localhost/search?q={searchTerms}", description.Root!.Element(names + "Url")!.Attribute("template")!.Value);
        Assert.Equal("/opensearch.xml", (await wiki.App.Browser().Open("/")).QuerySelector("link[rel=search]")!.GetAttribute("href"));
    }

    private async Task<JsonElement> Json(string address) => JsonDocument.Parse(await wiki.App.Browser().GetStringAsync(address)).RootElement;
}
