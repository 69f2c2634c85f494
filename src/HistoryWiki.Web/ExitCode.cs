namespace HistoryWiki.Web;

/// <summary>How a command ends, for the script that called it.</summary>
public static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Something could not be read or done, or is not as it should be; the rest was done.</summary>
    public const int NotAllDone = 1;

    /// <summary>The command line, or a setting, is wrong; nothing was done.</summary>
    public const int WrongCommandLine = 2;
}
