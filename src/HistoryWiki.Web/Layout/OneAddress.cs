using Microsoft.AspNetCore.Http.Features;

namespace HistoryWiki.Web.Layout;

/// <summary>Every page has one address; other spellings of it lead there.</summary>
public static class OneAddress
{
    /// <summary>Sends a reader who spelled the address otherwise to the one it has (301), and tells whether that is the answer.</summary>
    /// <param name="context">The request, whose query is kept.</param>
    /// <param name="address">The path as the address book writes it.</param>
    public static bool SendThere(HttpContext context, string address)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!IsSpelledOtherwise(context, address))
            return false;
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = context.Request.PathBase.ToUriComponent() + address + context.Request.QueryString;
        context.Response.Headers.CacheControl = "no-cache";
        return true;
    }

    // As the reader sent it: once decoded, different spellings look alike.
    private static bool IsSpelledOtherwise(HttpContext context, string address)
    {
        var asSent = context.Features.Get<IHttpRequestFeature>()?.RawTarget.Split('?')[0] ?? "";
        return asSent.StartsWith('/') && asSent != context.Request.PathBase.ToUriComponent() + address;
    }
}
