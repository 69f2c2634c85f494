namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <summary>The templates by which the marks of a table are written within a template: <c>{{(!}}</c> for <c>{|</c>, <c>{{!}}</c> for a pipe.</summary>
internal static class TableMarks
{
    private static readonly (string Written, string Mark)[] Marks =
        [("{{{!}}", "{|"), ("{{(!}}", "{|"), ("{{!)}}", "|}"), ("{{!-}}", "|-"), ("{{!!}}", "||"), ("{{!+}}", "|+"), ("{{!}}", "|")];

    /// <summary>The text with the marks themselves, where it has a table of them; else as it is.</summary>
    public static string Expand(string text) =>
        text.Contains("{{{!}}", StringComparison.Ordinal) || text.Contains("{{(!}}", StringComparison.Ordinal)
            ? Marks.Aggregate(text, (expanded, mark) => expanded.Replace(mark.Written, mark.Mark, StringComparison.Ordinal))
            : text;
}
