using HistoryWiki.Articles.Linking.Variants;

namespace HistoryWiki.Articles.Tests.Linking;

/// <summary>Judges the rules of <see cref="NameVariants"/> by the pairs of <c>name-variants.txt</c>.</summary>
public class NameVariantsTests(ITestOutputHelper output)
{
    private const double LeastPrecision = 0.98;
    private const double LeastRecall = 0.8;

    private static readonly List<(bool Same, string Name, string Other)> Pairs = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Linking/name-variants.txt"))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split(" | "))
        .Select(parts => (parts[0] == "same", parts[1], parts[2]))
        .ToList();

    [Fact]
    public void Names_that_are_joined_mean_the_same_and_most_that_mean_the_same_are_joined()
    {
        var joined = Pairs.Where(pair => NameVariants.Compare(pair.Name, pair.Other)?.Confidence >= NameVariants.Sure).ToList();
        var wrong = joined.Where(pair => !pair.Same).ToList();
        var missed = Pairs.Where(pair => pair.Same).Except(joined).ToList();
        var precision = (double)(joined.Count - wrong.Count) / joined.Count;
        var recall = 1 - (double)missed.Count / Pairs.Count(pair => pair.Same);
        output.WriteLine($"{Pairs.Count} pairs, {joined.Count} joined: precision {precision:0.000}, recall {recall:0.000}");
        foreach (var (_, name, other) in wrong)
            output.WriteLine($"wrongly joined: {name} | {other}");
        foreach (var (_, name, other) in missed)
            output.WriteLine($"missed: {name} | {other}");

        Assert.True(Pairs.Count >= 200);
        Assert.True(precision >= LeastPrecision, $"precision {precision:0.000}: {string.Join("; ", wrong)}");
        Assert.True(recall >= LeastRecall, $"recall {recall:0.000}: {string.Join("; ", missed)}");
    }

    [Fact]
    public void The_order_of_two_names_never_matters() =>
        Assert.All(Pairs, pair => Assert.Equal(NameVariants.Compare(pair.Name, pair.Other), NameVariants.Compare(pair.Other, pair.Name)));

    [Fact]
    public void No_text_is_too_odd_to_compare() => SomeText.Always(text => Assert.Equal(NameVariants.Compare(text, "Ayuka Khan"), NameVariants.Compare("Ayuka Khan", text)));

    [Theory]
    [InlineData("Abul khair", "Abulkhair", VariantRule.SameLetters)]
    [InlineData("Khanate of Khiva", "Khiva Khanate", VariantRule.OtherOrder)]
    [InlineData("Ayuka Khan", "Ayuka", VariantRule.TitleLeftOut)]
    [InlineData("Dorji Nazarov", "Dorzhi Nazarov", VariantRule.OtherSpelling)]
    [InlineData("A. Volynsky", "Artemy Volynsky", VariantRule.Initial)]
    [InlineData("Bernard Law Montgomery", "Bernard Montgomery", VariantRule.MiddleLeftOut)]
    [InlineData("Jan III Sobieski", "Jan Sobieski", VariantRule.NumberLeftOut)]
    public void Each_rule_says_why(string name, string other, VariantRule rule) => Assert.Equal(rule, NameVariants.Compare(name, other)?.Rule);
}
