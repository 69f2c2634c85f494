using System.Text;
using HistoryWiki.Articles.Wikitext.Exports;

namespace HistoryWiki.Articles.Tests.Wikitext.Exports;

public class MediaWikiExportTests
{
    private const string Head = """
        <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
          <siteinfo>
            <sitename>Wikipedia</sitename>
            <base>https://en.wikipedia.org/wiki/Main_Page</base>
            <namespaces><namespace key="0" /><namespace key="10">Template</namespace></namespaces>
          </siteinfo>

        """;

    private const string Azov = """
          <page>
            <title>Siege of Azov</title>
            <ns>0</ns>
            <id>12</id>
            <revision>
              <id>101</id>
              <timestamp>2010-05-01T10:00:00Z</timestamp>
              <contributor><username>Ann &amp; Bob</username><id>7</id></contributor>
              <comment>first</comment>
              <model>wikitext</model>
              <text bytes="5" xml:space="preserve">The &lt;b&gt; siege</text>
            </revision>
            <revision>
              <id>102</id>
              <parentid>101</parentid>
              <timestamp>2011-05-01T10:00:00Z</timestamp>
              <contributor><ip>192.0.2.1</ip></contributor>
              <minor />
              <text>The siege
        was long</text>
              <content><role>other</role><text>another slot</text></content>
            </revision>
          </page>

        """;

    [Fact]
    public void Every_revision_comes_with_who_when_and_why()
    {
        var (revisions, problems, _) = Read(Head + Azov + "</mediawiki>", RevisionChoice.All);

        var page = new ExportedPage("Siege of Azov", 0, 12, null);
        Assert.Equal(
            [
                new ExportedRevision(page, 101, "The <b> siege")
                {
                    Timestamp = new DateTimeOffset(2010, 5, 1, 10, 0, 0, TimeSpan.Zero),
                    Contributor = "Ann & Bob",
                    Comment = "first",
                    Line = 17,
                },
                new ExportedRevision(page, 102, "The siege\nwas long")
                {
                    Timestamp = new DateTimeOffset(2011, 5, 1, 10, 0, 0, TimeSpan.Zero),
                    Contributor = "192.0.2.1",
                    Line = 25,
                },
            ],
            revisions);
        Assert.Empty(problems);
    }

    [Fact]
    public void The_newest_revision_is_told_by_its_time_and_not_by_its_place()
    {
        var (revisions, _, export) = Read(
            Head + Page("A", Revision(2, "2011-01-01T00:00:00Z", "new") + Revision(3, "2010-01-01T00:00:00Z", "old")) + "</mediawiki>", RevisionChoice.Newest);

        Assert.Equal("new", Assert.Single(revisions).Text);
        Assert.Equal(1, export.Pages);
    }

    [Fact]
    public void The_namespace_is_told_from_the_title_where_an_old_export_does_not_say()
    {
        var (revisions, _, _) = Read(Head + "<page><title>Template:Flag</title><revision><text>a</text></revision></page></mediawiki>", RevisionChoice.Newest);

        Assert.Equal(10, Assert.Single(revisions).Page.Namespace);
    }

    [Fact]
    public void A_redirect_says_where_it_leads()
    {
        var (revisions, _, _) = Read(
            Head + "<page><title>Azov</title><ns>0</ns><redirect title=\"Siege of Azov\" /><revision><text>#REDIRECT [[Siege of Azov]]</text></revision></page></mediawiki>",
            RevisionChoice.Newest);

        Assert.Equal("Siege of Azov", Assert.Single(revisions).Page.RedirectTo);
    }

