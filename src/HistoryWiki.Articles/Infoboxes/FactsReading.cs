namespace HistoryWiki.Articles.Infoboxes;

/// <summary>The outcome of <see cref="FactsReader.Read"/>.</summary>
/// <param name="Facts">What was understood.</param>
/// <param name="Problems">What was odd, each with the line and key of its field.</param>
public sealed record FactsReading(ConflictFacts Facts, IReadOnlyList<Problem> Problems);
