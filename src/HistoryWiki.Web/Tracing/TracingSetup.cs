namespace HistoryWiki.Web.Tracing;

/// <summary>Registers what the pages of people, belligerents and places ask.</summary>
public static class TracingSetup
{
    public static IServiceCollection AddTracing(this IServiceCollection services) => services
        .AddScoped<NameQuery>()
        .AddScoped<JoinedNames>()
        .AddScoped<NamesQuery>()
        .AddScoped<NamesListQuery>()
        .AddSingleton<NameDeciding>()
        .AddScoped<UnknownNameQuery>()
        .AddScoped<TraceQuery>();
}
