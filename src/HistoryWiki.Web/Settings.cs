namespace HistoryWiki.Web;

/// <summary>Tells the settings of a command line, such as <c>--HistoryWiki:Database=…</c>, from the words of a command.</summary>
public static class Settings
{
    // What the host takes, and our own section named whole; every other setting is named with its section.
    private static readonly HashSet<string> WithoutSection = new(StringComparer.OrdinalIgnoreCase)
    {
        WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey, WebHostDefaults.PreferHostingUrlsKey,
        WebHostDefaults.EnvironmentKey, WebHostDefaults.ContentRootKey, WebHostDefaults.WebRootKey, WebHostDefaults.ApplicationKey,
        WebHostDefaults.StartupAssemblyKey, WebHostDefaults.StaticWebAssetsKey, WebHostDefaults.DetailedErrorsKey,
        WebHostDefaults.CaptureStartupErrorsKey, WebHostDefaults.SuppressStatusMessagesKey, WebHostDefaults.ShutdownTimeoutKey,
        WebHostDefaults.HostingStartupAssembliesKey, WebHostDefaults.HostingStartupExcludeAssembliesKey, WebHostDefaults.PreventHostingStartupKey,
        "AllowedHosts", "HistoryWiki",
    };

    /// <summary>What is wrong with a command line that serves: an option that is no setting, or a setting without a value; null where nothing is.</summary>
    public static string? FindFault(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        for (var i = 0; i < args.Count; i++)
        {
            var (name, value) = args[i].Split('=', 2) is [var left, var right] ? (left, right) : (args[i], null);
            if (!name.StartsWith("--", StringComparison.Ordinal) || !(name.Contains(':') || WithoutSection.Contains(name[2..])))
                return $"Unrecognized option '{name}'.";
            if (value is null && (++i == args.Count || args[i].StartsWith("--", StringComparison.Ordinal)))
                return $"The option '{name}' needs a value.";
        }

        return null;
    }

    public static (string[] Settings, string[] Words) Split(IEnumerable<string> args)
    {
        var isSetting = args.ToLookup(arg => arg.StartsWith("--HistoryWiki:", StringComparison.OrdinalIgnoreCase) && arg.Contains('='));
        return (isSetting[true].ToArray(), isSetting[false].ToArray());
    }
}
