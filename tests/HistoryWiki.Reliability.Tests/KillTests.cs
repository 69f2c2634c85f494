using System.Diagnostics;
using System.Net;

namespace HistoryWiki.Reliability.Tests;

/// <summary>
/// RELIABILITY: a process killed fifty times in the middle of edits loses none that it acknowledged and leaves no half edit.
/// In rounds, because the runner of xunit takes a test for crashed whose end it reads after the process ended, once nothing was heard of it for a minute.
/// </summary>
public class KillTests(PublishedFiles files)
{
    private const int Kills = 5;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public async Task Five_kills_lose_no_acknowledged_edit_and_leave_no_half_one(int round)
    {
        var data = files.DataFolder();
        var moment = new Random(1644 + round);
        var sessions = Enumerable.Range(0, PublishedFiles.Editors).Select(_ => new CookieContainer()).ToList();
        var acknowledged = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var server = await files.Publication.Serve(data);
            var editors = Enumerable.Range(0, PublishedFiles.Editors).Select(i => new EditorAtWork(server.Address, i, sessions[i])).ToList();
            if (kill == 0)
                await Task.WhenAll(editors.Select(editor => editor.SignIn()));
            using var stop = new CancellationTokenSource();
            var work = Task.WhenAll(editors.Select(editor => editor.EditUntil(stop.Token)));
            // The first edits of a fresh process are slow; the kill is to fall among edits, not before them.
            for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(30) && editors.TrueForAll(editor => editor.Count == 0);)
                await Task.Delay(5);
            await Task.Delay(moment.Next(300));
            await server.Kill();
            await stop.CancelAsync();
            await work;

            acknowledged += editors.Sum(editor => editor.Count);
            Assert.Empty(LostEdits.In(Path.Combine(data, "historywiki.db"), editors));
            editors.ForEach(editor => editor.Dispose());
        }

        Assert.True(acknowledged > Kills, $"Only {acknowledged} edits were acknowledged between {Kills} kills.");
        Assert.Contains("everything is whole", await files.Publication.Run(data, "", "check"), StringComparison.Ordinal);
        Directory.Delete(data, recursive: true);
    }
}
