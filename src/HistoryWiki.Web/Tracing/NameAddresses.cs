using HistoryWiki.Web.Layout;
using Microsoft.AspNetCore.Components.Endpoints;

namespace HistoryWiki.Web.Tracing;

/// <summary>Finds who or what an address means for the page (as the feature <see cref="TracedName"/>), sends other spellings to its one address, and answers a reader who has the page already without making it again.</summary>
public static class NameAddresses
{
    /// <summary>Call it after routing and signing in.</summary>
    public static IApplicationBuilder UseNameAddresses(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!await IsAnswered(context))
            await next(context);
    });

    private static async Task<bool> IsAnswered(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type != typeof(NamePage)
            || !HttpMethods.IsGet(context.Request.Method)
            || context.GetRouteValue("Slug") is not string slug
            || await context.RequestServices.GetRequiredService<NameQuery>().Find(Addresses.KindOf(context.Request.Path), slug) is not { } traced)
        {
            return false;
        }

        if (OneAddress.SendThere(context, Addresses.Named(traced.Kind, traced.Name)))
            return true;
        context.Features.Set(traced);
        return PageTag.IsUnchanged(context, $"{traced.Kind} {traced.Name} {context.Request.QueryString} {traced.NewestRevision} {traced.NewestRedirect} {traced.NewestDecision}");
    }
}
