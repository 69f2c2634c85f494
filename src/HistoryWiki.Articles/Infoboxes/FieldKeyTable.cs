namespace HistoryWiki.Articles.Infoboxes;

/// <summary>The keys of a conflict's infobox: the usual name, the fact, the label, and the other spellings in the languages that occur, parted by bars.</summary>
internal static class FieldKeyTable
{
    /// <summary>Keys that belong to a side, without its number.</summary>
    public static readonly (string Name, FactKind Fact, string Label, string Aliases)[] OfSides =
    [
        ("combatant", FactKind.Belligerents, "Belligerents",
            "combatants|belligerent|belligerents|side|party|schieramento|combattants|combattant|combatientes|combatiente|combatente|beligerante|"
            + "kontrahent|противник|strona|strijdende_partij|strijdendepartij|partij|strana|savaşan|страна|교전국"),
        ("commander", FactKind.Commanders, "Commanders",
            "commanders|leader|leaders|leadfigures|comandante|comandanti|commandant|commandants|befehlshaber|командир|dowódca|dowódcy|bevelhebber|leiders|"
            + "velitel|kumandan|parancsnok|parancsnokok|지휘관"),
        ("strength", FactKind.Strength, "Strength",
            "strengths|howmany|effettivi|forces|fuerzas|soldados|força|truppenstärke|силы|siły|troepensterkte|sterkte|efetivos|for|síla|güç|сила|haderők|"
            + "erők|병력"),
        ("casualties", FactKind.Casualties, "Casualties", "casualty|losses|perdite|pertes|bajas|baixas|verluste|потери|straty|verliezen|ztráty|жертви|veszteségek|사상자"),
        ("units", FactKind.None, "Units", "unit|unità|unidades|unidade"),
        ("polstrength", FactKind.None, "Political strength", ""),
    ];

    /// <summary>Keys that belong to no side.</summary>
    public static readonly (string Name, FactKind Fact, string Label, string Aliases)[] OfTheWhole =
    [
        ("conflict", FactKind.Name, "Conflict",
            "battle_name|name|title|nome_del_conflitto|conflit|conflicto|conflito|konflikt|конфликт|nazwa|naam|slag|nome|nombre|nombre_batalla|"
            + "nome_batalha|střetnutí|çatışma|име|név|konfliktus|분쟁"),
        ("partof", FactKind.PartOf, "Part of",
            "part_of|part_of_the|campaign|parte_di|guerre|parte_de|teilvon|часть|wojna|onderdeel_van|onderdeelvan|campanha|parçası|전체"),
        ("date", FactKind.Date, "Date", "dates|data|fecha|datum|дата|trvání|tarih|период|dátum|időpont|날짜"),
        ("place", FactKind.Place, "Place", "location|luogo|lieu|lugar|local|ort|место|miejsce|locatie|plaats|místo|yer|място|helyszín|장소"),
        ("coordinates", FactKind.Coordinates, "Coordinates", "coords|coord|coordinate|coordenadas"),
        ("territory", FactKind.Territory, "Territory",
            "territorial_changes|mutamenti_territoriali|territoires|territorio|território|gebiete|terytoria|terytorium|territorium|изменения|"
            + "территориальные_изменения|území|bölge|coğrafi_değişiklikler|територия|területváltozások"),
        ("result", FactKind.Result, "Result", "outcome|results|esito|issue|resultado|ausgang|итог|wynik|resultaat|výsledek|sonuç|резултат|eredmény|결과"),
        ("status", FactKind.Status, "Status", "estado|situação|статус|상태"),
        ("notes", FactKind.Notes, "Notes", "note|footnotes|notas|notizen|примечание|uwagi|opmerkingen|poznámky|notlar|бележки"),
        ("casualties", FactKind.Casualties, "Casualties of no side", "общие_потери"),
        ("fatalities", FactKind.Casualties, "Fatalities", "deaths"),
        ("injuries", FactKind.Casualties, "Injuries", ""),
        ("arrests", FactKind.Casualties, "Arrests", "arrested|detentions"),
        ("planned", FactKind.Planned, "Planned", ""),
        ("causes", FactKind.None, "Causes", "cause|casus|casuses|causa|причина|przyczyna|aanleiding|příčina|sebep|ok"),
        ("scope", FactKind.None, "Scope", ""),
        ("goals", FactKind.None, "Goals", "goal|objective|target|target_of"),
        ("methods", FactKind.None, "Methods", "method"),
        ("caption", FactKind.None, "Caption", "image_caption|didascalia|légende|descripción|legenda|beschreibung|заголовок|opis_grafiki|onderschrift|komentář|описание"),
        ("image", FactKind.None, "Picture", "immagine|imagen|imagem|bild|изображение|grafika|afbeelding|картинка|image_size|imagesize|width|alt|image_alt|image_upright"),
        ("campaignbox", FactKind.None, "Campaign box", ""),
    ];

    /// <summary>Fields that feed no fact: most of them lay the box out.</summary>
    public static readonly string[] OfNoFact =
    [
        "map_type", "map_size", "map_caption", "map_label", "map_marksize", "map_mark", "map_relief", "map_alt", "colour_scheme", "color_scheme", "combatants_header",
        "casualties_label", "pushpin_map", "pushpin_label_position", "pushpin_mapsize", "pushpin_map_caption", "no-location-property", "coordinates_region", "link",
        "planned_by", "executed_by", "type", "tipo", "time", "time-begin", "time-end", "timezone", "concessions", "source", "action", "lasted",
        "casualties4", "combatants_label",
    ];

    /// <summary>The parts of a point that has no field of its own.</summary>
    public static readonly (string Name, string Aliases)[] OfCoordinates =
    [
        ("latitude", ""), ("lat_deg", "latd|lat_d"), ("lat_min", "latm|lat_m"), ("lat_sec", "lats|lat_s"), ("lat_dir", "latns|lat_ns"),
        ("longitude", ""), ("lon_deg", "longd|long_d"), ("lon_min", "longm|long_m"), ("lon_sec", "longs|long_s"), ("lon_dir", "longew|long_ew"),
    ];

    /// <summary>Keys that tell the two sides apart by words: <c>egyik fél</c> is the one, <c>másik fél</c> the other.</summary>
    public static readonly (string Alias, string Name)[] OfSidesInWords = [("egyik_fél", "combatant1"), ("másik_fél", "combatant2")];
}
