namespace HistoryWiki.Web.Layout;

/// <summary>Which page of a long list is shown, and which other pages the list offers.</summary>
public static class Paging
{
    private const int Gap = 0;

    /// <summary>How many pages a list has; an empty one has one.</summary>
    public static int Count(int items, int onPage) => Math.Max(1, (items + onPage - 1) / onPage);

    /// <summary>The page that an address asks for: the first where it names none, or what it names is no page. A list shows its last page for one beyond it.</summary>
    public static int Read(string? page) => AskedNumber.FindInList(page) ?? (IsHuge(page) ? int.MaxValue : 1);

    /// <summary>The first page, the last one and those around the current one, with 0 where pages are left out: 1, 0, 4, 5, 6, 0, 20.</summary>
    public static IReadOnlyList<int> Around(int page, int pages)
    {
        var offered = new List<int>();
        foreach (var number in new[] { 1, page - 1, page, page + 1, pages }.Where(n => n >= 1 && n <= pages).Distinct().Order())
        {
            var before = offered.LastOrDefault();
            if (number - before == 2)
                offered.Add(number - 1);
            else if (number - before > 2)
                offered.Add(Gap);
            offered.Add(number);
        }

        return offered;
    }

    private static bool IsHuge(string? page) => page?.Length > 9 && page[0] != '0' && page.All(char.IsAsciiDigit);
}
