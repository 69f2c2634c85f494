namespace HistoryWiki.Browser.Tests;

/// <summary>One address of each kind of page, with the seed articles in the database.</summary>
internal static class Pages
{
    public const string War = "/wiki/Kazakh%E2%80%93Kalmyk_War_(1723%E2%80%931726)";
    public const string Invasion = "/wiki/Kalmyk_Invasion_of_Kabardia_(1644)";

    /// <summary>Pages that everybody may open.</summary>
    public static IReadOnlyList<string> Open { get; } =
    [
        "/", "/browse", "/search", "/search?q=kalmyk", "/search?q=kalmik+wr+qqqq", War, Invasion, War + "/links", "/wiki/Kazakh%E2%80%93Dzungar_Wars/battles", War + "/history", War + "/revisions/1",
        "/people/Abul_Khair_Khan", "/belligerents/Kalmyk_Khanate", "/places/Volga%E2%80%93Yaik_interfluve", "/people/Nobody_Known",
        "/people", "/belligerents", "/places", "/people?name=a&order=name", "/places?name=qqqq",
        "/wiki/Kazakh%E2%80%93Dzungar_Wars", "/wanted", "/quality", "/quality?kind=missing-belligerent", "/account/login", "/account/register", "/account/logout", "/account/not-allowed", "/preferences", "/no/such/page", "/error",
    ];

    /// <summary>Pages for those who correct articles.</summary>
    public static IReadOnlyList<string> Correcting { get; } = [War + "/edit", Invasion + "/edit", War + "/edit?field=date", "/wiki/Battle_of_Bulanty/edit?kind=conflict", "/wiki/Ayuka_Khan/edit?kind=person", War + "/rename", "/people/Abul_Khair_Khan/names", "/belligerents/Kalmyk_Khanate/names", "/places/Volga%E2%80%93Yaik_interfluve/names"];
}
