using System.Globalization;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Linking.Mentions;

namespace HistoryWiki.Benchmarks.Mentions;

/// <summary>How found mentions agree with the links of editors, counted in pairs of an article and an article it mentions, which is what a first mention is.</summary>
internal sealed class MentionFigures
{
    private int agreed;
    private int unlinked;
    private int contradicted;
    private int linked;
    private int linkedByName;
    private int foundByName;

    /// <summary>Compares one article.</summary>
    public static MentionFigures Of(MeasuredArticle article, FoundMentions found, KnownNames names, TextWriter? wrong)
    {
        var figures = new MentionFigures();
        var editors = article.Links.SelectMany((links, section) => links.Select(link => (Section: section, Link: link, Article: Resolve(link.Title, names))))
            .Where(link => link.Article != article.Known.Id).ToList();
        var targets = editors.Where(link => link.Article is not null).Select(link => link.Article!.Value).ToHashSet();
        var byName = editors.Where(link => link.Article is { } id && names.Exactly(link.Link.Text).Contains(id)).Select(link => link.Article!.Value).ToHashSet();
        var places = found.Html.SelectMany((html, section) => LinkedText.In(html).Select(link => (Section: section, Link: link))).ToList();
        var mentioned = found.Mentions.Select(mention => mention.Article.Id).ToHashSet();
        foreach (var id in mentioned)
        {
            var title = names.Find(id)!.Title;
            var first = places.First(place => place.Link.Title == title);
            if (targets.Contains(id) || editors.Any(link => IsSame(link.Link.Title, title)))
            {
                figures.agreed++;
            }
            else if (editors.FirstOrDefault(link => link.Article != id && (Overlaps(link.Section, link.Link, first) || NameFolding.Fold(link.Link.Text) == NameFolding.Fold(first.Link.Text))) is { Link: { } other })
            {
                figures.contradicted++;
                wrong?.WriteLine($"    contradicted: {article.Known.Title}: {first.Link.Context} → {title}; its editor: {other.Title}");
            }
            else
            {
                figures.unlinked++;
                wrong?.WriteLine($"    unlinked: {article.Known.Title}: {first.Link.Context} → {title}");
            }
        }

        figures.linked = targets.Count;
        figures.linkedByName = byName.Count;
        figures.foundByName = byName.Count(mentioned.Contains);
        foreach (var missed in byName.Except(mentioned))
            wrong?.WriteLine($"    missed: {article.Known.Title}: {names.Find(missed)!.Title}: {string.Join(" | ", editors.Where(link => link.Article == missed).Select(link => link.Link.Context))}");
        foreach (var missed in targets.Except(byName).Except(mentioned))
            wrong?.WriteLine($"    by other words: {article.Known.Title}: {names.Find(missed)!.Title}: {string.Join(" | ", editors.Where(link => link.Article == missed).Select(link => link.Link.Context))}");
        return figures;
    }

    public void Add(MentionFigures other)
    {
        agreed += other.agreed;
        unlinked += other.unlinked;
        contradicted += other.contradicted;
        linked += other.linked;
        linkedByName += other.linkedByName;
        foundByName += other.foundByName;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        precision {Ratio(agreed, agreed + contradicted)} where editors decided ({contradicted} contradicted), {Ratio(agreed, agreed + unlinked + contradicted)} if every name they left unlinked ({unlinked}) counts as wrong; recall {Ratio(foundByName, linkedByName)} of {linkedByName} linked by a name, {Ratio(agreed, linked)} of all {linked} linked
        """);

    private static string Ratio(int part, int whole) => whole == 0 ? "–" : ((double)part / whole).ToString("0.000", CultureInfo.InvariantCulture);

    // As a link of the wiki is followed: a title goes before another name, and a name of several leads nowhere.
    private static int? Resolve(string target, KnownNames names)
    {
        var having = names.Exactly(target);
        var titled = having.Where(id => NameFolding.Fold(names.Find(id)!.Title) == NameFolding.Fold(target)).ToList();
        return titled.Count == 1 ? titled[0] : having.Count == 1 && titled.Count == 0 ? having.Single() : null;
    }

    // Siege of Rome (537–538) and Siege of Rome (537-38): the same year and name in brackets spelled otherwise.
    private static bool IsSame(string target, string title)
    {
        var (a, b) = (TitleParts.Split(target), TitleParts.Split(title));
        return NameFolding.Fold(a.Name) == NameFolding.Fold(b.Name)
            && a.Disambiguation is { Length: >= 3 } one && b.Disambiguation is { Length: >= 3 } other
            && int.TryParse(one.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out _) && one.AsSpan(0, 3).SequenceEqual(other.AsSpan(0, 3));
    }

    private static bool Overlaps(int section, PlacedLink link, (int Section, PlacedLink Link) found) =>
        section == found.Section && link.Start < found.Link.End && found.Link.Start < link.End;
}