    [Theory]
    [InlineData("a tag that does not close", "<page><title>B</title><revision><text>x</revision></page>", "The 'text' start tag does not match the end tag of 'revision'.")]
    [InlineData("an entity that only a document type could define", "<page><title>B</title><revision><text>&lol;</text></revision></page>", "Reference to undeclared entity 'lol'.")]
    [InlineData("a control character", "<page><title>B</title><revision><text>&#1;</text></revision></page>", "'\u0001', hexadecimal value 0x01, is an invalid character.")]
    public void A_broken_page_is_reported_where_it_is_and_the_others_are_kept(string point, string broken, string reason)
    {
        var (revisions, problems, export) = Read(Head + Page("A", Revision(1, "", "a")) + "\n" + broken + "\n" + Page("C", Revision(2, "", "c")) + "</mediawiki>", RevisionChoice.Newest);

        Assert.True(revisions.Select(revision => revision.Page.Title).SequenceEqual(["A", "C"]), point);
        Assert.Equal(2, export.Pages);
        Assert.Equal([new Problem(8, ProblemSeverity.Error, "broken-page", null, $"The page \"B\" is not well-formed and was left out: {reason}")], problems);
    }

    [Theory]
    [InlineData("a tag that does not close", "<text>b</revision>", "The page \"A\" is not well-formed and was left out from there on: The 'text' start tag does not match the end tag of 'revision'.")]
    [InlineData("tags in tags", null, "The page \"A\" is nested deeper than any export and was left out from there on.")]
    public void Of_a_page_that_breaks_off_the_revisions_before_the_fault_are_kept_where_all_are_wanted(string point, string? rest, string message)
    {
        rest ??= string.Concat(Enumerable.Repeat("<a>", 300)) + string.Concat(Enumerable.Repeat("</a>", 300)) + "</revision>";

        var (revisions, problems, export) = Read(Head + Page("A", Revision(1, "", "a") + "<revision>" + rest) + "</mediawiki>", RevisionChoice.All);

        Assert.True(revisions.Select(revision => revision.Text).SequenceEqual(["a"]), point);
        Assert.Equal(message, Assert.Single(problems).Message);
        Assert.Equal(0, export.Pages);
    }

    [Fact]
    public void A_page_that_the_next_one_cuts_off_is_left_out()
    {
        var (revisions, problems, _) = Read(Head + "<page><title>A</title><revision><text>a" + Page("B", Revision(1, "", "b")) + "</mediawiki>", RevisionChoice.Newest);

        Assert.Equal("B", Assert.Single(revisions).Page.Title);
        Assert.Equal("broken-page", Assert.Single(problems).Code);
    }

