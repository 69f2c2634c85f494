using HistoryWiki.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace HistoryWiki.Web.SigningIn;

/// <summary>Judges a name and a password. Every try is counted before it is judged, so that many at once cannot guess more often.</summary>
public sealed class SignInAttempt(Writer writer, UserManager<Account> accounts, SignInManager<Account> sessions, IPasswordHasher<Account> hasher)
{
    private static readonly Account Nobody = new() { UserName = "nobody" };
    private static string? nobodysHash;

    /// <summary>Signs in where the password is right; a locked account is refused like a wrong password.</summary>
    public async Task<bool> Try(string name, string password)
    {
        var account = await accounts.FindByNameAsync(name);
        if (account?.PasswordHash is null || !await CountTry(account.Id))
        {
            // As much work as for a real account, so that the time does not tell which names exist.
            hasher.VerifyHashedPassword(Nobody, nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString()), password);
            return false;
        }

        if (hasher.VerifyHashedPassword(account, account.PasswordHash, password) == PasswordVerificationResult.Failed)
            return false;
        await ForgetTries(account.Id);
        await sessions.SignInAsync(account, isPersistent: true);
        return true;
    }

    private Task<bool> CountTry(string id) => writer.RunWith(async services =>
    {
        var users = services.GetRequiredService<UserManager<Account>>();
        var account = await users.FindByIdAsync(id);
        if (account is null || await users.IsLockedOutAsync(account))
            return false;
        await users.AccessFailedAsync(account);
        return true;
    });

    private Task<bool> ForgetTries(string id) => writer.RunWith(async services =>
    {
        var users = services.GetRequiredService<UserManager<Account>>();
        if (await users.FindByIdAsync(id) is not { } account)
            return false;
        await users.SetLockoutEndDateAsync(account, null);
        await users.ResetAccessFailedCountAsync(account);
        return true;
    });
}
