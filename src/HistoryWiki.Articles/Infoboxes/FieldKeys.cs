using System.Collections.Frozen;
using System.Globalization;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>What a field of a conflict's infobox feeds.</summary>
public enum FactKind
{
    /// <summary>A known field that feeds no fact, such as a picture.</summary>
    None,

    /// <summary>The conflict's own name.</summary>
    Name,

    /// <summary>The larger wars it belongs to.</summary>
    PartOf,

    /// <summary>When it was.</summary>
    Date,

    /// <summary>When it was to be; counts where no date is given.</summary>
    Planned,

    /// <summary>Where it was.</summary>
    Place,

    /// <summary>A point on the earth, or a part of one.</summary>
    Coordinates,

    /// <summary>What became of territory.</summary>
    Territory,

    /// <summary>How it ended.</summary>
    Result,

    /// <summary>How it stands; counts where no result is given.</summary>
    Status,

    /// <summary>Who fought.</summary>
    Belligerents,

    /// <summary>Who led.</summary>
    Commanders,

    /// <summary>How many there were.</summary>
    Strength,

    /// <summary>How many were lost.</summary>
    Casualties,

    /// <summary>Remarks beneath the infobox.</summary>
    Notes,
}

/// <summary>What is known about the key of an infobox field, for example of <c>Strength2</c>.</summary>
/// <param name="Name">The usual spelling in lower case: <c>strength2</c>.</param>
/// <param name="Fact">The fact it feeds.</param>
/// <param name="Side">1 to 3, or 0 for a field that belongs to no side.</param>
/// <param name="Label">What a person calls it in English: <c>Strength, side 2</c>.</param>
public sealed record FieldKey(string Name, FactKind Fact, int Side, string Label);

/// <summary>The known keys of a conflict's infobox, in English and the spellings that occur, whatever their case.</summary>
public static class FieldKeys
{
    /// <summary>Keys that belong to a side: the usual name, the fact, the label, and other spellings without the number.</summary>
    private static readonly (string Name, FactKind Fact, string Label, string[] Aliases)[] OfSides =
    [
        ("combatant", FactKind.Belligerents, "Belligerents", ["combatants", "belligerent", "belligerents", "side", "party", "schieramento", "combattants", "combattant", "combatientes", "combatiente", "combatente", "beligerante", "kontrahent", "противник", "strona", "strijdende_partij", "strijdendepartij", "partij", "strana", "savaşan", "страна", "교전국"]),
        ("commander", FactKind.Commanders, "Commanders", ["commanders", "leader", "leaders", "leadfigures", "comandante", "comandanti", "commandant", "commandants", "befehlshaber", "командир", "dowódca", "dowódcy", "bevelhebber", "leiders", "velitel", "kumandan", "parancsnok", "parancsnokok", "지휘관"]),
        ("strength", FactKind.Strength, "Strength", ["strengths", "howmany", "effettivi", "forces", "fuerzas", "soldados", "força", "truppenstärke", "силы", "siły", "troepensterkte", "sterkte", "efetivos", "for", "síla", "güç", "сила", "haderők", "erők", "병력"]),
        ("casualties", FactKind.Casualties, "Casualties", ["casualty", "losses", "perdite", "pertes", "bajas", "baixas", "verluste", "потери", "straty", "verliezen", "ztráty", "жертви", "veszteségek", "사상자"]),
        ("units", FactKind.None, "Units", ["unit", "unità", "unidades", "unidade"]),
        ("polstrength", FactKind.None, "Political strength", []),
    ];

