using System.CommandLine;
using System.CommandLine.Parsing;

namespace HistoryWiki.Web.Importing;

/// <summary>What <c>parse</c> and <c>import</c> have in common on the command line: <c>PATH… [--format …]</c>.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, or folders whose files are read, those of the folders below included.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> format = new("--format")
    {
        Description = "The format of the files; auto tells it from their names.",
        DefaultValueFactory = _ => ArticleFormat.Auto,
    };

    public void AddTo(Command command)
    {
        paths.Validators.Add(RefuseUnknownOptions);
        format.AcceptOnlyFromAmong(ArticleFormat.Choices);
        command.Arguments.Add(paths);
        command.Options.Add(format);
    }

    public IReadOnlyList<string> Paths(ParseResult parsed) => parsed.GetRequiredValue(paths);

    public string Format(ParseResult parsed) => parsed.GetRequiredValue(format);

    // An argument that takes many words would take a mistyped option for a path; a file of such a name is written ./--name.
    private static void RefuseUnknownOptions(ArgumentResult words)
    {
        foreach (var word in words.Tokens.Select(token => token.Value).Where(word => word.StartsWith('-')))
            words.AddError($"Unrecognized option '{word}'.");
    }
}
