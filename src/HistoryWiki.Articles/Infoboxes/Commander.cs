using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>A person who led, for example <c>Ilgerdei</c>, captured. Rank words stay in the name.</summary>
/// <param name="Name">The name as displayed, without a fate.</param>
public sealed record Commander(string Name)
{
    /// <summary>True under a heading such as "Supported by".</summary>
    public bool Support { get; init; }

    /// <summary>What became of the person, where the source says so.</summary>
    public Fate? Fate { get; init; }

    /// <summary>When the person took part from, where the source says so.</summary>
    public HistoricalDate? From { get; init; }

    /// <summary>When the person took part until, where the source says so.</summary>
    public HistoricalDate? Until { get; init; }

    /// <summary>A remark in brackets that is neither a date nor a fate, for example a post.</summary>
    public string? Note { get; init; }

    /// <summary>The title that the source links the name to.</summary>
    public string? Link { get; init; }
}
