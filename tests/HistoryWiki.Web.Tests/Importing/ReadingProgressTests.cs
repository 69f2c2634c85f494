using HistoryWiki.Web.Importing;

namespace HistoryWiki.Web.Tests.Importing;

public sealed class ReadingProgressTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly HandSetClock clock = new();
    private readonly StringWriter said = new() { NewLine = "\n" };

    public void Dispose()
    {
        said.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void The_bytes_read_until_now_tell_the_time_that_is_left()
    {
        var files = Files(1, 3);
        var progress = Begin(files);
        progress.Close();
        clock.Milliseconds = 60_000;

        progress.Tell(1);

        Assert.Equal("1 of 2 files, 1.0 of 4.0 MB, 1 article, 3 minutes left\n", said.ToString());
    }

    [Fact]
    public void Small_files_are_counted_in_kilobytes()
    {
        var progress = Begin([folder.Write("a.txt", new byte[4_100]), folder.Write("b.txt", new byte[12_345])]);
        progress.Close();
        clock.Milliseconds = 2000;

        progress.Tell(1);

        Assert.Equal("1 of 2 files, 4.1 of 16.4 KB, 1 article, 6 seconds left\n", said.ToString());
    }

    [Fact]
    public void One_file_is_not_counted_and_the_last_line_says_what_was_read()
    {
        var progress = Begin(Files(2));
        clock.Milliseconds = 2000;
        progress.Tell(1204);
        progress.Close();

        progress.End(1205);

        Assert.Equal("0.0 of 2.0 MB, 1,204 articles\n1 of 1 file, 1,205 articles\n", said.ToString());
    }

    [Fact]
    public void A_job_of_less_than_a_second_says_nothing()
    {
        var progress = Begin(Files(2, 1));

        progress.Tell(1);
        progress.End(1);

        Assert.Equal("", said.ToString());
    }

    private string[] Files(params int[] megabytes) => [.. megabytes.Select((size, i) => folder.Write($"{i}.txt", new byte[size * 1_000_000]))];

    private ReadingProgress Begin(string[] files)
    {
        var progress = new ReadingProgress(new Progress(said, onTerminal: false, clock), clock);
        progress.Begin(files);
        return progress;
    }
}
