namespace HistoryWiki.Web.SigningIn;

/// <summary>What the sign-in and register forms send, and nothing more.</summary>
public sealed class Credentials
{
    public string? Name { get; set; }

    public string? Password { get; set; }
}
