using System.Collections.Frozen;
using HistoryWiki.Articles.Wikitext.Templates;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>What can be counted: the things, each with the words for its kinds, and the words that mean people.</summary>
internal static class UnitWords
{
    private static readonly (string What, string[] Kinds)[] Things =
    [
        ("ships",
        [
            "ship", "ships", "vessel", "vessels", "warship", "warships", "war ship", "war ships", "ship of the line", "ships of the line", "ships-of-the-line", "ship-of-the-line",
            "frigate", "frigates", "corvette", "corvettes", "sloop", "sloops", "sloop-of-war", "sloops-of-war", "sloop of war", "sloops of war", "brig", "brigs", "schooner", "schooners",
            "galley", "galleys", "galleon", "galleons", "galleass", "galleasses", "galiot", "galiots", "carrack", "carracks", "caravel", "caravels", "xebec", "xebecs", "trireme", "triremes",
            "quinquereme", "quinqueremes", "quadrireme", "quadriremes", "dromon", "dromons", "junk", "junks", "fireship", "fireships", "fire ship", "fire ships", "bomb vessel", "bomb vessels",
            "bomb", "bombs", "bomb ketch", "bomb ketches", "ketch", "ketches", "cutter", "cutters", "lugger", "luggers", "patache", "pataches", "brigantine", "brigantines", "barque", "barques",
            "transport", "transports", "transport ship", "transport ships", "supply ship", "supply ships", "support ship", "support ships", "tender", "tenders", "seaplane tender",
            "ironclad", "ironclads", "monitor", "monitors", "battleship", "battleships", "dreadnought", "dreadnoughts", "pre-dreadnought", "pre-dreadnoughts", "battlecruiser", "battlecruisers",
            "cruiser", "cruisers", "destroyer", "destroyers", "gunboat", "gunboats", "torpedo boat", "torpedo boats", "torpedo-boat", "torpedo-boats", "aircraft carrier", "aircraft carriers",
            "carrier", "carriers", "submarine", "submarines", "u-boat", "u-boats", "minesweeper", "minesweepers", "minelayer", "minelayers", "trawler", "trawlers", "tugboat", "tugboats", "tug", "tugs",
            "boat", "boats", "war boat", "war boats", "warboat", "warboats", "patrol boat", "patrol boats", "motor boat", "motor boats", "longship", "longships", "steamer", "steamers", "steamship",
            "steamships", "merchantman", "merchantmen", "east indiaman", "east indiamen", "flotilla", "privateer", "privateers", "craft", "crafts", "barge", "barges", "canoe", "canoes", "raft", "rafts",
            "escort", "escorts", "freighter", "freighters", "tanker", "tankers", "landing craft", "panokseon", "hyeopseon", "turtle ship", "turtle ships", "atakebune", "sambuk", "dhow", "dhows", "post ship",
            "galliot", "galliots", "penteconter", "penteconters", "pinnace", "pinnaces", "felucca", "feluccas", "sampan", "sampans", "longboat", "longboats", "bireme", "biremes", "liburnian", "liburnians", "troopship", "troopships", "flagship", "lorcha", "lorchas", "fluyt", "fluyts", "man-of-war", "men-of-war", "men of war", "third-rate", "third-rates", "auxiliary", "auxiliaries vessels", "sail", "kogge", "cog", "cogs", "hulk", "hulks", "liner", "liners", "floating batteries",
            "flyboat", "flyboats", "tartane", "tartanes", "zabra", "zabras", "urca", "urcas", "skiff", "skiffs", "gallivat", "gallivats", "prahu", "prahus", "yacht", "yachts", "whaler", "whalers", "whaleboat",
            "whaleboats", "bateau", "bateaux", "lighter", "lighters", "oiler", "oilers", "collier", "colliers", "mtb", "mtbs", "lst", "lsts",
            "corazzate", "incrociatori", "cacciatorpediniere", "sommergibili", "cuirassés", "croiseurs", "sous-marins", "goélettes", "schlachtschiff", "schlachtschiffe", "schlachtkreuzer", "kreuzer",
            "zerstörer", "torpedoboot", "torpedoboote", "u-boot", "u-boote", "kanonenboote", "linienschiff", "fregatte", "acorazados", "cruceros", "destructores", "submarinos", "galeones", "corbetas",
            "goletas", "bergantines", "крейсер", "крейсера", "крейсеров", "эсминцев", "броненосцев", "линкоров",
            "nave", "navi", "vascelli", "galee", "fregate", "navire", "navires", "vaisseaux", "frégates", "galères", "schiff", "schiffe", "linienschiffe", "fregatten", "galeeren", "barcos", "buques", "navíos", "galeras",
            "fragatas", "navios", "корабль", "корабля", "кораблей", "галер", "фрегатов", "судов", "okrętów", "okręty", "schepen",
        ]),
        ("guns",
        [
            "gun", "guns", "cannon", "cannons", "mortar", "mortars", "howitzer", "howitzers", "artillery piece", "artillery pieces", "field piece", "field pieces", "fieldpieces", "pieces of artillery",
            "piece of artillery", "artillery guns", "field gun", "field guns", "mountain gun", "mountain guns", "siege gun", "siege guns", "machine gun", "machine guns", "machineguns", "anti-tank gun",
            "anti-tank guns", "anti-aircraft gun", "anti-aircraft guns", "aa guns", "cannon pieces", "artillery units", "artillery", "artilleries", "bombards", "bombard", "culverins", "culverin", "rocket launchers",
            "recoilless guns", "gun barrels", "barrels", "siege engines", "siege engine", "catapults", "trebuchets", "cannoni", "pezzi d'artiglieria", "canons", "geschütz", "geschütze", "dział", "działa", "armat", "kanonnen", "canhões", "kanonen", "cañón", "cañones", "pieces of cannon", "piece of cannon", "pieces of ordnance", "орудие", "орудий", "орудия", "пушек", "пушки",
        ]),
        ("tanks", ["tank", "tanks", "assault gun", "assault guns", "tankettes", "panzers", "tank destroyers", "carri armati", "chars", "tanques", "танков", "танка"]),
        ("aircraft",
        [
            "aircraft", "aircrafts", "airplane", "airplanes", "aeroplane", "aeroplanes", "plane", "planes", "warplane", "warplanes", "fighter aircraft", "fighter planes", "jets", "jet", "bomber", "bombers",
            "dive bombers", "fighter-bombers", "fighter-bomber", "helicopter", "helicopters", "gliders", "glider", "drone", "drones", "seaplane", "seaplanes", "floatplane", "floatplanes", "flying boat", "flying boats", "torpedo bombers", "combat aircraft", "gunship", "gunships", "fighter jets",
            "fighter jet", "airships", "airship", "uavs", "uav", "spy planes", "biplanes", "attack helicopters", "aerei", "velivoli", "avions", "flugzeuge", "aviones", "aviões", "самолётов", "самолетов",
        ]),
        ("vehicles",
        [
            "vehicle", "vehicles", "armoured vehicle", "armoured vehicles", "armored vehicle", "armored vehicles", "armoured car", "armoured cars", "armored car", "armored cars", "armoured fighting vehicles", "afvs", "afv",
            "apcs", "apc", "ifvs", "ifv", "trucks", "truck", "half-tracks", "armoured personnel carriers", "armored personnel carriers", "humvees", "jeeps", "technicals", "cars", "lorries", "motor vehicles", "chariots", "chariot",
            "armoured carrier", "armoured carriers", "armored carrier", "armored carriers", "personnel carrier", "personnel carriers", "bren carriers", "universal carriers", "motorcycles", "buses", "carts",
            "wagons", "wagon", "armoured train", "armored train", "armoured trains", "armored trains", "trains",
        ]),
        ("divisions", ["division", "divisions"]),
        ("brigades", ["brigade", "brigades"]),
        ("regiments", ["regiment", "regiments"]),
        ("battalions", ["battalion", "battalions", "bns"]),
        ("companies", ["company", "companies"]),
        ("squadrons", ["squadron", "squadrons"]),
        ("platoons", ["platoon", "platoons"]),
        ("batteries", ["battery", "batteries"]),
        ("corps", ["corps"]),
        ("armies", ["army", "armies", "army groups"]),
        ("legions", ["legion", "legions"]),
        ("cohorts", ["cohorts", "cohort"]),
        ("tumens", ["tumen", "tumens"]),
        ("battlegroups", ["battlegroup", "battlegroups", "battle groups", "kampfgruppen"]),
        ("combat commands", ["combat command", "combat commands"]),
        ("wings", ["wings", "wing"]),
        ("fleets", ["fleet", "fleets"]),
        ("columns", ["column", "columns"]),
        ("troops of horse", ["troops of horse"]),
        ("horses", ["horses", "ponies"]),
        ("elephants", ["elephant", "elephants", "war elephants", "war elephant"]),
        ("camels", ["camel", "camels"]),
        ("mules", ["mule", "mules"]),
        ("families", ["family", "families", "households", "kibitkas", "tents", "yurts"]),
        ("missiles", ["missile", "missiles", "rockets"]),
        ("muskets", ["muskets", "musket", "rifles", "rifle", "small arms", "arquebuses", "weapons"]),
        ("forts", ["fort", "forts", "fortresses", "castles", "castle"]),
        ("banners", ["banner", "banners", "flags", "colours", "colors", "standards", "eagles", "guidon", "guidons"]),
        ("villages", ["village", "villages", "settlements"]),
        ("towns", ["town", "towns", "cities"]),
        ("check-posts", ["check-post", "check-posts", "border check-posts", "posts", "outposts", "checkpoints"]),
        ("buildings", ["buildings", "houses", "homes"]),
    ];

