namespace HistoryWiki.Articles.Infoboxes;

/// <summary>How a conflict ended.</summary>
/// <param name="Text">The first line of the result as written.</param>
/// <param name="Outcome">The kind of ending.</param>
/// <param name="Victor">The name written before "victory" or after "victory of", and in other languages behind the word (<c>vittoria svizzera</c>), as written; null where none is named.</param>
public sealed record ConflictResult(string Text, Outcome Outcome, string? Victor);

/// <summary>The kind of ending of a conflict.</summary>
public enum Outcome
{
    /// <summary>None of the others can be told from the words.</summary>
    Other,

    /// <summary>A side won.</summary>
    Victory,

    /// <summary>No side won.</summary>
    Inconclusive,

    /// <summary>A treaty ended it.</summary>
    Treaty,

    /// <summary>A ceasefire, truce or armistice ended the fighting.</summary>
    Ceasefire,

    /// <summary>It has not ended.</summary>
    Ongoing,
}
