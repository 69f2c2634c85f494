using System.Globalization;

namespace HistoryWiki.Articles.Quality;

/// <summary>A way from a conflict to the war that it is part of, and so on, that comes back to the conflict itself.</summary>
/// <param name="Way">The titles of what it is part of, of what that is part of, and so on: the whole way round without the conflict itself, or the beginning of it.</param>
/// <param name="Others">How many other conflicts go round with it; more than <paramref name="Way"/> names where it is long.</param>
public sealed record CircleOfWars(IReadOnlyList<string> Way, int Others)
{
    /// <summary>The code of the problem that it is.</summary>
    public const string Code = "circle-of-wars";

    /// <summary>How many titles a way round names.</summary>
    public const int MostNamed = 3;

    /// <summary>What is wrong, in a sentence.</summary>
    public string InWords()
    {
        var named = string.Join(", which is part of ", Way.Select(title => $"“{title}”"));
        return Way.Count == 0 ? "The facts say that this conflict is part of itself."
            : Others <= MostNamed ? $"This conflict is part of {named}, which is part of this one again."
            : $"This conflict is part of {named}, and further on of this one again: {(Others + 1).ToString("N0", CultureInfo.InvariantCulture)} conflicts are part of each other.";
    }
}
