using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Data;

// Everything in this file is derived from the current revisions, redirects and names of articles, is written in the
// same transaction, and can be rebuilt from them at any time.

/// <summary>One line of the current infobox, as written.</summary>
public sealed class FieldRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public int Ordinal { get; set; }

    public required string Key { get; set; }

    public required string Value { get; set; }

    /// <summary>What readers are shown of it where no facts are read from the infobox, empty for what only says how it looks; null where that is the value.</summary>
    public string? Words { get; set; }
}

/// <summary>A name that a fact gives: who fought, who led, where, within which war.</summary>
public sealed class FactRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public ArticleRow? Article { get; set; }

    public NameKind Kind { get; set; }

    /// <summary>1 to 3 for a belligerent or commander, else 0.</summary>
    public int Side { get; set; }

    public int Ordinal { get; set; }

    public required string Name { get; set; }

    public required string FoldedName { get; set; }

    /// <summary>The title that the name stands for: the one that the source links it to, or else the name itself.</summary>
    public required string Target { get; set; }

    /// <summary>What tells one that is named from another, in whatever article: <see cref="Articles.Linking.NameFolding.FoldName"/> of the target.</summary>
    public required string FoldedTarget { get; set; }

    /// <summary>The first day the conflict can have begun, as <see cref="Articles.Dates.CalendarDay.SortKey"/>, so that those of a name are found in order of time; <see cref="int.MaxValue"/> where it is not known.</summary>
    public int FirstDay { get; set; }

    public bool Support { get; set; }

    public Fate? Fate { get; set; }
}

/// <summary>What a <see cref="FactRow"/> names.</summary>
public enum NameKind
{
    PartOf,
    Place,
    Belligerent,
    Commander,
}

/// <summary>A section as the HTML rendered when it was saved and as plain words; its Markdown stands in the revision. The lead has level 1 and no heading.</summary>
public sealed class SectionRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public ArticleRow? Article { get; set; }

    public int Ordinal { get; set; }

    public int Level { get; set; }

    public string? Heading { get; set; }

    /// <summary>The fragment that leads to the section, unique within the article; empty for the lead.</summary>
    public required string Anchor { get; set; }

    public required string Html { get; set; }

    public required string PlainText { get; set; }

    public int RendererVersion { get; set; }

    /// <summary>True where the Markdown could not be rendered, so that the HTML is its words alone.</summary>
    public bool IsPlain { get; set; }
}

/// <summary>A link to a title, whether or not an article of that title exists; of those that a text makes to one title, the first.</summary>
public sealed class LinkRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public ArticleRow? Article { get; set; }

    public required string Target { get; set; }

    public required string FoldedTarget { get; set; }

    public required string Text { get; set; }

    public LinkPlace Where { get; set; }

    /// <summary>The key of the infobox field that makes the link; null for the text.</summary>
    public string? Field { get; set; }
}

/// <summary>Another name of an article.</summary>
public sealed class AliasRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public ArticleRow? Article { get; set; }

    public required string Name { get; set; }

    public required string FoldedName { get; set; }

    /// <summary>Whether a redirect gives it, which may be a misspelling; otherwise the article itself does.</summary>
    public bool IsRedirect { get; set; }
}

/// <summary>Something odd that was found when the current revision was read.</summary>
public sealed class ProblemRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public ArticleRow? Article { get; set; }

    public int Ordinal { get; set; }

    public int Line { get; set; }

    public ProblemSeverity Severity { get; set; }

    public required string Code { get; set; }

    public string? Field { get; set; }

    public required string Message { get; set; }

    /// <summary>The sentence of the text that shows it, in quotation marks.</summary>
    public string? Evidence { get; set; }
}

/// <summary>A name in the prose that several articles have, for an editor to decide.</summary>
public sealed class SuggestionRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public int Ordinal { get; set; }

    /// <summary>The <see cref="SectionRow.Ordinal"/> of the first section that has it.</summary>
    public int Section { get; set; }

    /// <summary>The words as written.</summary>
    public required string Text { get; set; }

    /// <summary>The titles of the articles.</summary>
    public List<string> Candidates { get; set; } = [];
}
