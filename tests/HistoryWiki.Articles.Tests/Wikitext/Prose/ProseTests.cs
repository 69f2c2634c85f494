using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Articles.Tests.Wikitext.Prose;

public class ProseTests
{
    [Theory]
    [InlineData("bold and italic", "'''a''' ''b'' '''''c'''''", "**a** *b* ***c***")]
    [InlineData("italic within bold", "'''the ''Ariadne'' sank'''", "**the *Ariadne* sank**")]
    [InlineData("blanks within a style move out of it", "''' a '''b", " **a** b")]
    [InlineData("stars that would not be read as emphasis are left out", "''\"a\"''b", "\"a\"b")]
    [InlineData("a style without an end ends with its line", "''a\nb", "*a*\nb")]
    [InlineData("stars and brackets of the text are words", "5*6 [sic] a_b _c_ <x> A&B &c", "5\\*6 \\[sic] a_b \\_c\\_ \\<x> A&B &c")]
    [InlineData("a line that Markdown would take for a list", "- a\n\n1. b\n\n+ c", "\\- a\n\n1\\. b\n\n\\+ c")]
    [InlineData("an entity is its character", "5&nbsp;km&sup2;", "5\u00a0km²")]
    [InlineData("an entity that is written about", "x&amp;sup2; is A&amp;B, R&amp;#68;", "x\\&sup2; is A&B, R\\&#68;")]
    [InlineData("a superscript", "5 km<sup>2</sup>, 19<sup>th</sup>", "5 km², 19th")]
    [InlineData("tags of looks are left out", "<small>(a)</small> <span style=\"color:red\">b</span>", "(a) b")]
    [InlineData("hidden words are left out", "<span style=\"display: none\">0001</span>1 May", "1 May")]
    [InlineData("HTML's bold", "<b>a</b> <em>b</em>", "**a** *b*")]
    [InlineData("nowiki", "<nowiki>[[a]] ''b'' &amp;</nowiki>", "\\[\\[a]] ''b'' &")]
    [InlineData("a line break", "a<br />b", "a\\\nb")]
    [InlineData("two line breaks part paragraphs", "a<br><br>b", "a\n\nb")]
    [InlineData("a formula", "<math>x^2</math>", "`x^2`")]
    public void Words_and_styles_become_Markdown(string point, string text, string markdown) => Says(point, text, markdown.Trim());

    [Theory]
    [InlineData("a link", "[[Azov]]", "[[Azov]]")]
    [InlineData("a link with words", "[[Don River (Russia)|Don]]", "[[Don River (Russia)|Don]]")]
    [InlineData("letters after a link are its words", "[[siege]]s", "[[siege|sieges]]")]
    [InlineData("the pipe trick", "[[Azov (fortress)|]]", "[[Azov (fortress)|Azov]]")]
    [InlineData("markup in the words of a link", "[[HMS Victory|HMS ''Victory'']]", "[[HMS Victory]]")]
    [InlineData("a link to a page that is no article keeps its words", "[[Wikipedia:Sources|sources]]", "sources")]
    [InlineData("a link into the article itself keeps its words", "[[#Shirer1990|Shirer 1990]], p. 5", "Shirer 1990, p. 5")]
    [InlineData("an address with words", "[http://a.org/b_(c) the ''book'']", "[the *book*](http://a.org/b_%28c%29)")]
    [InlineData("an address alone", "see http://a.org.", "see <http://a.org>.")]
    [InlineData("an address that is not safe keeps its words", "[irc://a.org chat]", "chat")]
    [InlineData("an address that is shown as a number stands apart", "Smith[http://a.org], and", "Smith <http://a.org>, and")]
    [InlineData("words after such an address stand apart as well", "[http://a.org]was, [http://a.org]'''b'''", "<http://a.org> was, <http://a.org> **b**")]
    [InlineData("an address is shown as it is written", "see http://a.org/b_(c)", "see <http://a.org/b_(c)>")]
    [InlineData("a number in brackets as the words of a link", "seceded[[Azov#Law|[1]]].", "seceded[[Azov#Law|(1)]].")]
    [InlineData("brackets that are no link", "[[a", "\\[\\[a")]
    public void Links_become_links_or_keep_their_words(string point, string text, string markdown) => Says(point, text, markdown);

    [Theory]
    [InlineData("lists", "* a\n** b\n** c\n# d", "- a\n  - b\n  - c\n1. d")]
    [InlineData("a list that begins too deep", "*** a\n*** b", "- a\n  - b")]
    [InlineData("a list ends with a paragraph", "* a\nb", "- a\n\nb")]
    [InlineData("blank lines within a list", "* a\n\n* b", "- a\n- b")]
    [InlineData("a numbered list in a bulleted one", "* a\n*# b", "- a\n  1. b")]
    [InlineData("indented words are a quotation", "a\n: b\n: c", "a\n\n> b\n\n> c")]
    [InlineData("a term and its definition", "; a : b", "**a**\n\n> b")]
    [InlineData("lines of one paragraph", "a\nb\n\nc", "a\nb\n\nc")]
    [InlineData("a line of nothing but a comment is no blank line", "a\n<!-- b -->\nc", "a\nc")]
    [InlineData("blanks before words", "   a\n  b", "a\nb")]
    [InlineData("a line across", "a\n----\nb", "a\n\n---\n\nb")]
    [InlineData("a quotation", "<blockquote>a\n\nb</blockquote>\nc", "> a\n>\n> b\n\nc")]
    [InlineData("lines of verse", "<poem>a\nb</poem>", "> a\\\n> b")]
    [InlineData("text kept as it stands", "<pre>a * b</pre>", "```\na * b\n```")]
    [InlineData("a list of HTML", "<ul><li>a</li><li>b</li></ul>", "- a\n- b")]
    public void Blocks_become_Markdown(string point, string text, string markdown) => Says(point, text, markdown);

