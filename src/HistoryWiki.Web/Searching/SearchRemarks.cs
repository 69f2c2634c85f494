namespace HistoryWiki.Web.Searching;

/// <summary>What a search did otherwise than it was asked to, in a sentence each.</summary>
public static class SearchRemarks
{
    public static IReadOnlyList<string> Of(SearchRequest request, FoundArticles found)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(found);
        var filter = found.Filter;
        var remarks = new List<string>();
        if (request.IsCut)
            remarks.Add($"That is more than one search takes, so only its beginning was searched: up to {SearchRequest.MostWords} words.");
        if (request.LeftNothing is { } left)
            remarks.Add($"“{left}” says only what to leave out, so it was searched for as plain words.");
        if (filter.HasWrongYears)
            remarks.Add($"The years “{filter.From}” to “{filter.To}” are none, so they were left out. Write them as 1723, or 490 BC.");
        if (found.IsPartial)
            remarks.Add("No article has all of these words. These have some of them in their names.");
        return remarks;
    }
}
