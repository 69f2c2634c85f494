using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Quality;

/// <summary>What the checks look at: an article's facts beside its words.</summary>
/// <param name="Title">The title.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Infobox">The infobox as written, or null.</param>
/// <param name="Facts">What the infobox was understood to say.</param>
/// <param name="Sections">The lead and the sections in order.</param>
public sealed record CheckedArticle(string Title, ArticleKind Kind, Infobox? Infobox, ConflictFacts Facts, IReadOnlyList<CheckedSection> Sections)
{
    private IReadOnlyList<string>? leadSentences;

    /// <summary>The larger wars that are known to have dates; none where nobody asked for them.</summary>
    public IReadOnlyList<DatedWar> Wars { get; init; } = [];

    /// <summary>The circle of larger wars that it is in; null where it is in none, or nobody asked.</summary>
    public CircleOfWars? Circle { get; init; }

    /// <summary>The sentences of the lead.</summary>
    internal IReadOnlyList<string> LeadSentences => leadSentences ??=
        Sections.FirstOrDefault(s => s.Heading is null) is { } lead ? [.. Sentences.In(lead.Text).Take(MostSentences)] : [];

    private const int MostSentences = 40;

    /// <summary>An article as it was read from a text.</summary>
    public static CheckedArticle Of(ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var sections = article.Sections.Select(s => new CheckedSection(s.Heading, s.Markdown, SectionRenderer.PlainText(s.Markdown), s.Level)).ToList();
        return new CheckedArticle(article.Title, article.Kind, article.Infobox, article.Facts, sections);
    }

    /// <summary>The first field of a kind, as written; of the given side.</summary>
    internal InfoboxField? Field(FactKind fact, int side = 0) =>
        Infobox?.Fields.FirstOrDefault(f => f.Value.Length > 0 && FieldKeys.Find(f.Key) is { } key && key.Fact == fact && key.Side == side);

    /// <summary>A problem of a field, on the line where the field stands; of the key that it would have where it is missing.</summary>
    internal Problem Doubt(string code, FactKind fact, int side, string message, string? evidence = null)
    {
        var field = Field(fact, side);
        var key = field?.Key ?? FieldKeys.Facts(3).First(k => k.Fact == fact && k.Side == side).Name;
        return new Problem(field?.Line ?? 0, ProblemSeverity.Warning, code, field is null ? char.ToUpperInvariant(key[0]) + key[1..] : key, message) { Evidence = evidence };
    }

    /// <summary>A problem of the prose.</summary>
    internal static Problem Doubt(string code, string message) => new(0, ProblemSeverity.Warning, code, null, message);
}

/// <summary>A section as the checks see it.</summary>
/// <param name="Heading">The heading, or null for the lead.</param>
/// <param name="Markdown">The text as Markdown.</param>
/// <param name="Text">The text without marks, one line a paragraph.</param>
/// <param name="Level">The level of the heading.</param>
public sealed record CheckedSection(string? Heading, string Markdown, string Text, int Level);

/// <summary>A larger war of which an article says that it belongs to it, and when that war was.</summary>
/// <param name="Title">The title of the war's own article.</param>
/// <param name="Date">When its own infobox says that it was.</param>
public sealed record DatedWar(string Title, HistoricalDateRange Date);
