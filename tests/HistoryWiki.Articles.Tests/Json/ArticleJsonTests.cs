using System.Buffers;
using System.Text;
using System.Text.Json;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Json;

namespace HistoryWiki.Articles.Tests.Json;

public class ArticleJsonTests
{
    private static readonly HistoricalDate EndOf1725 =
        new("[1725-10,1726]", new CalendarDay(1725, 10, 1), new CalendarDay(1726, 12, 31));

    private static readonly ParsedArticle War = new(
        "Kazakh–Kalmyk War", "000.txt", ArticleKind.Conflict,
        new Infobox("military conflict", [new InfoboxField("Conflict", "Kazakh–Kalmyk War", 4)]),
        new ConflictFacts
        {
            PartOf = [new NamedLink("Kazakh–Dzungar Wars", "Kazakh–Dzungar Wars (1643–1756)")],
            Date = new HistoricalDateRange("October 1725/1726", EndOf1725, EndOf1725),
            Coordinates = new Coordinates(0, -51.5),
            Result = new ConflictResult("Peace Treaty of 1726", Outcome.Treaty, null),
            Sides =
            [
                new ConflictSide(1)
                {
                    Belligerents = [new Belligerent("Kalmyk Khanate") { Until = EndOf1725, Note = "to 1725" }],
                    Commanders = [new Commander("Ayuka Khan") { Fate = Fate.DiedOfWounds }, new Commander("Peter the Great") { Support = true }],
                    Strength = [new Figure("10,000–13,000 (March)") { Min = 10000, Max = 13000, When = EndOf1725 }, new Figure("Heavy")],
                },
            ],
        },
        [new ArticleSection(1, null, "The lead."), new ArticleSection(2, "War \"<b>", "")],
        [new ArticleLink("Ayuka Khan", "Ayuka", LinkPlace.Infobox, "Commander1"), new ArticleLink("Yaik", "Yaik", LinkPlace.Text)],
        ["Wars of 1723"],
        [new Problem(10, ProblemSeverity.Warning, "empty-support-group", "Combatant2", "Nobody stands here.")]);

    // Broken into lines for the reader; the real thing is one line.
    private static readonly string WarLine = """
        {"title":"Kazakh–Kalmyk War","source":"000.txt","kind":"conflict",
        "infobox":{"template":"military conflict","fields":[{"key":"Conflict","value":"Kazakh–Kalmyk War"}]},
        "facts":{"partOf":[{"name":"Kazakh–Dzungar Wars","link":"Kazakh–Dzungar Wars (1643–1756)"}],
        "date":{"text":"October 1725/1726",
        "start":{"edtf":"[1725-10,1726]","earliest":"1725-10-01","latest":"1726-12-31"},
        "end":{"edtf":"[1725-10,1726]","earliest":"1725-10-01","latest":"1726-12-31"}},
        "coordinates":{"lat":0,"lon":-51.5},
        "result":{"text":"Peace Treaty of 1726","outcome":"treaty","victor":null},
        "sides":[{"number":1,
        "belligerents":[{"name":"Kalmyk Khanate","until":"[1725-10,1726]","untilEarliest":"1725-10-01","untilLatest":"1726-12-31","note":"to 1725"}],
        "commanders":[{"name":"Ayuka Khan","fate":"died-of-wounds"},{"name":"Peter the Great","support":true}],
        "strength":[{"min":10000,"max":13000,"when":"[1725-10,1726]","whenEarliest":"1725-10-01","whenLatest":"1726-12-31","text":"10,000–13,000 (March)"},
        {"text":"Heavy"}],"casualties":[]}]},
        "sections":[{"level":1,"heading":null,"markdown":"The lead."},{"level":2,"heading":"War \"<b>","markdown":""}],
        "links":[{"target":"Ayuka Khan","text":"Ayuka","where":"infobox","field":"Commander1"},{"target":"Yaik","text":"Yaik","where":"text"}],
        "categories":["Wars of 1723"],
        "problems":[{"line":10,"severity":"warning","code":"empty-support-group","field":"Combatant2","message":"Nobody stands here."}]}
        """.ReplaceLineEndings("") + "\n";

    [Fact]
    public void An_article_is_one_line_and_what_is_unknown_is_left_out()
    {
        using var stream = new MemoryStream();
        ArticleJson.WriteLine(War, stream);
        var buffer = new ArrayBufferWriter<byte>();
        ArticleJson.WriteLine(War, buffer);

        Assert.Equal(WarLine, Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(WarLine, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void An_article_without_infobox_has_none_in_JSON()
    {
        using var stream = new MemoryStream();
        ArticleJson.WriteLine(new ParsedArticle("Anti-balaka", "a.txt", ArticleKind.Other, null, ConflictFacts.None, [], [], [], []), stream);

        Assert.Equal(
            """{"title":"Anti-balaka","source":"a.txt","kind":"other","facts":{},"sections":[],"links":[],"categories":[],"problems":[]}""" + "\n",
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_redirect_says_where_it_leads()
    {
        using var stream = new MemoryStream();
        ArticleJson.WriteLine(new ParsedArticle("a", "a", ArticleKind.Other, null, ConflictFacts.None, [], [], [], []) { RedirectTo = "Siege of Azov" }, stream);

        using var read = JsonDocument.Parse(stream.ToArray());
        Assert.Equal("Siege of Azov", read.RootElement.GetProperty("redirectTo").GetString());
    }

    [Fact]
    public void Any_words_make_one_line_of_valid_JSON() => SomeText.Always(text =>
    {
        using var stream = new MemoryStream();
        ArticleJson.WriteLine(War with { Title = text, Categories = [text] }, stream);

        var line = Encoding.UTF8.GetString(stream.ToArray());
        using var read = JsonDocument.Parse(line);
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), read.RootElement.GetProperty("title").GetString());
    });
}
