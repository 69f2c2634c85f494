using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Articles.Tests.Wikitext.Prose;

public class FootnoteTests
{
    [Theory]
    [InlineData("a note stands below its section", "a<ref>Smith, p. 5</ref> b", "a[^1] b\n\n[^1]: Smith, p. 5")]
    [InlineData("a named note has one number", "a<ref name=x>Smith</ref> b<ref name=x /> c<ref name=\"x\"></ref>", "a[^1] b[^1] c[^1]\n\n[^1]: Smith")]
    [InlineData("a note may be used before its words stand", "a<ref name=x/> b<ref name=x>Smith</ref>", "a[^1] b[^1]\n\n[^1]: Smith")]
    [InlineData("two notes of one name", "a<ref name=Smith, p. 5>Smith, p. 5</ref> b<ref name=Smith, p. 6>Smith, p. 6</ref> c<ref name=Smith, p. 6>Smith, p. 6</ref>", "a[^1] b[^2] c[^2]\n\n[^1]: Smith, p. 5\n\n[^2]: Smith, p. 6")]
    [InlineData("names of two groups are two notes", "a<ref name=x group=n>N</ref><ref name=x>S</ref>", "a[^1][^2]\n\n[^1]: N\n\n[^2]: S")]
    [InlineData("a name that nothing explains shows nothing", "a<ref name=x/>", "a")]
    [InlineData("words of notes in a list of notes", "a<ref name=x/>\n{{reflist|refs=\n<ref name=x>Smith</ref>\n}}", "a[^1]\n\n[^1]: Smith")]
    [InlineData("a note in that list that is not used", "a\n<references>\n<ref name=x>Smith</ref>\n</references>", "a\n\n- Smith")]
    [InlineData("a short citation", "a{{sfn|Smith|Jones|1990|pp=5–6}} b{{sfn|Smith|Jones|1990|pp=5–6}}", "a[^1] b[^1]\n\n[^1]: Smith Jones 1990, pp. 5–6.")]
    [InlineData("several short citations", "a{{sfnm|1a1=Smith|1y=1990|1p=5|2a1=Jones|2a2=Ray|2y=1991}}", "a[^1]\n\n[^1]: Smith 1990, p. 5; Jones & Ray 1991.")]
    [InlineData("a note as a template", "a{{efn|b|name=x}}{{efn|name=x}}", "a[^1][^1]\n\n[^1]: b")]
    [InlineData("a note as a function", "a{{#tag:ref|b{{sfn|Smith|1990}}|group=n}}", "a[^1]\n\n[^1]: b[^2]\n\n[^2]: Smith 1990.")]
    [InlineData("a note that uses itself", "a<ref name=x>b<ref name=x/></ref>", "a[^1]\n\n[^1]: b[^1]")]
    [InlineData("a list within a note", "a<ref>b\n* c\n* d</ref>", "a[^1]\n\n[^1]: b c d")]
    public void Notes_become_footnotes(string point, string text, string markdown)
    {
        var actual = Assert.Single(WikitextParser.Parse(text, "t", "s").Sections).Markdown;
        Assert.True(markdown == actual, $"{point}\nexpected {markdown}\nactual   {actual}");
    }

    [Fact]
    public void A_section_can_be_shown_alone_so_a_short_note_stands_below_each_section_that_uses_it()
    {
        var article = WikitextParser.Parse("a<ref name=x>Smith</ref>\n== B ==\nb<ref name=x/>", "t", "s");

        Assert.Equal(["a[^1]\n\n[^1]: Smith", "b[^1]\n\n[^1]: Smith"], article.Sections.Select(section => section.Markdown));
    }

    [Fact]
    public void A_long_note_is_written_once_and_pointed_to()
    {
        var words = new string('a', 400);
        var article = WikitextParser.Parse($"a<ref name=x>{words}</ref>\n== B ==\nb<ref name=x/>", "t", "s");

        Assert.Equal([$"a[^1]\n\n[^1]: {words}", "b[^1]\n\n[^1]: See note 1 above."], article.Sections.Select(section => section.Markdown));
    }

    [Theory]
    [InlineData(
        "{{cite book |last=Buttar |first=Prit |title=Collision of Empires |date=2014 |location=Oxford |publisher=Osprey |pages=4–5 |isbn=978-1-78200-648-0 |ref=harv}}",
        "Buttar, Prit (2014). *Collision of Empires*. Oxford: Osprey. pp. 4–5. ISBN 978-1-78200-648-0.")]
    [InlineData(
        "{{cite journal|last1=Smith|first1=A.|last2=Jones|first2=B.|year=1990|title=On Azov|journal=War in History|volume=5|issue=2|page=7|url=http://a.org/x}}",
        "Smith, A.; Jones, B. (1990). [“On Azov”](http://a.org/x). *War in History* vol. 5 (2). p. 7.")]
    [InlineData("{{cite web|title=Azov|url=http://a.org|accessdate=5 May 2010|publisher=BBC|date=1 May 2010}}", "[*Azov*](http://a.org). 1 May 2010. BBC.")]
    [InlineData("{{cite book|chapter=Azov|title=Sieges|editor-last=Ray|editor-first=C.|author=Smith|year=1990}}", "Smith (1990). “Azov”. *Sieges*. Ray, C. (ed.).")]
    [InlineData("{{Cita libro|autore=Rossi|titolo=L'assedio|editore=Mulino|città=Bologna|anno=1990}}", "Rossi (1990). *L'assedio*. Bologna: Mulino.")]
    [InlineData("{{книга|автор=Новосельский|заглавие=Борьба|место=М.|год=1948|страниц=447}}", "Новосельский (1948). *Борьба*. М. 447.")]
    [InlineData("{{cite book|title=A|foo=a new part}}", "*A*. a new part.")]
    public void A_source_is_a_line_that_keeps_its_parts(string text, string markdown) =>
        Assert.Equal(markdown, Assert.Single(WikitextParser.Parse(text, "t", "s").Sections).Markdown);
}
