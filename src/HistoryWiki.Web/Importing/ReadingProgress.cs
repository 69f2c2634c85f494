namespace HistoryWiki.Web.Importing;

/// <summary>Says how far the reading of files has come, by bytes: <c>1 of 5 files, 12.3 of 40.1 MB, 1,204 articles, 2 minutes left</c>.</summary>
public sealed class ReadingProgress(Progress progress, TimeProvider clock)
{
    private const double Kilobyte = 1e3;
    private const double Megabyte = 1e6;

    private readonly long began = clock.GetTimestamp();
    private List<long> lengths = [];
    private int filesRead;
    private long bytesOfFilesRead;
    private SourceFile? current;

    /// <summary>Names what is to be read.</summary>
    public void Begin(IReadOnlyList<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        lengths = files.Select(LengthOf).ToList();
    }

    public void Open(SourceFile file) => current = file;

    /// <summary>Ends a file, whether or not it could be opened.</summary>
    public void Close()
    {
        current = null;
        bytesOfFilesRead += lengths[filesRead++];
    }

    public void Tell(long articles)
    {
        var (done, all) = (bytesOfFilesRead + (current?.BytesRead ?? 0), lengths.Sum());
        var (size, unit) = all < Megabyte ? (Kilobyte, "KB") : (Megabyte, "MB");
        progress.Tell($"{Files}{done / size:N1} of {Math.Max(done, all) / size:N1} {unit}, {Quantity.Of(articles, "article")}{TimeLeft(done, all)}");
    }

    public void End(long articles) => progress.End($"{filesRead:N0} of {Quantity.Of(lengths.Count, "file")}, {Quantity.Of(articles, "article")}");

    private string Files => lengths.Count == 1 ? "" : $"{filesRead:N0} of {Quantity.Of(lengths.Count, "file")}, ";

    private string TimeLeft(long done, long all)
    {
        if (done == 0 || done >= all)
            return "";

        var left = clock.GetElapsedTime(began) * ((double)(all - done) / done);
        return ", " + (left.TotalSeconds < 60 ? Quantity.Of(Math.Max(1, (long)left.TotalSeconds), "second")
            : left.TotalMinutes < 60 ? Quantity.Of((long)Math.Round(left.TotalMinutes), "minute")
            : Quantity.Of((long)Math.Round(left.TotalHours), "hour")) + " left";
    }

    // A file may be gone by now, which is told when it is opened.
    private static long LengthOf(string file) => new FileInfo(file) is { Exists: true } info ? info.Length : 0;
}
