using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Articles.Tests.Wikitext.Prose;

public class ProseTemplateTests
{
    [Theory]
    [InlineData("{{flag|Russia}}", "[[Russia]]")]
    [InlineData("{{flag|GBR|name=Britain}}", "[[United Kingdom|Britain]]")]
    [InlineData("{{USA}}", "[[United States]]")]
    [InlineData("{{navy|France}}", "[[France Navy]]")]
    [InlineData("{{flagicon|Russia}} Ivan", "Ivan")]
    [InlineData("Ivan{{KIA}}", "Ivan (KIA)")]
    [InlineData("{{nowrap|a [[b]]}}", "a [[b]]")]
    [InlineData("{{lang|fr|''roi''}}", "*roi*")]
    [InlineData("{{lang-ru|Азов|Azov}}", "Russian: Азов, Azov")]
    [InlineData("{{langx|de|Asow}}", "German: Asow")]
    [InlineData("{{transl|ar|DIN|Uḥud}}", "Uḥud")]
    [InlineData("1637{{ndash}}1642", "1637–1642")]
    [InlineData("a{{snd}}b", "a – b")]
    [InlineData("{{circa|1590|1600}}", "c. 1590 – c. 1600")]
    [InlineData("{{reign|1533|1584}}", "r. 1533–1584")]
    [InlineData("{{start date|1862|4|25}}", "April 25, 1862")]
    [InlineData("{{start date|1862|4|25|df=y}}", "25 April 1862")]
    [InlineData("{{birth date|1862|4}}", "April 1862")]
    [InlineData("{{OldStyleDate|8 July|1709|27 June}}", "8 July [O.S. 27 June] 1709")]
    [InlineData("{{convert|20|mi|km}}", "20 miles (32 km)")]
    [InlineData("{{convert|5|-|6|ft|abbr=on}}", "5–6 ft (1.5–1.8 m)")]
    [InlineData("{{convert|100|yd|adj=on}}", "100-yard (91 m)")]
    [InlineData("{{convert|7|parasang}}", "7 parasang")]
    [InlineData("{{formatnum:20000}}", "20,000")]
    [InlineData("{{coord|54|37|50|N|22|34|24|E|display=inline,title}}", "54°37′50″N 22°34′24″E")]
    [InlineData("{{coord|54|37|50|N|22|34|24|E|display=title}}", "")]
    [InlineData("{{ill|Kenmu Rebellion|ja|建武の乱|lt=the rebellion}}", "[[Kenmu Rebellion|the rebellion]]")]
    [InlineData("{{HMS|Victory|1765|6}}", "[[HMS Victory (1765)|HMS Victory]]")]
    [InlineData("{{ship|French frigate|Ariadne|1795|2}}", "[[French frigate Ariadne (1795)|French frigate Ariadne]]")]
    [InlineData("{{sclass|Iowa|battleship}}", "[[Iowa-class battleship]]")]
    [InlineData("{{harvnb|Smith|1990|p=5}}", "Smith 1990, p. 5")]
    [InlineData("{{harv|Smith|1990}}", "(Smith 1990)")]
    [InlineData("{{harvtxt|Smith|1990}}", "Smith (1990)")]
    [InlineData("{{citation needed|date=May 2010}}", "")]
    [InlineData("{{hlist|a|b}} c", "- a\n- b\n\nc")]
    [InlineData("of {{hlist|a|b}}", "of a, b")]
    [InlineData("{{plainlist|\n* a\n* b\n}}", "- a\n- b")]
    [InlineData("{{plainlist}}\n* a\n* b\n{{endplainlist}}", "- a\n- b")]
    [InlineData("{{main|Azov|Don Cossacks#Origin|l2=Cossacks}}", "*Main article: [[Azov]], [[Don Cossacks#Origin|Cossacks]]*")]
    [InlineData("{{quote|a|Ivan|''Book''}}", "> a\n>\n> — Ivan, *Book*")]
    [InlineData("{{legend|#f00|Ottomans}}", "Ottomans")]
    [InlineData("{{Hetman list|a|[[b]]|width=20|of=c}}", "a [[b]] c")]
    [InlineData("{{{1|none}}}", "none")]
    public void A_template_says_its_words(string text, string markdown) =>
        Assert.Equal(markdown, Assert.Single(WikitextParser.Parse(text, "t", "s").Sections).Markdown.Replace("\\", "", StringComparison.Ordinal));

    [Fact]
    public void A_second_infobox_is_kept_as_a_list() =>
        Assert.Equal("- date: 1637\n- place: [[Azov]] / Don", Assert.Single(WikitextParser.Parse("{{Warbox|a=b}}{{Warbox|date=1637|place=[[Azov]]<br>Don|width=2}}", "t", "s").Sections).Markdown);
}
