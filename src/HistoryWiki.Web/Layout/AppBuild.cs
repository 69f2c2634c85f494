using System.Security.Cryptography;

namespace HistoryWiki.Web.Layout;

/// <summary>Which build of the app this is: a word that changes with its code and with its stylesheet and script.</summary>
public static class AppBuild
{
    public static string Id { get; } = Compute();

    private static string Compute()
    {
        var assets = Path.Combine(AppContext.BaseDirectory, "historywiki.staticwebassets.endpoints.json");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(AppBuild).Module.ModuleVersionId.ToByteArray());
        if (File.Exists(assets))
            hash.AppendData(File.ReadAllBytes(assets));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
