using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Data;

/// <summary>An article: its current title and what lists and searches need to know of its current revision.</summary>
public sealed class ArticleRow
{
    public int Id { get; set; }

    public required string Title { get; set; }

    /// <summary>The title as it stands in the address, for example <c>Kazakh–Kalmyk_War_(1723–1726)</c>.</summary>
    public required string Slug { get; set; }

    public required string FoldedTitle { get; set; }

    public ArticleKind Kind { get; set; }

    /// <summary>The number of the current revision, counted from 1 within the article.</summary>
    public int RevisionNumber { get; set; }

    /// <summary>The <see cref="DerivedArticle.Version"/> that made what is derived of it.</summary>
    public int DerivedVersion { get; set; }

    /// <summary>The typed facts of the current revision, as JSON.</summary>
    public string FactsJson { get; set; } = "{}";

    /// <summary>What lists say of those facts, as JSON of the same form: a battle of ten thousand commanders is no longer there than any other.</summary>
    public string BriefJson { get; set; } = "{}";

    /// <summary>The lead as plain text.</summary>
    public string Lead { get; set; } = "";

    /// <summary>The names of its categories, as written.</summary>
    public List<string> Categories { get; set; } = [];

    /// <summary>The first day it can have begun, as <see cref="Articles.Dates.CalendarDay.SortKey"/>.</summary>
    public int? EarliestDay { get; set; }

    /// <summary>The last day it can have ended, as <see cref="Articles.Dates.CalendarDay.SortKey"/>.</summary>
    public int? LatestDay { get; set; }

    /// <summary>The century it began in: 18 for 1701 to 1800, -5 for 500 to 401 BC.</summary>
    public int? Century { get; set; }

    /// <summary>How it ended; null where the result is not known.</summary>
    public Outcome? Outcome { get; set; }

    public List<RevisionRow> Revisions { get; } = [];

    public List<FieldRow> Fields { get; } = [];

    public List<FactRow> Facts { get; } = [];

    public List<SectionRow> Sections { get; } = [];

    public List<LinkRow> Links { get; } = [];

    public List<AliasRow> Aliases { get; } = [];

    public List<ProblemRow> Problems { get; } = [];

    public List<SuggestionRow> Suggestions { get; } = [];

    public List<NameVariantRow> NameVariants { get; } = [];
}
