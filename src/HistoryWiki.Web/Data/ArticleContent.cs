using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using HistoryWiki.Articles;

namespace HistoryWiki.Web.Data;

/// <summary>What a revision holds: the article's title, its infobox as written, its sections as Markdown and its categories.</summary>
public sealed record ArticleContent(
    string Title,
    ArticleKind Kind,
    Infobox? Infobox,
    IReadOnlyList<ArticleSection> Sections,
    IReadOnlyList<string> Categories)
{
    /// <summary>What was odd about the text when it was read, apart from the values of fields, which are read anew each time.</summary>
    public IReadOnlyList<Problem> Oddities { get; init; } = [];

    /// <summary>The lines of its infobox; none where it has no infobox.</summary>
    [JsonIgnore]
    public IReadOnlyList<InfoboxField> Fields => Infobox?.Fields ?? [];

    public static ArticleContent Of(ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleContent(article.Title, article.Kind, article.Infobox, article.Sections, article.Categories)
        {
            Oddities = article.Problems.Where(problem => problem.Field is null).ToList(),
        };
    }

    public static ArticleContent Read(string json) =>
        JsonSerializer.Deserialize(json, ArticleContentJson.Default.ArticleContent)
        ?? throw new JsonException("A revision without content.");

    /// <summary>The content that a revision holds, or null where it is damaged.</summary>
    public static ArticleContent? Find(string json)
    {
        try
        {
            return Read(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(this, ArticleContentJson.Default.ArticleContent);

    public static string Hash(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(utf8.AsSpan(0, Encoding.UTF8.GetBytes(json, utf8))));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ArticleContent))]
internal sealed partial class ArticleContentJson : JsonSerializerContext;
