using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Correcting;

/// <summary>What a person calls a field, for example <c>Strength, side 2</c> for the key <c>Strength2</c>.</summary>
public static class FactLabels
{
    public static string Of(string key) => FieldKeys.Find(key)?.Label ?? key;
}
