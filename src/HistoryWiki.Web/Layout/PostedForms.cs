using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace HistoryWiki.Web.Layout;

/// <summary>Lets forms reach only the pages that take them, and reads them before anybody asks for a field, so that one that cannot be read is refused in words that fit.</summary>
public static class PostedForms
{
    /// <summary>A form of the longest article fits; whatever is larger is no article.</summary>
    private const int LargestForm = 4 * 1024 * 1024;

    /// <summary>How much the server reads of a larger one before it hangs up: a browser shows no answer that comes while it is still sending.</summary>
    public const int LongestReading = 4 * LargestForm;

    private static readonly RefusedWords Unreadable = new(
        "Not understood", "This form cannot be read", "It holds a character that no text can have (U+0000), or is cut off. Nothing was changed. Go back in your browser: what you typed is still there.");

    /// <summary>Call it after routing and before anything that reads forms.</summary>
    public static IApplicationBuilder UsePostedForms(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsPost(context.Request.Method) || IsExplaining(context) || await IsTaken(context))
            await next(context);
    });

    // The page of an error stands for the form that ran into it.
    private static bool IsExplaining(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>() is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static async Task<bool> IsTaken(HttpContext context)
    {
        if (!RefusedRequests.TakesForm(context))
        {
            RefusedRequests.RefuseMethod(context);
            return false;
        }

        if (context.Request.ContentLength > LargestForm)
            return Refuse(context, StatusCodes.Status413PayloadTooLarge);
        if (context.Request.ContentLength is null && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LargestForm;
        if (context.Request.ContentType is not null && !context.Request.HasFormContentType)
            return Refuse(context, StatusCodes.Status415UnsupportedMediaType);
        try
        {
            if (context.Request.HasFormContentType)
                context.Features.Set(new SentForm(AddressOf(context.Request), await context.Request.ReadFormAsync(context.RequestAborted)));
            return true;
        }
        catch (BadHttpRequestException e)
        {
            return Refuse(context, e.StatusCode);
        }
        catch (InvalidDataException e) when (e.InnerException is null)
        {
            // Of the limits of a form: how many fields, and how long their names and values are.
            return Refuse(context, StatusCodes.Status413PayloadTooLarge);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            context.Features.Set(Unreadable);
            return Refuse(context, StatusCodes.Status400BadRequest);
        }
    }

    private static string AddressOf(HttpRequest request) => Addresses.LocalOr(request.PathBase.ToUriComponent() + request.Path.ToUriComponent() + request.QueryString.ToUriComponent());

    private static bool Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return false;
    }
}