    private static readonly (string Name, FactKind Fact, string Label, string[] Aliases)[] OfTheWhole =
    [
        ("conflict", FactKind.Name, "Conflict", ["battle_name", "name", "title", "nome_del_conflitto", "conflit", "conflicto", "conflito", "konflikt", "конфликт", "nazwa", "naam", "slag", "nome", "nombre", "nombre_batalla", "nome_batalha", "střetnutí", "çatışma", "име", "név", "konfliktus", "분쟁"]),
        ("partof", FactKind.PartOf, "Part of", ["part_of", "part_of_the", "campaign", "parte_di", "guerre", "parte_de", "teilvon", "часть", "wojna", "onderdeel_van", "onderdeelvan", "campanha", "parçası", "전체"]),
        ("date", FactKind.Date, "Date", ["dates", "data", "fecha", "datum", "дата", "trvání", "tarih", "период", "dátum", "időpont", "날짜"]),
        ("place", FactKind.Place, "Place", ["location", "luogo", "lieu", "lugar", "local", "ort", "место", "miejsce", "locatie", "plaats", "místo", "yer", "място", "helyszín", "장소"]),
        ("coordinates", FactKind.Coordinates, "Coordinates", ["coords", "coord", "coordinate", "coordenadas"]),
        ("territory", FactKind.Territory, "Territory", ["territorial_changes", "mutamenti_territoriali", "territoires", "territorio", "território", "gebiete", "terytoria", "terytorium", "territorium", "изменения", "территориальные_изменения", "území", "bölge", "coğrafi_değişiklikler", "територия", "területváltozások"]),
        ("result", FactKind.Result, "Result", ["outcome", "results", "esito", "issue", "resultado", "ausgang", "итог", "wynik", "resultaat", "výsledek", "sonuç", "резултат", "eredmény", "결과"]),
        ("status", FactKind.Status, "Status", ["estado", "situação", "статус", "상태"]),
        ("notes", FactKind.Notes, "Notes", ["note", "footnotes", "notas", "notizen", "примечание", "uwagi", "opmerkingen", "poznámky", "notlar", "бележки"]),
        ("casualties", FactKind.Casualties, "Casualties of no side", ["общие_потери"]),
        ("fatalities", FactKind.Casualties, "Fatalities", ["deaths"]),
        ("injuries", FactKind.Casualties, "Injuries", []),
        ("arrests", FactKind.Casualties, "Arrests", ["arrested", "detentions"]),
        ("planned", FactKind.Planned, "Planned", []),
        ("causes", FactKind.None, "Causes", ["cause", "casus", "casuses", "causa", "причина", "przyczyna", "aanleiding", "příčina", "sebep", "ok"]),
        ("scope", FactKind.None, "Scope", []),
        ("goals", FactKind.None, "Goals", ["goal", "objective", "target", "target_of"]),
        ("methods", FactKind.None, "Methods", ["method"]),
        ("caption", FactKind.None, "Caption", ["image_caption", "didascalia", "légende", "descripción", "legenda", "beschreibung", "заголовок", "opis_grafiki", "onderschrift", "komentář", "описание"]),
        ("image", FactKind.None, "Picture", ["immagine", "imagen", "imagem", "bild", "изображение", "grafika", "afbeelding", "картинка", "image_size", "imagesize", "width", "alt", "image_alt", "image_upright"]),
        ("campaignbox", FactKind.None, "Campaign box", []),
    ];

    /// <summary>Fields that feed no fact: most of them lay the box out.</summary>
    private static readonly string[] OfNoFact =
    [
        "map_type", "map_size", "map_caption", "map_label", "map_marksize", "map_mark", "map_relief", "map_alt", "colour_scheme", "color_scheme", "combatants_header",
        "casualties_label", "pushpin_map", "pushpin_label_position", "pushpin_mapsize", "pushpin_map_caption", "no-location-property", "coordinates_region", "link",
        "planned_by", "executed_by", "type", "tipo", "time", "time-begin", "time-end", "timezone", "concessions", "source", "action", "lasted",
        "casualties4", "combatants_label",
    ];

    /// <summary>The parts of a point that has no field of its own.</summary>
    private static readonly (string Name, string[] Aliases)[] OfCoordinates =
    [
        ("latitude", []), ("lat_deg", ["latd", "lat_d"]), ("lat_min", ["latm", "lat_m"]), ("lat_sec", ["lats", "lat_s"]), ("lat_dir", ["latns", "lat_ns"]),
        ("longitude", []), ("lon_deg", ["longd", "long_d"]), ("lon_min", ["longm", "long_m"]), ("lon_sec", ["longs", "long_s"]), ("lon_dir", ["longew", "long_ew"]),
    ];

    /// <summary>Keys that tell the two sides apart by words: <c>egyik fél</c> is the one, <c>másik fél</c> the other.</summary>
    private static readonly (string Alias, string Name)[] OfSidesInWords = [("egyik_fél", "combatant1"), ("másik_fél", "combatant2")];