    [Theory]
    [InlineData("a table", "{|\n! a !! b\n|-\n| 1 || [[c|d]]\n|}", "| a | b |\n| --- | --- |\n| 1 | [[c|d]] |")]
    [InlineData("a table without a header", "{|\n| a || b\n|}", "|  |  |\n| --- | --- |\n| a | b |")]
    [InlineData("a caption", "{|\n|+ Losses\n| a || b\n|}", "**Losses**\n\n|  |  |\n| --- | --- |\n| a | b |")]
    [InlineData("cells across columns and rows", "{|\n| colspan=2 | a || b\n|-\n| rowspan=\"2\" | c || d || e\n|-\n| f || g\n|}",
        "|  |  |  |\n| --- | --- | --- |\n| a |  | b |\n| c | d | e |\n|  | f | g |")]
    [InlineData("lines within a cell", "{|\n| a<br>b || \n* c\n* d\n|}", "|  |  |\n| --- | --- |\n| a / b | c / d |")]
    [InlineData("a bar within a cell is a word", "{|\n| a {{!}} b || c\n|}", "|  |  |\n| --- | --- |\n| a \\| b | c |")]
    [InlineData("a table drawn for its looks is read cell by cell", "{|\n|\na\n\nb\n|\n{|\n| c || d\n|}\n|}", "a\n\nb\n\n|  |  |\n| --- | --- |\n| c | d |")]
    public void Tables_become_Markdown_or_are_read_cell_by_cell(string point, string text, string markdown) => Says(point, text, markdown);

    [Theory]
    [InlineData("a picture with a caption is a quotation", "[[File:Azov_1.png|thumb|left|200px|The [[fortress]]]]Text", "> The [[fortress]] (Azov 1.png)\n\nText")]
    [InlineData("a picture within a paragraph comes after it", "a [[File:B.png|thumb|c]] d\n\ne", "a  d\n\n> c (B.png)\n\ne")]
    [InlineData("a picture without a caption shows nothing", "[[File:A.png|thumb|alt=a]]b", "b")]
    [InlineData("a picture without a caption parts words", "'''Quito'''[[File:A.png|center|60px]]Simón", "**Quito** Simón")]
    [InlineData("a picture within a cell parts words", "{|\n| [[Quito]][[File:A.png|center|60px|Simón]] || b\n|}", "|  |  |\n| --- | --- |\n| [[Quito]] Simón | b |")]
    [InlineData("a gallery", "<gallery>\nFile:A.png|a\nB.png|alt=x|b\n</gallery>", "> a (A.png)\n\n> b (B.png)")]
    [InlineData("several pictures", "{{multiple image|image1=A.png|caption1=a|image2=B.png|caption2=b|width=200}}", "> a (A.png)\n\n> b (B.png)")]
    public void Pictures_become_quotations_of_their_captions(string point, string text, string markdown) => Says(point, text, markdown);

    [Fact]
    public void Headings_are_words_without_markup()
    {
        var article = WikitextParser.Parse("== The ''Ariadne'' & [[Azov|the fort]]<ref>a</ref> ==\nb", "t", "s");

        Assert.Equal(new ArticleSection(2, "The Ariadne & the fort", "[^1]\nb\n\n[^1]: a"), article.Sections[1]);
    }

    [Fact]
    public void A_note_of_a_heading_or_of_a_link_may_be_a_template()
    {
        var article = WikitextParser.Parse("== Azov {{efn|a}} ==\n[[Don|b{{sfn|Smith|1990}}]]", "t", "s");

        Assert.Equal(new ArticleSection(2, "Azov", "[^1]\n[[Don|b]][^2]\n\n[^1]: a\n\n[^2]: Smith 1990."), article.Sections[1]);
    }

    [Fact]
    public void Letters_behind_a_link_belong_to_it_whatever_the_note_within_it_says()
    {
        var article = WikitextParser.Parse("The [[Siege|siege{{sfn|''X''}}]]works of [[Azov|Azov{{efn|a ''b'' c}}]]ians held.", "t", "s");

        Assert.Equal("The [[Siege|siegeworks]][^1] of [[Azov|Azovians]][^2] held.\n\n[^1]: X.\n\n[^2]: a *b* c", Assert.Single(article.Sections).Markdown);
    }

    [Fact]
    public void Headings_within_a_tag_head_sections() =>
        Assert.Equal([null, "A", "B"], WikitextParser.Parse("<div>\n==A==\na\n==B==\n</div>", "t", "s").Sections.Select(section => section.Heading));

    private static void Says(string point, string text, string markdown)
    {
        var actual = Assert.Single(WikitextParser.Parse(text, "t", "s").Sections).Markdown;
        Assert.True(markdown == actual, $"{point}\nexpected {markdown}\nactual   {actual}");
    }
}
