namespace HistoryWiki.Web.Layout;

/// <summary>What the page says that stands for an answer without one: nothing there, or a request that cannot be taken.</summary>
public sealed record RefusedWords(string Label, string Heading, string Words)
{
    private static readonly RefusedWords NotFound = new(
        "Page not found", "There is no page at this address", "The address may be mistyped. Search for a conflict, or look through all of them.");

    /// <summary>For an account without the right to correct.</summary>
    public static readonly RefusedWords NotAllowed = new(
        "Not allowed", "Your account may not do this", "Correcting articles needs an account of the role editor. The person who runs this wiki can give it to you.");

    private static readonly Dictionary<int, RefusedWords> ByStatus = new()
    {
        [StatusCodes.Status400BadRequest] = new(
            "Not understood", "This request cannot be taken", "The form may have been open for too long, or was sent from another site. Nothing was changed. Go back in your browser: what you typed is still there. Copy it, load the page again and send it once more."),
        [StatusCodes.Status401Unauthorized] = new(
            "Signed out", "You are not signed in any more", "Nothing was saved yet, and nothing you typed is lost: this page keeps it. Sign in as before in another tab, come back to this one and send it again."),
        [StatusCodes.Status403Forbidden] = NotAllowed with { Words = $"{NotAllowed.Words} Nothing was saved; this page keeps what you typed, to be sent again." },
        [StatusCodes.Status405MethodNotAllowed] = new("Not possible", "This page cannot be used that way", "It can be read, and nothing can be sent to it. Nothing was changed."),
        [StatusCodes.Status413PayloadTooLarge] = new("Too large", "This is more than the wiki takes at once", "Nothing was changed. Go back in your browser: what you typed is still there. Send less at a time."),
        [StatusCodes.Status415UnsupportedMediaType] = new("Not understood", "This kind of content cannot be taken", "Nothing was changed."),
    };

    /// <summary>The words for a status; those of a missing page for any that has none of its own.</summary>
    public static RefusedWords Of(int status) => ByStatus.GetValueOrDefault(status, NotFound);
}
