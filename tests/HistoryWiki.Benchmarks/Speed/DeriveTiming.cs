using System.Globalization;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Linking.Mentions;
using HistoryWiki.Articles.Linking.Variants;
using HistoryWiki.Articles.Quality;
using HistoryWiki.Articles.Text;
using HistoryWiki.Benchmarks.Mentions;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Benchmarks.Speed;

/// <summary>
/// Times on one thread what an import makes of articles once they are read, and weighs what it takes of memory, stage by stage; what runs before the
/// code is compiled for good is not counted.
/// </summary>
internal static class DeriveTiming
{
    private const int WarmUps = 10;

    /// <summary>Prints for each stage the milliseconds of the processor and the kilobytes allocated an article, both of the best round.</summary>
    public static int Run(string folder, int rounds)
    {
        var corpus = MentionCorpus.Read(folder);
        if (corpus.Count == 0)
        {
            Console.Error.WriteLine($"{folder}: no articles in wikitext");
            return 1;
        }

        var names = new KnownNames();
        foreach (var article in corpus.Select(article => article.Known).Concat(MentionCorpus.Linked(corpus)))
            names.Put(article);
        var articles = corpus.Select(article => Timed.Of(article.Parsed, article.Known, names)).ToArray();
        foreach (var (stage, work) in Stages)
            Print(stage, articles, work, rounds);
        return 0;
    }

    // Of deriving, the greatest parts stand below it and are counted in it as well.
    private static IEnumerable<(string Stage, Action<Timed> Work)> Stages { get; } =
    [
        ("content as JSON, hash", article => ArticleContent.Hash(article.Content.Write())),
        ("deriving", article => DerivedArticle.Of(article.Content, article.Read)),
        ("  rendering", article => article.Render()),
        ("  folding prose", article => NameFolding.FoldLines(article.Prose)),
        ("  variants", article => ArticleVariants.Of(article.Read.Facts, article.Texts)),
        ("  checks", article => QualityChecks.With(article.Content.Oddities.Concat(article.Read.Problems), article.Checked)),
        ("sections", article => article.Derived.Sections(article.Names.Contains)),
        ("other names", article => DerivedArticle.AliasesOf(article.Content, []).Count()),
        ("mentions", article => article.Mentions()),
        ("search text", article => SearchText.Of(article.Content, article.Derived, article.Aliases)),
        ("facts as JSON", article => FactsJson.Write(article.Read.Facts)),
    ];

    private static void Print(string stage, Timed[] articles, Action<Timed> work, int rounds)
    {
        var (milliseconds, bytes) = (double.MaxValue, long.MaxValue);
        for (var round = -WarmUps; round < rounds; round++)
        {
            var (time, allocated) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            foreach (var article in articles)
                work(article);
            if (round < 0)
                continue;
            milliseconds = Math.Min(milliseconds, (Environment.CpuUsage.TotalTime - time).TotalMilliseconds);
            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - allocated);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-22} {milliseconds / articles.Length,7:F3} ms {bytes / 1024.0 / articles.Length,7:F1} KB"));
    }

    /// <summary>An article with all that its stages begin from.</summary>
    private sealed record Timed(ArticleContent Content, FactsReading Read, DerivedArticle Derived, KnownArticle Known, KnownNames All)
    {
        private IReadOnlyList<string> Html { get; } = [.. Derived.Sections(_ => true).Select(section => section.Html)];

        public IReadOnlyList<string> Texts { get; } = [.. Derived.Sections(_ => true).Select(section => section.PlainText)];

        public IReadOnlyList<string> Prose { get; } = [.. Derived.Sections(_ => true).SelectMany(section => new[] { section.Heading ?? "", section.PlainText })];

        public CheckedArticle Checked => new(
            Content.Title,
            Content.Kind,
            Content.Infobox,
            Read.Facts,
            [.. Content.Sections.Zip(Texts, (section, text) => new CheckedSection(section.Heading, section.Markdown, text, section.Level))]);

        public HashSet<string> Names { get; } = Derived.LinkedNames();

        public IReadOnlyList<AliasRow> Aliases { get; } = [.. DerivedArticle.AliasesOf(Content, [])];

        public static Timed Of(ParsedArticle article, KnownArticle known, KnownNames all)
        {
            var (content, read) = (ArticleContent.Of(article), new FactsReading(article.Facts, article.FactProblems));
            return new Timed(content, read, DerivedArticle.Of(content, read), known, all);
        }

        public void Render()
        {
            for (var i = 0; i < Content.Sections.Count; i++)
                SectionRenderer.Render(Content.Sections[i].Markdown, new SectionPlace(Content.Sections[i].Level, $"s{i}-"));
        }

        public void Mentions() => ProseMentions
            .Of(All, Known, ArticleTies.Of(Read.Facts), Derived.FactNames.SelectMany(fact => new[] { fact.FoldedName, fact.FoldedTarget }).Distinct(), Html)
            .Decide(_ => ArticleTies.None);
    }
}
