namespace HistoryWiki.Articles.Infoboxes.Names;

/// <summary>Words that stand where a name should, or before a remark about one.</summary>
internal static class NameWords
{
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "unknown", "unknown commander", "unknown commanders", "unclear", "uncertain", "none", "n/a", "various", "others", "and others", "other", "etc", "et al",
        "full list", "see below", "not known", "no information", "disputed", "several", "and more", "more", "or", "and", "see list", "list", "unnamed", "allies", "and allies", "sconosciuto", "ignoto", "inconnu", "unbekannt", "desconocido", "desconhecido", "неизвестно",
    };

    private static readonly HashSet<string> Ranks = new(StringComparer.OrdinalIgnoreCase)
    {
        "general", "gen", "colonel", "col", "captain", "capt", "cpt", "commandant", "major", "maj", "lieutenant", "lt", "admiral", "adm", "vice-admiral", "rear-admiral", "commodore", "commander", "cmdr",
        "brigadier", "brig", "marshal", "sergeant", "sgt", "resident", "ensign", "sheikh", "emir", "khan", "archbishop", "bishop",
    };

    private static readonly HashSet<string> Phases = new(StringComparer.OrdinalIgnoreCase)
    {
        "siege", "relief", "garrison", "crusade", "assault", "attack", "defence", "defense", "battle", "phase", "campaign", "front", "theatre", "theater", "invasion", "war", "offensive", "operation", "stage", "expedition", "raid", "landing", "period",
    };

    private static readonly HashSet<string> Openings = new(StringComparer.OrdinalIgnoreCase)
    {
        "formerly", "initially", "later", "possibly", "also", "including", "originally", "previously", "finally", "from", "until", "then", "and", "or", "with", "relieved by", "replaced by", "succeeded by", "followed by", "later by", "under", "led by", "most prominent being", "most notably", "notably",
    };

    /// <summary>Where names are told that are not told here.</summary>
    private static readonly string[] ToldElsewhere =
    [
        "list", "leaders", "commanders", "belligerents", "combatants", "participants", "order of battle", "orders of battle", "article", "section", "below", "here", "full",
        "aftermath", "forces", "units", "battles", "above", "text", "table", "notes", "details", "casualties", "strength",
    ];

    private static readonly string[] RemarkOpenings =
    [
        "led by ", "nicknamed ", "mostly ", "initially ", "later ", "including ", "formerly ", "loyal to ", "under ", "with ", "consisting of ", "also ",
        "and some ", "until ", "from ", "since ", "after ", "before ",
    ];

    /// <summary>Words that make what stands behind a comma a title and no name: <c>Bt</c>, <c>Emperor</c>.</summary>
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "jr", "sr", "ii", "iii", "iv", "bt", "baronet", "duke", "earl", "king", "queen", "prince", "princess", "count", "emperor", "empress", "lord", "governor", "sultan", "shah", "president", "marquis", "marquess",
        "viscount", "baron", "regent", "constable", "caesar", "augustus", "dauphin", "margrave", "landgrave", "elector", "chief", "minister", "governor-general", "holy", "grand", "vc", "obe", "kcb", "dso", "mp", "cb",
        "master", "leader", "secretary", "pasha", "bey", "beg", "mirza", "viceroy", "overall", "acting",
    };

    // They tell an office before "of", and a post wherever they stand.
    private static readonly string[] OfficesAndPosts = ["minister", "president", "commander-in-chief", "chief", "secretary", "governor", "viceroy", "regent"];

    private static readonly HashSet<string> Offices = new(
        [.. OfficesAndPosts, "marshal", "admiral", "constable", "master", "grand master", "king", "sultan", "emir", "emperor", "lord high admiral"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Posts = new(
        [.. OfficesAndPosts, "commander", "chairman", "premier", "chancellor", "leader", "head"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Polities = new(StringComparer.OrdinalIgnoreCase)
    {
        "kingdom", "empire", "republic", "union", "confederation", "confederacy", "federation", "navy", "army", "fleet", "forces", "coalition", "alliance", "league", "sultanate", "khanate", "caliphate", "duchy", "principality", "allies", "axis",
    };

    private static readonly string[] TitleOpenings = ["Earl of ", "Duke of ", "Count of ", "Marquess of ", "Viscount ", "Baron ", "Marquis of ", "Lord ", "Archduke of ", "Prince of ", "King of "];

    private static readonly char[] Marks = [' ', '.', '…', ',', ';', ':', '*', '?', '-', '–', '—', '(', ')'];

    /// <summary>True for words that say that no name is known or where names are told: <c>Unknown</c>, <c>?</c>, <c>and others</c>, <c>See main Allied leaders</c>.</summary>
    public static bool IsNoName(string text)
    {
        var bare = text.Trim(Marks);
        if (bare.Length == 0 || NoNames.Contains(bare)) return true;
        return IsToldElsewhere(bare);
    }

    /// <summary>True for words that lead to where something is told: <c>See below</c>.</summary>
    public static bool IsToldElsewhere(string text) =>
        text.StartsWith("see ", StringComparison.OrdinalIgnoreCase) && Array.Exists(ToldElsewhere, place => WholeWords.Contains(text, place));

    /// <summary>True for the word for those who fought together, which is a name where an article has it.</summary>
    public static bool IsAllies(string text) => text.Equals("allies", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a word before a name that is no part of it: <c>Formerly</c>.</summary>
    public static bool IsOpening(string text) => Openings.Contains(text.Trim(' ', ':'));

    /// <summary>True where the words tell something about the name before them: <c>led by Clan Mackintosh</c>.</summary>
    public static bool IsRemark(string text) =>
        RemarkOpenings.Any(o => text.StartsWith(o, StringComparison.OrdinalIgnoreCase) && (char.IsLower(text[0]) || o is "nicknamed " or "mostly " or "initially " or "led by "));

    /// <summary>True for a military rank and nothing else, so that a link of it is not the person's.</summary>
    public static bool IsRank(string text) => Ranks.Contains(text.TrimEnd('.')) || text.Split(' ', '-') is [.., var last] && last.Length < text.Length && Ranks.Contains(last) && text.Split(' ', '-').All(w => Ranks.Contains(w) || w is "Rear" or "Vice" or "Field" or "Air" or "Chief" or "Brevet");

    /// <summary>True for titles and ranks and nothing else: <c>Count</c>, <c>Prince General</c>.</summary>
    public static bool AreTitles(string text) => Array.TrueForAll(text.Split(' '), word => Titles.Contains(word.TrimEnd('.')) || Ranks.Contains(word.TrimEnd('.')));

    /// <summary>True where the words begin with a military rank, so that they are a person of their own: <c>Commandant Le Tacon</c>.</summary>
    public static bool BeginsWithRank(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 1 && Ranks.Contains(text[..space].TrimEnd('.'));
    }

    /// <summary>True for one to three words as a person's name has them, without a title: <c>Agyris</c>, <c>Karl Hetz</c>.</summary>
    public static bool IsBareName(string text)
    {
        var words = text.Split(' ');
        return words.Length <= 3 && Array.TrueForAll(words, w => w.Length > 1 && char.IsUpper(w[0]) && w.All(c => char.IsLetter(c) || c is '-' or '.' or '\'' or '’') && !Titles.Contains(w.TrimEnd('.')) && !Ranks.Contains(w.TrimEnd('.')));
    }

    /// <summary>True for an office and where it is held: <c>Marshal of France</c>.</summary>
    public static bool IsOffice(string text) => text.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var at && Offices.Contains(text[..at]);

    /// <summary>True for words that name a post and no person: <c>Prime Minister</c>, <c>Commander of the fleet</c>.</summary>
    public static bool NamesPost(string text) => text.Split(' ') is var words && (Posts.Contains(words[0].TrimEnd(',')) || Posts.Contains(words[^1]));

    /// <summary>True for words that name a state or its forces: <c>Kingdom of France</c>, <c>Red Army</c>.</summary>
    public static bool NamesPolity(string text) => text.Split(' ') is var words && (Polities.Contains(words[0]) || Polities.Contains(words[^1]));

    /// <summary>True where bold words name a part of the conflict and no person: <c>First siege</c>.</summary>
    public static bool NamesPhase(string text) => text.Split(' ').Any(w => Phases.Contains(w.TrimEnd(':', '.')));

    /// <summary>True where the words are a numbered title that belongs to the name before them: <c>3rd Earl of Thomond</c>.</summary>
    public static bool IsNumberedTitle(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space >= 3 && char.IsAsciiDigit(text[0]) && char.IsAsciiLetterLower(text[space - 1])
            && Array.Exists(TitleOpenings, o => text.AsSpan(space + 1).StartsWith(o, StringComparison.Ordinal));
    }
}
