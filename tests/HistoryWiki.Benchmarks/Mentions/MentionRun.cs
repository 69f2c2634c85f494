using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Linking.Mentions;

namespace HistoryWiki.Benchmarks.Mentions;

/// <summary>Strips all links from the prose of a corpus, finds mentions in it, and compares them with the links that its editors had made.</summary>
internal static class MentionRun
{
    public static int Run(string folder, bool showsWrong)
    {
        var articles = MentionCorpus.Read(folder);
        if (articles.Count == 0)
        {
            Console.Error.WriteLine($"{folder}: no articles in wikitext");
            return 1;
        }

        Measure("titles of the corpus", articles, [], showsWrong);
        Measure("and all conflicts, belligerents, commanders, places linked there", articles, MentionCorpus.Linked(articles), showsWrong);
        return 0;
    }

    private static void Measure(string what, IReadOnlyList<MeasuredArticle> articles, IEnumerable<KnownArticle> others, bool showsWrong)
    {
        var names = new KnownNames();
        foreach (var article in articles.Select(article => article.Known).Concat(others))
            names.Put(article);
        var byId = articles.ToDictionary(article => article.Known.Id, article => ArticleTies.Of(article.Parsed.Facts));
        var (all, one, other) = (new MentionFigures(), new MentionFigures(), new MentionFigures());
        foreach (var article in articles)
        {
            var found = article.Find(names, id => byId.GetValueOrDefault(id, ArticleTies.None));
            var figures = MentionFigures.Of(article, found, names, showsWrong ? Console.Out : null);
            all.Add(figures);
            (IsOfOneHalf(article.Known.Title) ? one : other).Add(figures);
        }

        Console.WriteLine($"{what}: {names.Count} articles known, {articles.Count} read");
        Console.WriteLine($"  all:            {all}");
        Console.WriteLine($"  one half:       {one}");
        Console.WriteLine($"  the other half: {other}");
    }

    // By what the titles are spelled of and nothing else: rules that fit few articles would fit one half better.
    private static bool IsOfOneHalf(string title) => NameFolding.Fold(title).Sum(letter => letter) % 2 == 1;
}
