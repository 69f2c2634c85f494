using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace HistoryWiki.Web.Importing;

/// <summary>Parses texts on all cores and gives the results in the order of the texts; only as far ahead as memory allows.</summary>
internal static class InOrder
{
    private const int MostTextsAhead = 32;
    private const int MostLettersAhead = 384 * 1024;
    private const int LettersOfUnit = 16 * 1024;
    private const int Units = MostLettersAhead / LettersOfUnit;

    public static async IAsyncEnumerable<ParsedText> Parse(IEnumerable<SourceText> texts, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var room = new SemaphoreSlim(Units, Units);
        var parsing = Channel.CreateBounded<(Task<ParsedText> Text, int Units)>(MostTextsAhead);
        var reading = Task.Run(() => ReadAll(texts, room, parsing.Writer, stop.Token), CancellationToken.None);
        // What ends the reading early ends the giving too, once what was read before is given.
        var ended = reading.ContinueWith(done => parsing.Writer.Complete(done.Exception?.InnerException), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        try
        {
            await foreach (var (text, units) in parsing.Reader.ReadAllAsync(cancellation))
            {
                yield return await text;
                room.Release(units);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await ended;
        }
    }

    private static async Task ReadAll(IEnumerable<SourceText> texts, SemaphoreSlim room, ChannelWriter<(Task<ParsedText>, int)> parsing, CancellationToken stop)
    {
        foreach (var text in texts)
        {
            var units = Math.Clamp(text.Length / LettersOfUnit, 1, Units);
            for (var i = 0; i < units; i++)
                await room.WaitAsync(stop);
            await parsing.WriteAsync((Task.Run(text.Parse, CancellationToken.None), units), stop);
        }
    }
}
