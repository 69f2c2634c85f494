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
            remarks.Add($"{WrongYears(filter)}, so the search was not narrowed by years. Write years as 1723 or 490 BC.");
        if (found.IsPartial)
            remarks.Add("No article has all of these words. These have some of them in their names.");
        return remarks;
    }

    private static string WrongYears(SearchFilter filter) => new[] { filter.From, filter.To }.Where(year => year.Length > 0 && YearRange.Read(year) is null).ToList() switch
    {
        [] => $"The first year, {filter.From}, comes after the last, {filter.To}",
        [var wrong] => $"“{wrong}” is not a year",
        var both => $"Neither “{both[0]}” nor “{both[1]}” is a year",
    };
}
