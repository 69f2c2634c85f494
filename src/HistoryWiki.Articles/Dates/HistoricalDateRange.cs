namespace HistoryWiki.Articles.Dates;

/// <summary>When something began and ended, beside the words it was read from. A single day has the same start and end.</summary>
/// <param name="Text">The words of the source.</param>
/// <param name="Start">When it began; null where the words were not understood or do not say it: <c>until 1241</c>, <c>30 February 1723 – 5 May 1724</c>.</param>
/// <param name="End">When it ended; null where the words were not understood or do not say it: <c>from 1241</c>, <c>1241 – ?</c>. One that goes on ends with the open <c>..</c>.</param>
public sealed record HistoricalDateRange(string Text, HistoricalDate? Start, HistoricalDate? End);
