using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Tests.Infoboxes;

public class OtherLanguagesTests
{
    [Theory]
    [InlineData("Effettivi1", "1.500 tra fanti e arcieri<br>5.500 fanti e 2.500 cavalieri", "1500 (tra fanti e arcieri) | 5500 (fanti) | 2500 (cavalieri)")]
    [InlineData("Effettivi1", "1.500.000 uomini<br>oltre 2 milioni di soldati", "1500000 | 2000000+")]
    [InlineData("forces1", "environ 12 000 hommes<br>40 canons<br>3 vaisseaux", "~12000 | 40 guns (canons) | 3 ships (vaisseaux)")]
    [InlineData("TRUPPENSTÄRKE1", "etwa 12.000 Mann, 40 Geschütze<br>1,5 Millionen Soldaten", "~12000 | 40 guns (Geschütze) | 1500000")]
    [InlineData("TRUPPENSTÄRKE1", "6.000 bis 7.000 Mann<br>28 Schlachtschiffe", "6000–7000 | 28 ships (Schlachtschiffe)")]
    [InlineData("soldados1", "más de 9.000 hombres y 12 cañones", "9000+ | 12 guns (cañones)")]
    [InlineData("силы1", "около 7000 человек, 20 орудий<br>1,2 млн солдат", "~7000 | 20 guns (орудий) | 1200000")]
    [InlineData("siły1", "około 12 tys. żołnierzy, 40 dział<br>ponad 300 ludzi", "~12000 | 40 guns (dział) | 300+")]
    [InlineData("troepensterkte1", "ongeveer 12.000 man, 40 kanonnen<br>meer dan 20 schepen", "~12000 | 40 guns (kanonnen) | 20+ ships (schepen)")]
    [InlineData("for1", "cerca de 9.000 homens, 12 canhões", "~9000 | 12 guns (canhões)")]
    [InlineData("Effettivi1", "58 divisioni", "58 divisions (divisioni)")]
    [InlineData("силы1", "ок. 26 тыс. человек", "~26000")]
    public void Strengths_are_read_in_their_own_words(string key, string words, string figures) =>
        Assert.Equal(figures, Facts.Spell(Assert.Single(Read(key, words).Sides).Strength));

    [Theory]
    [InlineData("Perdite1", "1.500 morti<br>500.000 morti e dispersi<br>40 prigionieri", "1500 killed | 500000 killed-or-missing | 40 captured")]
    [InlineData("pertes1", "300 morts, 120 blessés<br>50 tués ou disparus", "300 killed | 120 wounded | 50 killed-or-missing")]
    [InlineData("pertes1", "{{nombre|1537|morts}}<br>180 canons pris", "1537 killed | 180 guns (canons) captured")]
    [InlineData("VERLUSTE1", "300 Tote und 120 Verwundete<br>50 Gefangene", "300 killed | 120 wounded | 50 captured")]
    [InlineData("bajas1", "300 muertos y heridos<br>Desconocidas", "300 killed-or-wounded | “Desconocidas”")]
    [InlineData("потери1", "300 убито, 120 ранено<br>50 пленных", "300 killed | 120 wounded | 50 captured")]
    [InlineData("straty1", "300 zabitych, 120 rannych<br>50 jeńców", "300 killed | 120 wounded | 50 captured")]
    [InlineData("verliezen1", "300 doden en gewonden<br>50 krijgsgevangen", "300 killed-or-wounded | 50 captured")]
    [InlineData("baixas1", "300 mortos, 120 feridos<br>50 prisioneiros", "300 killed | 120 wounded | 50 captured")]
    [InlineData("pertes1", "entre 7 000 et 10 000 tués", "7000–10000 killed")]
    [InlineData("bajas1", "entre 300 y 400 muertos", "300–400 killed")]
    [InlineData("Perdite1", "tra 300 e 400 morti", "300–400 killed")]
    [InlineData("VERLUSTE1", "zwischen 300 und 400 Tote", "300–400 killed")]
    [InlineData("потери1", "между 300 и 400 убитых", "300–400 killed")]
    public void Losses_are_read_in_their_own_words(string key, string words, string figures) =>
        Assert.Equal(figures, Facts.Spell(Assert.Single(Read(key, words).Sides).Casualties));

