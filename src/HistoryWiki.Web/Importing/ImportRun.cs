using HistoryWiki.Articles;

namespace HistoryWiki.Web.Importing;

/// <summary>Imports the articles of files, some at once; what one article cannot do stops no other.</summary>
/// <param name="import">Brings articles in, or foresees what that would do.</param>
/// <param name="choices">How the files are read.</param>
/// <param name="complaints">Takes what is wrong.</param>
/// <param name="progress">Says how far it is.</param>
public sealed class ImportRun(Func<ImportBatch, Task<IReadOnlyList<ImportDecision>>> import, ReadingChoices choices, Complaints complaints, ReadingProgress? progress = null)
{
    private const int MostLettersAtOnce = 256 * 1024;

    // One is written, and the next is ready when it is.
    private const int BatchesAtOnce = 2;

    private readonly ArticleReader reader = new(choices, complaints, progress);
    private readonly Dictionary<string, string> filesBySlug = [];
    private readonly Queue<Importing> importing = [];
    private List<(SourceArticle Source, string File)> pending = [];
    private int pendingLetters;
    private string? lastTitle;

    /// <summary>How many articles are imported as one batch at most: as many as keep an editor waiting for no more than a moment.</summary>
    public int ArticlesAtOnce { get; init; } = 25;

    /// <summary>Where it is remembered how far an export is imported; null where it is not.</summary>
    public ImportPositions? Positions { get; init; }

    /// <summary>Whether exports are gone on with where their import stopped.</summary>
    public bool Resume { get; init; }

    /// <summary>What can be done for some articles while those before them are imported.</summary>
    public Func<ImportBatch, Task> Prepare { get; init; } = _ => Task.CompletedTask;

    /// <summary>Called after each article with what became of it.</summary>
    public Action<ParsedArticle, ImportOutcome>? Imported { get; init; }

    /// <summary>Imports files and folders. It stops between two articles when it is asked to.</summary>
    public async Task<ImportReport> Of(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var files = ArticleFiles.Find(paths, complaints);
        var report = new ImportReport(reader.Tally);
        progress?.Begin(files);
        foreach (var file in files)
        {
            if (report.Stopped |= cancellation.IsCancellationRequested)
                break;
            await ImportFile(file, report, cancellation);
        }

        await Flush(report, cancellation);
        await Tell(report, apartFrom: 0);
        progress?.End(reader.Tally.Articles);
        return report;
    }

    private async Task ImportFile(string file, ImportReport report, CancellationToken cancellation)
    {
        var skipped = Resume && Positions is not null ? await Positions.Find(Path.GetFullPath(file), ReadingOf(file, choices)) : 0;
        var isExport = skipped > 0;
        await foreach (var source in reader.Read(file, skipped, CancellationToken.None))
        {
            if (report.Stopped |= cancellation.IsCancellationRequested)
                return;
            if (!IsFirst(source, file))
                continue;
            isExport |= source.Revision is not null;
            if (MustWait(source))
                await Flush(report, cancellation);
            pending.Add((source, file));
            pendingLetters += source.Article.Sections.Sum(section => section.Markdown.Length);
            if (pending.Count >= ArticlesAtOnce || pendingLetters >= MostLettersAtOnce)
                await Flush(report, cancellation);
        }

        if (!isExport || Positions is null)
            return;
        await Flush(report, cancellation);
        await Tell(report, apartFrom: 0);
        if (!report.Stopped)
            await Positions.Forget(Path.GetFullPath(file));
    }

    // Two articles of one title can only come one after the other, unless they are neighbours in a history.
    private bool MustWait(SourceArticle source) =>
        pending.Exists(p => p.Source.Prepared.Slug == source.Prepared.Slug) && !(choices.History && pending[^1].Source.Prepared.Slug == source.Prepared.Slug);

    // These are prepared while those before them are imported, and imported while the next are read.
    private async Task Flush(ImportReport report, CancellationToken cancellation)
    {
        if (pending.Count == 0)
            return;

        var articles = pending;
        (pending, pendingLetters) = ([], 0);
        var batch = new ImportBatch(articles.ConvertAll(p => p.Source), choices.History, PositionAfter(articles));
        var prepared = Task.Run(() => Prepare(batch), CancellationToken.None);
        await Tell(report, apartFrom: BatchesAtOnce - 1);
        await prepared;
        if (report.Stopped |= cancellation.IsCancellationRequested)
            return;

        importing.Enqueue(new Importing(batch, articles, import(batch)));
    }

    // Waits for those that are being imported, the first first, and counts what became of them.
    private async Task Tell(ImportReport report, int apartFrom)
    {
        while (importing.Count > apartFrom)
        {
            var (batch, articles, decisions) = importing.Dequeue();
            Tell(batch.Pages().Zip(await decisions), articles, report);
        }
    }

    private ImportPosition? PositionAfter(List<(SourceArticle Source, string File)> articles) =>
        Positions is not null && articles is [.., ({ Revision: not null } last, var file)] ? new ImportPosition(Path.GetFullPath(file), ReadingOf(file, choices), last.Texts) : null;

    private void Tell(IEnumerable<(IReadOnlyList<SourceArticle> Page, ImportDecision Decision)> imported, List<(SourceArticle Source, string File)> articles, ImportReport report)
    {
        var told = 0;
        foreach (var (page, decision) in imported)
        {
            Tell(page[0], articles[told].File, decision, report);
            told += page.Count;
        }
    }

    private static string ReadingOf(string file, ReadingChoices choices) =>
        FormattableString.Invariant($"{new FileInfo(file).Length} bytes of {File.GetLastWriteTimeUtc(file):O} {choices.Format}{(choices.All ? " all" : "")}{(choices.History ? " history" : "")}");

    // An export names each page once, and a newer revision replaces an older one; other files are few.
    private bool IsFirst(SourceArticle source, string file)
    {
        var slug = source.Prepared.Slug;
        if (source.Revision is not null || filesBySlug.TryAdd(slug, file))
            return true;

        complaints.Add(file, source.InFile(InputProblems.SameTitle(LineOf(source.Article), source.Article.Title, filesBySlug[slug])));
        return false;
    }

    private void Tell(SourceArticle source, string file, ImportDecision decision, ImportReport report)
    {
        var article = source.Article;
        var problem = decision switch
        {
            { Outcome: ImportOutcome.EditsKept, Current: { } current } => InputProblems.EditsKept(LineOf(article), article.Title, current.Number, current.Author),
            { Outcome: ImportOutcome.Damaged } => InputProblems.DamagedRevision(LineOf(article), article.Title),
            { Redirect: Data.RedirectOutcome.Circle } => InputProblems.RedirectCircle(article.Title, article.RedirectTo!),
            { Redirect: Data.RedirectOutcome.IsArticle } => InputProblems.RedirectIsArticle(article.Title, article.RedirectTo!),
            _ => null,
        };
        if (problem is not null)
            complaints.Add(file, source.InFile(problem));
        report.Count(decision, goesOn: choices.History && article.Title == lastTitle);
        lastTitle = article.Title;
        if (decision.Redirect is null)
            Imported?.Invoke(article, decision.Outcome);
    }

    private static int LineOf(ParsedArticle article) => article.Infobox is { Fields: [var first, ..] } ? first.Line : 0;

    private sealed record Importing(ImportBatch Batch, List<(SourceArticle Source, string File)> Articles, Task<IReadOnlyList<ImportDecision>> Decisions);
}