    /// <summary>Names of the conflict that in a box with another name for it are those of the larger war: <c>nazwa = Bitwa pod Lippe</c>, <c>konflikt = Wojna o Lippe</c>.</summary>
    private static readonly FrozenSet<string> OfTheLargerWar = new[] { "konflikt", "conflicto", "conflito" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The fields that name a fate and count those who met it.</summary>
    internal static IReadOnlyList<(string Key, string Fate)> Fates { get; } = [("fatalities", "killed"), ("injuries", "wounded"), ("arrests", "arrested")];

    private static readonly FrozenDictionary<string, FieldKey> Known = Table();

    /// <summary>What is known about a key as written, or null for a key that is not known.</summary>
    /// <param name="key">The key in any case, with spaces or underscores: <c>Strength2</c>, <c>part of</c>, <c>combatant1a</c>.</param>
    public static FieldKey? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var name = Normalised(key);
        if (Known.TryGetValue(name, out var known)) return known;
        return name.Length > 2 && name[^1] is >= 'a' and <= 'e' && char.IsAsciiDigit(name[^2]) ? Known.GetValueOrDefault(name[..^1]) : null;
    }

    /// <summary>As <see cref="Find(string)"/>, for a key among those of a whole infobox.</summary>
    public static FieldKey? Find(InfoboxField field, IReadOnlyList<InfoboxField> all)
    {
        ArgumentNullException.ThrowIfNull(field);
        return OfTheLargerWar.Contains(Normalised(field.Key)) && all.Any(IsOtherName) ? Known["partof"] : Find(field.Key);
    }

    private static bool IsOtherName(InfoboxField field) =>
        !string.IsNullOrWhiteSpace(field.Value) && Find(field.Key) is { Fact: FactKind.Name } && !OfTheLargerWar.Contains(Normalised(field.Key));

    /// <summary>What a person calls a field, for example <c>Strength, side 2</c> for the key <c>Strength2</c>; the key itself where it is not known.</summary>
    public static string LabelOf(string key) => Find(key)?.Label ?? key;

    /// <summary>True where two keys as written are one: <c>Part of</c> and <c>part_of</c>; not <c>combatant1</c> and <c>combatant1a</c>.</summary>
    internal static bool IsSameKey(string one, string other)
    {
        var (a, b) = (Normalised(one), Normalised(other));
        return a == b || Known.TryGetValue(a, out var first) && Known.TryGetValue(b, out var second) && first == second;
    }

    /// <summary>The usual fields of a conflict that feed facts, in the order in which a person reads them.</summary>
    /// <param name="sides">How many sides, 2 or 3.</param>
    public static IReadOnlyList<FieldKey> Facts(int sides) =>
    [
        .. OfTheWhole.Where(k => k.Fact is not (FactKind.None or FactKind.Notes or FactKind.Casualties or FactKind.Status or FactKind.Planned)).Select(k => Known[k.Name]),
        .. from side in Enumerable.Range(1, sides)
           from key in OfSides
           where key.Fact != FactKind.None
           select Known[key.Name + side.ToString(CultureInfo.InvariantCulture)],
    ];

    private static string Normalised(string key)
    {
        var name = key.Trim().ToLowerInvariant().Replace(' ', '_');
        return name.Length > 2 && char.IsAsciiDigit(name[^1]) && name[^2] == '_' ? name.Remove(name.Length - 2, 1) : name;
    }

    private static FrozenDictionary<string, FieldKey> Table()
    {
        var keys = new Dictionary<string, FieldKey>(StringComparer.Ordinal);
        foreach (var (name, fact, label, aliases) in OfTheWhole)
            foreach (var alias in aliases.Prepend(name)) keys[alias] = new FieldKey(name, fact, 0, label);
        foreach (var name in OfNoFact) keys[name] = new FieldKey(name, FactKind.None, 0, Readable(name));
        foreach (var (name, aliases) in OfCoordinates)
            foreach (var alias in aliases.Prepend(name)) keys[alias] = new FieldKey(name, FactKind.Coordinates, 0, Readable(name));
        foreach (var (name, fact, label, aliases) in OfSides)
            foreach (var alias in aliases.Prepend(name))
                for (var side = 1; side <= 3; side++)
                {
                    var number = side.ToString(CultureInfo.InvariantCulture);
                    keys[alias + number] = new FieldKey(name + number, fact, side, $"{label}, side {number}");
                }
        foreach (var (alias, name) in OfSidesInWords) keys[alias] = keys[name];
        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Readable(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ');
}
