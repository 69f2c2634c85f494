namespace HistoryWiki.Articles.Linking.Variants;

/// <summary>Another way in which an article writes the name of a commander that its facts name.</summary>
/// <param name="Name">The title that the fact means.</param>
/// <param name="Variant">The other way.</param>
/// <param name="Likeness">Why both are the same.</param>
public sealed record NameVariant(string Name, string Variant, NameLikeness Likeness);
