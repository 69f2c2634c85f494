using System.Collections.Frozen;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Nations;

namespace HistoryWiki.Articles.Quality;

/// <summary>A result that names a victor who stands on no side.</summary>
internal sealed class VictorCheck : IQualityCheck
{
    /// <summary>Words for a side that is not named after those who fought on it.</summary>
    private static readonly FrozenSet<string> Generic = new[]
    {
        "allied", "allies", "ally", "coalition", "alliance", "rebel", "rebels", "government", "governist", "governmental", "loyalist", "royalist", "republican", "nationalist", "insurgent", "state", "police", "opposition",
        "central", "powers", "power", "entente", "axis", "united", "nations", "un", "nato", "league", "pro", "anti", "and", "the", "of", "forces", "army", "communist", "revolutionary", "military", "naval",
        "native", "indigenous", "imperial", "colonial", "federal", "union", "crusader", "christian", "catholic", "protestant", "muslim", "islamic", "parliamentarian", "peasant", "defender", "attacker",
        "defensive", "partial", "strategic", "tactical", "local", "short", "term", "temporary", "initial", "final", "major", "minor", "costly", "clear", "crushing", "complete", "total", "joint", "combined", "besieger", "besieged", "regime", "dynasty",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Several together may have one name that none of them has: the Franks of Aragon, Urgell and Aquitaine.
    private const int MayBeCalledTogether = 3;

    public string Code => "victor-not-a-belligerent";

    public IEnumerable<Problem> Find(CheckedArticle article)
    {
        var sides = article.Facts.Sides;
        if (article.Facts.Result is not { Outcome: Outcome.Victory, Victor: { } victor } || sides.Count < 2 || sides.Any(s => s.Belligerents.Count is 0 or >= MayBeCalledTogether))
            yield break;
        var words = PeopleWords.Of(victor);
        if (words.Count is 0 or > 6 || !victor.Split(' ').All(w => char.IsUpper(w[0]) || w is "and" or "&") || words.Any(Generic.Contains))
            yield break;
        // A people has many names; that the lead uses the victor's shows that it is one of them.
        var isCalled = sides.SelectMany(s => s.Belligerents).Any(b => Demonyms.MayMean(victor, b.Name))
            || IsAmong(words, WordsOfSides(article)) || IsAmong(words, article.LeadSentences.SelectMany(PeopleWords.Of).ToHashSet());
        if (!isCalled)
            yield return article.Doubt(Code, FactKind.Result, 0, $"The result names “{victor}” as the victor, but no side is called so: {string.Join(" against ", sides.Select(s => $"“{Names(s)}”"))}.");
    }

    private static bool IsAmong(IReadOnlyList<string> words, HashSet<string> named) => words.Any(word => named.Any(name => PeopleWords.AreAlike(word, name)));

    private static HashSet<string> WordsOfSides(CheckedArticle article) =>
    [
        .. article.Infobox!.Fields.Where(f => FieldKeys.Find(f.Key) is { Side: > 0 } or { Fact: FactKind.PartOf }).SelectMany(f => PeopleWords.Of(f.Value)),
        .. article.Facts.Sides.SelectMany(s => s.Belligerents).SelectMany(b => PeopleWords.Of($"{b.Name} {b.Link}")),
    ];

    private static string Names(ConflictSide side) => string.Join(", ", side.Belligerents.Take(3).Select(b => b.Name)) + (side.Belligerents.Count > 3 ? ", …" : "");
}
