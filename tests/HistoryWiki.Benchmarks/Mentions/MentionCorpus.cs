using System.Text.RegularExpressions;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Linking.Mentions;
using HistoryWiki.Articles.Wikitext;
using HistoryWiki.Benchmarks.Corpus;

namespace HistoryWiki.Benchmarks.Mentions;

/// <summary>The articles of a folder, read once each; of an article that stands there in several revisions, the last.</summary>
internal static partial class MentionCorpus
{
    public static IReadOnlyList<MeasuredArticle> Read(string folder) => CorpusText.Read(folder).Where(text => text.IsWikitext)
        .Select(text => text with { Title = Revision().Replace(text.Title, "") })
        .GroupBy(text => text.Title).Select(revisions => revisions.Last())
        .Select(text => WikitextParser.Parse(text.Text, text.Title, text.Source)).Where(article => article.RedirectTo is null)
        .Select((article, i) => MeasuredArticle.Of(i + 1, article)).ToList();

    /// <summary>The articles that the wiki would have if all that the corpus links to as a conflict, or names with a link in a fact, were written.</summary>
    public static IEnumerable<KnownArticle> Linked(IReadOnlyList<MeasuredArticle> articles)
    {
        var links = articles.SelectMany(article => article.Links).SelectMany(section => section).ToList();
        var facts = articles.Select(article => article.Parsed.Facts).ToList();
        var kinds = new Dictionary<string, (string Title, ArticleKind Kind)>();
        Add(facts.SelectMany(fact => fact.Sides).SelectMany(side => side.Commanders).Select(who => who.Link), ArticleKind.Person);
        Add(facts.SelectMany(fact => fact.Sides).SelectMany(side => side.Belligerents).Select(who => who.Link), ArticleKind.Polity);
        Add(facts.SelectMany(fact => fact.Places).Select(place => place.Link), ArticleKind.Place);
        Add(facts.SelectMany(fact => fact.PartOf).Select(war => war.Link), ArticleKind.Conflict);
        // What editors mostly begin with a small letter is a common noun, such as "siege engine".
        var common = links.GroupBy(link => Key(link.Title)).Where(same => same.Count(link => char.IsLower(link.Text, 0)) * 2 > same.Count()).Select(same => same.Key).ToHashSet();
        Add(links.Select(link => link.Title).Where(title => ConflictWord().IsMatch(title) && !common.Contains(Key(title))), ArticleKind.Conflict);
        foreach (var own in articles.SelectMany(article => article.Known.Names))
            kinds.Remove(Key(own));

        // A title that links elsewhere give other words for stands in Wikipedia as a redirect.
        var words = links.GroupBy(link => Key(link.Text))
            .ToDictionary(same => same.Key, same => same.GroupBy(link => Key(link.Title)).MaxBy(targets => targets.Count())!.Key);
        var redirects = kinds.Keys.Where(title => words.TryGetValue(title, out var target) && target != title && kinds.ContainsKey(target)).ToDictionary(title => title, title => words[title]);
        var names = redirects.ToLookup(redirect => redirect.Value, redirect => kinds[redirect.Key].Title);
        return kinds.Where(kind => !redirects.ContainsKey(kind.Key)).Select((kind, i) =>
        {
            var bare = TitleParts.Split(kind.Value.Title);
            return new KnownArticle(articles.Count + i + 1, kind.Value.Title, kind.Value.Kind, null, null, [.. names[kind.Key], .. bare.Disambiguation is null ? Array.Empty<string>() : [bare.Name]]);
        });

        void Add(IEnumerable<string?> titles, ArticleKind kind)
        {
            foreach (var title in titles.OfType<string>().Select(title => title.Split('#')[0].Replace('_', ' ').Trim()).Where(title => title.Length > 0))
                kinds.TryAdd(Key(title), (char.ToUpperInvariant(title[0]) + title[1..], kind));
        }
    }

    // Thirty Years War and Thirty Years' War are one article.
    private static string Key(string title) => string.Concat(NameFolding.Fold(title).Where(letter => char.IsLetterOrDigit(letter) || letter == ' '));

    [GeneratedRegex(" rev[0-9]{4}$", RegexOptions.NonBacktracking)]
    private static partial Regex Revision();

    [GeneratedRegex(@"\b([Bb]attles?|[Ww]ars?|[Ss]ieges?|[Cc]ampaigns?|[Oo]peration|[Rr]ebellion|[Rr]evolt|[Rr]evolution|[Uu]prising|[Ii]nvasions?|[Cc]onquest|[Oo]ffensive|[Mm]assacre|[Rr]aid|[Cc]rusade|[Mm]utiny|[Ii]nsurgency|[Ee]xpedition|[Aa]ttack|[Bb]ombing|[Bb]ombardment|[Cc]apture|[Aa]ction of|[Ss]kirmish|[Cc]onflict|[Cc]oup|[Ll]andings?|[Aa]mbush)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ConflictWord();
}
