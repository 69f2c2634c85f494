using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>A number of people or things that somebody gives, for example <c>11,500–20,500 (Russian sources)</c>. A word such as "Heavy" is a figure without numbers.</summary>
/// <param name="Text">The words of the source that the figure was read from.</param>
public sealed record Figure(string Text)
{
    /// <summary>The lowest number; null where only an upper bound is given.</summary>
    public long? Min { get; init; }

    /// <summary>The highest number; equal to <see cref="Min"/> for an exact figure, null where only a lower bound is given.</summary>
    public long? Max { get; init; }

    /// <summary>True for "about", "c.", "est." and the like.</summary>
    public bool Approximate { get; init; }

    /// <summary>What is counted where it is not people: <c>ships</c>, <c>guns</c>, <c>families</c>.</summary>
    public string? What { get; init; }

    /// <summary>Which force or part is counted, for example <c>cavalry</c>.</summary>
    public string? Part { get; init; }

    /// <summary>When it was so.</summary>
    public HistoricalDate? When { get; init; }

    /// <summary>Whose figure it is, for example <c>Russian sources</c>.</summary>
    public string? By { get; init; }

    /// <summary>Who was lost where it is not soldiers of a side: <c>civilians</c>.</summary>
    public string? Who { get; init; }

    /// <summary>What became of them: <c>killed</c>, <c>captured</c>, <c>killed-or-wounded</c>; null for a strength, and where the source does not say.</summary>
    public string? Fate { get; init; }

    /// <summary>What it says, whatever words its numbers were read from: figures that say the same are equal then.</summary>
    public Figure WithoutWordsOfNumbers() => Min is null && Max is null ? this : this with { Text = "" };
}
