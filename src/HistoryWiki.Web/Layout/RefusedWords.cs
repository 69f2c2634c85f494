namespace HistoryWiki.Web.Layout;

/// <summary>What the page says that stands for an answer without one: nothing there, or a request that cannot be taken.</summary>
public sealed record RefusedWords(string Label, string Heading, string Words)
{
    private static readonly RefusedWords NotFound = new(
        "Page not found", "There is no page at this address", "The address may be mistyped. Search for a conflict, or look through all of them.");

    private static readonly Dictionary<int, RefusedWords> ByStatus = new()
    {
        [StatusCodes.Status400BadRequest] = new(
            "Not understood", "This request cannot be taken", "The form may have been open for too long, or was sent from another site. Go back, load the page again and send it once more. Nothing was changed."),
        [StatusCodes.Status405MethodNotAllowed] = new("Not possible", "This page cannot be used that way", "It can be read, and nothing can be sent to it. Nothing was changed."),
        [StatusCodes.Status413PayloadTooLarge] = new("Too large", "This is more than the wiki takes at once", "Send less at a time. Nothing was changed."),
        [StatusCodes.Status415UnsupportedMediaType] = new("Not understood", "This kind of content cannot be taken", "Nothing was changed."),
    };

    /// <summary>The words for a status; those of a missing page for any that has none of its own.</summary>
    public static RefusedWords Of(int status) => ByStatus.GetValueOrDefault(status, NotFound);
}
