using System.Net;

namespace HistoryWiki.Reliability.Tests;

/// <summary>RELIABILITY: what an editor was told is saved survives a power cut at any moment, because it was on disk before the answer went out.</summary>
public sealed class PowerCutTests(PublishedFiles files) : IAsyncLifetime
{
    private const int Cuts = 200;

    private readonly string trace = Path.GetTempFileName();
    private string before = "";
    private string database = "";
    private IReadOnlyList<TraceEvent> events = [];

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/strace"), "No strace was found: install Debian's strace.");
        before = files.DataFolder();
        var data = files.DataFolder();
        database = Path.Combine(data, "historywiki.db");
        await using (var server = await files.Publication.Serve(data, Trace.Into(trace)))
        {
            var editors = Enumerable.Range(0, PublishedFiles.Editors).Select(i => new EditorAtWork(server.Address, i, new CookieContainer())).ToList();
            await Task.WhenAll(editors.Select(editor => editor.SignIn()));
            using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(15));
            await Task.WhenAll(editors.Select(editor => editor.EditUntil(stop.Token)));
            Assert.True(editors.Sum(editor => editor.Count) > 30, $"Only {editors.Sum(editor => editor.Count)} edits were saved.");
        }

        events = Trace.Read(trace, database);
    }

    public ValueTask DisposeAsync()
    {
        File.Delete(trace);
        foreach (var folder in new[] { before, Path.GetDirectoryName(database) ?? "" }.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Acknowledged_edits_are_on_disk_before_their_answer_and_survive_every_power_cut()
    {
        Assert.Empty(AnswersWithoutSync());
        Assert.Single(events.OfType<TraceEvent.Write>().Where(w => w.Path.EndsWith("-wal", StringComparison.Ordinal)).Select(w => w.Descriptor).Distinct());
        var faults = FaultsAfterCuts(events);
        Assert.True(faults.Count == 0, string.Join('\n', faults));

        // The control: the same run without the syncs of the log, as another setting of the database would have it, must lose edits.
        Assert.NotEmpty(FaultsAfterCuts(events.Where(e => e is not TraceEvent.Sync { Path: var path } || !path.EndsWith("-wal", StringComparison.Ordinal)).ToList()));
    }

    private List<string> FaultsAfterCuts(IReadOnlyList<TraceEvent> played)
    {
        var chance = new Random(1723);
        var faults = new List<string>();
        for (var i = 0; i < Cuts; i++)
        {
            var cut = chance.Next(played.Count + 1);
            var disk = Directory.CreateTempSubdirectory("historywiki-cut-").FullName;
            foreach (var file in Directory.EnumerateFiles(before, "historywiki.db*"))
                File.Copy(file, Path.Combine(disk, Path.GetFileName(file)));
            PowerCut.Rebuild(played, cut, disk, chance);
            faults.AddRange(LostEdits.In(Path.Combine(disk, "historywiki.db"), AcknowledgedBefore(played, cut)).Select(fault => $"cut {i}: {fault}"));
            Directory.Delete(disk, recursive: true);
        }

        return faults;
    }

    // The import made the first revision of each article.
    private static Dictionary<string, int> AcknowledgedBefore(IReadOnlyList<TraceEvent> played, int cut) =>
        played.Take(cut).OfType<TraceEvent.Answer>().Where(a => a.AcknowledgedSlug is not null)
            .GroupBy(a => a.AcknowledgedSlug!).ToDictionary(g => g.Key, g => 1 + g.Count());

    private List<string> AnswersWithoutSync()
    {
        var faults = new List<string>();
        var posted = new Dictionary<int, int>();
        var lastSync = -1;
        for (var i = 0; i < events.Count; i++)
        {
            switch (events[i])
            {
                case TraceEvent.Sync sync when sync.Path.EndsWith("-wal", StringComparison.Ordinal):
                    lastSync = i;
                    break;
                case TraceEvent.Request request:
                    posted[request.Socket] = i;
                    break;
                case TraceEvent.Answer { AcknowledgedSlug: { } slug } answer when lastSync < posted.GetValueOrDefault(answer.Socket):
                    faults.Add($"event {i}: the edit of {slug} was acknowledged before it was synced.");
                    break;
            }
        }

        return faults;
    }
}
