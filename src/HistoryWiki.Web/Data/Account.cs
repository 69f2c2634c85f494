using Microsoft.AspNetCore.Identity;

namespace HistoryWiki.Web.Data;

/// <summary>Somebody who can sign in; the user name is the name that histories show.</summary>
public sealed class Account : IdentityUser;
