using System.Globalization;
using System.Text;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Benchmarks.Searching;

/// <summary>
/// Articles on wars that never were, the same ones each time: names are used again and again as those of an encyclopedia are, and the text
/// has the frequencies of a language. Half of the texts are shorter than 3,000 letters, one in a hundred is longer than 30,000.
/// </summary>
internal sealed class MadeArticles
{
    private const int Words = 60_000;
    private const double MiddleLetters = 3_000;
    private const double Spread = 1.0;
    private const int MostLetters = 100_000;
    private const int LettersOfSection = 1_500;

    private static readonly string[] Heads = ["Battle of", "Battle of", "Battle of", "Battle of", "Siege of", "Siege of", "Capture of", "Raid on", "Fall of", "Action of", "Operation", "Treaty of"];
    private static readonly string[] Results = ["Victory of {0}", "{0} victory", "Decisive {0} victory", "Inconclusive", "Treaty of {1}", "Ceasefire", "Stalemate", ""];
    private static readonly string[] Ranks = ["", "", "", "General ", "Khan ", "King ", "Prince ", "Admiral "];

    private readonly MadeWords words = new(Words, new Random(1));
    private readonly List<string> places = Names(2, 30_000, name => name);
    private readonly List<string> powers = Names(3, 4_000, (name, i) => $"{name}{new[] { " Empire", " Khanate", " Republic", "", " Confederacy", " rebels" }[i % 6]}");
    private readonly List<string> people = Names(4, 40_000, (name, i) => $"{Ranks[i % Ranks.Length]}{name} {(i % 5 == 0 ? "de " : "")}{Capital(MadeWords.Word(new Random(i), 2))}");
    private readonly List<string> wars = Names(5, 3_000, (name, i) => i % 2 == 0 ? $"{name} War" : $"{name}–{Capital(MadeWords.Word(new Random(-i - 1), 2))} Wars");
    private readonly HashSet<string> taken = [];
    private readonly List<string> titles = [];

    /// <summary>The next article; each call makes another one.</summary>
    public ArticleContent Next()
    {
        var random = new Random(titles.Count + 100);
        var year = 2000 - (int)(2400 * Math.Pow(random.NextDouble(), 3));
        var place = random.PickUneven(places);
        var title = TitleOf(random, place, year);
        var (first, second) = (random.PickUneven(powers), random.PickUneven(powers));
        var war = random.PickUneven(wars);
        InfoboxField[] fields =
        [
            new("Conflict", title, 2), new("Partof", war, 3), new("Date", DateOf(random, year), 4),
            new("Place", random.Next(3) == 0 ? $"{place}, {random.PickUneven(places)}" : place, 5),
            new("Result", string.Format(CultureInfo.InvariantCulture, random.Pick(Results), first, place), 6),
            new("Combatant1", Listed(random, powers, first, 2), 7), new("Combatant2", Listed(random, powers, second, 2), 8),
            new("Commander1", Listed(random, people, random.PickUneven(people), 3), 9), new("Commander2", Listed(random, people, random.PickUneven(people), 3), 10),
            new("Strength1", random.Next(500, 90_000).ToString("N0", CultureInfo.InvariantCulture), 11),
        ];
        var sections = SectionsOf(random, $"The {title} was fought in {year} at {place} between {first} and {second} in the [[{war}]].");
        titles.Add(title);
        return new ArticleContent(title, ArticleKind.Conflict, new Infobox("military conflict", fields), sections, []);
    }

    private string TitleOf(Random random, string place, int year)
    {
        var name = random.Next(6) == 0 ? random.PickUneven(wars) : $"{random.Pick(Heads)} {place}";
        foreach (var title in new[] { name, $"{name} ({Year(year)})", $"{name} ({random.PickUneven(places)})" })
        {
            if (taken.Add(title))
                return title;
        }

        var numbered = string.Create(CultureInfo.InvariantCulture, $"{name} ({titles.Count})");
        taken.Add(numbered);
        return numbered;
    }

    private List<ArticleSection> SectionsOf(Random random, string opening)
    {
        var letters = Math.Min(MostLetters, MiddleLetters * Math.Exp(Spread * Normal(random)));
        var sections = new List<ArticleSection> { new(1, null, opening + " " + Prose(random, Math.Min(letters, 600))) };
        for (var left = letters - 600; left > 0; left -= LettersOfSection)
            sections.Add(new ArticleSection(2, Capital(words.Draw(random)), Prose(random, Math.Min(left, LettersOfSection))));
        return sections;
    }

    private string Prose(Random random, double letters)
    {
        var text = new StringBuilder();
        while (text.Length < letters)
        {
            var sentence = Capital(words.Draw(random));
            text.Append(sentence);
            for (var i = random.Next(6, 24); i > 0; i--)
                text.Append(' ').Append(random.Next(25) == 0 ? NameOf(random) : words.Draw(random));
            text.Append(". ");
        }

        return text.ToString();
    }

    private string NameOf(Random random) => random.Next(5) switch
    {
        0 => random.PickUneven(people),
        1 => random.PickUneven(powers),
        2 when titles.Count > 0 => $"[[{random.PickUneven(titles)}]]",
        3 => random.Next(1200, 1990).ToString(CultureInfo.InvariantCulture),
        _ => random.PickUneven(places),
    };

    private static string DateOf(Random random, int year) => random.Next(4) switch
    {
        _ when year <= 0 => Year(year),
        0 => Year(year),
        1 => $"{year}–{year + random.Next(1, 4)}",
        2 => $"{random.Next(1, 28)} June {year}",
        _ => $"May – {random.Next(1, 28)} August {year}",
    };

    private static string Year(int year) => year > 0 ? year.ToString(CultureInfo.InvariantCulture) : $"{1 - year} BC";

    private static string Listed(Random random, List<string> from, string first, int more) =>
        string.Join("<br>", Enumerable.Range(0, random.Next(more + 1)).Select(_ => random.PickUneven(from)).Prepend(first));

    private static List<string> Names(int seed, int count, Func<string, string> complete) => Names(seed, count, (name, _) => complete(name));

    private static List<string> Names(int seed, int count, Func<string, int, string> complete)
    {
        var random = new Random(seed);
        var names = new HashSet<string>();
        for (var i = 0; names.Count < count; i++)
            names.Add(complete(Accented(Capital(MadeWords.Word(random, random.Next(2, 4))), i), i));
        return [.. names];
    }

    // Every ninth name is written with a letter that is folded.
    private static string Accented(string name, int i) => i % 9 == 0 ? name.Replace('a', 'á').Replace('u', 'ü') : name;

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
