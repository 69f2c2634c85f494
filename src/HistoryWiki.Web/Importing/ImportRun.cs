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

    // Most of them wait for their transaction to end, and are no more than their titles.
    private const int MostUntold = 16;

    private readonly ArticleReader reader = new(choices, complaints, progress);
    private readonly Dictionary<string, string> filesBySlug = [];
    private readonly Queue<(IReadOnlyList<ImportedPage> Pages, Task<IReadOnlyList<ImportDecision>> Decisions)> importing = [];
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

    /// <summary>What is waited for before one more batch is imported, so that those in memory stay few.</summary>
    public Func<Task> Room { get; init; } = () => Task.CompletedTask;

    /// <summary>Called after each article with its title and what became of it.</summary>
    public Action<string, ImportOutcome>? Imported { get; init; }

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
        pending.Exists(p => p.Source.Prepared.Slug == source.Prepared.Slug) && !(choices.History && pending[^1].Source.Article.Title == source.Article.Title);

    // These are prepared while those before them are imported, and imported while the next are read.
    private async Task Flush(ImportReport report, CancellationToken cancellation)
    {
        if (pending.Count == 0)
            return;

        var articles = pending;
        (pending, pendingLetters) = ([], 0);
        var batch = new ImportBatch(articles.ConvertAll(p => p.Source), choices.History, PositionAfter(articles));
        var prepared = Task.Run(() => Prepare(batch), CancellationToken.None);
        await Tell(report, apartFrom: MostUntold - 1);
        await Room();
        await prepared;
        if (report.Stopped |= cancellation.IsCancellationRequested)
            return;

        var pages = batch.Pages().Select(page => new ImportedPage(page[0], articles)).ToList();
        importing.Enqueue((pages, import(batch with { After = importing.LastOrDefault().Decisions })));
    }

    // Counts what became of those that are imported, the first first, and waits where too many are not.
    private async Task Tell(ImportReport report, int apartFrom)
    {
        while (importing.TryPeek(out var next) && (importing.Count > apartFrom || next.Decisions.IsCompleted))
        {
            foreach (var (page, decision) in next.Pages.Zip(await next.Decisions))
                Tell(page, decision, report);
            importing.Dequeue();
        }
    }

    private ImportPosition? PositionAfter(List<(SourceArticle Source, string File)> articles) =>
        Positions is not null && articles is [.., ({ Revision: not null } last, var file)] ? new ImportPosition(Path.GetFullPath(file), ReadingOf(file, choices), last.Texts) : null;

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

    private void Tell(ImportedPage page, ImportDecision decision, ImportReport report)
    {
        var problem = decision switch
        {
            { Outcome: ImportOutcome.EditsKept, Current: { } current } => InputProblems.EditsKept(page.Line, page.Title, current.Number, current.Author),
            { Outcome: ImportOutcome.Damaged } => InputProblems.DamagedRevision(page.Line, page.Title),
            { Redirect: Data.RedirectOutcome.Circle } => InputProblems.RedirectCircle(page.Title, page.RedirectTo!),
            { Redirect: Data.RedirectOutcome.IsArticle } => InputProblems.RedirectIsArticle(page.Title, page.RedirectTo!),
            _ => null,
        };
        if (problem is not null)
            complaints.Add(page.File, problem with { Line = page.Line });
        report.Count(decision, goesOn: choices.History && page.Title == lastTitle);
        lastTitle = page.Title;
        if (decision.Redirect is null)
            Imported?.Invoke(page.Title, decision.Outcome);
    }

    private static int LineOf(ParsedArticle article) => article.Infobox is { Fields: [var first, ..] } ? first.Line : 0;

    // What is told of a page when it is imported; its text is in memory no longer than it must.
    private sealed record ImportedPage(string Title, string? RedirectTo, string File, int Line)
    {
        public ImportedPage(SourceArticle source, List<(SourceArticle Source, string File)> articles)
            : this(source.Article.Title, source.Article.RedirectTo, articles.First(one => ReferenceEquals(one.Source, source)).File, source.LineInFile(LineOf(source.Article)))
        {
        }
    }
}
