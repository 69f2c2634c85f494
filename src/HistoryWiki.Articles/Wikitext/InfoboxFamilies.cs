using System.Collections.Frozen;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>The known infoboxes, by all the names that they have had in the larger Wikipedias, misspelt ones included.</summary>
internal static class InfoboxFamilies
{
    private static readonly (string Template, ArticleKind Kind, string Names)[] Table =
    [
        ("military conflict", ArticleKind.Conflict,
            "infobox military conflict|infobox military confict|infobox miltary conflict|infobox millitary conflict|infobox militray conflict|infobox military conlict|infobox military conflicts|"
            + "infobox military conflit|infobox military confllict|infobox military battle|infobox conflict|infobox military operation conflict|infobox battle|infobox war|infobox siege|"
            + "infobox wars|infobox military war|infobox military campaign|infobox campaign|infobox naval battle|infobox military engagement|infobox war conflict|infobox international conflict|"
            + "military conflict infobox|warbox|war box|battlebox|battle box|battle|infobox battle2|warbox2|infobox revolution|infobox uprising|infobox rebellion|infobox military action|"
            + "infobox conflitto|conflitto|infobox conflit militaire|infobox conflit|conflit militaire|infobox militärischer konflikt|militärischer konflikt|infobox schlacht|infobox krieg|"
            + "ficha de conflicto militar|ficha de batalla|ficha de guerra|conflicto militar|вооружённый конфликт|вооруженный конфликт|битва|война|карточка вооружённый конфликт|"
            + "infobox conflito militar|info/conflito militar|info/batalha|info/batalha militar|infobox slag|infobox militair conflict|infobox veldslag|bitwa infobox|bitwa|wojna infobox|konflikt infobox|info/guerra|"
            + "infobox militær konflikt|infobox militærkonflikt|militärkonflikt|faktamall militär konflikt|faktamall slag|infobox vojenský konflikt|infobox konflikt|infobox voina|infobox - válka|военен конфликт|katonai konfliktus infobox|전쟁 정보|"
            + "конфлікт|військовий конфлікт|битка|војни сукоб|инфокутия военен конфликт|csata infobox|háború infobox|hadművelet infobox|infocaseta conflict militar|infocasetă conflict militar|"
            + "infobox askeri çatışma|savaş bilgi kutusu|askerî çatışma bilgi kutusu|infobox perang|infobox pertempuran|战争|戰爭|infobox 军事冲突|戦闘|infobox 戦争|"
            + "معركة|صندوق معلومات نزاع عسكري|صندوق معلومات معركة|סכסוך צבאי|קרב|infotaula conflicte militar|infotaula batalla|taistelu|sotainfo"),
        ("civil conflict", ArticleKind.Conflict,
            "infobox civil conflict|civil conflict|infobox civil war|infobox riot|infobox protest|infobox civil unrest|infobox conflit civil|ficha de conflicto civil|infobox coup|"
            + "infobox coup d'état|infobox civilian conflict|infobox political crisis"),
        ("operational plan", ArticleKind.Conflict,
            "infobox operational plan|operational plan|infobox operation plan|infobox military operation|infobox operation|infobox military plan|infobox military raid|infobox opération militaire"),
        ("civilian attack", ArticleKind.Conflict,
            "infobox civilian attack|infobox terrorist attack|infobox massacre|infobox attack|infobox genocide|infobox war crime"),
        ("person", ArticleKind.Person,
            "infobox military person|infobox person|infobox royalty|infobox monarch|infobox officeholder|infobox noble|infobox nobility|infobox president|infobox prime minister|infobox politician|"
            + "infobox military biography|infobox soldier|infobox pharaoh|infobox emperor|infobox chinese-language singer and actor|infobox saint|infobox pope|infobox christian leader|"
            + "infobox religious biography|infobox pirate|infobox criminal|infobox indian monarch|infobox egyptian dignitary|infobox governor|infobox minister|infobox senator|infobox congressman|"
            + "infobox mp|infobox general|infobox ambassador|infobox revolutionary|infobox philosopher|infobox writer|infobox historic person|infobox historical person|infobox diplomat|infobox admiral|"
            + "infobox leader|infobox biography|biography|infobox office holder|infobox judge|infobox engineer|infobox explorer|infobox tribal leader|infobox roman emperor|infobox roman empire emperor|"
            + "infobox manchu ruler|infobox monarchy|infobox royal|infobox roman|infobox chinese emperor|infobox caliph|infobox scholar|infobox spy|infobox native american leader|infobox aviator|"
            + "infobox militare|carica pubblica|bio|infobox monarca|infobox personnalité militaire|infobox militaire|infobox rôle monarchique|infobox rôle politique|infobox biographie2|infobox biographie|"
            + "infobox personnalité politique|ficha de militar|ficha de monarca|ficha de noble|ficha de autoridad|ficha de persona|военный деятель|государственный деятель|монарх|военачальник|персона|"
            + "infobox person/wikidata|info/militar|info/monarca|infobox militair|wojskowy infobox|władca infobox|infobox adliger|infobox militärperson"),
        ("country", ArticleKind.Polity,
            "infobox country|infobox former country|infobox former subdivision|infobox state|infobox empire|infobox kingdom|infobox tribe|infobox ethnic group|infobox historic state|infobox dynasty|"
            + "infobox country or territory|infobox former monarchy|infobox family|infobox noble house|infobox royal house|infobox historical era|infobox geopolitical organization|infobox geopolitical organisation|"
            + "infobox khanate|infobox confederation|infobox monarchy2|infobox clan|infobox ancient country|infobox people|infobox political party|infobox war faction|infobox militant organization|"
            + "infobox militant organisation|infobox terrorist organization|infobox rebel group|infobox government|infobox nation|infobox pays|infobox ancienne entité territoriale|stato|stato storico|"
            + "infobox staat|infobox historischer staat|ficha de entidad subnacional|ficha de país|ficha de país desaparecido|государство|историческое государство|народ|infobox former state"),
        ("military unit", ArticleKind.Polity,
            "infobox military unit|infobox military formation|infobox army|infobox navy|infobox regiment|infobox national military|infobox command structure|infobox unité militaire|infobox unità militare|"
            + "infobox militärische einheit|infobox militare unità|ficha de unidad militar|воинское формирование|войсковая часть|infobox air force|infobox unità|infobox military branch|infobox division"),
        ("settlement", ArticleKind.Place,
            "infobox settlement|infobox place|infobox city|infobox town|infobox village|infobox former settlement|infobox uk place|infobox province|infobox region|infobox river|infobox mountain|infobox island|"
            + "infobox islands|infobox body of water|infobox lake|infobox ancient site|infobox military installation|infobox military structure|infobox castle|infobox fort|infobox fortification|infobox historic site|"
            + "infobox german location|infobox french commune|infobox italian comune|infobox russian inhabited locality|infobox russian federal subject|infobox district|infobox geobox|geobox|infobox location|"
            + "infobox protected area|infobox mountain range|infobox mountain pass|infobox battlefield|infobox bridge|infobox valley|infobox landform|infobox strait|infobox sea|infobox continent|"
            + "infobox administrative unit|infobox commune de france|divisione amministrativa|infobox gemeinde in deutschland|infobox ort|ficha de localidad|нп-россия|населённый пункт|река|гора|остров"),
    ];

    private static readonly FrozenDictionary<string, InfoboxFamily> ByName = Table
        .SelectMany(row => row.Names.Split('|').Select(name => (name, Family: new InfoboxFamily(row.Template, row.Kind))))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Family, StringComparer.OrdinalIgnoreCase);

    /// <summary>The family of a template by its name, or null for one that is no known infobox.</summary>
    /// <param name="name">The name as in <see cref="TemplateNode.Name"/>, for example <c>#invoke:Infobox military conflict</c>.</param>
    public static InfoboxFamily? Find(string name) => ByName.GetValueOrDefault(BareName(name));

    /// <summary>True for a template that calls itself an infobox.</summary>
    public static bool IsInfobox(string name) => BareName(name).StartsWith("infobox", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name without a prefix, with single blanks: <c>Infobox military conflict</c>.</summary>
    public static string BareName(string name)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["template:", "#invoke:", "vorlage:", "шаблон:", "subst:", "safesubst:"])
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                name = name[prefix.Length..].TrimStart();
        }

        return name.Contains("  ", StringComparison.Ordinal) || name.Contains('\n')
            ? string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : name;
    }
}
