using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tracing;

/// <summary>A person, belligerent or place that an address means, and how new the wiki is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">As its page is headed: the title of the article about it, or else the spelling that most infoboxes use.</param>
/// <param name="Keys">The folded names that stand for it.</param>
/// <param name="Joins">Why each of them but the first does.</param>
/// <param name="Article">The article about it, if there is one.</param>
/// <param name="NewestRevision">The id of the newest revision of any article: all of them may name it.</param>
/// <param name="NewestRedirect">The number of the redirect that was added last, or 0: it may be another name.</param>
/// <param name="NewestDecision">The id of what an editor decided last of any names, or 0.</param>
public sealed record TracedName(NameKind Kind, string Name, IReadOnlyList<string> Keys, IReadOnlyList<NameJoin> Joins, NamedArticle? Article, int NewestRevision, int NewestRedirect, int NewestDecision);

/// <summary>The article about somebody or something that infoboxes name.</summary>
public sealed record NamedArticle(int Id, string Title);
