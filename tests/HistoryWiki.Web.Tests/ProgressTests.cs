using HistoryWiki.Web.Importing;

namespace HistoryWiki.Web.Tests;

public class ProgressTests
{
    [Fact]
    public void A_short_job_says_nothing()
    {
        Assert.Equal("", Said(onTerminal: true, atMilliseconds: [0, 500, 999]));
    }

    [Fact]
    public void On_a_terminal_one_line_rewrites_itself_ten_times_a_second()
    {
        Assert.Equal("\r1 of 5,000 files, 1,000 articles\r3 of 5,000 files, 3,000 articles", Said(onTerminal: true, atMilliseconds: [1000, 1050, 1100]));
    }

    [Fact]
    public void Elsewhere_a_plain_line_is_written_every_five_seconds()
    {
        Assert.Equal(
            $"1 of 5,000 files, 1,000 articles{Environment.NewLine}3 of 5,000 files, 3,000 articles{Environment.NewLine}",
            Said(onTerminal: false, atMilliseconds: [1000, 5999, 6000]));
    }

    [Fact]
    public void The_line_is_cleared_from_the_terminal_before_a_complaint_is_written_there()
    {
        var clock = new HandSetClock();
        using var output = new StringWriter { NewLine = "\n" };
        var progress = new Progress(output, onTerminal: true, clock);
        clock.Milliseconds = 1000;
        progress.Tell($"{1:N0} of {2:N0} files, {3:N0} articles");

        new Complaints(output, progress).Add("a.txt", InputProblems.NoArticle);
        progress.Hide();

        var shown = "1 of 2 files, 3 articles";
        Assert.Equal($"\r{shown}\r{new string(' ', shown.Length)}\ra.txt(1): error: no-article: {InputProblems.NoArticle.Message}\n", output.ToString());
    }

    private static string Said(bool onTerminal, int[] atMilliseconds)
    {
        var clock = new HandSetClock();
        using var output = new StringWriter();
        var progress = new Progress(output, onTerminal, clock);
        foreach (var (at, i) in atMilliseconds.Select((at, i) => (at, i + 1)))
        {
            clock.Milliseconds = at;
            progress.Tell($"{i:N0} of {5000:N0} files, {i * 1000:N0} articles");
        }

        return output.ToString();
    }
}
