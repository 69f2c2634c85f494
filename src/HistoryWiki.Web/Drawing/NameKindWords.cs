using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Drawing;

/// <summary>What readers call those that infoboxes name.</summary>
public static class NameKindWords
{
    private static readonly Dictionary<NameKind, (string One, string Heading, string WhoOrWhat)> Words = new()
    {
        [NameKind.Commander] = ("commander", "Commander", "Person"),
        [NameKind.Belligerent] = ("belligerent", "Belligerent", "Belligerent"),
        [NameKind.Place] = ("place", "Place", "Place"),
        [NameKind.PartOf] = ("larger war", "Part of", "Conflict"),
    };

    /// <summary>What one is to the conflicts that name it, for example <c>commander</c>.</summary>
    public static string One(NameKind kind) => Words[kind].One;

    /// <summary>The same over a list, for example <c>Part of</c>.</summary>
    public static string Heading(NameKind kind) => Words[kind].Heading;

    /// <summary>What one is in itself, for example <c>Person</c>.</summary>
    public static string WhoOrWhat(NameKind kind) => Words[kind].WhoOrWhat;
}
