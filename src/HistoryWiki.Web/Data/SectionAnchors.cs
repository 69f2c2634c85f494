using HistoryWiki.Articles.Text;

namespace HistoryWiki.Web.Data;

/// <summary>Gives each heading of an article its fragment, for example <c>s-First_campaign_(1723)</c>; a repeated heading gets a number, and the prefix keeps it apart from the page's own names.</summary>
public sealed class SectionAnchors
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public string For(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        var name = SectionAnchor.Of(heading);
        var anchor = name;
        for (var again = 2; !taken.Add(anchor); again++)
            anchor = $"{name}_{again}";
        return anchor;
    }
}
