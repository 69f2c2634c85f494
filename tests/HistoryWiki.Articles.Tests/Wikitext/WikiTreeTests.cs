using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Articles.Tests.Wikitext;

public class WikiTreeTests
{
    [Theory]
    [InlineData("words alone", "The siege.", "\"The siege.\"")]
    [InlineData("a positional parameter", "{{flag|Russia}}", "template(flag, 1: \"Russia\")")]
    [InlineData("a named parameter, only the first sign parts key from value", "{{a|b=c=d}}", "template(a, b= \"c=d\")")]
    [InlineData("named parameters do not count as places", "{{a|x|b=c|y}}", "template(a, 1: \"x\", b= \"c\", 2: \"y\")")]
    [InlineData("an empty parameter", "{{a||b=}}", "template(a, 1:, b=)")]
    [InlineData("a template in a value", "{{a|b={{c|d}} e}}", "template(a, b= template(c, 1: \"d\") \" e\")")]
    [InlineData("a link's pipe is the link's", "{{a|[[b|c]]}}", "template(a, 1: link(b, \"c\"))")]
    [InlineData("three braces are an argument", "{{{1|none}}}", "argument(\"1\", \"none\")")]
    [InlineData("five braces are an argument in a template", "{{{{{1}}}}}", "template({{{1}}})")]
    [InlineData("four braces are an argument in a brace", "{{{{1}}}}", "\"{\" argument(\"1\") \"}\"")]
    [InlineData("a comment is no part of a key", "{{a|b<!-- sic -->=c}}", "template(a, b= \"c\")")]
    [InlineData("a parser function is a template with a colon", "{{DEFAULTSORT:Kanzhal}}", "template(DEFAULTSORT:Kanzhal)")]
    [InlineData("underscores of a name are blanks", "{{Infobox_military_conflict}}", "template(Infobox military conflict)")]
    [InlineData("single braces are words", "{a} {{b}", "\"{a} {{b}\"")]
    public void Templates_are_read(string point, string text, string outline) => Holds(point, text, outline);

    [Theory]
    [InlineData("a link", "[[Ayuka Khan]]", "link(Ayuka Khan)")]
    [InlineData("a link with words", "[[Ayuka Khan|Ayuka]]'s", "link(Ayuka Khan, \"Ayuka\") \"'s\"")]
    [InlineData("words of a link may hold a pipe", "[[a|b|c]]", "link(a, \"b|c\")")]
    [InlineData("words of a link may run over the end of a line", "[[a|b\nc]]", "link(a, \"b⏎c\")")]
    [InlineData("a target may not", "[[a\nb]]", "\"[[a⏎b]]\"")]
    [InlineData("options of a picture are parts", "[[File:A.png|thumb|A [[map]]]]", "file(File:A.png, \"thumb\", \"A \" link(map))")]
    [InlineData("a picture in Russian", "[[Файл:A.png|мини]]", "file(Файл:A.png, \"мини\")")]
    [InlineData("a category in German", "[[Kategorie:Schlacht]]", "category(Kategorie:Schlacht)")]
    [InlineData("a colon before a category makes a link of it", "[[:Category:Sieges]]", "link(Category:Sieges)")]
    [InlineData("the article in another language", "[[de:Schlacht]]", "language(de:Schlacht)")]
    [InlineData("a page that is no article", "[[Wikipedia:Sources]]", "elsewhere(Wikipedia:Sources)")]
    [InlineData("a colon in a title", "[[Operation: Torch]]", "link(Operation: Torch)")]
    [InlineData("an address with words", "[http://a.org/b?c=d a ''book'']", "web(http://a.org/b?c=d, \" a \" italic \"book\" italic)")]
    [InlineData("an address without a scheme", "[//a.org]", "web(//a.org)")]
    [InlineData("a bare address ends before the full stop", "See http://a.org/b.", "\"See \" web(http://a.org/b) \".\"")]
    [InlineData("an address as a value", "{{a|url=http://a.org/?b=c|d}}", "template(a, url= web(http://a.org/?b=c), 1: \"d\")")]
    [InlineData("an address in a caption", "[[File:A.png|[http://a.org b]]]", "file(File:A.png, web(http://a.org, \" b\"))")]
    [InlineData("brackets around words", "He [sic] left", "\"He [sic] left\"")]
    public void Links_are_read(string point, string text, string outline) => Holds(point, text, outline);

