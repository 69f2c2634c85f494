using HistoryWiki.Articles.Seeds;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Tests.Seeds;

public class SeedProseTests
{
    [Theory]
    [InlineData("One.\n\n\nTwo.", "One.\n\nTwo.", "paragraphs")]
    [InlineData("One\ntwo.", "One\ntwo.", "lines of one paragraph")]
    [InlineData("  One.\t\n\t Two. ", "One.\nTwo.", "blanks around a line mean nothing")]
    [InlineData("One:\n- a\n* b\nTwo.", "One:\n- a\n- b\n\nTwo.", "a list in a paragraph")]
    [InlineData("- a\n\n- b", "- a\n- b", "a blank line inside a list")]
    [InlineData("- a\n\nTwo.\n\n- b", "- a\n\nTwo.\n\n- b", "two lists")]
    [InlineData("# War", @"\# War", "a number sign is no heading")]
    [InlineData("> 5,000 men", @"\> 5,000 men", "a greater-than sign is no quotation")]
    [InlineData("1694. Sapieha came.", @"1694\. Sapieha came.", "a year is no list number")]
    [InlineData("1694.5 men", "1694.5 men", "a decimal number is no list number either")]
    [InlineData("- 1. First", @"- 1\. First", "nor inside an item")]
    [InlineData("---x", @"\---x", "dashes are no rule")]
    [InlineData("+ one", @"\+ one", "a plus sign is no bullet")]
    [InlineData("~~~x", @"\~~~x", "tildes are no fence")]
    [InlineData("*state* and _Hood_ but snake_case", @"\*state\* and \_Hood\_ but snake_case", "asterisks and underscores are no emphasis")]
    [InlineData("[sic] ![x](y) [^1]: z", @"\[sic] \!\[x](y) \[^1]: z", "brackets are no link")]
    [InlineData("a | b", @"a \| b", "a bar is no table")]
    [InlineData("`Uthman \\ x", @"\`Uthman \\ x", "a grave accent is no code")]
    [InlineData("5 < 6 &c. AT&T", @"5 \< 6 &c. AT&T", "less-than and ampersand")]
    [InlineData("[[Ayuka Khan|the khan]]", "[[Ayuka Khan|the khan]]", "a link between articles stays one")]
    [InlineData("![[Ayuka Khan]]", @"\![[Ayuka Khan]]", "also behind an exclamation mark")]
    public void Prose_becomes_Markdown_that_says_the_same(string prose, string markdown, string because)
    {
        var section = Section(prose);

        Assert.True(markdown == section.Markdown, $"{because}: {section.Markdown}");
        Assert.Empty(section.Problems);
    }

    [Theory]
    [InlineData("Caucasian<nowiki/>steppes", "Caucasian steppes", "2: A “<nowiki/>” was left over. It was dropped; between two words a space stands in its place.")]
    [InlineData("the <nowiki/>army<nowiki /> won", "the army won", "2: 2 “<nowiki/>” were left over. They were dropped; between two words a space stands in their place.")]
    [InlineData("<nowiki>a</nowiki>b", "a b", "2: 2 “<nowiki/>” were left over. They were dropped; between two words a space stands in their place.")]
    [InlineData("Justin&nbsp;II", "Justin\u00A0II", "2: An HTML entity such as “&nbsp;” was left over. It was replaced by its character.")]
    [InlineData("a &lt;b&gt; c", @"a \<b> c", "2: 2 HTML entities such as “&nbsp;” were left over. They were replaced by their characters.")]
    [InlineData("a &amp;nbsp; b", @"a \&nbsp; b", "2: An HTML entity such as “&nbsp;” was left over. It was replaced by its character.")]
    [InlineData("<ref>x</ref>", @"\<ref>x\</ref>", "2: 2 HTML tags were left over. They are shown as plain words.")]
    [InlineData("a<br>b", @"a\<br>b", "2: An HTML tag was left over. It is shown as plain words.")]
    [InlineData("{{Infobox", "{{Infobox", "2: Braces of a wikitext template were left over. They are shown as plain words.")]
    [InlineData(",", ",", "2: The line has no words, only punctuation. It is kept as it is.")]
    [InlineData("- *Hopkirk", "- Hopkirk", "2: The list item begins with a second bullet, which was left out.")]
    [InlineData("- a\n-\n- b", "- a\n- b", "3: A list item is empty; what stood there was lost in the export. It was left out.")]
    [InlineData("-\n- *\n\n- *.", "", "2: 3 list items are empty; what stood there was lost in the export. They were left out.")]
    [InlineData("He said:\n\nThe war ended.", "He said:\n\nThe war ended.", "2: The paragraph ends with a colon, but neither a list nor a quotation follows. It was probably lost in the export.")]
    [InlineData("He said:\n== War ==", "He said:", "2: The paragraph ends with a colon, but neither a list nor a quotation follows. It was probably lost in the export.")]
    [InlineData("He said:\n\n“Peace.”\n\nHe won:\n\n- twice", "He said:\n\n“Peace.”\n\nHe won:\n\n- twice", "")]
    public void Leftovers_of_the_export_are_cleared_away_and_reported(string prose, string markdown, string told)
    {
        var section = Section(prose);

        Assert.Equal(markdown, section.Markdown);
        Assert.Equal(told, string.Join('\n', section.Problems.Select(problem => $"{problem.Line}: {problem.Message}")));
    }

    [Theory]
    [InlineData("The voivode Volynsky wrote to the Ambassadorial Prikaz;", true)]
    [InlineData("He was answered by the governor in the words that follow:", true)]
    [InlineData("In 1644 he led his warriors to storm the city and the", true)]
    [InlineData("In 1644 he led his warriors to storm the city and the\n\n[[Category:Wars]]", true)]
    [InlineData("In 1644 he led his warriors to storm the city.", false)]
    [InlineData("In 1644 he led his warriors to storm “the city.” (He lost.)", false)]
    [InlineData("The Samurai Sourcebook", false)]
    [InlineData("- In 1644 he led his warriors to storm the city and the", false)]
    public void An_article_that_stops_in_the_middle_of_a_sentence_is_reported(string end, bool isTruncated)
    {
        var problems = Section("Text.\n\n" + end).Problems;

        Assert.Equal(
            isTruncated ? [new Problem(4, ProblemSeverity.Warning, "truncated-article", null, "The article stops in the middle of a sentence.")] : [],
            problems);
    }

    [Fact]
    public void The_Markdown_of_any_prose_reads_back_as_its_words() => SomeText.Always(text =>
    {
        var line = text.ReplaceLineEndings(" ").Replace('\0', ' ').Trim();
        Assert.Equal(line, MarkdownEscaping.Unescape(MarkdownEscaping.Line(line)));

        var withoutLinks = line.Replace("[[", "", StringComparison.Ordinal).Trim();
        Assert.Equal(Words.Of(withoutLinks), Words.Of(SectionRenderer.PlainText(MarkdownEscaping.Line(withoutLinks))));
    });

    private static (string Markdown, IReadOnlyList<Problem> Problems) Section(string prose)
    {
        var article = SeedParser.Parse("= T =\n" + prose, "file.txt")[0];
        return (article.Sections is [var section, ..] ? section.Markdown : "", [.. article.Problems.Where(problem => problem.Code != "empty-article")]);
    }
}
