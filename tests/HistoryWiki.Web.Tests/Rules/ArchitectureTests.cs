using System.Text.RegularExpressions;
using HistoryWiki.Articles;

namespace HistoryWiki.Web.Tests.Rules;

/// <summary>The rules of docs/architecture.md, held.</summary>
public partial class ArchitectureTests
{
    private static readonly string[] Features = ["Importing", "Reading", "Searching", "Browsing", "Correcting", "Tracing", "SigningIn", "Keeping"];

    [Fact]
    public void A_feature_folder_uses_no_other_feature_folder()
    {
        var uses =
            from feature in Features.Where(f => Directory.Exists(Path.Combine(SourceTree.Root, "src/HistoryWiki.Web", f)))
            from file in SourceTree.Files($"src/HistoryWiki.Web/{feature}", ".cs", ".razor")
            from other in Features
            where other != feature
            where SourceTree.Read(file).Contains($"HistoryWiki.Web.{other}", StringComparison.Ordinal)
            select $"{file} uses {other}";

        Assert.Empty(uses);
    }

    [Fact]
    public void What_features_share_uses_no_feature()
    {
        var uses =
            from folder in new[] { "Data", "Layout", "Drawing" }.Where(f => Directory.Exists(Path.Combine(SourceTree.Root, "src/HistoryWiki.Web", f)))
            from file in SourceTree.Files($"src/HistoryWiki.Web/{folder}", ".cs", ".razor")
            from feature in Features
            where SourceTree.Read(file).Contains($"HistoryWiki.Web.{feature}", StringComparison.Ordinal)
            select $"{file} uses {feature}";

        Assert.Empty(uses);
    }

    [Fact]
    public void Only_pages_fetch_data()
    {
        var fetching = SourceTree.Files("src/HistoryWiki.Web", ".razor")
            .Where(file => !file.EndsWith("Page.razor", StringComparison.Ordinal))
            .Where(file => SourceTree.Read(file).Contains("@inject", StringComparison.Ordinal));

        Assert.Empty(fetching);
    }

    [Fact]
    public void No_two_types_share_a_name()
    {
        var shared = new[] { typeof(Program).Assembly, typeof(ParsedArticle).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.IsNested && type.Namespace?.StartsWith("HistoryWiki", StringComparison.Ordinal) is true && !type.Namespace.EndsWith("Migrations", StringComparison.Ordinal))
            .GroupBy(type => type.Name, (name, types) => (Name: name, Types: types.ToList()))
            .Where(same => same.Types.Count > 1)
            .Select(same => string.Join(" and ", same.Types));

        Assert.Empty(shared);
    }

    [Fact]
    public void No_hand_written_file_is_longer_than_300_lines()
    {
        var longFiles = new[] { "src", "tests" }.SelectMany(folder => SourceTree.Files(folder, ".cs", ".razor"))
            .Select(file => (file, Lines: SourceTree.Read(file).AsSpan().Count('\n')))
            .Where(f => f.Lines > 300)
            .Select(f => $"{f.file}: {f.Lines}");

        Assert.Empty(longFiles);
    }

    [Theory]
    [InlineData("MarkupString", "HTML that is not encoded", "src/HistoryWiki.Web/Drawing/StoredHtml.razor")]
    [InlineData("NavigateTo(", "a redirect that may lead to another site")]
    [InlineData("Response.Redirect(", "a redirect that may lead to another site")]
    [InlineData("Results.Redirect(", "a redirect that may lead to another site")]
    [InlineData(" MATCH ", "words that FTS5 would read as its own syntax", "src/HistoryWiki.Web/Searching/ArticleSearchSql.cs", "src/HistoryWiki.Web/Data/NearTitles.cs", "src/HistoryWiki.Web/Data/ArticleSearchIndex.cs")]
    [InlineData("XDocument.", "a reader of XML that is quadratic in depth")]
    [InlineData("DateTime.Now", "the clock past TimeProvider")]
    [InlineData("DateTime.UtcNow", "the clock past TimeProvider")]
    [InlineData("DateTimeOffset.UtcNow", "the clock past TimeProvider")]
    [InlineData("SqliteOpenMode.ReadWrite", "a second connection that writes", "src/HistoryWiki.Web/Data/SqliteConnections.cs")]
    [InlineData("UseAdvancedExtensions", "extensions of Markdig that let scripts through")]
    public void A_dangerous_call_stands_in_one_place_or_nowhere(string call, string why, params string[] allowed)
    {
        var uses = SourceTree.Files("src", ".cs", ".razor")
            .Where(file => !allowed.Any(place => file.StartsWith(place, StringComparison.Ordinal)))
            .Where(file => SourceTree.Read(file).Contains(call, StringComparison.Ordinal))
            .Select(file => $"{file}: {why}");

        Assert.Empty(uses);
    }

    [Fact]
    public void Every_regular_expression_is_linear_or_has_a_timeout()
    {
        var unbounded =
            from file in SourceTree.Files("src", ".cs", ".razor")
            from use in RegexUse().Matches(SourceTree.Read(file))
            where !use.Value.Contains("NonBacktracking", StringComparison.Ordinal) && !use.Value.Contains("imeout", StringComparison.Ordinal)
            select $"{file}: {use.Value}";

        Assert.Empty(unbounded);
    }

    // The text of the parameters may hold any bracket, so a use ends with its line.
    [GeneratedRegex(@"(new Regex\(|GeneratedRegex\(|Regex\.(Match|Matches|IsMatch|Replace|Split)\().*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RegexUse();
}
