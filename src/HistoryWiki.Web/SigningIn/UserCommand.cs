using System.CommandLine;
using System.Text;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.SigningIn;

/// <summary><c>user add NAME --role ROLE</c>: makes an account, or changes its role and password. The password is asked, or read from standard input.</summary>
public static class UserCommand
{
    public static Command Create(string[] settings)
    {
        var name = new Argument<string>("NAME") { Description = "The name that histories will show." };
        var role = new Option<string>("--role") { Description = $"One of {string.Join(", ", AccountRoles.All)}.", Required = true };
        role.AcceptOnlyFromAmong([.. AccountRoles.All]);
        var add = new Command("add", "Make an account, or change the role and password of the one that has the name.") { name, role };
        add.SetAction(parsed => Add(settings, parsed.GetValue(name)!, parsed.GetValue(role)!));
        return new Command("user", "Accounts.") { add };
    }

    private static Task<int> Add(string[] settings, string name, string role) => CommandHost.Run(settings, Console.Error, async services =>
    {
        await services.GetRequiredService<Writer>().Migrate();
        await using var scope = services.CreateAsyncScope();
        var password = Console.IsInputRedirected ? await Console.In.ReadLineAsync() ?? "" : AskForPassword();
        var (faults, changed) = await scope.ServiceProvider.GetRequiredService<NewAccount>().MakeOrChange(name, password, role);
        foreach (var fault in faults)
            await Console.Error.WriteLineAsync($"user add: error: {fault.Message}");
        if (faults.Count == 0)
            await Console.Out.WriteLineAsync(changed is null ? $"{name} can sign in as {role}." : $"The account {changed} was there already: it has the new password, and can sign in as {role}.");
        return faults.Count == 0 ? ExitCode.Done : ExitCode.NotAllDone;
    });

    private static string AskForPassword()
    {
        Console.Write("Password: ");
        var password = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
                password.Length = Math.Max(0, password.Length - 1);
            else if (!char.IsControl(key.KeyChar))
                password.Append(key.KeyChar);
        }

        Console.WriteLine();
        return password.ToString();
    }
}
