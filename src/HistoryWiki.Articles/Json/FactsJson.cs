using System.Buffers;
using System.Text;
using System.Text.Json;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Json;

/// <summary>The facts of an article as JSON, for printing and for storing: what <see cref="Write(ConflictFacts)"/> writes, <see cref="Read"/> reads back unchanged.</summary>
/// <remarks>
/// Unknown is left out. A figure's <c>when</c> and a party's <c>from</c> and <c>until</c> are EDTF; their first and last possible days
/// stand beside them, as <c>whenEarliest</c> and <c>whenLatest</c>.
/// </remarks>
public static class FactsJson
{
    /// <summary>The facts as one line of JSON.</summary>
    public static string Write(ConflictFacts facts)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(utf8, ArticleJson.Options))
            Write(facts, json);

        return Encoding.UTF8.GetString(utf8.WrittenSpan);
    }

    /// <summary>Writes the facts as an object.</summary>
    public static void Write(ConflictFacts facts, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(json);
        FactsJsonWriter.Write(json, facts);
    }

    /// <summary>Reads what <see cref="Write(ConflictFacts)"/> wrote. Properties it does not know are passed over.</summary>
    /// <exception cref="JsonException">The text is no JSON of facts.</exception>
    public static ConflictFacts Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = JsonDocument.Parse(json);
        try
        {
            return FactsJsonReader.Read(document.RootElement);
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or FormatException or ArgumentOutOfRangeException)
        {
            throw new JsonException($"This is no JSON of facts: {e.Message}", e);
        }
    }
}
