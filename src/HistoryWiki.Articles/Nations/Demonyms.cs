using System.Collections.Frozen;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Articles.Nations;

/// <summary>What those of a country are called: a <c>British</c> victory is one of the United Kingdom, a <c>Roman</c> one of the Western Roman Empire.</summary>
public static class Demonyms
{
    /// <summary>The word for those of a country, then the names that the country had, in every row. By the first word for a country its forces are called.</summary>
    private const string Table = """
        Abbasid: Abbasids|Afghan: Afghanistan, Durrani Empire, Hotak|Albanian: Albania|Algerian: Algeria, Algiers|American: United States, United Colonies|Angolan: Angola
        Arab: Arabia, Arabs, Rashidun Caliphate, Umayyad Caliphate|Aragonese: Aragon|Argentine: Argentina|Argentinian: Argentina|Armenian: Armenia|Assyrian: Assyria
        Athenian: Athens|Australian: Australia|Austrian: Austria, Habsburg Monarchy|Azerbaijani: Azerbaijan|Babylonian: Babylon, Babylonia|Bavarian: Bavaria|Belarusian: Belarus
        Belgian: Belgium|Bohemian: Bohemia|Bolivian: Bolivia|Bosnian: Bosnia, Bosnia and Herzegovina|Brazilian: Brazil|Breton: Brittany
        British: United Kingdom, Great Britain, Britain|Bulgarian: Bulgaria|Burgundian: Burgundy|Burmese: Burma, Myanmar, Konbaung, Toungoo
        Byzantine: Byzantium, Eastern Roman Empire|Cambodian: Cambodia|Canadian: Canada|Carthaginian: Carthage|Castilian: Castile|Catalan: Catalonia|Chadian: Chad|Chilean: Chile
        Chinese: China, Ming dynasty, Qing dynasty, Tang dynasty, Song dynasty|Colombian: Colombia, New Granada|Congolese: Congo|Corinthian: Corinth|Croatian: Croatia|Cuban: Cuba
        Cypriot: Cyprus|Czech: Czech Republic, Bohemia|Czechoslovak: Czechoslovakia|Danish: Denmark|Dutch: Netherlands, United Provinces, Holland|Ecuadorian: Ecuador
        Egyptian: Egypt, Mamluk Sultanate|English: England|Eritrean: Eritrea|Estonian: Estonia|Ethiopian: Ethiopia, Abyssinia|Philippine: Philippines|Filipino: Philippines
        Finnish: Finland|Flemish: Flanders|Florentine: Florence|French: France|Frankish: Francia, Franks|Genoese: Genoa|Georgian: Georgia|German: Germany
        Gothic: Goths, Visigoths, Ostrogoths|Greek: Greece|Haitian: Haiti|Hessian: Hesse|Hittite: Hittites|Hungarian: Hungary|Hunnic: Huns|Indian: India|Indonesian: Indonesia
        Iranian: Iran|Iraqi: Iraq|Irish: Ireland|Israeli: Israel|Italian: Italy|Japanese: Japan|Jordanian: Jordan|Kenyan: Kenya|Khmer: Cambodia|Korean: Korea, Joseon, Goryeo|Kuwaiti: Kuwait
        Lao: Laos|Latvian: Latvia|Lebanese: Lebanon|Libyan: Libya, Tripolitania|Lithuanian: Lithuania|Lombard: Lombardy, Lombards|Macedonian: Macedonia, Macedon
        Malaysian: Malaysia|Malian: Mali|Maltese: Malta|Hospitaller: Knights Hospitaller, Order of Saint John, Order of St. John|Mexican: Mexico|Milanese: Milan
        Moldavian: Moldavia|Mongol: Mongols, Golden Horde, Ilkhanate, Yuan dynasty|Mongolian: Mongolia|Montenegrin: Montenegro|Moroccan: Morocco|Mughal: Mughals|Neapolitan: Naples
        Nepalese: Nepal, Gorkha|Nicaraguan: Nicaragua|Nigerian: Nigeria|Norman: Normandy, Normans|North Korean: North Korea|North Vietnamese: North Vietnam
        Northumbrian: Northumbria|Norwegian: Norway|Numidian: Numidia|Ottoman: Ottomans, Ottoman Empire|Pakistani: Pakistan|Palestinian: Palestine|Papal: Papal States|Paraguayan: Paraguay
        Parthian: Parthia|Persian: Persia, Iran, Achaemenid Empire, Sasanian Empire, Sassanid Empire, Safavid|Peruvian: Peru|Piedmontese: Piedmont, Sardinia|Pisan: Pisa
        Polish: Poland|Portuguese: Portugal|Prussian: Prussia|Rhodesian: Rhodesia|Romanian: Romania|Russian: Russia, Muscovy, Grand Duchy of Moscow|Rwandan: Rwanda
        Sardinian: Sardinia|Saudi: Saudi Arabia|Saxon: Saxony, Saxons|Scottish: Scotland|Seljuk: Seljuks|Serbian: Serbia|Sicilian: Sicily|Siamese: Siam, Ayutthaya|Slovak: Slovakia
        Slovene: Slovenia|Slovenian: Slovenia|Somali: Somalia|South African: South Africa|South Korean: South Korea|South Vietnamese: South Vietnam|Soviet: USSR, Soviet Union
        Spanish: Spain|Spartan: Sparta|Sudanese: Sudan|Swabian: Swabia|Swedish: Sweden|Swiss: Switzerland|Syracusan: Syracuse|Syrian: Syria|Tanzanian: Tanzania|Thai: Thailand
        Tibetan: Tibet|Tunisian: Tunisia|Turkish: Turkey, Ottoman Empire|Tuscan: Tuscany|U.S.: United States|US: United States|Ugandan: Uganda|Ukrainian: Ukraine
        Union: United States|Uruguayan: Uruguay|Venetian: Venice|Venezuelan: Venezuela|Vietnamese: Vietnam, Đại Việt|Viking: Vikings|Visigothic: Visigoths|Wallachian: Wallachia
        Welsh: Wales, Gwynedd|Yemeni: Yemen|Yugoslav: Yugoslavia|Zulu: Zulus
        """;

