using HistoryWiki.Articles;
using HistoryWiki.Web.Correcting;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tests.Correcting;

public class CorrectionRebaseTests
{
    private static readonly ArticleContent Base = Some.Conflict("Kazakh–Kalmyk War", ("Date", "1723"), ("Result", "Treaty"), ("Strength1", "20,000"))
        .With("Background", "Steppe.").With("Aftermath", "Peace.");

    [Theory]
    [InlineData("Treaty", "Treaty", "Treaty", "nobody changed it")]
    [InlineData("Treaty of 1726", "Treaty", "Treaty of 1726", "only I changed it")]
    [InlineData("Treaty", "Kalmyk victory", "Kalmyk victory", "only they changed it")]
    [InlineData("Treaty of 1726", "Treaty of 1726", "Treaty of 1726", "both changed it alike")]
    [InlineData(null, "Treaty", null, "only I removed it")]
    [InlineData("Treaty", null, null, "only they removed it")]
    [InlineData(null, null, null, "both removed it")]
    public void A_field_that_two_editors_do_not_change_differently_is_merged(string? mine, string? theirs, string? merged, string because)
    {
        var (content, clashes) = Merge(With("Result", theirs), Field(1, mine));

        Assert.True(clashes.Count == 0, because);
        Assert.Equal(merged, Value(content, "Result"));
    }

    [Theory]
    [InlineData("Treaty of 1726", "Kalmyk victory")]
    [InlineData(null, "Kalmyk victory")]
    [InlineData("Treaty of 1726", null)]
    public void A_field_that_two_editors_change_differently_is_a_clash_in_which_mine_stands_until_I_choose(string? mine, string? theirs)
    {
        var (content, clashes) = Merge(With("Result", theirs), Field(1, mine));

        var clash = Assert.IsType<FieldClash>(Assert.Single(clashes));
        Assert.Equal(("Result", "Treaty", theirs, mine), (clash.Key, clash.Before, clash.Theirs, clash.Mine));
        Assert.Equal(mine, Value(content, "Result"));
    }

    [Fact]
    public void Changes_of_different_fields_are_both_kept_and_a_clash_of_one_spares_the_others()
    {
        var theirs = With("Result", "Kalmyk victory", With("Date", "August 1723"));
        var mine = Correction.None(Base) with { Fields = ["1723", "Treaty of 1726", "10,000–20,000"] };

        var (content, clashes) = Merge(theirs, mine);

        Assert.Single(clashes);
        Assert.Equal(["August 1723", "Treaty of 1726", "10,000–20,000"], content.Fields.Select(f => f.Value));
    }

    [Fact]
    public void A_repeated_key_is_told_apart_by_its_occurrence()
    {
        var twice = Some.Conflict("Siege", ("Commander1", "Ayuka"), ("Commander1", "Dorji"));
        var theirs = Some.Conflict("Siege", ("Commander1", "Ayuka Khan"), ("Commander1", "Dorji"));
        var mine = Correction.None(twice) with { Fields = ["Ayuka", "Dorji Nazarov"] };

        var rebased = CorrectionRebase.Rebase(twice, theirs, mine);

        Assert.Empty(rebased.Clashes);
        Assert.Equal(["Ayuka Khan", "Dorji Nazarov"], rebased.Correction.Apply(theirs).Fields.Select(f => f.Value));
    }

    [Fact]
    public void A_field_that_both_add_is_taken_once_if_alike_and_is_a_clash_if_not()
    {
        var theirs = Base with { Infobox = Base.Infobox! with { Fields = [.. Base.Fields, new InfoboxField("Place", "Volga", 0)] } };

        var alike = Merge(theirs, Correction.None(Base) with { NewFields = [new NewField("place", "Volga")] });
        var different = Merge(theirs, Correction.None(Base) with { NewFields = [new NewField("Place", "Yaik")] });

        Assert.Empty(alike.Clashes);
        Assert.Equal("Volga", Value(alike.Content, "Place"));
        Assert.Equal(new FieldClash("Place", 3, IsNew: false, null, "Volga", "Yaik"), Assert.Single(different.Clashes));
        Assert.Single(different.Content.Fields, f => f.Key == "Place");
    }

    [Fact]
    public void A_section_that_only_one_changed_is_merged_even_if_the_other_renamed_its_neighbour()
    {
        var theirs = Base with { Sections = [Base.Sections[0], new ArticleSection(2, "Causes", "Steppe."), Base.Sections[2]] };

        var (content, clashes) = Merge(theirs, Section(2, new ArticleSection(2, "Aftermath", "A long peace.")));

        Assert.Empty(clashes);
        Assert.Equal([null, "Causes", "Aftermath"], content.Sections.Select(s => s.Heading));
        Assert.Equal("A long peace.", content.Sections[2].Markdown);
    }

