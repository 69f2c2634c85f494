using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tracing;

/// <summary>What readers call the part that somebody had in a conflict.</summary>
public static class TraceWords
{
    /// <summary>For example <c>Supporter</c>.</summary>
    public static string Role(NameKind kind, bool support) => (kind, support) switch
    {
        (NameKind.Commander, false) => "Commander",
        (NameKind.Commander, true) => "Supporting commander",
        (_, false) => "Belligerent",
        (_, true) => "Supporter",
    };
}
