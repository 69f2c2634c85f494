using System.Security.Claims;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Layout;

/// <summary>The names of what a signed-in person may be allowed to do.</summary>
public static class Policies
{
    /// <summary>Correct an article: editors, reviewers and admins.</summary>
    public const string Correct = "correct";

    /// <summary>Whether somebody may correct an article.</summary>
    public static bool MayCorrect(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return AccountRoles.Correcting.Any(user.IsInRole);
    }
}
