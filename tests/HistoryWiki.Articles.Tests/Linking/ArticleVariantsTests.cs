using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking.Variants;

namespace HistoryWiki.Articles.Tests.Linking;

public class ArticleVariantsTests
{
    [Fact]
    public void Other_spellings_in_the_text_belong_to_the_commander_of_the_facts()
    {
        var variants = ArticleVariants.Of(
            Facts(["Abul Khair Khan", "Barak Sultan"], ["Dorji Nazarov", "Lubji Nazarov"]),
            ["In 1723 Abulkhair attacked. Later Abul khair met Dorzhi Nazarov, and Abul Khair Khan won.", "Abulkhair’s men left. Abul Mambet Khan stayed. Baraq Sultan of the Middle Horde came; Nazarov fled."]);

        Assert.Equal(
            ["Abul Khair Khan = Abulkhair", "Abul Khair Khan = Abul khair", "Dorji Nazarov = Dorzhi Nazarov", "Barak Sultan = Baraq Sultan"],
            variants.Select(variant => $"{variant.Name} = {variant.Variant}"));
    }

    [Fact]
    public void Two_spellings_on_one_side_are_one_commander_but_on_two_sides_they_are_not_compared()
    {
        Assert.Equal(["Nader Shah = Nadir Shah"], ArticleVariants.Of(Facts(["Nader Shah", "Nadir Shah"], []), []).Select(variant => $"{variant.Name} = {variant.Variant}"));
        Assert.Empty(ArticleVariants.Of(Facts(["Nader Shah"], ["Nadir Shah"]), []));
    }

    [Fact]
    public void What_is_like_two_commanders_belongs_to_neither()
    {
        Assert.Empty(ArticleVariants.Of(Facts(["Ibrahim Pasha", "Ibrahim Bey"], []), ["There Ibrahim fell."]));
    }

    [Fact]
    public void A_part_of_a_longer_name_is_no_name_of_its_own()
    {
        Assert.Empty(ArticleVariants.Of(Facts(["Ayuka Khan"], []), ["Ayuka Bridge was built; Peter Ayuka came."]));
    }

    [Fact]
    public void Signs_behind_a_name_are_no_word_of_it()
    {
        Assert.Empty(ArticleVariants.Of(Facts(["Ivan Mazepa"], []), ["Then Ivan … fled, and Ivan ( fled."]));
        Assert.Equal(["Abulkhair = Abul khair"], ArticleVariants.Of(Facts(["Abulkhair"], []), ["Then Abul khair … fled."]).Select(variant => $"{variant.Name} = {variant.Variant}"));
    }

    private static ConflictFacts Facts(string[] first, string[] second) => new()
    {
        Sides = [new ConflictSide(1) { Commanders = [.. first.Select(name => new Commander(name))] }, new ConflictSide(2) { Commanders = [.. second.Select(name => new Commander(name))] }],
    };
}