    [Theory]
    [InlineData("Esito", "Decisiva vittoria svizzera", Outcome.Victory, "svizzera")]
    [InlineData("issue", "Victoire décisive des Alliés", Outcome.Victory, "Alliés")]
    [InlineData("AUSGANG", "Entscheidender Sieg der Preußen", Outcome.Victory, "Preußen")]
    [InlineData("AUSGANG", "Preußischer Sieg", Outcome.Victory, "Preußischer")]
    [InlineData("resultado", "Victoria española", Outcome.Victory, "española")]
    [InlineData("итог", "Решительная победа русских", Outcome.Victory, "русских")]
    [InlineData("AUSGANG", "Waffenstillstand", Outcome.Ceasefire, null)]
    [InlineData("issue", "Traité de Lippe", Outcome.Treaty, null)]
    [InlineData("Esito", "Stallo", Outcome.Inconclusive, null)]
    [InlineData("wynik", "zwycięstwo Polaków", Outcome.Victory, "Polaków")]
    [InlineData("resultaat", "Beslissende Nederlandse overwinning", Outcome.Victory, "Nederlandse")]
    [InlineData("resultado", "Vitória portuguesa", Outcome.Victory, "portuguesa")]
    [InlineData("wynik", "nierozstrzygnięta", Outcome.Inconclusive, null)]
    public void The_result_is_read_in_its_own_words(string key, string words, Outcome outcome, string? victor)
    {
        var result = Read(key, words).Result!;

        Assert.Equal((outcome, victor), (result.Outcome, result.Victor));
    }

    [Theory]
    [InlineData("Parte_di", "del [[Fronte toscano (1315)|fronte toscano]] della [[guerra di Lippe]]", "fronte toscano link:Fronte toscano (1315) | guerra di Lippe link:guerra di Lippe")]
    [InlineData("Parte_di", "della guerra di Lippe", "guerra di Lippe")]
    [InlineData("TEILVON", "[[Bayerischer Krieg]]", "Bayerischer Krieg link:Bayerischer Krieg")]
    public void The_larger_war_is_read_without_the_words_before_it(string key, string words, string wars) => Assert.Equal(wars, Facts.Spell(Read(key, words).PartOf));

    [Theory]
    [InlineData("Comandante1", "[[Werner Stauffacher]] (ucciso)<br>Guglielmo Tell", "Werner Stauffacher †Killed link:Werner Stauffacher | Guglielmo Tell")]
    [InlineData("BEFEHLSHABER1", "Wilhelm zu Lippe (gefangen)<br>Unbekannt", "Wilhelm zu Lippe †Captured")]
    [InlineData("dowódca1", "[[Zawisza Czarny]] (w niewoli)<br>Jan z Tarnowa (poległ)", "Zawisza Czarny †Captured link:Zawisza Czarny | Jan z Tarnowa †Killed")]
    [InlineData("bevelhebber1", "Maurits (gewond)", "Maurits †Wounded")]
    public void Commanders_have_their_fates_in_their_own_words(string key, string words, string names) =>
        Assert.Equal(names, Facts.Spell(Assert.Single(Read(key, words).Sides).Commanders));

