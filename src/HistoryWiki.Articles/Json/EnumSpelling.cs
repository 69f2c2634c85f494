using System.Collections.Frozen;
using System.Text.Json;

namespace HistoryWiki.Articles.Json;

/// <summary>How the values of an enumeration are spelled in JSON: <c>DiedOfWounds</c> is <c>died-of-wounds</c>.</summary>
internal static class EnumSpelling<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Spellings =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<string, T> Values = Spellings.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public static string Of(T value) => Spellings[value];

    public static T Read(string spelling) =>
        Values.TryGetValue(spelling, out var value) ? value : throw new JsonException($"\"{spelling}\" is no {typeof(T).Name}.");
}
