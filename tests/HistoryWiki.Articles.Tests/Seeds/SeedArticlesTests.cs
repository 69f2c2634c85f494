using System.Text.Json.Nodes;
using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Seeds;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Tests.Seeds;

/// <summary>The articles of the folder <c>seeds</c>, read whole.</summary>
public class SeedArticlesTests
{
    private static readonly ParsedArticle Kalmyk = Read("000_c2db65cf2480aefa.txt");
    private static readonly ParsedArticle Kabardia = Read("003_55d02b11ca6cb746.txt");

    [Fact]
    public void The_Kazakh_Kalmyk_War_is_read_as_its_infobox_says()
    {
        Assert.Equal("Kazakh–Kalmyk War (1723–1726)", Kalmyk.Title);
        Assert.Equal(ArticleKind.Conflict, Kalmyk.Kind);
        Assert.Equal(11, Kalmyk.Infobox!.Fields.Count);
        AssertFacts(
            """
            {
              "partOf": [ { "name": "Kazakh–Dzungar War (1723–1730)" }, { "name": "Kazakh–Dzungar Wars" } ],
              "date": { "text": "August 1723 – October 1725/1726",
                        "start": { "edtf": "1723-08", "earliest": "1723-08-01", "latest": "1723-08-31" },
                        "end": { "edtf": "[1725-10,1726]", "earliest": "1725-10-01", "latest": "1726-12-31" } },
              "places": [ { "name": "Volga–Yaik interfluve" }, { "name": "Northern Caspian region" } ],
              "territory": "Kalmyks initially driven back from the Emba river beyond the Yaik river, Kalmyks later counterattack and recover lost territories.",
              "result": { "text": "Peace Treaty of 1726", "outcome": "treaty", "victor": null },
              "sides": [
                { "number": 1, "belligerents": [],
                  "commanders": [ { "name": "Abul Khair Khan" }, { "name": "Barak Sultan" }, { "name": "Esim Sultan" } ],
                  "strength": [
                    { "min": 20000, "max": 20000, "when": "1723", "whenEarliest": "1723-01-01", "whenLatest": "1723-12-31", "text": "20,000" },
                    { "min": 10000, "max": 13000, "when": "1724-03", "whenEarliest": "1724-03-01", "whenLatest": "1724-03-31", "text": "10,000–13,000" },
                    { "min": 757, "max": 757, "when": "1724-08", "whenEarliest": "1724-08-01", "whenLatest": "1724-08-31", "text": "757" },
                    { "min": 10000, "max": 17000, "when": "[1725,1726]", "whenEarliest": "1725-01-01", "whenLatest": "1726-12-31", "text": "10,000–17,000" } ],
                  "casualties": [] },
                { "number": 2, "belligerents": [ { "name": "Kalmyk Khanate" } ],
                  "commanders": [
                    { "name": "Ayuka Khan" }, { "name": "Dorji Nazarov" }, { "name": "Lubji Nazarov" }, { "name": "Lekbei Taisha" }, { "name": "Galdan-Dandjin" },
                    { "name": "Zubak" }, { "name": "Sharap Zaisang" }, { "name": "Peter the Great", "support": true }, { "name": "Artemy Volynsky", "support": true } ],
                  "strength": [
                    { "min": 5000, "max": 5000, "when": "1723", "whenEarliest": "1723-01-01", "whenLatest": "1723-12-31", "text": "5,000" },
                    { "min": 18000, "max": 20000, "when": "1724", "whenEarliest": "1724-01-01", "whenLatest": "1724-12-31", "text": "18,000–20,000" },
                    { "min": 30000, "max": 30000, "when": "1725-06", "whenEarliest": "1725-06-01", "whenLatest": "1725-06-30", "text": "30,000" },
                    { "min": 20000, "max": 20000, "when": "1725-08", "whenEarliest": "1725-08-01", "whenLatest": "1725-08-31", "text": "20,000" },
                    { "min": 20000, "max": 20000, "when": "[1725,1726]", "whenEarliest": "1725-01-01", "whenLatest": "1726-12-31", "text": "20,000" } ],
                  "casualties": [] } ]
            }
            """,
            Kalmyk);
    }

