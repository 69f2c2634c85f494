using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes.Writing;

/// <summary>How a field's items are written one after the other in a markup, and how words are kept from being read as marks.</summary>
/// <param name="Separator">What parts two items.</param>
/// <param name="Rule">What ends the group that a heading began.</param>
/// <param name="Bullet">What makes every item of a list one of its own.</param>
/// <param name="Protect">Words as they are, whatever stands in them.</param>
/// <param name="Markup">The markup.</param>
internal sealed record FieldDialect(string Separator, string Rule, string Bullet, Func<string, string> Protect, FieldMarkup Markup)
{
    /// <summary>The dialect of a markup.</summary>
    public static FieldDialect Of(FieldMarkup markup) => markup switch
    {
        FieldMarkup.Seed => new FieldDialect(", ", "<hr>", ", * ", SeedVerbatim.Protect, markup),
        _ => new FieldDialect(", ", "<hr>", ", * ", SeedVerbatim.Protect, markup),
    };

    /// <summary>A name as a person would write it, with its link.</summary>
    public string Natural(string name, string? link)
    {
        if (link is not null) return link == name ? $"[[{name}]]" : $"[[{link}|{name}]]";
        return Markup == FieldMarkup.Seed && name.Contains(',', StringComparison.Ordinal) ? $"\"{name}\"" : name;
    }

    /// <summary>A list of items; the first needs a bullet as well where bullets part them.</summary>
    public string Bulleted(IEnumerable<string> items) => string.Concat(items.Select((item, i) => (i == 0 ? Bullet.TrimStart(',', ' ') : Bullet) + item));
}
