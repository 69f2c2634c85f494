namespace HistoryWiki.Articles.Wikitext.Templates;

/// <summary>A template whose purpose is known, for example <c>flagcountry</c>.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Detail">What the role needs to know; see <see cref="TemplateRole"/>.</param>
public sealed record KnownTemplate(string Name, TemplateRole Role, string Detail = "");
