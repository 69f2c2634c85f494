using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HistoryWiki.Web.Reading;

/// <summary>Serves the preview of a link, <c>/wiki/…/preview</c>, as a piece of HTML without the rest of a page.</summary>
public static class PreviewAddress
{
    public static IEndpointConventionBuilder MapLinkPreviews(this IEndpointRouteBuilder app) =>
        app.MapGet("/wiki/{Slug}/preview", Preview).WithMetadata(new ComponentTypeMetadata(typeof(LinkPreview))).AllowAnonymous().ExcludeFromDescription();

    // The article was found on the way here, as for a page.
    private static async Task<Results<RazorComponentResult<LinkPreview>, NotFound>> Preview(HttpContext context, PreviewQuery previews) =>
        context.Features.Get<AddressedArticle>() is { } addressed
            ? new RazorComponentResult<LinkPreview>(new { View = await previews.Get(addressed.Id) })
            : TypedResults.NotFound();
}
