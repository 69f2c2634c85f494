using HistoryWiki.Articles;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tests.Searching;

/// <summary>A wiki of a few dozen articles to search in; the tests only read it.</summary>
public sealed class SearchedWiki : IAsyncLifetime
{
    private static readonly ArticleContent[] Articles =
    [
        Some.Conflict("Kazakh–Kalmyk War (1723–1726)",
                ("Conflict", "Kazakh–Kalmyk War"), ("Partof", "the Kazakh–Dzungar War (1723–1730) of Kazakh–Dzungar Wars"),
                ("Date", "August 1723 – October 1725/1726"), ("Place", "Volga–Yaik interfluve, Northern Caspian region"),
                ("Combatant2", "Kalmyk Khanate"), ("Commander1", "Abul Khair Khan, Barak Sultan"), ("Commander2", "Ayuka Khan"))
            .With("First campaign", "Abulkhair's forces defeated the uluses of Lekbei tayiji.\n\nIn April they were repelled near Guryev, after the [[Struggle of Turkistan]]."),
        Some.Conflict("Kalmyk Invasion of Kabardia (1644)",
                ("Conflict", "Kalmyk Campaign against Kabardia"), ("Partof", "Kalmyk–Kabardian Wars"), ("Date", "January 1644"), ("Place", "Kabardia"),
                ("Combatant1", "Svans, Karachay-Balkars"), ("Combatant2", "Yedisan Nogais, Dzhemboyluks"), ("Commander2", "Kho OrlukKIA"))
            .With("Background", "Evliya Çelebi writes the name of this Murza as Arslanbek."),
        Some.Conflict("Battle of Kanzhal", ("Date", "1708"), ("Place", "Kabardia"), ("Combatant1", "Kabardia"), ("Combatant2", "Crimean Khanate")),
        Some.Conflict("Action of 15 November 1810", ("Date", "15 November 1810"), ("Commander1", "Jean O’Brien")),
        Some.Conflict("Battle of Île Ronde (1794)", ("Date", "24 October 1794"), ("Place", "Île Ronde")),
        Some.Conflict("War", ("Date", "1900")) with { Sections = [new ArticleSection(1, null, "War is the subject.")] },
        Some.Conflict("Polish–Ottoman War (1620–1621)", ("Date", "1620–1621")).With("Text", "It is not about the steppe."),
        Some.Conflict("Khotyn War", ("Date", "1621"), ("Result", "Treaty of Khotyn"), ("Combatant1", "[[Cossacks (Zaporozhian)|Cossacks]]")).With("Course", "Words in AND between OR with NOT and NEAR an action."),
        new ArticleContent("Ayuka Khan", ArticleKind.Person, null, [new ArticleSection(1, null, "Khan of the Kalmyks.")], []),
        .. Enumerable.Range(1, 25).Select(n => Some.Conflict($"Skirmish {n} of the frontier", ("Date", $"{1700 + n}"))),
    ];

    public WikiApp App { get; } = new();

    public async ValueTask InitializeAsync()
    {
        foreach (var article in Articles)
            await App.Save(article);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
