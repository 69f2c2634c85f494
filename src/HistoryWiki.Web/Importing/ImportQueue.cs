using System.Diagnostics;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Importing;

/// <summary>
/// The batches that wait to be imported. Those that are ready one after the other share a transaction, for a commit waits for the disk and writes
/// every page again that the batch before has touched; it ends as soon as somebody else waits to write.
/// </summary>
/// <param name="writer">Runs the transactions.</param>
/// <param name="import">Imports a batch within one.</param>
internal sealed class ImportQueue(Writer writer, Func<WikiContext, ImportBatch, Task<IReadOnlyList<ImportDecision>>> import)
{
    // Another process cannot be seen to wait.
    private static readonly TimeSpan LongestTransaction = TimeSpan.FromMilliseconds(500);

    private readonly Lock gate = new();
    private readonly Queue<Waiting> waiting = [];
    private bool isWriting;

    /// <summary>Imports a batch after those before it, and tells what became of its pages once that is committed. Where one fails, those that wait behind it fail as well, so that there is never a gap.</summary>
    public Task<IReadOnlyList<ImportDecision>> Add(ImportBatch batch)
    {
        var added = new Waiting(batch);
        lock (gate)
        {
            waiting.Enqueue(added);
            if (isWriting)
                return added.Done.Task;
            isWriting = true;
        }

        _ = Task.Run(WriteAll);
        return added.Done.Task;
    }

    /// <summary>Ends when no batch waits any more, though one may be written just now, and others wait for their transaction to end.</summary>
    public Task Room()
    {
        lock (gate)
            return waiting.Count == 0 ? Task.CompletedTask : waiting.Last().Taken.Task;
    }

    private async Task WriteAll()
    {
        while (HasNext())
        {
            var written = new List<Waiting>();
            try
            {
                await writer.Run(async wiki =>
                {
                    await WriteReady(wiki, written);
                    return written.Count;
                });
                foreach (var one in written)
                    one.Done.SetResult(one.Decisions);
            }
            catch (Exception e)
            {
                foreach (var one in written.Concat(TakeRest()))
                    one.Done.SetException(e);
            }
        }
    }

    private async Task WriteReady(WikiContext wiki, List<Waiting> written)
    {
        var begun = Stopwatch.StartNew();
        do
        {
            var next = Take();
            written.Add(next);
            // It may have been added only when that had failed already, before anybody was told.
            if (next.Batch!.After is { IsFaulted: true } failed)
                await failed;
            next.Decisions = await import(wiki, next.Batch);
            next.Batch = null;
            await wiki.SaveChangesAsync();
            wiki.ChangeTracker.Clear();
        }
        while (IsReady() && !writer.IsAwaited && begun.Elapsed < LongestTransaction);
    }

    private bool HasNext()
    {
        lock (gate)
            return isWriting = waiting.Count > 0;
    }

    private bool IsReady()
    {
        lock (gate)
            return waiting.Count > 0;
    }

    private Waiting Take()
    {
        lock (gate)
        {
            var next = waiting.Dequeue();
            next.Taken.SetResult();
            return next;
        }
    }

    private List<Waiting> TakeRest()
    {
        var rest = new List<Waiting>();
        while (IsReady())
            rest.Add(Take());
        return rest;
    }

    private sealed class Waiting(ImportBatch batch)
    {
        /// <summary>Null once it is written, for nobody needs its articles any more.</summary>
        public ImportBatch? Batch { get; set; } = batch;

        public TaskCompletionSource Taken { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource<IReadOnlyList<ImportDecision>> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IReadOnlyList<ImportDecision> Decisions { get; set; } = [];
    }
}
