namespace HistoryWiki.Web.Data;

/// <summary>The columns of the index of names.</summary>
internal static class NameColumns
{
    public const string Title = "Title";
    public const string Traits = "Traits";
    public const string Spelled = "Spelled";

    /// <summary>All of them, in the order in which the table was made: FTS5 keeps what they hold in a table of its own, where they have numbers in place of names.</summary>
    public static IReadOnlyList<string> All { get; } = [Title, "Aliases", .. SearchText.KindsInOrder.Select(Of), "Years", Traits, Spelled];

    /// <summary>The column of what names are to an article.</summary>
    public static string Of(NameKind kind) => kind switch
    {
        NameKind.Commander => "Commanders",
        NameKind.Belligerent => "Belligerents",
        NameKind.Place => "Places",
        _ => "Wars",
    };

    /// <summary>What a column is called in the table in which FTS5 keeps its words.</summary>
    public static string Kept(string column) => FormattableString.Invariant($"c{All.TakeWhile(other => other != column).Count()}");
}
