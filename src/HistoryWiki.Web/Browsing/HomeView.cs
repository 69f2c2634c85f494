using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Browsing;

/// <summary>What the home page shows.</summary>
/// <param name="Featured">The article to read today, or null where no article has a date and two sides.</param>
/// <param name="Try">Names worth searching for; each finds something.</param>
/// <param name="Kinds">How many articles of each kind there are, the most frequent first.</param>
/// <param name="Centuries">How many articles begin in each century, in order.</param>
/// <param name="Outcomes">How many articles ended in each way.</param>
/// <param name="Named">Who and what most conflicts name.</param>
/// <param name="New">The latest changes.</param>
/// <param name="Wanted">The titles that most articles want.</param>
/// <param name="ToCheck">How many things there are to check in all articles.</param>
public sealed record HomeView(
    FeaturedArticle? Featured,
    IReadOnlyList<string> Try,
    IReadOnlyList<KindCount> Kinds,
    IReadOnlyList<CenturyCount> Centuries,
    IReadOnlyList<OutcomeCount> Outcomes,
    IReadOnlyList<NamedCount> Named,
    IReadOnlyList<Change> New,
    IReadOnlyList<WantedCount> Wanted,
    int ToCheck)
{
    public bool IsEmpty => Kinds.Count == 0;
}

/// <summary>An article to read today.</summary>
public sealed record FeaturedArticle(ArticleBrief Brief, string Lead, ConflictFacts Facts);

/// <summary>How many articles begin in a century.</summary>
public sealed record CenturyCount(int Century, int Count);

/// <summary>How many articles ended in one way.</summary>
public sealed record OutcomeCount(Outcome Outcome, int Count);

/// <summary>A title that nobody has written yet, and how many articles want it.</summary>
public sealed record WantedCount(string Title, int Wanting);

/// <summary>A revision as lists of changes show it.</summary>
public sealed record Change(int Id, string Title, int Number, DateTimeOffset At, string Author, string Summary);
