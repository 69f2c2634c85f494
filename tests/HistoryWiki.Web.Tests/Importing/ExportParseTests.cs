using System.Text;
using System.Text.Json;
using HistoryWiki.Web.Importing;

namespace HistoryWiki.Web.Tests.Importing;

public sealed class ExportParseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_export_gives_its_pages_about_conflicts_people_and_polities_in_order()
    {
        var file = folder.Write("wiki.xml", SomeExport.Of(
            SomeExport.Battle("Battle of Kanzhal"),
            SomeExport.Page("Kale", "'''Kale''' is a cabbage."),
            SomeExport.Page("Nalchik", "{{Infobox settlement\n| population = 1\n}}\n"),
            SomeExport.Page("Kurgoko", "{{Infobox royalty\n| reign = 1708\n}}\n"),
            SomeExport.Page("Talk:Kale", "{{Infobox military conflict\n| date = 1708\n}}\n", ns: 1)));

        Assert.Equal((0, "Battle of Kanzhal, Kurgoko", ""), await Parse(file));
        Assert.Equal((0, "Battle of Kanzhal, Kale, Nalchik, Kurgoko", ""), await Parse(file, new ReadingChoices(All: true)));
    }

    [Fact]
    public async Task An_export_is_told_by_its_beginning_whatever_its_file_is_called()
    {
        var export = SomeExport.Of(SomeExport.Battle("Battle of Kanzhal"));

        Assert.Equal("Battle of Kanzhal", (await Parse(folder.Write("export.txt", "\uFEFF<?xml version=\"1.0\"?>\n" + export))).Titles);
        Assert.Equal("Battle of Kanzhal", (await Parse(folder.Write("dump", SomeExport.Packed(export)))).Titles);
    }

    [Fact]
    public async Task Wikitext_is_told_by_its_templates_and_links_where_the_name_of_the_file_says_nothing()
    {
        Assert.Equal("Battle of Kanzhal", (await Parse(folder.Write("Battle_of_Kanzhal", "It was fought near [[Malka]].\n"))).Titles);
        Assert.Equal("Malka", (await Parse(folder.Write("article", "= Malka =\n\nBraces {{ are left.\n"))).Titles);
    }

    [Fact]
    public async Task Archives_one_after_another_in_one_file_are_read_as_one_export()
    {
        var export = SomeExport.Of(SomeExport.Battle("Battle of Kanzhal"), SomeExport.Battle("Battle of Malka"));
        var middle = export.IndexOf("</page>", StringComparison.Ordinal);

        var file = folder.Write("wiki.xml.bz2", [.. SomeExport.Packed(export[..middle]), .. SomeExport.Packed(export[middle..])]);

        Assert.Equal((0, "Battle of Kanzhal, Battle of Malka", ""), await Parse(file));
    }

    [Fact]
    public async Task A_broken_page_is_reported_with_its_line_and_the_others_are_read()
    {
        var broken = SomeExport.Battle("Battle of Malka").Replace("<comment>", "<comment><b>", StringComparison.Ordinal);
        var file = folder.Write("wiki.xml", SomeExport.Of(SomeExport.Battle("Battle of Kanzhal"), broken, SomeExport.Battle("Battle of Baksan")));

        var (exit, titles, errors) = await Parse(file);

        Assert.Equal((1, "Battle of Kanzhal, Battle of Baksan"), (exit, titles));
        Assert.Matches(@"^.*wiki\.xml\(32\): error: broken-page: The page ""Battle of Malka"" is not well-formed and was left out: .*\n$", errors);
    }

    [Fact]
    public async Task A_problem_of_a_page_is_reported_with_its_line_in_the_export()
    {
        var file = folder.Write("wiki.xml", SomeExport.Of(SomeExport.Battle("Battle of Kanzhal"), SomeExport.Battle("Battle of Malka", "in the days of our fathers")));

        var (exit, _, errors) = await Parse(file);

        Assert.Equal(1, exit);
        Assert.Equal($"{file}(35): error: date-not-understood: “in the days of our fathers” was not understood as a date. Its words are kept.\n", errors);
    }

    [Fact]
    public async Task A_truncated_export_gives_what_is_whole_and_says_so()
    {
        var export = SomeExport.Of(SomeExport.Battle("Battle of Kanzhal"), SomeExport.Battle("Battle of Malka"));
        var file = folder.Write("wiki.xml", export[..export.LastIndexOf("</page>", StringComparison.Ordinal)]);

        var (exit, titles, errors) = await Parse(file);

        Assert.Equal((1, "Battle of Kanzhal"), (exit, titles));
        Assert.EndsWith("error: truncated-export: The file ends before the export does; 1 page was whole.\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_truncated_archive_gives_what_is_whole_and_says_so()
    {
        var pages = Enumerable.Range(1, 3000).Select(i => SomeExport.Battle($"Battle {i} {Guid.NewGuid()}")).ToArray();
        var packed = SomeExport.Packed(SomeExport.Of(pages));
        var file = folder.Write("wiki.xml.bz2", packed[..(packed.Length / 2)]);

        var (exit, titles, errors) = await Parse(file);

        Assert.Equal(1, exit);
        Assert.InRange(titles.Split(", ").Length, 100, 2999);
        Assert.Contains("error: damaged-export: The file cannot be read further; ", errors, StringComparison.Ordinal);
        Assert.EndsWith("pages were whole. The bzip2 archive is damaged or cut off.\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_type_with_entities_is_refused()
    {
        var file = folder.Write("bomb.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE mediawiki [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n" + SomeExport.Of(SomeExport.Page("Bomb", "&b;")));

        Assert.Equal((1, "", $"{file}(1): error: document-type: The file declares a document type or entities, which exports never do; it is refused.\n"), await Parse(file));
    }

    [Fact]
    public async Task An_archive_that_unpacks_to_far_more_than_any_text_is_refused()
    {
        var bomb = SomeExport.Of(SomeExport.Page("Bomb", new string('a', 80_000_000)));
        var file = folder.Write("bomb.xml.bz2", SomeExport.Packed(bomb));

        var (exit, titles, errors) = await Parse(file);

        Assert.Equal((1, ""), (exit, titles));
        Assert.Contains("The archive holds more than 500 times its size", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body>Not found</body></html>", "no-export")]
    [InlineData("<mediawiki></mediawiki>", "no-article")]
    [InlineData("<mediawiki>", "truncated-export")]
    public async Task An_export_that_gives_no_article_says_why(string text, string code)
    {
        var (exit, titles, errors) = await Parse(folder.Write("wiki.xml", text));

        Assert.Equal((1, ""), (exit, titles));
        Assert.Contains($"error: {code}: ", errors, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Titles, string Errors)> Parse(string file, ReadingChoices? choices = null)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter { NewLine = "\n" };
        var exit = await ParseCommand.Parse([file], choices ?? new ReadingChoices(), output, errors, new HandSetClock(), CancellationToken.None);
        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (exit, string.Join(", ", lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("title").GetString())), errors.ToString());
    }
}
