using Microsoft.AspNetCore.Identity;

namespace HistoryWiki.Web.Data;

/// <summary>Somebody who can sign in; the user name is the name that histories show.</summary>
public sealed class Account : IdentityUser;

/// <summary>The roles an account can have, each with all the rights of the ones before it.</summary>
public static class Roles
{
    public const string Reader = "reader";
    public const string Editor = "editor";
    public const string Reviewer = "reviewer";
    public const string Admin = "admin";

    public static IReadOnlyList<string> All { get; } = [Reader, Editor, Reviewer, Admin];

    /// <summary>Those who may correct an article.</summary>
    public static IReadOnlyList<string> Correcting { get; } = [Editor, Reviewer, Admin];
}
