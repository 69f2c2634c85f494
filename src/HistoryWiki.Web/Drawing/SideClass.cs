namespace HistoryWiki.Web.Drawing;

/// <summary>The class that gives a side its colour and, in a table, its place: <c>sa</c>, <c>sb</c> and <c>sc</c>.</summary>
public static class SideClass
{
    /// <param name="number">1 to 3, as the sides of a conflict are counted.</param>
    public static string Of(int number) => number switch { 1 => "sa", 2 => "sb", _ => "sc" };
}
