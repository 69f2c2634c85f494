namespace HistoryWiki.Web.Importing;

/// <summary>What the command line says about how files are read.</summary>
/// <param name="Format">One of <see cref="ArticleFormat.Choices"/>.</param>
/// <param name="All">Every page of an export, whatever its infobox.</param>
/// <param name="History">Every revision of a page of an export, not the newest alone.</param>
public sealed record ReadingChoices(string Format = ArticleFormat.Auto, bool All = false, bool History = false);
