using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace HistoryWiki.Web.SigningIn;

/// <summary>Registers accounts and says who may do what: every address is closed unless its page says otherwise.</summary>
public static class AccountSetup
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentity<Account, IdentityRole>()
            .AddEntityFrameworkStores<WikiContext>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.LoginPath = Addresses.Login;
            cookie.LogoutPath = Addresses.Logout;
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Policies.Correct, policy => policy.RequireRole(Roles.Correcting));
        services.AddCascadingAuthenticationState();
        return services;
    }
}
