using System.Globalization;

namespace HistoryWiki.Web;

/// <summary>Says how far a long job is: one line that rewrites itself on a terminal, a plain line now and then elsewhere.</summary>
public sealed class Progress(TextWriter output, bool onTerminal, TimeProvider clock)
{
    private static readonly TimeSpan QuietAtFirst = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenRewrites = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly long began = clock.GetTimestamp();
    private TimeSpan next = QuietAtFirst;
    private int shown;
    private bool hasSaid;

    /// <summary>On standard error, so that what a command answers stays by itself.</summary>
    public static Progress On(TextWriter errors, TimeProvider clock)
    {
        var isTerminal = errors == Console.Error && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Progress(errors, isTerminal, clock);
    }

    /// <summary>Says it, unless something was said a moment ago, for example <c>3 of 5,000 files, 3,100 articles</c>.</summary>
    public void Tell(FormattableString what)
    {
        ArgumentNullException.ThrowIfNull(what);
        var elapsed = clock.GetElapsedTime(began);
        if (elapsed < next)
            return;

        next = elapsed + (onTerminal ? BetweenRewrites : BetweenLines);
        var line = what.ToString(CultureInfo.InvariantCulture);
        if (onTerminal)
            output.Write("\r" + line.PadRight(shown));
        else
            output.WriteLine(line);

        shown = onTerminal ? line.Length : 0;
        hasSaid = true;
        output.Flush();
    }

    /// <summary>Says how the job ended, on a line that stays, if it was long enough for anything to be said of it.</summary>
    public void End(FormattableString what)
    {
        ArgumentNullException.ThrowIfNull(what);
        Hide();
        if (!hasSaid)
            return;

        output.WriteLine(what.ToString(CultureInfo.InvariantCulture));
        output.Flush();
    }

    /// <summary>Clears the line on a terminal, so that something else can be written there.</summary>
    public void Hide()
    {
        if (shown == 0)
            return;

        output.Write("\r" + new string(' ', shown) + "\r");
        output.Flush();
        shown = 0;
    }
}
