namespace HistoryWiki.Articles.Text;

/// <summary>Decides which addresses a link may lead to: <c>http</c>, <c>https</c>, <c>mailto</c> and places of this wiki; any other becomes <c>#</c>.</summary>
internal static class LinkAddress
{
    private const string Nowhere = "#";
    private static readonly string[] AllowedSchemes = ["http", "https", "mailto"];

    public static string Allowed(string? address)
    {
        // A browser leaves these characters out while it reads a scheme, so "java\tscript:" would be one.
        // Half a surrogate pair, which Markdig cannot encode, becomes the replacement character on the way.
        var seen = address.AsSpan().ContainsAnyExceptInRange('!', '~') ? string.Concat(address!.EnumerateRunes().Where(rune => rune.Value is > ' ' and not 0x7F)) : address ?? "";
        return IsAllowed(seen) ? seen : Nowhere;
    }

    private static bool IsAllowed(string address)
    {
        if (address.StartsWith('\\') || address is ['/' or '\\', '/' or '\\', ..])
            return false;

        var end = address.AsSpan().IndexOfAny(":/?#");
        return end < 0 || address[end] != ':' || AllowedSchemes.Contains(address[..end], StringComparer.OrdinalIgnoreCase);
    }
}
