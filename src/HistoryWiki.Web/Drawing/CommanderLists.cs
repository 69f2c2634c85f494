using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Drawing;

/// <summary>The commanders of one side as they are listed: leaders, then supporters, each by fate where many share one.</summary>
public sealed record CommanderLists(IReadOnlyList<CommanderGroup> Leading, IReadOnlyList<CommanderGroup> Supporting)
{
    private const int ManyOfOneFate = 4;

    public bool Any => Leading.Count + Supporting.Count > 0;

    /// <summary>True where the source gives no fate for anybody.</summary>
    public bool NoFates => Leading.Concat(Supporting).All(group => group.People.All(person => person.Fate is null));

    public static CommanderLists Of(IReadOnlyList<Commander> commanders) =>
        new(Groups(commanders.Where(c => !c.Support).ToList()), Groups(commanders.Where(c => c.Support).ToList()));

    // Headings for every fate as soon as one is shared by many, so that no badge repeats a heading. Those without a
    // heading come first, where no heading can be taken for theirs. Otherwise the order is the source's.
    private static List<CommanderGroup> Groups(List<Commander> people)
    {
        if (people.Count == 0)
            return [];
        var byFate = people.ToLookup(Heading);
        if (!byFate.Any(group => group.Key is not null && group.Count() >= ManyOfOneFate))
            return [new CommanderGroup(null, people)];
        return byFate.OrderBy(group => group.Key is not null).Select(group => new CommanderGroup(group.Key, group.ToList())).ToList();
    }

    private static Fate? Heading(Commander person) => person.Fate == Fate.Other ? null : person.Fate;
}

/// <summary>People listed together, under the heading of the fate they share where there is one.</summary>
public sealed record CommanderGroup(Fate? Fate, IReadOnlyList<Commander> People)
{
    private const int LongestColumn = 12;
    private const int LongestColumnOfOneFate = 3;

    /// <summary>True where a column of names would be too long, so that they run on in lines.</summary>
    public bool RunsOn => People.Count > (Fate is null ? LongestColumn : LongestColumnOfOneFate);
}
