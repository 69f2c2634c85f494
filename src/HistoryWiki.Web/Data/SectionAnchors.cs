using HistoryWiki.Articles.Text;

namespace HistoryWiki.Web.Data;

/// <summary>Gives each heading of an article its <see cref="SectionAnchor"/>; a repeated heading gets a number: <c>s-First_campaign_(1723)_2</c>.</summary>
public sealed class SectionAnchors
{
    // With the number to try next, since an article may repeat one heading many thousand times.
    private readonly Dictionary<string, int> taken = new(StringComparer.OrdinalIgnoreCase);

    public string For(string heading)
    {
        var name = SectionAnchor.Of(heading);
        if (taken.TryAdd(name, 2))
            return name;

        var again = taken[name];
        while (!taken.TryAdd($"{name}_{again}", 2))
            again++;
        taken[name] = again + 1;
        return $"{name}_{again}";
    }
}
