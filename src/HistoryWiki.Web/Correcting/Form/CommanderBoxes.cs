using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>Commanders as rows of name, role and fate.</summary>
public sealed record CommanderBoxes(IReadOnlyList<CommanderRow> Rows) : FieldBoxes
{
    public static CommanderBoxes Of(IEnumerable<Commander> commanders) => new(commanders.Select(CommanderRow.Of).ToList());

    public override IEnumerable<string> Typed => Rows.SelectMany(r => new[] { r.Name, r.From, r.Until, r.Note, r.Link });

    public override FieldBoxes Receive(PostedValues posted, string name)
    {
        ArgumentNullException.ThrowIfNull(posted);
        return posted.Has(name) ? new CommanderBoxes(posted.RowsOf(name, EditLimits.Rows).Select(i => CommanderRow.Receive(posted, $"{name}.{i}")).ToList()) : this;
    }

    public override IReadOnlyList<object> Facts => [.. Rows.Where(row => !row.IsEmpty)];

    public override IReadOnlyList<object> FactsOf(FieldPlace place, string text)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.ReadSide(text).Commanders;
    }

    public override IReadOnlyList<string> RowNames => Rows.Select(r => r.Name).ToList();

    public override FieldBoxes WithRow() => new CommanderBoxes([.. Rows, CommanderRow.Empty]);

    public override FieldBoxes WithoutRow(int row) => new CommanderBoxes(Rows.Where((_, i) => i != row).ToList());

    public override string Write(FieldPlace place, FormProblems problems)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(problems);
        var wanted = Rows.Select((row, i) => row.IsEmpty ? null : row.Read($"{place.Name}.{i}", problems)).OfType<Commander>().ToList();
        // Supporters stand under one heading, after the others.
        wanted = [.. wanted.Where(c => !c.Support), .. wanted.Where(c => c.Support)];
        var text = FactsWriter.Commanders(wanted, place.Markup);
        ReadAsTyped.Check(place, problems, wanted, place.ReadSide(text).Commanders, c => c.Name);
        return text;
    }

    public bool Equals(CommanderBoxes? other) => other is not null && Rows.SequenceEqual(other.Rows);

    public override int GetHashCode() => Rows.Count;
}

/// <summary>A commander as typed.</summary>
/// <param name="Name">The name, ranks included.</param>
/// <param name="Role">One of <see cref="Roles"/>.</param>
/// <param name="Fate">One of <see cref="Fates"/>.</param>
/// <param name="From">When the person took part from, in words.</param>
/// <param name="Until">When the person took part until, in words.</param>
/// <param name="Note">A remark, for example a post.</param>
/// <param name="Link">The title that the source links the name to.</param>
public sealed record CommanderRow(string Name, string Role, string Fate, string From, string Until, string Note, string Link)
{
    public const string Commanding = "commander";
    public const string Supporting = "supporting";

    public static CommanderRow Empty { get; } = new("", Commanding, "", "", "", "", "");

    public static IReadOnlyList<Choice> Roles { get; } = [new(Commanding, "Commander"), new(Supporting, "Supporting")];

    public static IReadOnlyList<Choice> Fates { get; } = [new("", "Not recorded"), .. CommanderFates.All];

    public bool IsEmpty => this with { Role = Commanding } == Empty;

    /// <summary>Whether it says more than name, role and fate.</summary>
    public bool HasMore => From.Length + Until.Length + Note.Length > 0 || (Link.Length > 0 && Link != Name);

    /// <summary>The commander that the row says; faults go to the problems, and what is faulty is left out.</summary>
    internal Commander? Read(string name, FormProblems problems)
    {
        if (Name.Length == 0)
            problems.Error($"{name}.name", "Enter the name of the commander, or remove the row");
        Choice.Check(Roles, Role, $"{name}.role", "Role", problems);
        Choice.Check(Fates, Fate, $"{name}.fate", "Fate", problems);
        return new Commander(Name)
        {
            Support = Role == Supporting,
            Fate = CommanderFates.Find(Fate),
            From = WhenWords.Read(From, $"{name}.from", problems),
            Until = WhenWords.Read(Until, $"{name}.until", problems),
            Note = Note.Length == 0 ? null : Note,
            Link = Link.Length == 0 ? null : Link,
        };
    }

    internal static CommanderRow Of(Commander commander) => new(
        commander.Name,
        commander.Support ? Supporting : Commanding,
        CommanderFates.Of(commander.Fate),
        WhenWords.Of(commander.From),
        WhenWords.Of(commander.Until),
        commander.Note ?? "",
        commander.Link ?? "");

    internal static CommanderRow Receive(PostedValues posted, string name)
    {
        string Box(string box) => posted.Find($"{name}.{box}")?.Trim() ?? "";
        return new CommanderRow(Box("name"), posted.Find($"{name}.role") ?? Commanding, Box("fate"), Box("from"), Box("until"), Box("note"), Box("link"));
    }
}
