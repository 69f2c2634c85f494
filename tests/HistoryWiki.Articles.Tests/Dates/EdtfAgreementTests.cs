using System.ComponentModel;
using System.Diagnostics;
using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Tests.Dates;

public class EdtfAgreementTests
{
    private static readonly string Folder = Path.Combine(RootFolder(), "tests", "edtf-agreement");

    [Fact]
    public async Task An_independent_reader_of_EDTF_finds_the_same_first_and_last_day()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules", "edtf")), "The npm package edtf is absent: run `npm install` in tests/edtf-agreement.");
        using var node = StartNode();
        Assert.SkipWhen(node is null, "Node.js is absent.");

        foreach (var edtf in Texts())
        {
            var date = HistoricalDate.FromEdtf(edtf);
            Assert.NotNull(date);
            await node.StandardInput.WriteLineAsync($"{edtf}\t{date.Earliest}\t{date.Latest}".AsMemory(), TestContext.Current.CancellationToken);
        }
        node.StandardInput.Close();
        var report = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper?.WriteLine(report);
        Assert.True(node.ExitCode == 0, report);
        Assert.Contains(" read, 0 differ", report, StringComparison.Ordinal);
    }

    /// <summary>Years of all eras, with and without months, days, doubts and unknown digits, alone and in every kind of expression.</summary>
    private static IEnumerable<string> Texts()
    {
        string[] years = ["-3000", "-0489", "-0001", "0000", "0009", "0099", "0357", "1066", "1582", "1700", "1723", "2000", "2024", "9999"];
        string[] months = ["", "-01", "-02", "-08", "-12", "-21", "-24"];
        string[] days = ["", "-01", "-28", "-XX"];
        string[] doubts = ["", "?", "~", "%"];
        var dates =
            from year in years
            from month in months
            from day in days
            where (month.Length > 0 || day.Length == 0) && !month.StartsWith("-2", StringComparison.Ordinal) || day.Length == 0
            where year != "9999" || month != "-24"
            select year + month + day;
        var all = dates.ToList();
        string[] spread = ["172X", "17XX", "1XXX", "-04XX", "1X2X", "1723-1X", "1723-XX", "17XX-08", "172X-1X-XX", "XXXX-12-25", "1723-08-1X"];
        var pairs = years.Zip(years.Skip(1)).ToList();
        return
        [
            .. from date in all from doubt in doubts select date + doubt,
            .. spread,
            .. from date in all where !date.Contains("XX", StringComparison.Ordinal) select $"[{date}..]",
            .. from date in all where !date.Contains("XX", StringComparison.Ordinal) select $"[..{date}]",
            .. from date in all select date + "/..",
            .. from date in all select "../" + date,
            .. from pair in pairs from doubt in doubts select $"{pair.First}-08{doubt}/{pair.Second}",
            .. from pair in pairs select $"[{pair.First}-10,{pair.Second}]",
            .. from pair in pairs select $"{{{pair.First}-05-12,{pair.Second}-05-17}}",
            .. from pair in pairs select $"[{pair.First}..{pair.Second}]",
            "2004-06~-11", "2004?-06-~11", "?2004-06-~11", "1950S2",
            .. from words in new[] { "October 1725/1726", "6–7/8 April 1941", "c. 602 to c. 628", "1277–78, 1283–85 and 1287", "27/28 January 1945", "before 1726", "490s BC", "9th century" }
               select DateReader.ReadOne(words)!.Edtf,
        ];
    }

    private static Process? StartNode()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", "agree.mjs")
            {
                WorkingDirectory = Folder,
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string RootFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HistoryWiki.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
