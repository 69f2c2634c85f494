namespace HistoryWiki.Web.Layout;

/// <summary>The names of what a signed-in person may be allowed to do.</summary>
public static class Policies
{
    /// <summary>Correct an article: editors, reviewers and admins.</summary>
    public const string Correct = "correct";
}
