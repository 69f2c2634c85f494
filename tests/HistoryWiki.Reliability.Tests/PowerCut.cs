namespace HistoryWiki.Reliability.Tests;

/// <summary>
/// Rebuilds the disk as a power cut at one moment of a trace could have left it: what was synced is there; of what was
/// written since, some is dropped and some is torn at the edge of a 512-byte sector.
/// </summary>
public static class PowerCut
{
    private const int Sector = 512;

    /// <summary>Writes the files into a folder that holds their state before the trace.</summary>
    public static void Rebuild(IReadOnlyList<TraceEvent> events, int cut, string folder, Random chance)
    {
        var files = new Dictionary<string, MemoryStream>();
        var safeUntil = LastSyncs(events, cut);
        for (var i = 0; i < cut; i++)
        {
            switch (events[i])
            {
                case TraceEvent.Write write:
                    Apply(FileOf(files, folder, write.Path), write, isSafe: i < safeUntil.GetValueOrDefault(write.Path), chance);
                    break;
                case TraceEvent.Truncate truncate:
                    FileOf(files, folder, truncate.Path).SetLength(truncate.Length);
                    break;
                case TraceEvent.Unlink unlink:
                    FileOf(files, folder, unlink.Path).SetLength(0);
                    break;
            }
        }

        foreach (var (path, content) in files)
        {
            var target = Path.Combine(folder, Path.GetFileName(path));
            if (content.Length == 0)
                File.Delete(target);
            else
                File.WriteAllBytes(target, content.ToArray());
        }
    }

    private static Dictionary<string, int> LastSyncs(IReadOnlyList<TraceEvent> events, int cut)
    {
        var last = new Dictionary<string, int>();
        for (var i = 0; i < cut; i++)
        {
            if (events[i] is TraceEvent.Sync sync)
                last[sync.Path] = i;
        }

        return last;
    }

    private static void Apply(MemoryStream file, TraceEvent.Write write, bool isSafe, Random chance)
    {
        var fate = isSafe ? 1 : chance.NextDouble();
        if (fate < 0.4)
            return;
        var bytes = fate < 0.5 ? write.Bytes.AsSpan(0, write.Bytes.Length / Sector / 2 * Sector) : write.Bytes;
        if (file.Length < write.Offset)
            file.SetLength(write.Offset);
        file.Position = write.Offset;
        file.Write(bytes);
    }

    private static MemoryStream FileOf(Dictionary<string, MemoryStream> files, string folder, string path)
    {
        if (files.TryGetValue(path, out var file))
            return file;
        file = new MemoryStream();
        var before = Path.Combine(folder, Path.GetFileName(path));
        if (File.Exists(before))
            file.Write(File.ReadAllBytes(before));
        return files[path] = file;
    }
}
