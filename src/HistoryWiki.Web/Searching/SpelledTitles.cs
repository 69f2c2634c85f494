using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Searching;

/// <summary>How the source spells titles that facts name, by the first article that was counted for each. Read for those alone that a page shows: spellings are as long as all that is counted.</summary>
internal sealed class SpelledTitles
{
    private readonly Dictionary<int, string[]> kindsOfArticles;

    /// <param name="index">Where they are read.</param>
    /// <param name="titles">The titles that are shown.</param>
    public SpelledTitles(IndexQuestions index, IEnumerable<TitleCount> titles)
    {
        var ids = titles.Select(title => title.First.Id).Distinct().ToList();
        kindsOfArticles = ids.Count == 0 ? [] : index.Rows(ArticleSearchSql.Spellings(ids), row => KeyValuePair.Create(row.GetInt32(0), row.IsDBNull(1) ? [] : row.GetString(1).Split(SearchText.BetweenKinds))).ToDictionary();
    }

    /// <summary>How a title is spelled; empty where the index does not say.</summary>
    public string Of(NameKind kind, TitleCount title) =>
        kindsOfArticles.TryGetValue(title.First.Id, out var kinds) && SearchText.PlaceOf(kind) < kinds.Length ? kinds[SearchText.PlaceOf(kind)].Split('\n').ElementAtOrDefault(title.Line) ?? "" : "";
}
