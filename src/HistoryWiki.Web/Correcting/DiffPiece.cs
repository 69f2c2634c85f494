namespace HistoryWiki.Web.Correcting;

/// <summary>A run of words that both texts have, or only the older, or only the newer.</summary>
public sealed record DiffPiece(DiffKind Kind, string Text);

/// <summary>Which of two texts has a run of words.</summary>
public enum DiffKind
{
    Same,
    Removed,
    Added,
}
