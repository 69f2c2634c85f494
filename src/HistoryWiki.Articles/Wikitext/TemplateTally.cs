namespace HistoryWiki.Articles.Wikitext;

/// <summary>Counts the templates that texts use and that no table knows, so that the tables can grow. Not safe for several threads at once.</summary>
public sealed class TemplateTally
{
    private readonly Dictionary<string, int> unknown = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many templates were met in all.</summary>
    public int Met { get; private set; }

    /// <summary>How often each unknown template was met, by its name as first written.</summary>
    public IReadOnlyDictionary<string, int> Unknown => unknown;

    /// <summary>Adds what another tally counted.</summary>
    /// <param name="other">The other tally.</param>
    public void Add(TemplateTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Met += other.Met;
        foreach (var (name, count) in other.unknown)
            unknown[name] = unknown.GetValueOrDefault(name) + count;
    }

    internal void Count(string name, bool known)
    {
        Met++;
        if (!known)
            unknown[name] = unknown.GetValueOrDefault(name) + 1;
    }
}
