using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>A state, people or armed group that fought, for example <c>Kalmyk Khanate</c>.</summary>
/// <param name="Name">The name as displayed.</param>
public sealed record Belligerent(string Name)
{
    /// <summary>True under a heading such as "Supported by".</summary>
    public bool Support { get; init; }

    /// <summary>When it joined, where the source says so.</summary>
    public HistoricalDate? From { get; init; }

    /// <summary>When it left, where the source says so.</summary>
    public HistoricalDate? Until { get; init; }

    /// <summary>A remark in brackets that is neither a date nor a fate.</summary>
    public string? Note { get; init; }

    /// <summary>The title that the source links the name to.</summary>
    public string? Link { get; init; }
}