    [Fact]
    public void The_invasion_of_Kabardia_is_read_as_its_infobox_says()
    {
        Assert.Equal("Kalmyk Invasion of Kabardia (1644)", Kabardia.Title);
        Assert.Equal(14, Kabardia.Infobox!.Fields.Count);
        AssertFacts(
            """
            {
              "partOf": [ { "name": "Kalmyk–Kabardian Wars" } ],
              "date": { "text": "January 1644",
                        "start": { "edtf": "1644-01", "earliest": "1644-01-01", "latest": "1644-01-31" },
                        "end": { "edtf": "1644-01", "earliest": "1644-01-01", "latest": "1644-01-31" } },
              "places": [ { "name": "Kabardia" } ],
              "territory": "Invasion repelled, retreat of the Kalmyk army from Kabardia",
              "result": { "text": "Kabardian–Nogai–Abazin victory", "outcome": "victory", "victor": "Kabardian–Nogai–Abazin" },
              "sides": [
                { "number": 1, "belligerents": [ { "name": "Svans" }, { "name": "Karachay-Balkars" } ],
                  "commanders": [ { "name": "Aledjuqo Shodjenuqo" }, { "name": "Khodozhduk" }, { "name": "Karashaim" } ],
                  "strength": [ { "min": 10000, "max": 10000, "text": "10,000" } ],
                  "casualties": [ { "text": "Heavy" } ] },
                { "number": 2, "belligerents": [ { "name": "Yedisan Nogais" }, { "name": "Dzhemboyluks" } ],
                  "commanders": [
                    { "name": "Kho Orluk", "fate": "killed" }, { "name": "Girestan", "fate": "killed" }, { "name": "Irgeten", "fate": "killed" },
                    { "name": "Zhelden", "fate": "killed" }, { "name": "Choktu", "fate": "killed" }, { "name": "Arkhuli", "fate": "killed" },
                    { "name": "Kaltu", "fate": "killed" }, { "name": "Yelden", "fate": "killed" }, { "name": "Serene", "fate": "killed" },
                    { "name": "Tugul", "fate": "killed" }, { "name": "Sarambay", "fate": "killed" }, { "name": "Ilgerdei", "fate": "captured" },
                    { "name": "Unknown commander", "fate": "captured" } ],
                  "strength": [ { "min": 11500, "max": 20500, "by": "Russian sources", "text": "11,500–20,500" }, { "min": 100000, "max": 100000, "by": "Ottoman sources", "text": "100,000" } ],
                  "casualties": [ { "min": 1000, "max": 1000, "fate": "captured", "text": "1,000 captured" } ] } ]
            }
            """,
            Kabardia);
    }

    [Fact]
    public void Their_sections_stand_in_order()
    {
        Assert.Equal(
            ["1 ", "2 Background", "2 War", "3 First campaign (1723)", "3 Second campaign", "3 Third campaign", "2 Aftermath", "2 Sources"],
            Kalmyk.Sections.Select(section => $"{section.Level} {section.Heading}"));
        Assert.Equal(["1 ", "2 Background", "2 Invasion"], Kabardia.Sections.Select(section => $"{section.Level} {section.Heading}"));
        Assert.Equal(3, Kalmyk.Sections[^1].Markdown.Split("\n- ").Length);
        Assert.Empty(Kalmyk.Sections[2].Markdown);
    }

    [Fact]
    public void What_is_odd_about_them_is_reported_by_line()
    {
        Assert.Equal(
            ["0 missing-belligerent", "10 empty-support-group", "11 empty-item", "12 empty-item", "12 stray-mark", "29 lost-quotation"],
            Kalmyk.Problems.Select(problem => $"{problem.Line} {problem.Code}"));
        Assert.Equal(["13 glued-fate", "24 left-over-nowiki", "43 truncated-article"], Kabardia.Problems.Select(problem => $"{problem.Line} {problem.Code}"));
    }

    [Fact]
    public void Their_infoboxes_link_to_wars_places_peoples_and_persons()
    {
        Assert.Equal(2 + 2 + 1 + 3 + 9, Kalmyk.Links.Count);
        Assert.Contains(new ArticleLink("Kazakh–Dzungar Wars", "Kazakh–Dzungar Wars", LinkPlace.Infobox, "Partof"), Kalmyk.Links);
        Assert.Contains(new ArticleLink("Peter the Great", "Peter the Great", LinkPlace.Infobox, "Commander2"), Kalmyk.Links);
        Assert.Contains(new ArticleLink("Kho Orluk", "Kho Orluk", LinkPlace.Infobox, "Commander2"), Kabardia.Links);
    }

    [Theory]
    [InlineData("000_c2db65cf2480aefa.txt")]
    [InlineData("003_55d02b11ca6cb746.txt")]
    public void No_word_of_them_is_lost(string file)
    {
        var article = Read(file);
        IEnumerable<string> kept =
        [
            article.Title, "Infobox",
            .. article.Infobox!.Fields.Select(field => $"{field.Key}: {field.Value}"),
            .. article.Sections.Select(section => $"{section.Heading}\n{SectionRenderer.PlainText(section.Markdown)}"),
        ];

        Assert.Equal(Words.Of(Text(file).Replace("<nowiki/>", " ", StringComparison.Ordinal)), Words.Of(string.Join('\n', kept)));
    }

    private static void AssertFacts(string expected, ParsedArticle article)
    {
        var actual = JsonNode.Parse(FactsJson.Write(article.Facts))!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString());
    }

    private static ParsedArticle Read(string file) => Assert.Single(SeedParser.Parse(Text(file), file));

    private static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", file));
}
