using System.Collections.Frozen;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>Languages by their code, for words such as "Russian: Полтава".</summary>
internal static class LanguageNames
{
    private const string Table = """
        ab Abkhaz|ady Adyghe|af Afrikaans|akk Akkadian|am Amharic|ang Old English|ar Arabic|arc Aramaic|arz Egyptian Arabic|az Azerbaijani|ba Bashkir|be Belarusian|ber Berber|bg Bulgarian
        bn Bengali|bo Tibetan|br Breton|bs Bosnian|ca Catalan|ce Chechen|cs Czech|cu Church Slavonic|cv Chuvash|cy Welsh|da Danish|de German|dv Maldivian|egy Egyptian|el Greek|en English
        eo Esperanto|es Spanish|et Estonian|eu Basque|fa Persian|fi Finnish|fr French|frm Middle French|fro Old French|fy West Frisian|ga Irish|gd Scottish Gaelic|gl Galician|gmh Middle High German
        got Gothic|grc Ancient Greek|gu Gujarati|ha Hausa|haw Hawaiian|he Hebrew|hi Hindi|hr Croatian|hu Hungarian|hy Armenian|id Indonesian|inh Ingush|is Icelandic|it Italian|ja Japanese
        ka Georgian|kbd Kabardian|kk Kazakh|km Khmer|ko Korean|krc Karachay-Balkar|ku Kurdish|kum Kumyk|ky Kyrgyz|la Latin|lb Luxembourgish|lez Lezgian|lo Lao|lt Lithuanian|lv Latvian|mi Māori
        mk Macedonian|ml Malayalam|mn Mongolian|mr Marathi|ms Malay|mt Maltese|my Burmese|nah Nahuatl|nap Neapolitan|nds Low German|ne Nepali|nl Dutch|nn Norwegian|no Norwegian|nog Nogai|non Old Norse
        oc Occitan|om Oromo|os Ossetian|ota Ottoman Turkish|pa Punjabi|peo Old Persian|pl Polish|prs Dari|ps Pashto|pt Portuguese|qu Quechua|rm Romansh|ro Romanian|ru Russian|sa Sanskrit|sah Yakut
        sc Sardinian|scn Sicilian|sco Scots|sd Sindhi|sh Serbo-Croatian|si Sinhala|sk Slovak|sl Slovene|so Somali|sq Albanian|sr Serbian|sux Sumerian|sv Swedish|sw Swahili|syr Syriac|ta Tamil
        te Telugu|tg Tajik|th Thai|ti Tigrinya|tk Turkmen|tl Tagalog|tr Turkish|tt Tatar|ug Uyghur|uk Ukrainian|ur Urdu|uz Uzbek|vec Venetian|vi Vietnamese|xal Kalmyk|xcl Classical Armenian|yi Yiddish
        yo Yoruba|zh Chinese|zu Zulu|rus Russian|ger German|sr-cyrl Serbian|sr-latn Serbian|sh-latn Serbo-Croatian|mn-mong Mongolian|crh Crimean Tatar|mnc Manchu|chg Chagatai|av Avar
        """;

    private static readonly FrozenDictionary<string, string> Names = Table.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Split(' ', 2))
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The English name of a language, or null.</summary>
    public static string? Find(string code) => Names.GetValueOrDefault(code);
}
