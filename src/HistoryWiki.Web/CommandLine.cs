using System.CommandLine;
using System.CommandLine.Parsing;
using HistoryWiki.Web.Importing;
using HistoryWiki.Web.Keeping;
using HistoryWiki.Web.SigningIn;

namespace HistoryWiki.Web;

/// <summary>The one executable's verbs; no verb serves. How they end is an <see cref="ExitCode"/>.</summary>
public static class CommandLine
{
    // Ctrl+C lets a command finish the article it is at.
    private static readonly TimeSpan LongestArticle = TimeSpan.FromSeconds(30);

    public static async Task<int> Run(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args.FirstOrDefault() is not { } first || (first.StartsWith('-') && first is not ("--help" or "-h" or "-?" or "--version")))
            return Settings.FindFault(args) is { } fault ? await Refuse([fault]) : await ServeCommand.Run(args);

        var (settings, words) = Settings.Split(args);
        var root = new RootCommand("HistoryWiki, an encyclopedia of wars and battles. Without a command it serves the wiki.")
        {
            ParseCommand.Create(),
            ImportCommand.Create(settings),
            CheckCommand.Create(settings),
            UserCommand.Create(settings),
        };
        if (words.FirstOrDefault() is { } verb && !verb.StartsWith('-') && root.Subcommands.All(command => command.Name != verb))
            return await Refuse([$"There is no command '{verb}'; there are {string.Join(", ", root.Subcommands.Select(command => command.Name))}."]);

        // A path may begin with @, so it names no file of further words.
        var parsed = root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = LongestArticle });

        return await Refuse([.. parsed.Errors.Select(Explain).Distinct(), UsageOf(root, parsed.CommandResult)]);
    }

    private static string Explain(ParseError error) => error.SymbolResult is ArgumentResult { Tokens.Count: 0, Argument: var missing }
        ? $"{missing.Name} is missing: {missing.Description}"
        : error.Message;

    // As the help has it: the line below its heading.
    private static string UsageOf(RootCommand root, CommandResult command)
    {
        using var help = new StringWriter();
        var words = new Stack<string>();
        for (SymbolResult? result = command; result is CommandResult { Command: not RootCommand } inner; result = result.Parent)
            words.Push(inner.Command.Name);
        root.Parse([.. words, "--help"]).Invoke(new InvocationConfiguration { Output = help });
        return "Usage:" + help.ToString().ReplaceLineEndings("\n").Split("Usage:\n")[1].Split('\n')[0].Replace("  ", " ", StringComparison.Ordinal);
    }

    private static async Task<int> Refuse(IEnumerable<string> reasons)
    {
        foreach (var reason in reasons)
            await Console.Error.WriteLineAsync(reason);
        await Console.Error.WriteLineAsync("The option --help says what there is.");
        return ExitCode.WrongCommandLine;
    }
}
