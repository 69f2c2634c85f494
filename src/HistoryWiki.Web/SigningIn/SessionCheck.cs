using HistoryWiki.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HistoryWiki.Web.SigningIn;

/// <summary>Refuses a session at once when its account is gone, was given another role or changed its password.</summary>
public sealed class SessionCheck(IOptions<IdentityOptions> identity)
{
    public async Task Validate(CookieValidatePrincipalContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var claims = identity.Value.ClaimsIdentity;
        var id = context.Principal?.FindFirst(claims.UserIdClaimType)?.Value;
        var stamp = context.Principal?.FindFirst(claims.SecurityStampClaimType)?.Value;
        var wiki = context.HttpContext.RequestServices.GetRequiredService<WikiContext>();
        if (await wiki.Users.AnyAsync(account => account.Id == id && account.SecurityStamp == stamp))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }
}