    [Theory]
    [InlineData("a note", "x<ref>Smith, p. 5</ref>", "\"x\" ref(\"Smith, p. 5\")")]
    [InlineData("a note with a name", "<ref name=\"a b\">c</ref>", "ref(name=\"a b\", \"c\")")]
    [InlineData("a note used again", "<ref name=a />", "lone-ref(name=a)")]
    [InlineData("a line break", "a<br />b<BR>c", "\"a\" lone-br() \"b\" lone-br() \"c\"")]
    [InlineData("nothing is read within nowiki", "<nowiki>[[a]] {{b}}</nowiki>", "nowiki(\"[[a]] {{b}}\")")]
    [InlineData("nor within math", "<math>a_{b}^{{c}}</math>", "math(\"a_{b}^{{c}}\")")]
    [InlineData("a pipe within a note is the note's", "{{a|b<ref>c|d</ref>|e}}", "template(a, 1: \"b\" ref(\"c|d\"), 2: \"e\")")]
    [InlineData("a tag in a tag", "<small>(a <i>b</i>)</small>", "small(\"(a \" i(\"b\") \")\")")]
    [InlineData("a comment", "a<!-- [[b -->c", "\"a\" comment \"c\"")]
    [InlineData("an unknown tag is words", "<foo>5 < 6", "\"<foo>5 < 6\"")]
    [InlineData("an entity", "5&nbsp;000&ndash;6&#48;", "\"5\" entity(\"\u00a0\") \"000\" entity(\"–\") \"6\" entity(\"0\")")]
    [InlineData("an ampersand is words", "A & B; R&D;", "\"A & B; R&D;\"")]
    [InlineData("a switch", "__NOTOC__ __x__", "__NOTOC__ \" __x__\"")]
    public void Tags_comments_and_entities_are_read(string point, string text, string outline) => Holds(point, text, outline);

    [Theory]
    [InlineData("a heading", "== Aftermath ==", "h2(\" Aftermath \")")]
    [InlineData("the smaller number of signs decides", "=== A ==", "h2(\"= A \")")]
    [InlineData("a comment after a heading", "== A == <!-- b -->\nc", "h2(\" A \") \" \" comment \"⏎c\"")]
    [InlineData("a sign within a heading", "== a=b ==", "h2(\" a=b \")")]
    [InlineData("a heading holds links", "== [[a]]'s ==", "h2(\" \" link(a) \"'s \")")]
    [InlineData("signs within a line are words", "a == b ==", "\"a == b ==\"")]
    [InlineData("a line of signs alone", "=====", "h2(\"=\")")]
    [InlineData("a list", "* a\n** b\n#c", "item(*) \" a⏎\" item(**) \" b⏎\" item(#) \"c\"")]
    [InlineData("a list that begins right after its key", "{{a|b=* c\n* d}}", "template(a, b= item(*) \" c⏎\" item(*) \" d\")")]
    [InlineData("a star within a line is a word", "a * b", "\"a * b\"")]
    [InlineData("a line across", "a\n----\nb", "\"a⏎\" rule \"⏎b\"")]
    [InlineData("bold and italic", "'''a''' ''b''", "bold \"a\" bold \" \" italic \"b\" italic")]
    [InlineData("an apostrophe before italic", "l'''amour'' et", "\"l'\" italic \"amour\" italic \" et\"")]
    [InlineData("five apostrophes are both", "'''''a'''''", "bold+italic \"a\" bold+italic")]
    [InlineData("one apostrophe is a word", "the enemy's", "\"the enemy's\"")]
    public void Headings_lists_and_styles_are_read(string point, string text, string outline) => Holds(point, text, outline);

    [Theory]
    [InlineData("cells on lines", "{|\n|-\n| a\n| b\n|}", "table(row(cell(\" a⏎\"), cell(\" b⏎\")))")]
    [InlineData("cells on one line", "{| class=x\n| a || b\n|}", "table(class=x, row(cell(\" a \"), cell(\" b⏎\")))")]
    [InlineData("headers and a caption", "{|\n|+ c\n! a !! b\n|-\n| 1 || 2\n|}",
        "table(caption: \" c⏎\", row(header(\" a \"), header(\" b⏎\")), row(cell(\" 1 \"), cell(\" 2⏎\")))")]
    [InlineData("attributes of a cell", "{|\n| colspan=\"2\" | a\n|}", "table(row(cell(colspan=\"2\", \" a⏎\")))")]
    [InlineData("words before a pipe are no attributes", "{|\n| a | b\n|}", "table(row(cell(\" a | b⏎\")))")]
    [InlineData("a table in a cell", "{|\n|\n{|\n| a\n|}\n|}", "table(row(cell(\"⏎\" table(row(cell(\" a⏎\"))) \"⏎\")))")]
    [InlineData("a template's pipe in a cell", "{|\n| {{a|b||c}} || d\n|}", "table(row(cell(\" \" template(a, 1: \"b\", 2:, 3: \"c\") \" \"), cell(\" d⏎\")))")]
    [InlineData("a table as a value", "{{a|b={| class=x\n| c || d=1 | e\n|}\n|f=g}}", "template(a, b= table(class=x, row(cell(\" c \"), cell(d=1, \" e⏎\"))) \"⏎\", f= \"g\")")]
    [InlineData("a table within a value is no table", "{{a|b=c\n{|\n| d\n|}\n}}", "template(a, b= \"c⏎{\", 1: \"⏎\", 2: \" d⏎\", 3: \"}⏎\")")]
    [InlineData("a value that begins a table without an end", "{{a|b={|\n| c\n}} d", "template(a, b= \"{\", 1: \"⏎\", 2: \" c⏎\") \" d\"")]
    [InlineData("templates where rows should be", "{|\n{{s-bef|a}}\n|}", "table(row(cell(\"⏎\" template(s-bef, 1: \"a\") \"⏎\")))")]
    public void Tables_are_read(string point, string text, string outline) => Holds(point, text, outline);

