namespace HistoryWiki.Web.Correcting;

/// <summary>Registers what editing, history and comparison need.</summary>
public static class CorrectingSetup
{
    public static IServiceCollection AddCorrecting(this IServiceCollection services) => services
        .AddScoped<HistoryQuery>()
        .AddScoped<RevisionQuery>()
        .AddScoped<Previewing>()
        .AddScoped<EditSaving>()
        .AddScoped<Editing>()
        .AddScoped<Reverting>()
        .AddScoped<Renaming>();
}
