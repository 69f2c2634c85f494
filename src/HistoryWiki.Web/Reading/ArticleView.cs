using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Quality;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Reading;

/// <summary>An article as its page shows it.</summary>
public sealed record ArticleView(
    string Title,
    ArticleKind Kind,
    ConflictFacts Facts,
    KnownTitles Titles,
    string Description,
    IReadOnlyList<string> OtherNames,
    IReadOnlyList<FieldView> Fields,
    SectionView? Lead,
    IReadOnlyList<SectionView> Sections,
    IReadOnlyList<ProblemView> Problems,
    IReadOnlyList<string> Categories,
    CampaignView Campaign)
{
    public TitleParts TitleParts => TitleParts.Split(Title);

    /// <summary>The current revision, for who may correct the article and so may come from doing it; null for others.</summary>
    public NewestRevision? Newest { get; init; }

    /// <summary>True where nothing but the title is written.</summary>
    public bool IsEmpty => Lead is null && Sections.Count == 0 && Fields.Count == 0;

    /// <summary>True where there are facts of a conflict to draw; any other infobox is listed as it is written.</summary>
    public bool HasConflictFacts => Kind == ArticleKind.Conflict && Fields.Count > 0;

    /// <summary>How many facts are known; null for an article that is no conflict.</summary>
    public FactCoverage? Coverage => HasConflictFacts ? FactCoverage.Of(Facts) : null;

    public bool HasQualityNotes => Problems.Count > 0 || HasConflictFacts;
}

/// <summary>A section: its heading as an element of the given level, its HTML, and whether that is its words alone because its Markdown could not be rendered.</summary>
public sealed record SectionView(int Level, string? Heading, string Anchor, string Html, bool IsPlain = false)
{
    /// <summary>True for a section that lists works, which are numbered.</summary>
    public bool ListsSources => SectionsOfSources.IsListOfWorks(Heading);

    /// <summary>Which way it runs, as HTML says it; null where that is as the page does.</summary>
    public string? Direction => TextDirection.Of(Html);

    /// <summary>What in it a person should look at; beside the lead stands what no section shows.</summary>
    public IReadOnlyList<ProblemView> Problems { get; init; } = [];
}

/// <summary>Who saved what an article says, and when.</summary>
public sealed record NewestRevision(int Number, string Author, DateTimeOffset At);

/// <summary>Something in the facts that a person should look at.</summary>
public sealed record ProblemView(string? Field, ProblemSeverity Severity, string Message, string? Evidence = null)
{
    public string Label => Field is null ? "Text" : FieldKeys.LabelOf(Field);
}
