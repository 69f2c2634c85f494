namespace HistoryWiki.Web.Data;

/// <summary>Gives each heading of an article its fragment, for example <c>s-First_campaign_(1723)</c>; a repeated heading gets a number, and the prefix keeps it apart from the page's own names.</summary>
public sealed class SectionAnchors
{
    // With the number to try next, since an article may repeat one heading many thousand times.
    private readonly Dictionary<string, int> taken = new(StringComparer.OrdinalIgnoreCase);

    public string For(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        var name = "s-" + string.Join('_', heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (taken.TryAdd(name, 2))
            return name;

        var again = taken[name];
        while (!taken.TryAdd($"{name}_{again}", 2))
            again++;
        taken[name] = again + 1;
        return $"{name}_{again}";
    }
}