    [Theory]
    [InlineData("Schieramento1", "[[Lucca]]<br>'''Supporto:'''<br>[[Elba]]", "Lucca link:Lucca | Elba supporting link:Elba")]
    [InlineData("combattants1", "[[Lippe]]<br>'''Soutenu par :'''<br>[[Hesse]]", "Lippe link:Lippe | Hesse supporting link:Hesse")]
    [InlineData("KONTRAHENT1", "[[Lippe]]<br>'''Unterstützt von:'''<br>[[Hessen]]", "Lippe link:Lippe | Hessen supporting link:Hessen")]
    [InlineData("combatientes1", "[[Galicia]]<br>'''Apoyo:'''<br>[[León]]", "Galicia link:Galicia | León supporting link:León")]
    [InlineData("противник1", "[[Рязань]]<br>'''При поддержке:'''<br>[[Муром]]", "Рязань link:Рязань | Муром supporting link:Муром")]
    public void Supporters_are_told_by_headings_of_every_language(string key, string words, string names) =>
        Assert.Equal(names, Facts.Spell(Assert.Single(Read(key, words).Sides).Belligerents));

    [Theory]
    [InlineData("DATUM", "15. November 1315", "1315-11-15")]
    [InlineData("fecha", "15 de noviembre de 1315", "1315-11-15")]
    [InlineData("дата", "15 ноября 1315 года", "1315-11-15")]
    [InlineData("Data", "[[15 novembre]] [[1315]]", "1315-11-15")]
    public void The_date_is_read_in_its_own_words(string key, string words, string edtf) => Assert.Equal(edtf, Read(key, words).Date!.Start!.Edtf);

    [Theory]
    [InlineData("nazwa", "konflikt", "Wojna lipska")]
    [InlineData("nombre_batalla", "conflicto", "Guerra de Lippe")]
    [InlineData("nome_batalha", "conflito", "Guerra de Lippe")]
    public void The_conflict_that_a_battle_with_a_name_of_its_own_gives_is_the_larger_one(string name, string conflict, string war)
    {
        Assert.Equal(war, Facts.Spell(Facts.Read(FieldMarkup.Wikitext, (conflict, war), (name, "Lippe")).Facts.PartOf));
        Assert.Empty(Facts.Read(FieldMarkup.Wikitext, (conflict, war), (name, "")).Facts.PartOf);
        Assert.Equal("partof", FieldKeys.Find(new InfoboxField(conflict, war, 1), [new InfoboxField(name, "Lippe", 2)])?.Name);
    }

    [Theory]
    [InlineData(FactKind.Name, "střetnutí çatışma име konfliktus 분쟁")]
    [InlineData(FactKind.Belligerents, "strana1 savaşan1 страна1 egyik_fél 교전국1")]
    [InlineData(FactKind.Commanders, "velitel2 kumandan2 командир2 parancsnok2 지휘관2")]
    [InlineData(FactKind.Strength, "síla1 güç1 сила1 haderők1 병력1")]
    [InlineData(FactKind.Casualties, "ztráty2 жертви2 veszteségek2 사상자2")]
    [InlineData(FactKind.Place, "místo yer място helyszín 장소")]
    [InlineData(FactKind.Result, "výsledek sonuç резултат eredmény 결과")]
    public void The_keys_of_Czech_Turkish_Bulgarian_Hungarian_and_Korean_boxes_are_known(FactKind fact, string keys) =>
        Assert.All(keys.Split(' '), key => Assert.Equal(fact, FieldKeys.Find(key)?.Fact));

    [Fact]
    public void The_other_party_of_a_Hungarian_box_is_the_second_side() =>
        Assert.Equal("Oszmán Birodalom", Facts.Spell(Facts.Read(FieldMarkup.Wikitext, ("egyik fél", "Magyar Királyság"), ("másik fél", "Oszmán Birodalom")).Facts.Sides[1].Belligerents));

    [Fact]
    public void Degrees_in_single_fields_are_read_under_their_Portuguese_keys() =>
        Assert.Equal(
            new Coordinates(-8.5, -35.25),
            Facts.Read(FieldMarkup.Wikitext, ("latd", "8"), ("latm", "30"), ("latNS", "S"), ("longd", "35"), ("longm", "15"), ("longEW", "W")).Facts.Coordinates);

    private static ConflictFacts Read(string key, string words) => Facts.Read(FieldMarkup.Wikitext, (key, words)).Facts;
}
