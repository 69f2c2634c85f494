using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Web.Reading;

/// <summary>Where a conflict stands among others: the war it belongs to, those beside it in that war, and those within it.</summary>
/// <param name="War">The nearest larger war with what else belongs to it; null where none is named.</param>
/// <param name="Within">The conflicts that belong to this one; null where none does.</param>
public sealed record CampaignView(WarView? War, WithinView? Within)
{
    public static CampaignView None { get; } = new(null, null);
}

/// <summary>A war and some of the conflicts that belong to it, in order of time, around the one whose page it is.</summary>
/// <param name="Name">As the facts name it.</param>
/// <param name="Title">The title of its article, or else of the one that is wanted.</param>
/// <param name="Count">How many conflicts belong to it.</param>
/// <param name="Around">This one and its neighbours.</param>
public sealed record WarView(string Name, string Title, int Count, IReadOnlyList<CampaignEntry> Around)
{
    /// <summary>The one before; null where this is the first, or where either has no date.</summary>
    public CampaignEntry? Earlier => Beside(-1);

    /// <summary>The one after; null where this is the last, or where either has no date.</summary>
    public CampaignEntry? Later => Beside(1);

    private CampaignEntry? Beside(int step)
    {
        var at = Around.ToList().FindIndex(entry => entry.IsThis);
        return at + step is var other && at >= 0 && other >= 0 && other < Around.Count && Around[at].Date is not null && Around[other].Date is not null ? Around[other] : null;
    }
}

/// <summary>The conflicts within a war: how many, the first of them in order of time, and what they come to.</summary>
public sealed record WithinView(int Count, IReadOnlyList<CampaignEntry> First, CampaignTotals Totals);

/// <summary>A conflict in the list of a war.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Date">When it was.</param>
/// <param name="IsThis">True for the one whose page it is.</param>
public sealed record CampaignEntry(string Title, HistoricalDateRange? Date, bool IsThis = false);
