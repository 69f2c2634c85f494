using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tracing;

/// <summary>A page of the list of names.</summary>
/// <param name="Kind">What they name.</param>
/// <param name="Start">What they begin with, as typed.</param>
/// <param name="ByName">Whether they stand in the order of the names.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Page">The page.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Names">Those of the page.</param>
/// <param name="Letters">The letters with which names begin, folded.</param>
public sealed record NamesListView(NameKind Kind, string Start, bool ByName, int Total, int Page, int Pages, IReadOnlyList<ListedName> Names, IReadOnlyList<string> Letters);

/// <summary>A name, in how many conflicts it is named, and in which years those began.</summary>
public sealed record ListedName(string Name, int Conflicts, string? Years);
