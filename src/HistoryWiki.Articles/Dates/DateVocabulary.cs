using System.Collections.Frozen;
using static HistoryWiki.Articles.Dates.DateTokenKind;

namespace HistoryWiki.Articles.Dates;

/// <summary>The words of dates and what they mean, in English, Italian, French, German, Spanish, Portuguese, Dutch, Polish and Russian.</summary>
/// <remarks>
/// Words are in lower case, without the dots of abbreviations; several words of one meaning are parted by spaces, words of a phrase by
/// underscores.
/// </remarks>
internal static class DateVocabulary
{
    /// <summary>The most words that one phrase has.</summary>
    public const int LongestPhrase = 4;

    private static readonly string[] Months =
    [
        "january jan stycznia styczeń januari janeiro gennaio janvier janv januar jänner enero января январь янв",
        "february feb lutego luty februari fevereiro febr febbraio février fevrier févr februar febrero февраля февраль фев",
        "march mar marca marzec maart março marzo mars märz maerz марта март",
        "april apr kwietnia kwiecień aprile avril abril апреля апрель апр",
        "may maja maj mei maio maggio mai mayo мая май",
        "june jun czerwca czerwiec junho giugno juin juni junio июня июнь",
        "july jul lipca lipiec julho luglio juillet juil juli julio июля июль",
        "august aug sierpnia sierpień augustus agosto août aout августа август авг",
        "september sept września wrzesień setembro sep settembre septembre septiembre setiembre сентября сентябрь сент",
        "october oct października październik outubro ottobre octobre oktober okt octubre октября октябрь окт",
        "november nov listopada listopad novembro novembre noviembre ноября ноябрь нояб",
        "december dec grudnia grudzień dezembro dicembre décembre decembre déc dezember dez diciembre декабря декабрь дек",
    ];

