using System.Globalization;
using HistoryWiki.Web.Correcting;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Keeping;
using HistoryWiki.Web.Layout;
using HistoryWiki.Web.Reading;
using HistoryWiki.Web.Searching;
using HistoryWiki.Web.SigningIn;
using HistoryWiki.Web.Tracing;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace HistoryWiki.Web;

/// <summary>Puts the app together: what it is made of, then what a request passes through, in order.</summary>
public static class WikiHost
{
    /// <summary>The services alone, for a command that serves nothing and must leave no trace of serving, such as the keys of cookies.</summary>
    public static WebApplication BuildServices(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        // The settings and files of the app stand beside its assembly, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

        // Built but not published, the compressed files of wwwroot are known from a manifest alone.
        builder.WebHost.UseStaticWebAssets();
        builder.AddSerilog();
        builder.WebHost.ConfigureKestrel(SetLimits);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddWikiData(builder.Configuration);
        builder.Services.AddAccounts();
        builder.Services.AddSingleton<Importing.ArticleImport>();
        builder.Services.AddReading();
        builder.Services.AddCorrecting();
        builder.Services.AddTracing();
        builder.Services.AddSearching();
        builder.Services.AddOpenApi();
        builder.Services.AddScoped<Browsing.BrowseQuery>();
        builder.Services.AddScoped<Browsing.HomeQuery>();
        builder.Services.AddSingleton<Browsing.MostNamed>();
        builder.Services.AddScoped<Browsing.QualityQuery>();
        builder.Services.AddScoped<Browsing.RecentQuery>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        builder.Services.AddRazorComponents();
        return builder.Build();
    }

    /// <summary>The app as it serves.</summary>
    public static WebApplication Build(string[] args)
    {
        var app = BuildServices(args);
        // Before anything that makes a folder.
        ServingAddresses.Check(app.Configuration[WebHostDefaults.ServerUrlsKey]);
        app.UseSecurityHeaders();
        app.UseReadersOwnPages();
        app.UseDataAskedAnew();
        app.UseOnlyRealHosts();
        app.UseRequestLog();
        app.UseHeadRequests();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", CreateScopeForErrors = true, StatusCodeSelector = StatusOf });
        app.UseRefusedRequestPages();
        app.UseRouting();
        app.UseNotFoundForUnknownAddresses();
        app.UsePostedForms();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseArticleAddresses();
        app.UseNameAddresses();
        app.UseAntiforgery();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = DatabaseHealth.Write }).AllowAnonymous();
        app.MapStaticAssets().WithoutMethods().AllowAnonymous();
        app.MapSearch();
        app.MapOpenApi().AllowAnonymous();
        app.MapLinkPreviews();
        app.MapRazorComponents<App>();
        app.MapUnknownAddresses();
        return app;
    }

    private static int StatusOf(Exception e) => e is WriterBusyException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;

    // Ten thousand letters of any script fit a search.
    private static void SetLimits(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestLineSize = 64 * 1024;
        kestrel.Limits.MaxRequestBodySize = PostedForms.LongestReading;
        kestrel.Limits.MaxConcurrentConnections = 2_000;
    }
}
