namespace HistoryWiki.Web.SigningIn;

/// <summary>Whether people may make accounts for themselves: the setting <c>HistoryWiki:Registration</c>, <c>open</c> or <c>closed</c>.</summary>
public static class Registration
{
    public static bool IsOpen(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return string.Equals(configuration["HistoryWiki:Registration"], "open", StringComparison.OrdinalIgnoreCase);
    }
}
