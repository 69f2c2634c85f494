using System.Globalization;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;
using HistoryWiki.Web.SigningIn;

namespace HistoryWiki.Web;

/// <summary>Puts the app together: what it is made of, then what a request passes through, in order.</summary>
public static class WikiHost
{
    public static WebApplication Build(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, WebRootPath = WebRoot() });

        builder.AddSerilog();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddWikiData(builder.Configuration);
        builder.Services.AddAccounts();
        builder.Services.AddScoped<Reading.ArticleQuery>();
        builder.Services.AddRazorComponents();

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>();
        return app;
    }

    // The files of a published app stand beside its assembly, wherever it is started from.
    private static string? WebRoot()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        return Directory.Exists(beside) ? beside : null;
    }
}
