using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>What stands between two commas of a place: the village, the province or the country of a chain, or a place of its own.</summary>
/// <param name="Item">Its words.</param>
/// <param name="IsNew">True where a place begins with it.</param>
internal sealed record PlacePiece(FieldItem Item, bool IsNew);