    [Theory]
    [InlineData("a link without an end within a template", "{{a|b=[[c|d=e}}", "template(a, b= \"[[c\", d= \"e\")")]
    [InlineData("a link without an end before the next key", "{{a\n|b=[[c\n|d=[[e]]\n}}", "template(a, b= \"[[c⏎\", d= link(e) \"⏎\")")]
    [InlineData("braces without an end within a link", "[[a|b {{c]] d", "link(a, \"b {{c\") \" d\"")]
    [InlineData("an infobox without an end stops at the blank line", "{{Infobox a\n|b=c\n\n'''D''' was", "unclosed(Infobox a, b= \"c⏎\") \"⏎\" bold \"D\" bold \" was\"")]
    [InlineData("or at the heading", "{{Infobox a\n|b=c\n== D ==", "unclosed(Infobox a, b= \"c⏎\") h2(\" D \")")]
    [InlineData("or at the end of the text", "{{Infobox a\n|b=c", "unclosed(Infobox a, b= \"c\")")]
    [InlineData("a template without an end within a line is words", "a {{b|c", "\"a {{b|c\"")]
    [InlineData("a note without an end does not swallow the next", "a<ref>b. c<ref>d</ref>", "\"a\" opening-ref() \"b. c\" ref(\"d\")")]
    [InlineData("a note without an end at all", "a<ref>b", "\"a\" opening-ref() \"b\"")]
    [InlineData("a template without an end within a note stays in the note", "{{a|<ref>{{b</ref>|c}}", "template(a, 1: ref(\"{{b\"), 2: \"c\")")]
    [InlineData("tags that cross", "<small><b>a</small></b>", "small(opening-b() \"a\") closing-b()")]
    [InlineData("a table without an end stops at the heading", "{|\n| a\n== B ==\nc", "table(row(cell(\" a⏎\"))) h2(\" B \") \"⏎c\"")]
    [InlineData("a comment without an end hides the rest", "a<!-- b", "\"a\" comment")]
    [InlineData("closings without an opening", "a]] b}} c</small>", "\"a]] b}} c\" closing-small()")]
    [InlineData("a stray link opening does not swallow a paragraph", "[[a|b\n\nc]] [[d]]", "\"[[a|b⏎⏎c]] \" link(d)")]
    public void What_is_broken_is_mended_or_kept_as_words(string point, string text, string outline) => Holds(point, text, outline);

    [Fact]
    public void A_walk_meets_every_node_in_the_order_of_the_text()
    {
        var tree = WikiTree.Parse("{{a|b=[[c|''d'']]}} <small>e</small>");

        var met = tree.Walk().Select(node => node.Raw);

        Assert.Equal(["{{a|b=[[c|''d'']]}}", "a", "b", "[[c|''d'']]", "c", "''", "d", "''", " ", "<small>e</small>", "e"], met);
    }

    [Fact]
    public void The_last_of_two_equal_keys_counts()
    {
        var template = Assert.IsType<TemplateNode>(Assert.Single(WikiTree.Parse("{{a|B=1|b=2}}").Nodes));

        Assert.Equal("2", template.Find("b")?.Raw);
        Assert.Null(template.Find("c"));
    }

    [Theory]
    [InlineData("name=\"a b\" group=n", "a b")]
    [InlineData("name='a' ", "a")]
    [InlineData("NAME = a", "a")]
    [InlineData("name", "")]
    [InlineData("title=name", null)]
    public void Attributes_are_read_however_they_are_quoted(string attributes, string? name)
    {
        var tag = Assert.IsType<TagNode>(Assert.Single(WikiTree.Parse($"<ref {attributes}>x</ref>").Nodes));

        Assert.Equal(name, tag.Attribute("name"));
    }

    private static void Holds(string point, string text, string outline)
    {
        Assert.True(outline == Outline.Of(text), $"{point}\nexpected {outline}\nactual   {Outline.Of(text)}");
        WikiTreeShape.Check(text);
    }
}
