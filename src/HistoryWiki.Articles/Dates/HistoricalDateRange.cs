namespace HistoryWiki.Articles.Dates;

/// <summary>When something began and ended, beside the words it was read from. A single day has the same start and end.</summary>
/// <param name="Text">The words of the source.</param>
/// <param name="Start">When it began; null where the words were not understood.</param>
/// <param name="End">When it ended; null where the words were not understood.</param>
public sealed record HistoricalDateRange(string Text, HistoricalDate? Start, HistoricalDate? End);
