using System.Text.RegularExpressions;
using HistoryWiki.Articles.Quality;
using HistoryWiki.Web.Browsing;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Tests.Reading;
using HistoryWiki.Web.Tests.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Browsing;

public sealed partial class QualityPageTests : IDisposable
{
    private readonly WikiApp app = new();

    [Fact]
    public async Task Things_to_check_are_listed_by_kind_each_with_the_way_to_its_article_and_field()
    {
        await app.Save(Some.Conflict("Battle of Elton", ("Combatant1", "Denmark"), ("Combatant2", "Lübeck"), ("Result", "Swedish victory")).With("War", "It was long.[^1]\n\n[^1]: Aoki 1994."));

        var kinds = await app.Browser().Open("/quality");
        var things = await app.Browser().Open("/quality?kind=victor-not-a-belligerent");

        Assert.Equal(["Victor not a belligerent 1"], kinds.Texts(".kinds li"));
        Assert.Equal("1 thing to check. Each is gone once its article is corrected.", kinds.Texts(".pagehead p").Single());
        Assert.Equal(["Battle of Elton Result. The result names “Swedish” as the victor, but no side is called so: “Denmark” against “Lübeck”. Correct Result of Battle of Elton"], things.Texts(".doubts li"));
        Assert.Equal(["/wiki/Battle_of_Elton", "/wiki/Battle_of_Elton/edit?field=Result"], things.QuerySelectorAll(".doubts a").Select(a => a.GetAttribute("href")));
        Assert.Equal("page", things.QuerySelector(".kinds a")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task What_was_corrected_is_gone_from_the_list_and_from_the_article()
    {
        await app.Save(Some.Conflict("Battle of Elton", ("Combatant1", "Denmark"), ("Combatant2", "Lübeck"), ("Result", "Swedish victory")));
        Assert.Contains("Result. The result names", (await app.Browser().Open("/wiki/Battle_of_Elton")).QuerySelector(".note.query")!.TextContent, StringComparison.Ordinal);

        await app.Save(Some.Conflict("Battle of Elton", ("Combatant1", "Denmark"), ("Combatant2", "Lübeck"), ("Result", "Danish victory")));

        Assert.Equal(["The result names a victor who stands on no side.", "Nothing of this kind is left to check."], (await app.Browser().Open("/quality?kind=victor-not-a-belligerent")).Texts("h2 ~ p"));
        Assert.DoesNotContain("The result names", (await app.Browser().Open("/wiki/Battle_of_Elton")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_several_articles_have_are_listed_with_those_articles_until_the_one_that_is_meant_is_linked()
    {
        await app.Save(Some.Conflict("Siege of Azov (1637)").With("Notes", "[^1]\n\n[^1]: Aoki 1994."));
        await app.Save(Some.Conflict("Siege of Azov (1695)").With("Notes", "[^1]\n\n[^1]: Aoki 1994."));
        await app.Save(Some.Conflict("Battle of Malka").With("After", "It was after the Siege of Azov.[^1]\n\n[^1]: Aoki 1994."));

        var page = await app.Browser().Open("/quality?kind=ambiguous-name");

        Assert.Equal(["Ambiguous name 1"], page.Texts(".kinds li"));
        Assert.Equal(["Battle of Malka Text. “Siege of Azov” leads nowhere, for it may be any of 2. Link the one that is meant. Siege of Azov (1637); Siege of Azov (1695)Correct Text of Battle of Malka"], page.Texts(".doubts li"));
        Assert.Equal(["/wiki/Battle_of_Malka", "/wiki/Siege_of_Azov_(1637)", "/wiki/Siege_of_Azov_(1695)", "/wiki/Battle_of_Malka/edit?field="], page.QuerySelectorAll(".doubts a").Select(a => a.GetAttribute("href")));

        await app.Save(Some.Conflict("Battle of Malka").With("After", "It was after the [[Siege of Azov (1637)|Siege of Azov]].[^1]\n\n[^1]: Aoki 1994."));

        Assert.Empty((await app.Browser().Open("/quality?kind=ambiguous-name")).Texts(".doubts li"));
    }

    [Fact]
    public void Every_code_that_an_article_may_be_given_has_a_name_and_an_explanation()
    {
        var codes = SourceTree.Files("src/HistoryWiki.Articles", ".cs").Where(file => !file.Contains("/Exports/", StringComparison.Ordinal))
            .SelectMany(file => CodeInSource().Matches(SourceTree.Read(file))).Select(match => match.Groups["code"].Value).ToHashSet();

        Assert.Subset(codes, QualityChecks.CodesForReaders.ToHashSet());
        Assert.All(codes.Append(QualityQuery.AmbiguousName), code => Assert.NotNull(KindToCheck.Of(code).Explanation));
        Assert.Equal(("Of another version", null), (KindToCheck.Of("of-another-version").Name, KindToCheck.Of("of-another-version").Explanation));
    }

    [Fact]
    public async Task A_wiki_in_which_nothing_is_to_check_says_so() =>
        Assert.Equal(["Nothing odd was found in any article."], (await app.Browser().Open("/quality")).Texts(".pagehead p"));

    [Fact]
    public async Task The_things_of_a_kind_are_found_without_reading_a_whole_table()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var wiki = scope.ServiceProvider.GetRequiredService<WikiContext>();

        Assert.Empty((await QueryPlan.Of(wiki, QualityQuery.Things(wiki, "no-source", 3))).WholeTables());
        Assert.Contains("USING COVERING INDEX", Assert.Single((await QueryPlan.Of(wiki, QualityQuery.Counts(wiki))).WholeTables()), StringComparison.Ordinal);
    }

    public void Dispose() => app.Dispose();

    // As a problem or a check says it: Warning(field, "empty-item", …), Code => "no-source".
    [GeneratedRegex("""(?:(?:Warning|Error)\([a-z0-9]+, |ProblemSeverity\.Warning, |Code =>? )"(?<code>[a-z]+(?:-[a-z]+)*)\x22""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeInSource();
}
