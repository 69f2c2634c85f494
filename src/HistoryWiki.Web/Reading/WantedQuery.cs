using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Text;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Reading;

/// <summary>Finds what is known of a title that no article has.</summary>
public sealed class WantedQuery(WikiContext wiki, NearTitles nearTitles)
{
    private const int MostMentions = 20;
    private const int MostCalled = 200;
    private const int LongestTitle = 300;
    private static readonly NameKind[] KindsWithPages = [NameKind.Commander, NameKind.Belligerent, NameKind.Place];

    public async Task<WantedView> Find(string slug)
    {
        // No article has a longer one, and a page need not repeat all that somebody put into an address.
        var title = WholeLetters.Shortened(ArticleSlug.ToTitle(ArticleSlug.FromTitle(ArticleSlug.ToTitle(slug))), LongestTitle);
        var folded = NameFolding.Fold(title);
        await using var moment = await OneMoment.Of(wiki);
        var links = wiki.Links.Where(l => l.FoldedTarget == folded);
        var linking = await links.GroupBy(l => new { l.ArticleId, l.Article!.Title })
            .OrderBy(g => g.Key.Title)
            .Select(g => new Linking(g.Key.ArticleId, g.Key.Title, g.Max(l => l.Field), g.Min(l => l.Text)!))
            .Take(MostMentions).ToListAsync();
        var mentions = await MentionsOf(linking);
        var called = await Called(folded);
        mentions.AddRange(await NamingOnly(folded, linking.Select(l => l.ArticleId).ToHashSet(), MostMentions - mentions.Count));
        var name = NameFolding.FoldName(title);
        var namedAs = await KindsOf(name);
        var within = await NamedFacts.Articles(NamedFacts.Of(wiki, NameKind.PartOf, [name])).CountAsync();
        // What an article says of its own name is no use of it by others.
        mentions.RemoveAll(mention => called.Any(article => article.Title == mention.Title));
        return new WantedView(title, await links.Select(l => l.ArticleId).Distinct().CountAsync(), mentions, await nearTitles.Find(title))
        {
            NamedAs = namedAs,
            Called = called,
            Within = within,
            Said = called.Count > 0 ? SaidSoFar.Nothing : await SaidSoFar.Of(wiki, title, namedAs, mentions),
            MayStart = TitleRules.FaultOf(title) is null && await TitleRules.Holder(wiki, title) is null,
            WantedAs = namedAs.Count > 0 ? NameKinds.ArticleOf(namedAs[0])
                : within > 0 ? ArticleKind.Conflict
                : await WantedKind.Find(wiki, title, linking.ConvertAll(l => l.ArticleId)),
        };
    }

    /// <summary>The ids of the articles that are called so: by a title that differs only in case or accents, or by another name.</summary>
    public static IQueryable<int> CalledSo(WikiContext wiki, string folded)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Articles.Where(a => a.FoldedTitle == folded).Select(a => a.Id).Union(wiki.Aliases.Where(a => a.FoldedName == folded).Select(a => a.ArticleId));
    }

    private async Task<IReadOnlyList<ArticleBrief>> Called(string folded)
    {
        var ids = await CalledSo(wiki, folded).Order().Take(MostCalled).ToListAsync();
        var called = await wiki.Articles.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Title).Select(a => new { a.Title, a.Kind, a.BriefJson }).ToListAsync();
        return called.ConvertAll(article => ArticleBrief.Of(article.Title, article.Kind, FactsJson.Read(article.BriefJson)));
    }

    // Those that name it most often first.
    private async Task<IReadOnlyList<NameKind>> KindsOf(string foldedName)
    {
        var counts = new List<(NameKind Kind, int Facts)>();
        foreach (var kind in KindsWithPages)
            counts.Add((kind, await NamedFacts.Of(wiki, kind, [foldedName]).CountAsync()));
        return counts.Where(count => count.Facts > 0).OrderByDescending(count => count.Facts).Select(count => count.Kind).ToList();
    }

    private async Task<List<TitleNaming>> MentionsOf(IReadOnlyList<Linking> linking)
    {
        var sentences = await SentencesIn(linking.ToDictionary(l => l.ArticleId, l => Phrase(NameFolding.Fold(l.Text))));
        return linking.Select(l => new TitleNaming(
            l.Title,
            l.Field is { } field ? new NamingField(FieldKeys.LabelOf(field), l.Text) : null,
            sentences.GetValueOrDefault(l.ArticleId).Sentence)).ToList();
    }

    private async Task<IEnumerable<TitleNaming>> NamingOnly(string folded, HashSet<int> linking, int most)
    {
        if (most <= 0 || Phrase(folded) is not { } phrase)
            return [];
        var naming = await ArticleSearchIndex.FindPhrase(wiki, folded, MostMentions * 2);
        var sentences = await SentencesIn(naming.Where(id => !linking.Contains(id)).Take(most).ToDictionary(id => id, _ => (SearchWord?)phrase));
        return naming.Where(sentences.ContainsKey).Select(id => new TitleNaming(sentences[id].Title, null, sentences[id].Sentence));
    }

    // The first sentence of each article that says its phrase.
    private async Task<Dictionary<int, (string Title, NamingSentence Sentence)>> SentencesIn(Dictionary<int, SearchWord?> phrases)
    {
        var found = new Dictionary<int, (string, NamingSentence)>();
        var ids = phrases.Keys.ToList();
        var sections = wiki.Sections.Where(s => ids.Contains(s.ArticleId))
            .OrderBy(s => s.ArticleId).ThenBy(s => s.Ordinal)
            .Select(s => new { s.ArticleId, s.Article!.Title, s.Anchor, s.PlainText })
            .AsAsyncEnumerable();
        await foreach (var section in sections)
        {
            if (found.ContainsKey(section.ArticleId) || phrases[section.ArticleId] is not { } phrase)
                continue;
            if (Snippet.OfParagraph(section.PlainText, phrase) is { } snippet)
                found.Add(section.ArticleId, (section.Title, new NamingSentence(section.Anchor, snippet.Text)));
        }

        return found;
    }

    // All words of the title together, as one word of a search.
    private static SearchWord? Phrase(string folded)
    {
        var tokens = FoldedTokens.In(folded).Select(t => folded[t.Start..t.End]).ToList();
        return tokens.Count == 0 ? null : new SearchWord(folded, tokens);
    }

    /// <summary>An article that links to the title; the field is null where only its text does.</summary>
    private sealed record Linking(int ArticleId, string Title, string? Field, string Text);
}
