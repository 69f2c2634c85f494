using HistoryWiki.Articles;
using HistoryWiki.Web.Correcting;

namespace HistoryWiki.Web.Tests.Correcting;

public class DiffTests
{
    [Theory]
    [InlineData("18,000 men", "18,000–20,000", "18,000[- men-][+–20,000+]")]
    [InlineData("the detachmentl, later", "the detachment, later", "the [-detachmentl-][+detachment+], later")]
    [InlineData("", "Peace", "[+Peace+]")]
    [InlineData("Peace", "", "[-Peace-]")]
    [InlineData("same", "same", "same")]
    [InlineData("Ābū ʿAbd", "Abū ʿAbd", "[-Ābū-][+Abū+] ʿAbd")]
    [InlineData("ends.", "ends", "ends[-.-]")]
    [InlineData("Peace Treaty of 1726", "Kalmyk victory", "[-Peace Treaty of 1726-][+Kalmyk victory+]")]
    [InlineData("a b c", "a x b c", "a [+x +]b c")]
    public void Words_are_compared_as_a_reader_counts_them(string before, string after, string shown) =>
        Assert.Equal(shown, string.Concat(WordDiff.Between(before, after, new DiffBudget()).Select(Show)));

    [Fact]
    public void Texts_too_different_for_the_budget_are_removed_and_added_whole() =>
        Assert.Equal("[-a b c-][+d e f+]", string.Concat(WordDiff.Between("a b c", "d e f", new DiffBudget(1)).Select(Show)));

    [Fact]
    public void A_comparison_shows_the_facts_and_paragraphs_that_differ_and_counts_the_others()
    {
        var before = Some.Conflict("Siege", ("Date", "1644"), ("Result", "Kalmyk victory")).With("Battle", "One.\n\nTwo men.\n\nThree.").With("Aftermath", "Peace.");
        var after = Some.Conflict("Siege", ("Date", "1644"), ("Strength1", "10,000")).With("Battle", "One.\n\nTwo women.\n\nThree.").With("Aftermath", "Peace.");

        var diff = ArticleDiff.Between(before, after, new DiffBudget())!;

        Assert.Equal(2, diff.Facts.Count);
        Assert.Equal(("[-Kalmyk victory-]", ""), (Shown(diff.Facts[0].Before), Shown(diff.Facts[0].After)));
        Assert.Equal(("", "[+10,000+]"), (Shown(diff.Facts[1].Before), Shown(diff.Facts[1].After)));
        Assert.Equal([true, false, true], diff.Sections.Select(s => s.IsUnchanged));
        Assert.Equal([new UnchangedParagraphs(1), new UnchangedParagraphs(1)], diff.Sections[1].Paragraphs.OfType<UnchangedParagraphs>());
        Assert.Equal("Two [-men-][+women+].", Shown(Assert.Single(diff.Sections[1].Paragraphs.OfType<ChangedParagraph>()).Words));
        Assert.Equal(1, diff.ChangedParagraphs);
    }

    [Fact]
    public void A_section_that_is_gone_stands_where_it_was_and_a_renamed_one_shows_both_headings()
    {
        var before = Some.Conflict("Siege").With("Causes", "Grazing.").With("Battle", "Long.").With("Peace", "Short.");
        var after = Some.Conflict("Siege").With("Background", "Grazing.").With("Peace", "Short.");

        var sections = ArticleDiff.Between(before, after, new DiffBudget())!.Sections;

        Assert.Equal([null, "Background", "Battle", "Peace"], sections.Select(s => s.Heading));
        Assert.Equal("== [-Causes-][+Background+] ==", Shown(Assert.IsType<ChangedParagraph>(sections[1].Paragraphs[0]).Words));
        Assert.All(sections[2].Paragraphs, p => Assert.All(Assert.IsType<ChangedParagraph>(p).Words, w => Assert.Equal(DiffKind.Removed, w.Kind)));
    }

    [Fact]
    public void An_article_of_endless_changed_paragraphs_is_too_different_to_compare() =>
        Assert.Null(ArticleDiff.Between(Long("a\n\n", 1), Long("a\n\n", 2), new DiffBudget()));

    [Fact]
    public void A_paragraph_of_endless_changed_words_is_removed_and_added_whole()
    {
        var sections = ArticleDiff.Between(Long("a ", 1), Long("a ", 2), new DiffBudget())!.Sections;

        Assert.All(sections, s => Assert.Equal([DiffKind.Removed, DiffKind.Added], Assert.IsType<ChangedParagraph>(Assert.Single(s.Paragraphs)).Words.Select(w => w.Kind)));
    }

    [Fact]
    public void A_few_words_replaced_by_endless_ones_are_not_compared_either()
    {
        var endless = string.Concat(Enumerable.Repeat("[[A|b]]", 4_500));

        Assert.Equal($"[-few A words-][+{endless}+]", string.Concat(WordDiff.Between("few A words", endless, new DiffBudget()).Select(Show)));
    }

    private static HistoryWiki.Web.Data.ArticleContent Long(string unit, int seed)
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, 32 * 1024 / unit.Length).Select(_ => unit.Replace('a', (char)('a' + random.Next(26)))));
        return Some.Conflict("Siege") with { Sections = Enumerable.Range(0, 16).Select(i => new ArticleSection(2, $"Part {i}", text)).ToList() };
    }

    private static string Shown(IEnumerable<DiffPiece> pieces) => string.Concat(pieces.Select(Show));

    private static string Show(DiffPiece piece) => piece.Kind switch
    {
        DiffKind.Removed => $"[-{piece.Text}-]",
        DiffKind.Added => $"[+{piece.Text}+]",
        _ => piece.Text,
    };
}