    /// <summary>People; such a word alone says nothing about which force is meant.</summary>
    private static readonly FrozenSet<string> PlainPeople = new[]
    {
        "man", "men", "troop", "troops", "soldier", "soldiers", "personnel", "people", "persons", "person", "casualties", "casualty", "losses", "loss", "strong", "all ranks",
        "combatants", "individuals", "men total", "altogether", "overall", "members", "uomini", "soldati", "hommes", "soldats", "mann", "soldaten", "hombres", "soldados", "homens", "человек", "солдат", "ludzi", "żołnierzy", "manschappen", "perdite", "pertes", "verluste", "bajas", "total", "fighting", "other", "cases", "combined",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Kinds =
        Things.SelectMany(t => t.Kinds.Select(k => (k, t.What))).ToFrozenDictionary(p => p.k, p => p.What, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Beginnings = Kinds.Keys.Select(kind => kind.Split(' ')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Longest number of words in a kind.</summary>
    public const int LongestKind = 4;

    /// <summary>The thing that a word or phrase is a kind of, such as <c>ships</c> for <c>frigates</c>; null where it is none.</summary>
    public static string? Find(string kind) => Kinds.GetValueOrDefault(kind);

    /// <summary>The thing whose kind is written with a hyphen: <c>ship-sloops</c>; null for other words, such as <c>B-company</c>.</summary>
    public static string? FindCompound(string word)
    {
        var hyphen = word.LastIndexOf('-');
        var what = hyphen > 0 && Find(word) is null ? Find(word[(hyphen + 1)..]) : null;
        return what is "ships" or "guns" or "aircraft" or "vehicles" ? what : null;
    }

    /// <summary>The thing that a link names, whatever words it shows: <c>Fighter-bomber</c> is an aircraft, <c>Junk (ship)</c> a ship; null where it names none.</summary>
    public static string? FindLinked(string target)
    {
        var open = target.IndexOf(" (", StringComparison.Ordinal);
        var what = Find(target) ?? (open > 0 && target.EndsWith(')') ? Find(target[(open + 2)..^1]) : null);
        return what is "ships" or "aircraft" or "tanks" or "vehicles" ? what : null;
    }

    /// <summary>True for a word that is a kind, alone or with others after it.</summary>
    public static bool BeginsKind(string word) => Beginnings.Contains(word);

    /// <summary>True for the plain name of the thing itself, which says nothing about its kind: <c>ships</c>, <c>vessels</c>, <c>divisions</c>.</summary>
    public static bool IsPlain(string kind, string what) =>
        kind.Equals(what, StringComparison.OrdinalIgnoreCase) || kind.Equals(what.TrimEnd('s'), StringComparison.OrdinalIgnoreCase)
        || kind is "vessel" or "vessels" or "gun" or "planes" or "plane" or "company" or "battery" or "army"
        || kind.EndsWith($" {what}", StringComparison.OrdinalIgnoreCase) && what is "guns" or "check-posts";

    /// <summary>True for a force in the singular, which many people can be of.</summary>
    public static bool IsOneForce(string kind) => kind.Equals("army", StringComparison.OrdinalIgnoreCase) || kind.Equals("fleet", StringComparison.OrdinalIgnoreCase) || kind.Equals("legion", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a word that is the same for one and for many.</summary>
    public static bool IsCountless(string kind) => kind.Equals("aircraft", StringComparison.OrdinalIgnoreCase) || kind.Equals("cannon", StringComparison.OrdinalIgnoreCase) || kind.Equals("artillery", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the name of one ship, told by its prefix: <c>HMS Augusta</c>.</summary>
    public static bool IsShipName(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && TemplateTable.UnmistakableShipPrefixes.AsSpan().Contains(name[..end]);

    /// <summary>True for a word behind what is counted that says it is all of it: <c>54 cannon total</c>.</summary>
    public static bool IsSum(string word) => word is "total" or "overall" or "altogether" or "combined";

    /// <summary>True for a word for people that does not say which.</summary>
    public static bool IsPlainPeople(string word) => PlainPeople.Contains(word);
}