    [Fact]
    public void A_file_that_ends_too_early_gives_what_is_whole_and_says_so()
    {
        var (revisions, problems, _) = Read(Head + Azov + "<page><title>B</title><revision><text>b", RevisionChoice.Newest);

        Assert.Equal("Siege of Azov", Assert.Single(revisions).Page.Title);
        Assert.Equal(["broken-page", "truncated-export"], problems.Select(problem => problem.Code));
        Assert.Equal("The file ends before the export does; 1 page was whole.", problems[^1].Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("{\"title\":\"Azov\"}")]
    public void A_file_that_is_no_export_is_refused(string text)
    {
        var (revisions, problems, _) = Read(text, RevisionChoice.All);

        Assert.Empty(revisions);
        Assert.Equal([new Problem(1, ProblemSeverity.Error, "no-export", null, "The file is no export of MediaWiki: it does not begin with a mediawiki element.")], problems);
    }

    [Fact]
    public void A_document_type_is_refused_with_all_its_entities()
    {
        var (revisions, problems, _) = Read("<!DOCTYPE mediawiki [<!ENTITY lol \"lol\">]>" + Head + Azov + "</mediawiki>", RevisionChoice.All);

        Assert.Empty(revisions);
        Assert.Equal("document-type", Assert.Single(problems).Code);
    }

    [Fact]
    public void Pages_that_are_bombs_are_left_out()
    {
        var deep = "<page><title>Deep</title><revision>" + string.Concat(Enumerable.Repeat("<a>", 300)) + string.Concat(Enumerable.Repeat("</a>", 300)) + "</revision></page>";
        var wide = $"<page><title>Wide</title><revision x=\"{new string('y', 200_000)}\"><text>a</text></revision></page>";
        var nameless = "<page><revision><text>a</text></revision></page>";

        var (revisions, problems, _) = Read(Head + deep + wide + nameless + Page("A", Revision(1, "", "a")) + "</mediawiki>", RevisionChoice.Newest);

        Assert.Equal("A", Assert.Single(revisions).Page.Title);
        Assert.Equal(["page-too-deep", "broken-page", "page-without-title"], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_text_too_long_for_any_article_is_left_out()
    {
        var text = new string('a', 16_000_001);

        var (revisions, problems, _) = Read(Head + Page("Long", Revision(1, "", text)) + Page("A", Revision(2, "", "a")) + "</mediawiki>", RevisionChoice.Newest);

        Assert.Equal("A", Assert.Single(revisions).Page.Title);
        Assert.Equal([new Problem(7, ProblemSeverity.Error, "page-too-large", null, "The page \"Long\" has more than 16 million characters and was left out.")], problems);
    }

    [Fact]
    public void A_page_in_another_encoding_is_refused_instead_of_losing_letters()
    {
        var latin = Encoding.Latin1.GetBytes(Page("Wörth", Revision(1, "", "Wörth")));
        var problems = new List<Problem>();
        using var export = new MediaWikiExport(new MemoryStream([.. Encoding.UTF8.GetBytes(Head + Azov), .. latin, .. Encoding.UTF8.GetBytes(Page("Śnieżka", Revision(2, "", "Śnieżka")) + "</mediawiki>")]), problems.Add);

        Assert.Equal(["Siege of Azov", "Śnieżka"], export.Read(RevisionChoice.Newest).Select(revision => revision.Page.Title));
        var problem = Assert.Single(problems);
        Assert.Equal("broken-page", problem.Code);
        Assert.Contains("0xFFFF, is an invalid character", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_archive_gives_what_could_be_read()
    {
        using var export = new MediaWikiExport(new DamagedStream(Encoding.UTF8.GetBytes(Head + Azov)), problem => Assert.Equal("damaged-export", problem.Code));

        Assert.Equal("Siege of Azov", Assert.Single(export.Read(RevisionChoice.Newest)).Page.Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<mediaw")]
    public void An_archive_that_is_damaged_before_its_head_is_damaged_and_not_some_other_file(string readable)
    {
        var problems = new List<Problem>();
        using var export = new MediaWikiExport(new DamagedStream(Encoding.UTF8.GetBytes(readable)), problems.Add);

        Assert.Empty(export.Read(RevisionChoice.Newest));
        Assert.Equal(("damaged-export", "The file cannot be read further; 0 pages were whole. The checksum is wrong."), (Assert.Single(problems).Code, problems[0].Message));
    }

    [Fact]
    public void An_export_cut_off_anywhere_gives_its_whole_pages()
    {
        var whole = Head + Azov + Page("A", Revision(1, "", "a")) + "</mediawiki>";
        for (var length = 0; length < whole.Length; length++)
        {
            var part = whole[..length];
            var pages = Count(part, "</page>");

            var (newest, _, export) = Read(part, RevisionChoice.Newest);
            var (all, _, _) = Read(part, RevisionChoice.All);

            Assert.Equal((length, pages, pages, Count(part, "</revision>")), (length, newest.Count, export.Pages, all.Count));
        }
    }

    private static int Count(string text, string words) => text.Split(words).Length - 1;

    private static string Page(string title, string revisions) => $"<page><title>{title}</title><ns>0</ns>{revisions}</page>";

    private static string Revision(int id, string timestamp, string text) => $"<revision><id>{id}</id><timestamp>{timestamp}</timestamp><text>{text}</text></revision>";

    private static (List<ExportedRevision> Revisions, List<Problem> Problems, MediaWikiExport Export) Read(string xml, RevisionChoice choice)
    {
        var problems = new List<Problem>();
        using var export = new MediaWikiExport(new MemoryStream(Encoding.UTF8.GetBytes(xml)), problems.Add);
        return (export.Read(choice).ToList(), problems, export);
    }

    /// <summary>A stream that finds its data damaged at the end.</summary>
    private sealed class DamagedStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, count) is > 0 and var read ? read : throw new InvalidDataException("The checksum is wrong.");

        public override int Read(Span<byte> buffer) => base.Read(buffer) is > 0 and var read ? read : throw new InvalidDataException("The checksum is wrong.");
    }
}