    private static readonly string[] Seasons =
    [
        "spring wiosna lente voorjaar primavera printemps frühling frühjahr весна весной весны",
        "summer lato zomer verão midsummer estate été sommer verano лето летом лета",
        "autumn jesień herfst outono fall autunno automne herbst otoño осень осенью осени",
        "winter zima midwinter inverno hiver invierno зима зимой зимы",
    ];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second",
        "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth",
        "thirty-first",
    ];

    private static readonly (DateTokenKind Kind, int Value, string Words)[] Meanings =
    [
        (Century, 0, "century centuries wiek wieku eeuw século séculos siècle siècles secolo secoli jahrhundert jahrhunderts jh jhd siglo siglos век века веке вв"),
        (Era, (int)DateEra.Before, "bc bce ac avjc av_jc v_chr vchr vuz a_c antes_de_cristo avanti_cristo pne voor_christus before_christ до_н_э до_нэ"),
        (Era, (int)DateEra.After, "ad ce a_d dc d_c apjc ap_jc n_chr nchr anno_domini después_de_cristo dopo_cristo н_э нэ"),
        (Era, (int)DateEra.Hijra, "ah hijri hijra anno_hegirae"),
        (Doubt, (int)EdtfDoubt.Approximate,
            "c ca cca circa around about approximately approx roughly est około ongeveer por_volta_de estimated um gegen vers environ env verso intorno_al"
            + " hacia alrededor_de около ок приблизительно or_so or_thereabouts"),
        (Doubt, (int)EdtfDoubt.Uncertain,
            "possibly probably perhaps maybe likely presumably traditionally traditional allegedly supposedly uncertain disputed"
            + " date_disputed vermutlich wahrscheinlich wohl probablement probabilmente forse probablemente вероятно возможно"),
        (Before, 0, "before by pre ante prior_to earlier_than no_later_than not_later_than at_latest avant vor prima_del antes_de"),
        (After, 0, "after post later_than no_earlier_than not_earlier_than not_before après nach dopo_il dopo después_de после"),
        (OrEarlier, 0, "or_earlier or_before or_shortly_before or_just_before and_earlier and_before"),
        (OrLater, 0, "or_later or_after or_shortly_after or_soon_after or_just_after"),
        (Onwards, 0, "onwards onward and_later and_after and_onwards"),
        (Since, 0, "since seit depuis с_тех_пор"),
        (From, 0, "from с da dal dall du vom von desde vanaf od от"),
        (Between, 0, "between entre zwischen tra fra между"),
        (Present, 0,
            "present ongoing heden atualidade obecnie now today current currently present_day to_date the_present heute in_corso oggi en_cours aujourd'hui"
            + " actualidad presente настоящее_время по_настоящее_время наст_время"),
        (Question, 0, "unknown nieznana onbekend inconnu sconosciuto unbekannt desconocido неизвестно"),
        (Until, 0, "to a à until till til through thru up_to al fino_al bis au jusqu'au hasta tot até до по"),
        (Or, 0, "or o ou oder или lub"),
        (And, 0, "and e et und y и then"),
        (Reckoning, (int)DateReckoning.Julian, "os old_style julian julian_calendar ст_ст"),
        (Reckoning, (int)DateReckoning.Gregorian, "ns new_style gregorian gregorian_calendar н_ст"),
        (Reckoning, (int)DateReckoning.Lunar, "lunar lunar_calendar lunisolar chinese_calendar"),
        (ForeignMonth, 0,
            "muharram safar rabi rajab shaban sha'ban ramadan shawwal dhu vendémiaire brumaire frimaire nivôse pluviôse ventôse"
            + " germinal floréal prairial messidor thermidor fructidor nisan iyar sivan tammuz av elul tishrei cheshvan kislev tevet"
            + " shevat adar"),
        (Unit, 0,
            "year years month months week weeks day days hour hours minutes minute decades giorni mesi ans jours mois jahre tage"
            + " monate wochen meses días дней лет месяца месяцев"),
        (Years, 0, "anni années años годы годов"),
        (Clock, 0, "am pm hrs o'clock utc gmt z h"),
        (Filler, 0,
            "of the in on at night morning evening afternoon dawn dusk noon midnight either early mid late earlier later middle"
            + " beginning start end ended began early_in late_in latter_half first_half second_half first_quarter last_quarter"
            + " first_week last_week first_days last_days early_days first_third last_third turn shortly soon just immediately"
            + " sometime some_time as_of as dated date during local_time monday tuesday wednesday thursday friday saturday sunday mon"
            + " tue tues wed thu thurs fri sat sun lunedì martedì mercoledì giovedì venerdì sabato domenica lundi mardi mercredi jeudi"
            + " vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves"
            + " viernes sábado domingo de del di dell della dello des le la il el l'anno im der den dem des anfang mitte ende inizio"
            + " metà fine début fin milieu inicio mediados finales début_de fin_de в на год года году гг г начало конец середина"
            + " начале конце середине principios roku r em"),
    ];

    private static readonly FrozenDictionary<string, (DateTokenKind Kind, int Value)> Words = Build();

    private static readonly FrozenSet<string> PhraseBeginnings =
        Words.Keys.Select(key => key.Split(' ')).Where(phrase => phrase.Length > 1).Select(phrase => phrase[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a word or a phrase (words parted by one space) means; null where it says nothing about a date.</summary>
    public static (DateTokenKind Kind, int Value)? Find(string words) => Words.TryGetValue(words, out var meaning) ? meaning : null;

    /// <summary>True where some phrase begins with this word.</summary>
    public static bool BeginsPhrase(string word) => PhraseBeginnings.Contains(word);

    private static FrozenDictionary<string, (DateTokenKind Kind, int Value)> Build()
    {
        var words = new Dictionary<string, (DateTokenKind, int)>(StringComparer.Ordinal);
        foreach (var (kind, value, list) in Meanings)
            Add(kind, value, list);
        for (var i = 0; i < Ordinals.Length; i++)
            Add(Ordinal, i + 1, Ordinals[i]);
        for (var i = 0; i < Seasons.Length; i++)
            Add(Season, i + 21, Seasons[i]);
        for (var i = 0; i < Months.Length; i++)
            Add(Month, i + 1, Months[i]);
        return words.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(DateTokenKind kind, int value, string list)
        {
            foreach (var word in list.Split(' '))
                words[word.Replace('_', ' ')] = (kind, value);
        }
    }
}