    /// <summary>Words before a name that say which part or age of a country is meant.</summary>
    private static readonly FrozenSet<string> Parts = new[]
    {
        "western", "eastern", "northern", "southern", "west", "east", "north", "south", "first", "second", "third", "fourth", "fifth", "later", "ancient", "classical",
    }.ToFrozenSet();

    private static readonly FrozenDictionary<string, string[]> CountriesOf =
        Rows().ToFrozenDictionary(row => NameFolding.Fold(row.People), row => Array.ConvertAll(row.Countries, NameFolding.Fold));

    private static readonly FrozenDictionary<string, string> PeopleOf = Rows().SelectMany(row => row.Countries.Select(country => (country, row.People)))
        .GroupBy(pair => pair.country, pair => pair.People).ToFrozenDictionary(group => group.Key, group => group.First());

    /// <summary>The word for those of a country, by which its forces are called: <c>French</c>; null where it is not known.</summary>
    public static string? Find(string country) => PeopleOf.GetValueOrDefault(country);

    /// <summary>True where the word for a people can mean a polity: <c>Afghan</c> the Emirate of Afghanistan,
    /// <c>Aghlabid</c> the Aghlabids, <c>Roman</c> the Western Roman Empire; not <c>French</c> the New France.</summary>
    public static bool MayMean(string people, string polity)
    {
        var (word, name) = (NameFolding.Fold(people), Words(polity));
        return IsCalled(name.SkipWhile(Parts.Contains), Words(word)) || name is [var all] && all == word + "s"
            || CountriesOf.TryGetValue(word, out var countries) && Array.Exists(countries, country => Names(name, Words(country)));
    }

    private static bool IsCalled(IEnumerable<string> name, string[] word) => name.Take(word.Length).SequenceEqual(word);

    /// <summary>True for <c>Emirate of Afghanistan</c> and <c>United Kingdom</c>; not for the <c>New Spain</c> and the <c>British India</c> that belong to others.</summary>
    private static bool Names(string[] name, string[] country)
    {
        for (var at = 0; at + country.Length <= name.Length; at++)
            if (IsCalled(name.Skip(at), country)) return at == 0 || name[at - 1] != "new" && !CountriesOf.ContainsKey(name[at - 1]);
        return false;
    }

    private static string[] Words(string name) => NameFolding.Fold(name).Split([' ', '-', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(string People, string[] Countries)> Rows() => Table.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Split(": "))
        .Select(row => (row[0], row[1].Split(", ")));
}
