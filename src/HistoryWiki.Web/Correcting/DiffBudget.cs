namespace HistoryWiki.Web.Correcting;

/// <summary>How much comparing one page may cost: comparing two texts that share nothing takes time by the square of their lengths together, however short one of them is.</summary>
public sealed class DiffBudget(long steps = DiffBudget.OnePage)
{
    /// <summary>What one page may spend: a quarter of a second where the two have nothing in common.</summary>
    public const long OnePage = 24_000_000;

    private long left = steps;

    /// <summary>Takes the worst that comparing so many pieces can cost; false, taking nothing, where that is more than is left.</summary>
    public bool TrySpend(int before, int after)
    {
        var both = (long)before + after;
        var cost = before == 0 || after == 0 ? 0 : both * both / 2;
        if (cost > left)
            return false;
        left -= cost;
        return true;
    }
}
