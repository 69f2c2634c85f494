namespace HistoryWiki.Web;

/// <summary>Tells the settings of a command line, such as <c>--HistoryWiki:Database=…</c>, from the words of a command.</summary>
public static class Settings
{
    public static (string[] Settings, string[] Words) Split(IEnumerable<string> args)
    {
        var isSetting = args.ToLookup(arg => arg.StartsWith("--HistoryWiki:", StringComparison.OrdinalIgnoreCase) && arg.Contains('='));
        return (isSetting[true].ToArray(), isSetting[false].ToArray());
    }
}
