using System.Security.Claims;

namespace HistoryWiki.Web.Correcting;

/// <summary>Who makes a correction, as histories name them.</summary>
public sealed record Editor(string Id, string Name)
{
    /// <summary>The account that is signed in.</summary>
    /// <exception cref="InvalidOperationException">Nobody is; pages that correct are closed to those who are not signed in.</exception>
    public static Editor Of(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && user.Identity?.Name is { } name
            ? new Editor(id, name)
            : throw new InvalidOperationException("Nobody is signed in.");
    }
}
