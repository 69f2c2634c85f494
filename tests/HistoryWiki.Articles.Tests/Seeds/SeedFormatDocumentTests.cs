using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;
using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Seeds;
using Markdig;
using Markdig.Syntax;

namespace HistoryWiki.Articles.Tests.Seeds;

/// <summary>Executes the examples of docs/seed-format.md.</summary>
public partial class SeedFormatDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "seed-format.md"));

    public static TheoryData<string, string> Examples
    {
        get
        {
            var blocks = Markdown.Parse(Document).Descendants<FencedCodeBlock>().ToList();
            Assert.Equal(blocks.Select((_, i) => i % 2 == 0 ? "seed" : "json"), blocks.Select(block => block.Info));
            return [.. blocks.Chunk(2).Select(pair => (pair[0].Lines.ToString(), pair[1].Lines.ToString()))];
        }
    }

    public static TheoryData<string, string> Codes =>
        [.. CodeRow().Matches(Document).Select(row => (row.Groups["code"].Value, row.Groups["text"].Value.Replace('⏎', '\n')))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_says_what_the_parser_makes_of_it(string seed, string json)
    {
        var actual = SeedParser.Parse(seed, "example.txt").Select(AsJson).ToList();
        var expected = JsonDocument.Parse(json).RootElement;

        if (expected.ValueKind == JsonValueKind.Array)
            AssertParts(expected, JsonSerializer.SerializeToElement(actual), "$");
        else
            AssertParts(expected, Assert.Single(actual), "$");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_reported_for_its_example_and_no_other(string code, string text)
    {
        var structural = Codes.Select(row => row.Data.Item1).ToHashSet();

        Assert.Equal([code], SeedParser.Parse(text, "example.txt").SelectMany(article => article.Problems).Select(problem => problem.Code).Where(structural.Contains).Distinct());
    }

    [Fact]
    public void The_document_has_examples_and_codes()
    {
        Assert.InRange(Examples.Count, 8, 100);
        Assert.InRange(Codes.Count, 18, 100);
    }

    /// <summary>Every property and item that is expected stands in the actual JSON; more properties may.</summary>
    private static void AssertParts(JsonElement expected, JsonElement actual, string path)
    {
        Assert.True(expected.ValueKind == actual.ValueKind, $"{path}: {actual}");
        if (expected.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in expected.EnumerateObject())
            {
                Assert.True(actual.TryGetProperty(property.Name, out var value), $"{path}.{property.Name} of {actual}");
                AssertParts(property.Value, value, $"{path}.{property.Name}");
            }

            Assert.True(expected.EnumerateObject().Any() || !actual.EnumerateObject().Any(), $"{path}: {actual}");
        }
        else if (expected.ValueKind == JsonValueKind.Array)
        {
            Assert.True(expected.GetArrayLength() == actual.GetArrayLength(), $"{path}: {actual}");
            foreach (var (item, i) in expected.EnumerateArray().Select((item, i) => (item, i)))
                AssertParts(item, actual[i], $"{path}[{i}]");
        }
        else
        {
            Assert.Equal(expected.ToString(), actual.ToString());
        }
    }

    private static JsonElement AsJson(ParsedArticle article)
    {
        var line = new ArrayBufferWriter<byte>();
        ArticleJson.WriteLine(article, line);
        return JsonDocument.Parse(line.WrittenMemory).RootElement;
    }

    [GeneratedRegex(@"^\| `(?<code>[a-z-]+)` \| `(?<text>[^`]+)` \|", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeRow();
}
