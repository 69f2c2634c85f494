using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Drawing;

/// <summary>What readers call those that infoboxes name.</summary>
public static class NameKindWords
{
    private static readonly Dictionary<NameKind, (string One, string Many, string Heading, string WhoOrWhat)> Words = new()
    {
        [NameKind.Commander] = ("commander", "People", "Commander", "Person"),
        [NameKind.Belligerent] = ("belligerent", "Belligerents", "Belligerent", "Belligerent"),
        [NameKind.Place] = ("place", "Places", "Place", "Place"),
        [NameKind.PartOf] = ("larger war", "Larger wars", "Part of", "Conflict"),
    };

    /// <summary>What one is to the conflicts that name it, for example <c>commander</c>.</summary>
    public static string One(NameKind kind) => Words[kind].One;

    /// <summary>All of them, for example <c>People</c>.</summary>
    public static string Many(NameKind kind) => Words[kind].Many;

    /// <summary>The same over a list, for example <c>Part of</c>.</summary>
    public static string Heading(NameKind kind) => Words[kind].Heading;

    /// <summary>What one is in itself, for example <c>Person</c>.</summary>
    public static string WhoOrWhat(NameKind kind) => Words[kind].WhoOrWhat;
}
