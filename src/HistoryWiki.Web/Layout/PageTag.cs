using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace HistoryWiki.Web.Layout;

/// <summary>The tag (ETag, RFC 9110) of a page: another one whenever the page would look different to this reader.</summary>
public static class PageTag
{
    /// <summary>Puts the tag on the answer and tells whether the reader has that very page already; then the answer is 304 and complete.</summary>
    /// <param name="context">The request; who signed in and the chosen appearance are part of the tag.</param>
    /// <param name="version">What else the page is made from, for example the number of a revision.</param>
    public static bool IsUnchanged(HttpContext context, FormattableString version)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(version);
        var tag = Of(context, FormattableString.Invariant(version));
        context.Response.GetTypedHeaders().ETag = tag;
        ReadersOwn.Say(context.Response);
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any)))
            return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    // Weak, because a proxy may compress the page.
    private static EntityTagHeaderValue Of(HttpContext context, string version)
    {
        var appearance = Appearance.Read(context.Request.Cookies[Appearance.Cookie]);
        var parts = string.Join('\n', AppBuild.Id, version, appearance, context.User.Identity?.Name, Policies.MayCorrect(context.User));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(parts));
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 12))}\"", isWeak: true);
    }
}
