namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>The prose of one article, looked through for the names of others; then, once the ties of the doubtful ones are known, decided.</summary>
/// <remarks>A section links an article once, at its first mention, and not at all where its editor has linked it.</remarks>
public sealed class ProseMentions
{
    private const int MostSuggestions = 100;

    private readonly KnownNames names;
    private readonly KnownArticle article;
    private readonly ArticleTies ties;
    private readonly HashSet<int> named = [];
    private readonly List<Section> sections = [];

    private readonly NameCutting reader;

    private ProseMentions(KnownNames names, KnownArticle article, ArticleTies ties) => (this.names, this.article, this.ties, reader) = (names, article, ties, names.Reader());

    /// <summary>The articles whose ties decide whether they are mentioned.</summary>
    public IReadOnlySet<int> Doubtful { get; private set; } = new HashSet<int>();

    /// <summary>Looks an article through.</summary>
    /// <param name="names">All names, those of this article among them.</param>
    /// <param name="article">The article.</param>
    /// <param name="ties">What its facts tie it to.</param>
    /// <param name="factNames">The names that its facts give, as written or folded.</param>
    /// <param name="html">The HTML of its sections, with or without links of mentions.</param>
    public static ProseMentions Of(KnownNames names, KnownArticle article, ArticleTies ties, IEnumerable<string> factNames, IEnumerable<string> html)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(factNames);
        ArgumentNullException.ThrowIfNull(html);
        var mentions = new ProseMentions(names, article, ties);
        mentions.TakeNames(factNames);
        var finder = new MentionFinder(names);
        foreach (var section in html)
            mentions.TakeSection(MentionLinks.TakeOut(section), finder);
        mentions.Doubtful = mentions.sections.SelectMany(section => section.Sightings)
            .SelectMany(mentions.DoubtfulOf).ToHashSet();
        return mentions;
    }

    /// <summary>Decides which names become links, and which suggestions.</summary>
    /// <param name="tiesOf">The ties of each of the <see cref="Doubtful"/>.</param>
    public FoundMentions Decide(Func<int, ArticleTies> tiesOf)
    {
        ArgumentNullException.ThrowIfNull(tiesOf);
        var html = new List<string>();
        var mentions = new List<Mention>();
        var suggestions = new Dictionary<string, MentionSuggestion>();
        foreach (var (section, i) in sections.Select((section, i) => (section, i)))
        {
            var places = new List<(int, int, string)>();
            foreach (var sighting in section.Sightings)
            {
                if (Meant(sighting, tiesOf) is not { } name)
                {
                    Suggest(sighting, section, i, suggestions);
                }
                else if (!section.Linked.Contains(name.Article) && IsMeant(sighting, name, tiesOf) && section.Linked.Add(name.Article))
                {
                    var mentioned = names.Find(name.Article)!;
                    places.Add((sighting.Start, sighting.End, mentioned.Title));
                    mentions.Add(new Mention(mentioned, MentionLinks.Words(section.Html, sighting.Start, sighting.End), i));
                }
            }

            html.Add(MentionLinks.Put(section.Html, places));
        }

        return new FoundMentions(html, mentions, [.. suggestions.Values]);
    }

    private void TakeNames(IEnumerable<string> factNames)
    {
        foreach (var factName in factNames)
        {
            var text = reader.In(factName, 0, factName.Length);
            for (var first = 0; first < text.Count; first++)
            {
                foreach (var (end, found) in names.From(text, first))
                {
                    named.UnionWith(found.Where(name => name.IsItsOwn).Select(name => name.Article));
                    // Who led as George Vasey is George Alan Vasey, where no other is called so.
                    if (first == 0 && end == text.Count && found is [{ Shape: NameShape.Shortened } only] && names.Find(only.Article)!.Kind == ArticleKind.Person)
                        named.Add(only.Article);
                }
            }
        }
    }

    private void TakeSection(string html, MentionFinder finder)
    {
        var targets = new List<string>();
        var runs = ProseRun.In(html, targets);
        var linked = new HashSet<int>();
        foreach (var target in targets)
            names.AddExactly(linked, target, reader);
        named.UnionWith(linked);
        var sightings = new List<Sighting>();
        foreach (var run in runs)
            finder.Find(html, run, article.Id, sightings);
        sections.Add(new Section(html, sightings, linked));
    }

    private IEnumerable<int> DoubtfulOf(Sighting sighting)
    {
        if (sighting.Names.Count > MentionSuggestion.MostCandidates)
            return [];
        var doubtful = sighting.Names.Where(name => !name.IsItsOwn || (name.Shape == NameShape.Bare && sighting.Names.Count == 1));
        return doubtful.Select(name => name.Article).Where(id => !named.Contains(id));
    }

    // Of those whose title is so shortened, the only one that the facts or links name; of those fought at a place, the only one that facts tie to this article.
    private KnownName? Meant(Sighting sighting, Func<int, ArticleTies> tiesOf)
    {
        if (sighting.Names is [{ IsItsOwn: true } only])
            return only;
        if (sighting.Names.Count > MentionSuggestion.MostCandidates)
            return null;
        if (sighting.Names.All(name => name.IsItsOwn))
            return OfYear(sighting);
        var meant = Of(NameShape.Shortened, named.Contains);
        if (meant.Count == 0)
            meant = Of(NameShape.Shortened, id => ties.BindBySides(article, names.Find(id)!, tiesOf(id)));
        if (meant.Count == 0)
            meant = Of(NameShape.Place, id => named.Contains(id) || IsTold(names.Find(id)!, tiesOf(id)));
        return meant.Count == 1 ? meant[0] : null;

        List<KnownName> Of(NameShape shape, Func<int, bool> isEvident) => sighting.Names.Where(name => name.Shape == shape && isEvident(name.Article)).ToList();
    }

    // Of namesakes the only one that can be of the year beside the name.
    private KnownName? OfYear(Sighting sighting)
    {
        if (sighting.Year is not { } beside)
            return null;
        var possible = sighting.Names.Where(name => names.Find(name.Article)!.IsOf(beside.Year) != false).ToList();
        return possible.Count == 1 ? possible[0] : null;
    }

    // A person has no facts of a war, but a life is short, and its story tells in which wars it was spent.
    private bool IsTold(KnownArticle battle, ArticleTies its) =>
        ties.BindInWar(article, battle, its)
        || (article.Kind == ArticleKind.Person && sections.Exists(section => its.Wars.Any(war => section.Html.Contains(war, StringComparison.OrdinalIgnoreCase))));

    private void Suggest(Sighting sighting, Section section, int place, Dictionary<string, MentionSuggestion> suggestions)
    {
        if (!sighting.Names[0].IsItsOwn)
            return;
        if ((sighting.IsCommon || sighting.Names.All(name => name.Shape == NameShape.Short)) && !sighting.Names.Any(name => named.Contains(name.Article)))
            return;
        var text = MentionLinks.Words(section.Html, sighting.Start, sighting.End);
        var folded = NameFolding.Fold(text);
        if (suggestions.Count < MostSuggestions && !suggestions.ContainsKey(folded))
            suggestions.Add(folded, new MentionSuggestion(text, [.. sighting.Names.Select(name => name.Article).Order().Take(MentionSuggestion.MostCandidates).Select(id => names.Find(id)!.Title)], place));
    }

    private bool IsMeant(Sighting sighting, KnownName name, Func<int, ArticleTies> tiesOf)
    {
        var mentioned = names.Find(name.Article)!;
        var year = sighting.Year is { } beside ? mentioned.IsOf(beside.Year) : null;
        if (year == false && (sighting.Year!.Tells || name.Shape == NameShape.Place) && mentioned.Kind == ArticleKind.Conflict)
            return false;
        // Kehl was fought for in June of a year, and besieged in its last months.
        if (name.Shape == NameShape.Place && sighting.Year is { Month: { } month } told && mentioned.IsFarFrom(told.Year, month))
            return false;
        if (!name.IsItsOwn || !sighting.IsDoubtful || named.Contains(name.Article))
            return true;
        return name.Shape is NameShape.Full or NameShape.Bare && (year == true || (name.Shape == NameShape.Bare && ties.Bind(article, mentioned, tiesOf(name.Article))));
    }

    private sealed record Section(string Html, IReadOnlyList<Sighting> Sightings, HashSet<int> Linked);
}