    [Fact]
    public void A_section_that_both_rewrote_is_a_clash()
    {
        var theirs = Base with { Sections = [Base.Sections[0], Base.Sections[1], new ArticleSection(2, "Aftermath", "War again.")] };

        var (content, clashes) = Merge(theirs, Section(2, new ArticleSection(2, "Aftermath", "A long peace.")));

        var clash = Assert.IsType<SectionClash>(Assert.Single(clashes));
        Assert.Equal(("Peace.", "War again.", "A long peace."), (clash.Before!.Markdown, clash.Theirs!.Markdown, clash.Mine!.Markdown));
        Assert.Equal("A long peace.", content.Sections[2].Markdown);
    }

    [Fact]
    public void A_section_that_they_removed_while_I_rewrote_it_is_a_clash_that_keeps_my_text()
    {
        var theirs = Base with { Sections = [Base.Sections[0], Base.Sections[2]] };

        var (content, clashes) = Merge(theirs, Section(1, new ArticleSection(2, "Background", "The steppe.")));

        Assert.Null(Assert.IsType<SectionClash>(Assert.Single(clashes)).Theirs);
        Assert.Equal([null, "Background", "Aftermath"], content.Sections.Select(s => s.Heading));
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, "Legacy")]
    public void A_lead_or_a_heading_that_both_added_is_a_clash_and_stands_once(int level, string? heading)
    {
        var before = Base with { Sections = Base.Sections.Where(s => s.Heading is not null).ToList() };
        var (their, my) = (new ArticleSection(level, heading, "Songs."), new ArticleSection(level, heading, "Tales."));
        var theirs = before with { Sections = [their, .. before.Sections] };
        var rebased = CorrectionRebase.Rebase(before, theirs, Correction.None(before) with { NewSections = [new NewSection(NewSection.First, my)] });

        Assert.Equal([new SectionClash(0, IsNew: false, null, their, my)], rebased.Clashes);
        Assert.Equal([my, .. before.Sections], rebased.Correction.Apply(theirs).Sections);
    }

    [Fact]
    public void New_sections_of_both_stand_where_each_was_put_and_one_that_both_wrote_stands_once()
    {
        var shared = new ArticleSection(2, "Sources", "Yerofeyeva.");
        var theirs = Base with { Sections = [.. Base.Sections, new ArticleSection(2, "Legacy", "Songs."), shared] };
        var mine = Correction.None(Base) with { NewSections = [new NewSection(1, new ArticleSection(2, "Forces", "Cavalry.")), new NewSection(2, shared)] };

        var (content, clashes) = Merge(theirs, mine);

        Assert.Empty(clashes);
        Assert.Equal([null, "Background", "Forces", "Aftermath", "Legacy", "Sources"], content.Sections.Select(s => s.Heading));
    }

    [Fact]
    public void A_new_field_goes_where_a_reader_looks_for_it()
    {
        var correction = Correction.None(Base) with { NewFields = [new NewField("Combatant1", "Kazakh Khanate"), new NewField("Partof", "Kazakh–Dzungar Wars"), new NewField("Music", "Songs")] };

        Assert.Equal(["Partof", "Date", "Result", "Combatant1", "Strength1", "Music"], correction.Apply(Base).Fields.Select(f => f.Key));
    }

    private static (ArticleContent Content, IReadOnlyList<Clash> Clashes) Merge(ArticleContent theirs, Correction mine)
    {
        var rebased = CorrectionRebase.Rebase(Base, theirs, mine);
        return (rebased.Correction.Apply(theirs), rebased.Clashes);
    }

    private static Correction Field(int at, string? value)
    {
        var none = Correction.None(Base);
        return none with { Fields = none.Fields.Select((v, i) => i == at ? value : v).ToList() };
    }

    private static Correction Section(int at, ArticleSection? section)
    {
        var none = Correction.None(Base);
        return none with { Sections = none.Sections.Select((s, i) => i == at ? section : s).ToList() };
    }

    private static ArticleContent With(string key, string? value, ArticleContent? content = null)
    {
        content ??= Base;
        var lines = content.Fields.Where(f => value is not null || f.Key != key).Select(f => f.Key == key ? f with { Value = value! } : f).ToList();
        return content with { Infobox = content.Infobox! with { Fields = lines } };
    }

    private static string? Value(ArticleContent content, string key) => content.Fields.SingleOrDefault(f => f.Key.Equals(key, StringComparison.OrdinalIgnoreCase))?.Value;
}
