using System.Net;
using HistoryWiki.Web.Tests.Reading;

namespace HistoryWiki.Web.Tests.Layout;

public sealed class ListTests : IAsyncLifetime
{
    private static readonly string[] NoNumbers = ["", "0", "-1", "+1", "01", "1.5", "1e9", "abc", "%00", "%D9%A1"];
    private static readonly string[] BeyondTheLast = ["2", "1000000000", "99999999999999999999"];

    private readonly WikiApp app = new();

    public static TheoryData<string> ListsWithPages =>
    [
        "/browse?page=",
        "/quality?kind=victor-not-a-belligerent&page=",
        "/wanted?page=",
        "/people?page=",
        "/belligerents?page=",
        "/places?page=",
        "/people/Khan?page=",
        "/wiki/Battle_of_Kanzhal/links?page=",
        "/wiki/Battle_of_Kanzhal/battles?page=",
        "/wiki/Kabardian_War/battles?page=",
        "/search?q=kanzhal&page=",
    ];

    public static TheoryData<string> Lists => [.. ListsWithPages, "/search?q=kanzhal&after=", "/recent?before=", "/wiki/Battle_of_Kanzhal/history?before="];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_begins_at_its_beginning_where_its_address_names_no_number(string list)
    {
        var beginning = await Open(Beginning(list));

        foreach (var none in NoNumbers)
            Assert.Equal(beginning, await Open(list + none));
    }

    [Theory]
    [MemberData(nameof(ListsWithPages))]
    public async Task A_list_shows_its_last_page_for_one_beyond_it(string list)
    {
        var only = await Open(Beginning(list));

        foreach (var number in BeyondTheLast)
            Assert.Equal(only, await Open(list + number));
    }

    public async ValueTask InitializeAsync() => await app.Save(Some.Conflict(
        "Battle of Kanzhal", ("Partof", "[[Kabardian War]]"), ("Place", "Kabardia"), ("Combatant1", "Kabardia"), ("Commander1", "Khan"), ("Result", "Swedish victory")));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static string Beginning(string list) => list[..list.LastIndexOfAny(['?', '&'])];

    private async Task<string> Open(string address)
    {
        using var answer = await app.Browser().GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Page()).Text("main");
    }
}
