using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Correcting.Form;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Correcting;

/// <summary>What the edit page shows.</summary>
/// <param name="Title">The article's title.</param>
/// <param name="Content">The revision that the form was made from.</param>
/// <param name="Draft">The form.</param>
/// <param name="Preview">What readers would see.</param>
public sealed record EditView(string Title, ArticleContent Content, EditDraft Draft, EditPreview Preview)
{
    /// <summary>Whether the article is not written yet.</summary>
    public bool IsNew => Draft.Base == Beginning.Number;

    /// <summary>Why the page is shown again instead of a saved article.</summary>
    public EditState State { get; init; } = EditState.Open;

    /// <summary>What is wrong or doubtful.</summary>
    public FormProblems Problems { get; init; } = new();

    /// <summary>What keeps the form from being saved now; null where nothing does.</summary>
    public BusyCause? BusyWith { get; init; }

    /// <summary>Who saved the revision that clashes with this form; null where none does.</summary>
    public RevisionHead? ClashesWith { get; init; }
}

/// <summary>Why the edit page is shown.</summary>
public enum EditState
{
    /// <summary>To be filled in.</summary>
    Open,

    /// <summary>Something typed cannot be saved.</summary>
    Rejected,

    /// <summary>Somebody else changed the same.</summary>
    Conflict,

    /// <summary>There was nothing to save.</summary>
    Unchanged,

    /// <summary>Nothing can be saved now.</summary>
    Busy,
}

/// <summary>The facts as readers would see them, and sections: those that were changed, or all.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Titles">Which names of the facts lead to articles.</param>
/// <param name="Sections">The sections, rendered.</param>
public sealed record EditPreview(ConflictFacts Facts, KnownTitles Titles, IReadOnlyList<PreviewSection> Sections)
{
    /// <summary>The names in the stored prose that several articles have.</summary>
    public IReadOnlyList<SuggestionRow> Suggestions { get; init; } = [];
}

/// <summary>A section as readers would see it.</summary>
/// <param name="Level">1 for the lead, 2 to 6.</param>
/// <param name="Heading">The heading; null for the lead.</param>
/// <param name="Html">Safe HTML.</param>
/// <param name="IsPlain">Whether that is its words alone, because its Markdown could not be rendered.</param>
public sealed record PreviewSection(int Level, string? Heading, string Html, bool IsPlain);
