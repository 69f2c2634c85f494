using HistoryWiki.Articles;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Linking.Variants;
using HistoryWiki.Articles.Quality;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Web.Data;

/// <summary>Everything that follows from an article's content alone: facts, sections, links, names, problems, search text. Which of its links lead to an article is told when its sections are asked for.</summary>
public sealed record DerivedArticle(
    ConflictFacts Facts,
    IReadOnlyList<FieldRow> Fields,
    IReadOnlyList<FactRow> FactNames,
    IReadOnlyList<LinkRow> Links,
    IReadOnlyList<ProblemRow> Problems,
    string FoldedText)
{
    /// <summary>Which way of deriving made a row; raise it whenever the same content gives other rows than before, so that they are made anew at the next start.</summary>
    public const int Version = 14;

    private IReadOnlyList<DerivedSection> RenderedSections { get; init; } = [];

    /// <summary>How else the article writes the names of its commanders.</summary>
    public IReadOnlyList<NameVariantRow> Variants { get; private init; } = [];

    /// <summary>The lead as plain text.</summary>
    public string Lead => RenderedSections.FirstOrDefault(s => s.Row.Heading is null)?.Row.PlainText ?? "";

    /// <summary>The folded titles that the text links to.</summary>
    public HashSet<string> LinkedNames() => Links.Where(l => l.Where == LinkPlace.Text).Select(l => l.FoldedTarget).ToHashSet();

    /// <summary>The sections with their HTML.</summary>
    /// <param name="exists">Whether an article of a folded title exists.</param>
    public IReadOnlyList<SectionRow> Sections(Predicate<string> exists)
    {
        foreach (var (_, row, rendered) in RenderedSections)
            row.Html = rendered.Html(target => exists(NameFolding.Fold(target)));
        return RenderedSections.Select(section => section.Row).ToList();
    }

    /// <summary>Derives it all. Pure, on any thread.</summary>
    /// <param name="content">The article as a revision holds it.</param>
    /// <param name="read">What its infobox says, where that was read already.</param>
    public static DerivedArticle Of(ArticleContent content, FactsReading? read = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var reading = read ?? (content is { Kind: ArticleKind.Conflict, Infobox: { } infobox } ? FactsReader.Read(infobox) : new FactsReading(ConflictFacts.None, []));
        var sections = RenderSections(content.Sections);
        var names = FactNamesOf(reading.Facts).ToList();
        return new DerivedArticle(
            reading.Facts,
            content.Fields.Select((f, i) => new FieldRow { Ordinal = i, Key = f.Key, Value = f.Value, Words = content.Kind == ArticleKind.Conflict ? null : WordsOf(f, content.Infobox!.Markup) }).ToList(),
            names,
            [
                .. FactLinks.Of(reading.Facts).Select(l => Link(l.Target, l.Text, LinkPlace.Infobox, l.Field)),
                // By what is written before what that is folded to, which takes longer.
                .. sections.SelectMany(section => section.Rendered.Links).DistinctBy(l => l.Target).Select(l => Link(l.Target, l.Text, LinkPlace.Text)).DistinctBy(l => l.FoldedTarget),
            ],
            QualityChecks.With(content.Oddities.Concat(reading.Problems), Checked(content, reading.Facts, sections)).Select((p, i) => new ProblemRow { Ordinal = i, Line = p.Line, Severity = p.Severity, Code = p.Code, Field = p.Field, Message = p.Message, Evidence = p.Evidence }).ToList(),
            NameFolding.FoldLines(sections.SelectMany(s => new[] { s.Row.Heading ?? "", s.Row.PlainText })))
        {
            RenderedSections = sections,
            Variants = ArticleVariants.Of(reading.Facts, sections.Select(section => section.Row.PlainText)).Select(Variant).ToList(),
        };
    }

    private static string? WordsOf(InfoboxField field, FieldMarkup markup) => FieldWords.Of(field, markup) is var words && words != field.Value ? words : null;

    /// <summary>Renders a section for its place on the page.</summary>
    /// <param name="ordinal">Its place among the sections, from 0.</param>
    /// <param name="level">The level of its heading.</param>
    /// <param name="markdown">Its text.</param>
    public static RenderedSection Render(int ordinal, int level, string markdown) => SectionRenderer.Render(markdown, new SectionPlace(level, $"s{ordinal}-"));

    /// <summary>The folded names that lead to an article: its title and its aliases.</summary>
    public static HashSet<string> NamesOf(ArticleContent content, IReadOnlyList<string> redirects)
    {
        ArgumentNullException.ThrowIfNull(content);
        return [NameFolding.Fold(content.Title), .. AliasesOf(content, redirects).Select(alias => alias.FoldedName)];
    }

    /// <summary>The other names of an article: those that its infobox and its title give, then the redirects that lead to it.</summary>
    public static IEnumerable<AliasRow> AliasesOf(ArticleContent content, IReadOnlyList<string> redirects)
    {
        ArgumentNullException.ThrowIfNull(content);
        var own = NameFolding.Fold(content.Title);
        return OtherNames.Of(content.Title, content.Infobox, content.Sections).Select(name => (Name: name, IsRedirect: false))
            .Concat(redirects.Select(title => (Name: title, IsRedirect: true)))
            .Where(alias => alias.Name.Length > 0)
            .Select(alias => new AliasRow { Name = alias.Name, FoldedName = NameFolding.Fold(alias.Name), IsRedirect = alias.IsRedirect })
            .Where(alias => alias.FoldedName != own)
            .DistinctBy(alias => alias.FoldedName);
    }

    private static CheckedArticle Checked(ArticleContent content, ConflictFacts facts, List<DerivedSection> sections) =>
        new(content.Title, content.Kind, content.Infobox, facts, sections.ConvertAll(s => new CheckedSection(s.Row.Heading, s.Markdown, s.Row.PlainText, s.Row.Level)));

    private static IEnumerable<FactRow> FactNamesOf(ConflictFacts facts)
    {
        var firstDay = facts.Date?.Start?.Earliest?.SortKey ?? int.MaxValue;
        foreach (var (war, i) in facts.PartOf.Select((p, i) => (p, i)))
            yield return Fact(NameKind.PartOf, 0, i, war);
        foreach (var (place, i) in facts.Places.Select((p, i) => (p, i)))
            yield return Fact(NameKind.Place, 0, i, place);
        foreach (var side in facts.Sides)
        {
            foreach (var (who, i) in side.Belligerents.Select((b, i) => (b, i)))
                yield return Fact(NameKind.Belligerent, side.Number, i, new NamedLink(who.Name, who.Link), who.Support);
            foreach (var (who, i) in side.Commanders.Select((c, i) => (c, i)))
                yield return Fact(NameKind.Commander, side.Number, i, new NamedLink(who.Name, who.Link), who.Support, who.Fate);
        }

        FactRow Fact(NameKind kind, int side, int ordinal, NamedLink named, bool support = false, Fate? fate = null)
        {
            return new FactRow
            {
                Kind = kind,
                Side = side,
                Ordinal = ordinal,
                Name = named.Name,
                FoldedName = NameFolding.Fold(named.Name),
                Target = named.Link ?? named.Name,
                FoldedTarget = NameFolding.FoldName(named.Link ?? named.Name),
                FirstDay = firstDay,
                Support = support,
                Fate = fate,
            };
        }
    }

    private static NameVariantRow Variant(NameVariant variant) => new()
    {
        FoldedTarget = NameFolding.FoldName(variant.Name),
        Variant = variant.Variant,
        FoldedVariant = NameFolding.FoldName(variant.Variant),
        Rule = variant.Likeness.Rule,
    };

    private static LinkRow Link(string target, string text, LinkPlace where, string? field = null) => new()
    {
        Target = target,
        FoldedTarget = NameFolding.Fold(target),
        Text = text,
        Where = where,
        Field = field,
    };

    private static List<DerivedSection> RenderSections(IReadOnlyList<ArticleSection> sections)
    {
        var anchors = new SectionAnchors();
        return sections.Select((section, i) =>
        {
            var rendered = Render(i, section.Level, section.Markdown);
            var row = new SectionRow
            {
                Ordinal = i,
                Level = section.Level,
                Heading = section.Heading,
                Anchor = section.Heading is null ? "" : anchors.For(section.Heading),
                Html = "",
                PlainText = rendered.PlainText,
                RendererVersion = SectionRenderer.Version,
                IsPlain = rendered.IsPlain,
            };
            return new DerivedSection(section.Markdown, row, rendered);
        }).ToList();
    }

    private sealed record DerivedSection(string Markdown, SectionRow Row, RenderedSection Rendered);
}
