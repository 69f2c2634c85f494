using System.CommandLine;
using System.CommandLine.Parsing;

namespace HistoryWiki.Web.Importing;

/// <summary>What <c>parse</c> and <c>import</c> have in common on the command line: <c>PATH… [--format …] [--all]</c>.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, or folders whose files are read, those of the folders below included.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> format = new("--format")
    {
        Description = "The format of the files; auto tells it from their names and from how they begin.",
        DefaultValueFactory = _ => ArticleFormat.Auto,
    };

    private readonly Option<bool> all = new("--all")
    {
        Description = "Take every article of an export, not those alone that have the infobox of a conflict, a person, a polity or a unit.",
    };

    private readonly Option<bool> history = new("--history")
    {
        Description = "Take every revision of each page of an export, with who saved it, when and why, not the newest alone.",
    };

    /// <summary>Adds the choice of the whole history, which only an import has a place for.</summary>
    public void AddHistoryTo(Command command) => command.Options.Add(history);

    public void AddTo(Command command)
    {
        paths.Validators.Add(RefuseUnknownOptions);
        format.AcceptOnlyFromAmong(ArticleFormat.Choices);
        command.Arguments.Add(paths);
        command.Options.Add(format);
        command.Options.Add(all);
    }

    public IReadOnlyList<string> Paths(ParseResult parsed) => parsed.GetRequiredValue(paths);

    public ReadingChoices Choices(ParseResult parsed) => new(parsed.GetRequiredValue(format), parsed.GetValue(all), parsed.GetResult(history) is not null && parsed.GetValue(history));

    // An argument that takes many words would take a mistyped option for a path; a file of such a name is written ./--name.
    private static void RefuseUnknownOptions(ArgumentResult words)
    {
        foreach (var word in words.Tokens.Select(token => token.Value).Where(word => word.StartsWith('-')))
            words.AddError($"Unrecognized option '{word}'.");
    }
}
