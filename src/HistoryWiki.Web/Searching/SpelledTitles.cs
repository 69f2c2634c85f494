using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Searching;

/// <summary>How the source spells titles that facts name, by the first article that was counted for each. Read for those alone that a page shows: spellings are as long as all that is counted.</summary>
internal sealed class SpelledTitles
{
    private readonly Dictionary<int, string> spellings;

    /// <param name="index">Where they are read.</param>
    /// <param name="titles">The titles that are shown.</param>
    public SpelledTitles(IndexQuestions index, IEnumerable<TitleCount> titles)
    {
        var ids = titles.Select(title => title.First.Id).Distinct().ToList();
        spellings = ids.Count == 0 ? [] : index.Rows(ArticleSearchSql.Spellings(ids), row => KeyValuePair.Create(row.GetInt32(0), row.IsDBNull(1) ? "" : row.GetString(1))).ToDictionary();
    }

    /// <summary>How a title is spelled; empty where the index does not say.</summary>
    public string Of(NameKind kind, TitleCount title) =>
        spellings.TryGetValue(title.First.Id, out var all) ? Part(Part(all, SearchText.BetweenKinds, SearchText.PlaceOf(kind)), '\n', title.Line).ToString() : "";

    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> text, char between, int number)
    {
        foreach (var range in text.Split(between))
        {
            if (number-- == 0)
                return text[range];
        }

        return [];
    }
}
