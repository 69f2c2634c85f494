using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tracing;

/// <summary>What readers call those that infoboxes name.</summary>
public static class TraceWords
{
    /// <summary>For example <c>commander</c>.</summary>
    public static string One(NameKind kind) => kind switch
    {
        NameKind.Commander => "commander",
        NameKind.Belligerent => "belligerent",
        NameKind.Place => "place",
        _ => "larger war",
    };

    /// <summary>The part that one had in a conflict, for example <c>Supporter</c>.</summary>
    public static string Role(NameKind kind, bool support) => (kind, support) switch
    {
        (NameKind.Commander, false) => "Commander",
        (NameKind.Commander, true) => "Supporting commander",
        (_, false) => "Belligerent",
        (_, true) => "Supporter",
    };
}
