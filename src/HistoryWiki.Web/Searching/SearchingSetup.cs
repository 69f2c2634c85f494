namespace HistoryWiki.Web.Searching;

/// <summary>What searching is made of.</summary>
public static class SearchingSetup
{
    public static IServiceCollection AddSearching(this IServiceCollection services) => services
        .AddScoped<IArticleSearch, SqliteArticleSearch>()
        .AddScoped<ArticleSearch>()
        .AddScoped<CorrectedSearch>()
        .AddScoped<SuggestQuery>()
        .AddSingleton<KeptRows>()
        .AddSingleton<SearchTurns>()
        .AddSingleton<Spelling>()
        .AddSingleton<NameVocabulary>();
}
