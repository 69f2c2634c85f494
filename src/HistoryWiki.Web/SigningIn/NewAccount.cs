using HistoryWiki.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace HistoryWiki.Web.SigningIn;

/// <summary>Makes an account, or gives the account of a name another role and password.</summary>
public sealed class NewAccount(Writer writer)
{
    public const int LongestName = 64;

    /// <summary>Makes an account. Returns what stands in the way, nothing where it was made.</summary>
    public async Task<IReadOnlyList<AccountFault>> Make(string name, string password, string role) => (await Set(name, password, role, mayExist: false)).Faults;

    /// <summary>Makes an account, or changes the one of that name, in whatever case, and ends its sessions.</summary>
    public Task<AccountOutcome> MakeOrChange(string name, string password, string role) => Set(name, password, role, mayExist: true);

    private Task<AccountOutcome> Set(string name, string password, string role, bool mayExist) => writer.RunWith(async services =>
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        var existing = await accounts.FindByNameAsync(name);
        var faults = await FaultsOf(accounts, name, password);
        if (existing is not null && !mayExist)
            faults.Add(AccountFault.OfName("This name is taken."));
        if (faults.Count > 0)
            return new AccountOutcome(faults, null);

        var account = existing ?? new Account { UserName = name };
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        if (existing is null)
            Demand(await accounts.CreateAsync(account));
        else
            Demand(await accounts.RemoveFromRolesAsync(account, await accounts.GetRolesAsync(account)));
        Demand(await accounts.AddToRoleAsync(account, role));
        Demand(await accounts.UpdateSecurityStampAsync(account));
        return new AccountOutcome([], existing?.UserName);
    });

    private static async Task<List<AccountFault>> FaultsOf(UserManager<Account> accounts, string name, string password)
    {
        var faults = new List<AccountFault>();
        if (string.IsNullOrWhiteSpace(name))
            faults.Add(AccountFault.OfName("Enter a name."));
        else if (name.Length > LongestName)
            faults.Add(AccountFault.OfName($"A name has at most {LongestName} characters."));
        else if (name.Any(char.IsControl) || name != name.Trim())
            faults.Add(AccountFault.OfName("A name has no line breaks, and no spaces at its ends."));
        foreach (var validator in accounts.PasswordValidators)
            faults.AddRange((await validator.ValidateAsync(accounts, new Account { UserName = name }, password)).Errors.Select(error => AccountFault.OfPassword(Message(error))));
        return faults;
    }

    private static string Message(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => $"A password has at least {AccountSetup.ShortestPassword} characters.",
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => "A password has at least four different characters.",
        _ => error.Description,
    };

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(" ", result.Errors.Select(e => e.Description)));
    }
}

/// <summary>What became of a wish for an account.</summary>
/// <param name="Faults">What stands in the way; none where it was made or changed.</param>
/// <param name="Changed">The name of the account that was there before, as it is written; null where it is new.</param>
public sealed record AccountOutcome(IReadOnlyList<AccountFault> Faults, string? Changed);

/// <summary>What stands in the way of an account.</summary>
/// <param name="Box">The box of the form that it is about, <c>name</c> or <c>password</c>.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
public sealed record AccountFault(string Box, string Message)
{
    internal static AccountFault OfName(string message) => new("name", message);

    internal static AccountFault OfPassword(string message) => new("password", message);
}
