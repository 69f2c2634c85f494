namespace HistoryWiki.Articles;

/// <summary>An infobox as written: its name and every field in order, repeated keys included.</summary>
/// <param name="Template">The name of the infobox in lower case, for example <c>military conflict</c>.</param>
/// <param name="Fields">The fields in the order of the source.</param>
/// <param name="Markup">How the values are written: decides whether a comma separates items.</param>
public sealed record Infobox(string Template, IReadOnlyList<InfoboxField> Fields, FieldMarkup Markup = FieldMarkup.Seed)
{
    /// <summary>The name of the infobox of a conflict.</summary>
    public const string OfConflict = "military conflict";
}
