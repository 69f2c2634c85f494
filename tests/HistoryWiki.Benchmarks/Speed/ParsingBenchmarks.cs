using BenchmarkDotNet.Attributes;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Text;
using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Benchmarks.Speed;

/// <summary>Times the steps from wikitext to a page for one article of common length, with their memory, in the process that was built.</summary>
[InProcess]
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    private const int Paragraphs = 40;

    private const string Head = """
        {{Infobox military conflict
        | conflict = Siege of Azov
        | date = 21 April 1637 – 26 September 1642{{efn|Old Style.}}
        | combatant1 = {{flagicon|Russia}} [[Don Cossacks]]
        | combatant2 = {{flag|Ottoman Empire}}
        | strength1 = 5,600–7,000<ref name="a">{{cite book|last=Smith|first=J.|title=Azov|year=1990|pages=4–5|isbn=9781782006480}}</ref>
        | casualties2 = 20,000 killed and wounded
        }}
        The '''siege of Azov''' was fought by the [[Don Cossacks]].


        """;

    private const string Paragraph = """
        == The walls ==
        The [[Ottoman Empire|Ottoman]] garrison of ''Azov'' was small,<ref name="a" /> and the walls {{convert|3|km}} long were [[siege|besieged]] at once.{{sfn|Smith|1990|p=12}}
        * On {{start date|1637|6|18}} a mine broke the wall; see [https://a.example the map].
        * '''Losses''' were heavy: 1,100 men.


        """;

    private string wikitext = "";
    private ParsedArticle? article;

    /// <summary>Makes the article.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        wikitext = Head + string.Concat(Enumerable.Repeat(Paragraph, Paragraphs));
        article = WikitextParser.Parse(wikitext, "Siege of Azov", "azov.wiki");
    }

    /// <summary>Characters to a tree.</summary>
    [Benchmark]
    public WikiTree Tree() => WikiTree.Parse(wikitext);

    /// <summary>Characters to an article: Markdown, footnotes, links, infobox and facts.</summary>
    [Benchmark(Baseline = true)]
    public ParsedArticle Article() => WikitextParser.Parse(wikitext, "Siege of Azov", "azov.wiki");

    /// <summary>Markdown to the HTML of a page.</summary>
    [Benchmark]
    public int Html() => article!.Sections.Sum(section => SectionRenderer.Render(section.Markdown).Html(_ => true).Length);
}
