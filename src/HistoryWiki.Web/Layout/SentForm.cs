namespace HistoryWiki.Web.Layout;

/// <summary>A form that was sent and could be read, so that a page that refuses it can give it back.</summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">What it holds, its token included.</param>
public sealed record SentForm(string Address, IFormCollection Fields);
