using HistoryWiki.Web.Layout;
using Microsoft.AspNetCore.Components.Endpoints;

namespace HistoryWiki.Web.Reading;

/// <summary>Finds the article of an address for the page (as the feature <see cref="AddressedArticle"/>), sends other spellings of its title to its one address, and answers a reader who has the page already without making it again.</summary>
public static class ArticleAddresses
{
    private static readonly Dictionary<Type, Func<string, string>> Pages = new()
    {
        [typeof(ArticlePage)] = Addresses.Article,
        [typeof(BattlesPage)] = title => Addresses.Battles(title),
        [typeof(LinksHerePage)] = title => Addresses.Links(title),
        [typeof(LinkPreview)] = Addresses.Preview,
    };

    /// <summary>Call it after routing and signing in.</summary>
    public static IApplicationBuilder UseArticleAddresses(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!await IsAnswered(context))
            await next(context);
    });

    private static async Task<bool> IsAnswered(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type is not { } page
            || !Pages.TryGetValue(page, out var address)
            || !HttpMethods.IsGet(context.Request.Method)
            || context.GetRouteValue("Slug") is not string slug)
        {
            return false;
        }

        if (await context.RequestServices.GetRequiredService<AddressQuery>().Find(slug) is not { } article)
            return false;
        if (OneAddress.SendThere(context, address(article.Title)))
            return true;
        context.Features.Set(article);
        return PageTag.IsUnchanged(context, $"{article.Title} {article.Revision} {article.NewestRevision} {article.NewestRedirect}");
    }
}
