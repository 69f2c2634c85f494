using System.Collections.Frozen;

namespace HistoryWiki.Articles.Linking;

/// <summary>The words of war that titles, prose and searches are told by, in one place: each table says where its words are looked for.</summary>
public static class WordsOfWar
{
    /// <summary>What is fought for a place, as the title of a battle begins; for expressions.</summary>
    public const string FoughtFor = "Battle|Siege|Fall|Capture";

    /// <summary>What else is done there.</summary>
    public const string DoneThere = "Recapture|Raid|Attack|Assault|Storming|Sack|Action|Landing|Landings|Skirmish|Bombardment|Invasion|Conquest|Liberation|"
        + "Defen[cs]e|Relief|Occupation|Combat|Engagement|Massacre|Burning";

    /// <summary>Which of several it is: <c>Second Siege of Zaragoza</c>.</summary>
    public const string Ordinals = "First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Last";

    /// <summary>What is larger than a battle, as the title of a war ends.</summary>
    public static FrozenSet<string> Wars { get; } =
        Set("War", "Wars", "Rebellion", "Revolution", "Campaign", "Crusade", "Uprising", "Mutiny", "Revolt", "Offensive", "Expedition");

    /// <summary>What was done to a place: <c>Kaiapit was taken</c>.</summary>
    public static FrozenSet<string> WasDoneTo { get; } = Set(
        "captured", "recaptured", "taken", "retaken", "seized", "attacked", "assaulted", "stormed", "besieged", "bombarded", "raided", "sacked", "conquered", "liberated", "relieved");

    /// <summary>What armies do to a place: <c>captured Fort Henry</c>.</summary>
    public static FrozenSet<string> DoneTo { get; } = Set(
    [
        .. WasDoneTo,
        "capture", "captures", "capturing", "recapture", "recapturing", "take", "took", "taking", "retake", "retook", "retaking", "seize", "seizing", "attack", "attacking", "assault", "assaulting",
        "storm", "storming", "besiege", "besieging", "bombard", "bombarding", "invade", "invaded", "invading", "raid", "raiding", "sack", "sacking", "conquer", "conquering",
        "defend", "defended", "defending", "liberate", "liberating", "relieve", "relieving",
    ]);

    /// <summary>What armies do at a place: <c>routed an army at Poltava</c>.</summary>
    public static FrozenSet<string> DoneAt { get; } = Set(
        "fought", "fights", "fighting", "defeated", "defeating", "won", "winning", "lost", "beaten", "beat", "routed",
        "routing", "engaged", "engaging", "landed", "landing", "clashed", "clashing", "surrendered",
        "repulsed", "repelled", "ambushed", "destroyed", "destroying", "crushed", "crushing", "annihilated", "captured", "attacked", "attacking",
        "assaulted", "victorious", "besieged", "killed", "wounded", "overwhelmed");

    /// <summary>What happens at a place, or to it: <c>victories at Fort Henry</c>.</summary>
    public static FrozenSet<string> Happens { get; } = Set(
        "battle", "battles", "siege", "sieges", "fighting", "fight", "fights", "combat", "victory", "victories", "triumph", "triumphs", "defeat", "defeats", "fall", "capture", "recapture", "loss",
        "attack", "attacks", "assault", "assaults", "landing", "landings", "raid", "raids", "storming", "sack",
        "conquest", "invasion", "bombardment", "defence", "defense", "relief", "surrender", "action", "actions",
        "engagement", "engagements", "clash", "clashes", "skirmish", "skirmishes", "massacre", "disaster", "success", "successes");

    /// <summary>What makes it a plan, a refusal or a fear: <c>planned to capture Fort Henry</c>, <c>did not attack it</c>.</summary>
    public static FrozenSet<string> NotDone { get; } = Set(
        "not", "never", "no", "nor", "neither", "without", "instead", "unable", "would", "could", "might", "should", "if", "case",
        "plan", "plans", "planned", "planning", "intend", "intended", "intending", "intention", "considered", "considering", "proposed", "proposing", "hoped", "hoping", "expected", "expecting",
        "threat", "threatened", "threatening", "impending", "refused", "refusing", "declined");

    /// <summary>What a place is fought for as: <c>the fortress of Kamarja</c>.</summary>
    public static FrozenSet<string> Strongholds { get; } = Set("fortress", "fort", "castle", "citadel", "city", "town", "village", "port", "island", "stronghold");

    /// <summary>The ground that a place gives its name to, and a battle beside it: <c>Messines Ridge</c>.</summary>
    public static FrozenSet<string> Grounds { get; } = Set("Ridge", "Creek", "Heights", "Hill", "Hills", "Bridge", "Crossing", "Farm", "River", "Pass", "Wood", "Ford", "Mountain", "Plateau");

    /// <summary>Words of other languages, folded, Cyrillic ones in Latin letters, with the English one.</summary>
    public static FrozenDictionary<string, string> InEnglish { get; } = new (string Word, string[] Others)[]
    {
        ("battle", ["schlacht", "bataille", "batalla", "battaglia", "batalha", "slag", "bitwa", "bitva", "srazhenie"]),
        ("siege", ["belagerung", "sitio", "asedio", "assedio", "cerco", "beleg", "oblezenie", "osada"]),
        ("war", ["krieg", "guerre", "guerra", "oorlog", "wojna", "voyna", "voina"]),
        ("campaign", ["feldzug", "campagne", "campana", "campagna", "campanha", "kampaniya"]),
    }.SelectMany(kind => kind.Others.Select(other => (other, kind.Word))).ToFrozenDictionary(pair => pair.other, pair => pair.Word);

    /// <summary>What another title may call otherwise, so that a search may leave it out: who asks for the <c>fall</c> of a place may mean its <c>capture</c>.</summary>
    public static FrozenSet<string> CalledOtherwise { get; } =
        Set([.. InEnglish.Values, .. InEnglish.Keys, "fall", "capture", "taking", "conquest", "loss", "storming", "sack", "attack", "invasion", "raid"]);

    private static readonly FrozenSet<string> Kinds = FoughtFor.Split('|').Concat(DoneThere.Split('|')).Concat(Wars).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word says what kind of conflict it is: <c>siege</c>.</summary>
    public static bool IsKind(ReadOnlySpan<char> word) => Kinds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(params IEnumerable<string> words) => words.ToFrozenSet();
}
