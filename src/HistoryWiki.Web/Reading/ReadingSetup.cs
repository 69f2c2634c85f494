namespace HistoryWiki.Web.Reading;

/// <summary>Registers what the reading pages ask.</summary>
public static class ReadingSetup
{
    public static IServiceCollection AddReading(this IServiceCollection services) => services
        .AddScoped<AddressQuery>()
        .AddScoped<ArticleQuery>()
        .AddScoped<CampaignQuery>()
        .AddScoped<LinksHereQuery>()
        .AddScoped<LinkSentences>()
        .AddScoped<PreviewQuery>()
        .AddScoped<WantedListQuery>()
        .AddScoped<WantedQuery>();
}
