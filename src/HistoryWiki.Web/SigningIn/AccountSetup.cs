using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace HistoryWiki.Web.SigningIn;

/// <summary>Registers accounts and says who may do what: every address is closed unless its page says otherwise.</summary>
public static class AccountSetup
{
    public const int ShortestPassword = 10;
    private const int MostTries = 5;
    private const int HashIterations = 220_000;
    private static readonly TimeSpan Lockout = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestSession = TimeSpan.FromDays(7);

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentity<Account, IdentityRole>(SetRules).AddEntityFrameworkStores<WikiContext>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = HashIterations);
        services.AddSingleton<SessionCheck>();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<SessionCheck>(SetCookie);
        services.AddScoped<SignInAttempt>();
        services.AddScoped<NewAccount>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Policies.Correct, policy => policy.RequireRole(AccountRoles.Correcting));
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = "antiforgery");
        services.AddDataProtection().SetApplicationName("HistoryWiki");
        services.AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>()
            .Configure<SqliteConnections, ILoggerFactory>((keys, database, loggers) => keys.XmlRepository = KeyFolder.Beside(database.File, loggers));
        return services;
    }

    // Length, not composition, makes a password hard to guess; the name is the address of a history entry and may hold any letter.
    private static void SetRules(IdentityOptions identity)
    {
        identity.Password.RequiredLength = ShortestPassword;
        identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
        identity.Password.RequiredUniqueChars = 4;
        identity.Lockout.MaxFailedAccessAttempts = MostTries;
        identity.Lockout.DefaultLockoutTimeSpan = Lockout;
        identity.User.AllowedUserNameCharacters = "";
    }

    private static void SetCookie(CookieAuthenticationOptions cookie, SessionCheck check)
    {
        cookie.Cookie.Name = "historywiki";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = LongestSession;
        cookie.SlidingExpiration = false;
        cookie.Events.OnValidatePrincipal = check.Validate;
        cookie.Events.OnRedirectToLogin = context => Send(context, StatusCodes.Status401Unauthorized, Addresses.LoginFor(AddressOf(context.Request)));
        cookie.Events.OnRedirectToAccessDenied = context => Send(context, StatusCodes.Status403Forbidden, Addresses.NotAllowed);
        cookie.Events.OnRedirectToReturnUrl = _ => Task.CompletedTask;
    }

    // Without scheme and host, which the request itself may have made up. Somebody who sent a form is told where they are, and keeps it.
    private static Task Send(RedirectContext<CookieAuthenticationOptions> context, int refusal, string address)
    {
        if (HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status302Found;
            context.Response.Headers.Location = address;
            return Task.CompletedTask;
        }

        context.Response.StatusCode = refusal;
        if (refusal == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = "Cookie";
        return Task.CompletedTask;
    }

    private static string AddressOf(HttpRequest request) => request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
}
