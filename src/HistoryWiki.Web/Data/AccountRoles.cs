namespace HistoryWiki.Web.Data;

/// <summary>The roles an account can have, each with all the rights of the ones before it.</summary>
public static class AccountRoles
{
    public const string Reader = "reader";
    public const string Editor = "editor";
    public const string Reviewer = "reviewer";
    public const string Admin = "admin";

    public static IReadOnlyList<string> All { get; } = [Reader, Editor, Reviewer, Admin];

    /// <summary>Those who may correct an article.</summary>
    public static IReadOnlyList<string> Correcting { get; } = [Editor, Reviewer, Admin];
}
