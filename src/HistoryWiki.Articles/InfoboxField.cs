namespace HistoryWiki.Articles;

/// <summary>One line of an infobox, for example <c>Date: January 1644</c>.</summary>
/// <param name="Key">The key as written, for example <c>Combatant1</c>; compare it without regard to case.</param>
/// <param name="Value">The words after the key, trimmed, otherwise untouched.</param>
/// <param name="Line">The line of the source, counted from 1; 0 where the field was made in the editor.</param>
public sealed record InfoboxField(string Key, string Value, int Line);
