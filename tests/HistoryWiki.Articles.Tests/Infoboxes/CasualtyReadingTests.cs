using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Tests.Infoboxes;

public class CasualtyReadingTests
{
    [Theory]
    [InlineData("22,000 killed, 91,000 wounded, 19,000 missing or captured", "22000 killed | 91000 wounded | 19000 missing-or-captured")]
    [InlineData("1,000 dead or wounded", "1000 killed-or-wounded")]
    [InlineData("4,000 k.i.a. or w.i.a.", "4000 killed-or-wounded")]
    [InlineData("50 dead and seriously wounded", "50 killed-or-wounded")]
    [InlineData("2,050–3,176 killed, captured or missing", "2050–3176 killed-or-captured-or-missing")]
    [InlineData("3,000 killed,, wounded or captured", "3000 killed-or-wounded-or-captured")]
    [InlineData("200 killed,, 1,434 prisoners", "200 killed | 1434 captured")]
    [InlineData("14 aircrew KIA, 4 POW", "14 (aircrew) killed | 4 captured")]
    [InlineData("KIA: 110,100, Total dead: 359,500, Wounded: 275,200", "110100 killed | 359500 (Total) killed | 275200 wounded")]
    [InlineData("1,000 captured", "1000 captured")]
    [InlineData("593", "593")]
    [InlineData("c. 300 cases of frostbite", "~300 frostbite")]
    [InlineData("12 (killed), 30 (wounded)", "12 killed | 30 wounded")]
    [InlineData("about a dozen killed", "~12 killed")]
    [InlineData("400 dead and wounded combined", "400 killed-or-wounded")]
    [InlineData("3 hospitalised, 2 soldiers hospitalized", "3 wounded | 2 wounded")]
    [InlineData("3,000 prisoners drowned, 3 killed as prisoners", "3000 (prisoners) drowned | 3 (prisoners) killed")]
    [InlineData("12 prisoners taken, 9 prisoners and missing", "12 captured | 9 captured-or-missing")]
    [InlineData("Total dead/missing:, 1,100", "1100 (Total) killed-or-missing")]
    [InlineData("100 / 200 / 30 (killed / wounded / missing)", "100 killed | 200 wounded | 30 missing")]
    [InlineData("150/300/20 killed/wounded/captured", "150 killed | 300 wounded | 20 captured")]
    [InlineData("killed/wounded: 150/300", "150 killed | 300 wounded")]
    [InlineData("200 men (killed/wounded)", "200 killed-or-wounded")]
    [InlineData("150/300/20 killed/wounded", "150 | 300 | 20 killed-or-wounded")]
    [InlineData("7,000 (mostly killed) and 1,500 prisoners", "7000 killed | 1500 captured")]
    [InlineData("estimates are around 2,000 killed", "~2000 killed")]
    public void What_became_of_the_people_is_told_by_the_words_around_the_number(string words, string figures) => Assert.Equal(figures, Casualties(words));

    [Theory]
    [InlineData("500+ killed or wounded, 11 junks destroyed, 191 guns captured", "500+ killed-or-wounded | 11 ships (junks) destroyed | 191 guns captured")]
    [InlineData("13 ships captured,, 16 sunk", "13 ships captured | 16 ships sunk")]
    [InlineData("1 frigate lightly damaged", "1 ships (frigate) damaged")]
    [InlineData("2 helicopters crash-landed, 4 tanks knocked out", "2 aircraft (helicopters) crashed | 4 tanks destroyed")]
    [InlineData("8 destroyers sunk (113,300 tons sunk)", "8 ships (destroyers) sunk")]
    [InlineData("300 tanks hors de combat, 5 ships out of action", "300 tanks damaged | 5 ships damaged")]
    [InlineData("6 ships disarmed", "6 ships (ships disarmed)")]
    [InlineData("261 killed, 1 sloop-of-war sunk", "261 killed | 1 ships (sloop-of-war) sunk")]
    [InlineData("U.S.: 131 aircraft", "131 aircraft (U.S.)")]
    [InlineData("HMS Augusta (64) sunk", "“HMS Augusta (64) sunk” ships sunk")]
    public void Ships_and_guns_have_fates_of_their_own(string words, string figures) => Assert.Equal(figures, Casualties(words));

    [Theory]
    [InlineData("6,837, (894 killed, 3,107 wounded, 2,836 missing or captured)", "6837 | 894 killed | 3107 wounded | 2836 missing-or-captured")]
    [InlineData("369 captured (70 of whom WIA)", "369 captured | 70 wounded")]
    [InlineData("300 killed (120 British, 180 Portuguese)", "300 killed | 120 (British) killed | 180 (Portuguese) killed")]
    [InlineData("20,163 – 5,237 killed, 14,430 wounded", "20163 | 5237 killed | 14430 wounded")]
    [InlineData("2 ships sunk (65 sailors)", "2 ships sunk | 65 (sailors)")]
    [InlineData("9,000 dead + unknown number of wounded", "9000 killed | “unknown number of wounded”")]
    [InlineData("310 killed (out of 660 men)", "310 killed | 660 (out)")]
    [InlineData("47 officers and 895 men captured", "47 (officers) captured | 895 captured")]
    [InlineData("6 killed, 17 wounded, or, 15 killed", "6 killed | 17 wounded | 15 killed")]
    [InlineData("Unknown number killed, 30 captured", "“Unknown number killed” | 30 captured")]
    [InlineData("985 villages razed; \"many more\" dying of disease", "985 villages razed | “\"many more\" dying of disease”")]
    [InlineData("6,000–20,000 casualties, including 4,000 captured", "6000–20000 | 4000 captured")]
    public void Parts_and_rival_claims_are_figures_of_their_own(string words, string figures) => Assert.Equal(figures, Casualties(words));

    [Theory]
    [InlineData("Heavy", "“Heavy”")]
    [InlineData("None", "“None”")]
    [InlineData("1/3 of the army", "“1/3 of the army”")]
    [InlineData("unknown number of infantry", "“unknown number of infantry”")]
    [InlineData("0", "0")]
    public void A_word_for_losses_has_no_figures(string words, string figures) => Assert.Equal(figures, Casualties(words));

    [Theory]
    [InlineData("7 civilians killed", "7 killed of:civilians")]
    [InlineData("Civilians , 7 wounded", "7 wounded of:civilians")]
    [InlineData("Civilian deaths:, 11,000–19,000", "11000–19000 killed of:civilians")]
    [InlineData("Modern estimates of over 200 killed", "~200+ killed by:Modern estimates")]
    public void Losses_in_a_third_column_without_a_third_side_belong_to_no_side(string words, string figures)
    {
        var facts = Facts.Read(("Combatant1", "Kazakh Khanate"), ("Combatant2", "Kalmyk Khanate"), ("Casualties3", words)).Facts;

        Assert.Equal(figures, Facts.Spell(facts.Casualties));
        Assert.Equal([1, 2], facts.Sides.Select(s => s.Number));
    }

    [Theory]
    [InlineData("* 268 killed\n** 16 officers\n** 2 guns\n* 55 wounded", "268 killed | 16 (officers) killed | 2 guns | 55 wounded")]
    [InlineData("25 dead\n* 8 in battle\n* 17 of cold", "25 killed | 8 (in battle) killed | 17 (cold) killed")]
    [InlineData("* 40 killed\n** Total 90", "40 killed | 90")]
    [InlineData("150 tanks, several missiles, 165 guns (182 mm) and 50 trucks captured", "150 tanks captured | “several missiles” | 165 guns (182 mm) captured | 50 vehicles (trucks) captured")]
    [InlineData("over 90 killed:<br>5 officers<br>70 men<br>15 others including:<br>9 scouts<br>2 guns captured<br>4 mules", "90+ killed | 5 (officers) killed | 70 killed | 15 (others including) killed | 9 (scouts) killed | 2 guns captured | 4 mules")]
    [InlineData("90 killed:<br>Total 80<br>'''Sick:''' 7", "90 killed | 80 | 7 sick")]
    [InlineData("900 aircraft destroyed (including 274 transports)", "900 aircraft destroyed | 274 aircraft (transports)")]
    public void A_fate_that_is_written_once_holds_for_those_beneath_and_for_a_whole_list(string words, string figures) => Assert.Equal(figures, Facts.Spell(Wikitext(words)));

    [Theory]
    [InlineData("'''Great Britain:'''<br>40 killed<br>'''Germans:''' 18 killed in battle<br>48 deserted", "40 (Great Britain) killed | 18 (Germans, in battle) killed | 48 (Germans) deserted")]
    [InlineData("'''Egypt''': 98 killed<br>43 captured<hr>12 tanks", "98 (Egypt) killed | 43 (Egypt) captured | 12 tanks")]
    [InlineData("'''Killed:''' 18<br>2 helicopters<br>'''Total''': 40<br>7 guns", "18 killed | 2 aircraft (helicopters) | 40 (Total) | 7 guns")]
    [InlineData("Egypt: 98 killed<br>43 captured", "98 (Egypt) killed | 43 captured")]
    [InlineData("'''In Phase One, Two and Three:'''<br>40 killed", "40 (In Phase One, Two and Three) killed")]
    [InlineData("'''No. 2 Column''':<br>40 killed", "40 (No. 2 Column) killed")]
    public void A_bold_label_is_a_heading_for_the_lines_after_it(string words, string figures) => Assert.Equal(figures, Facts.Spell(Wikitext(words)));

    [Theory]
    [InlineData("10 [[fighter-bomber|fighters]]", "10 aircraft (fighters)")]
    [InlineData("5 [[Junk (ship)|sailing craft of war]]", "5 ships (sailing craft of war)")]
    [InlineData("5 [[Artillery|gunners]]", "5 (gunners)")]
    [InlineData("30 killed by [[Luftflotte 4]]", "30 (Luftflotte 4) killed")]
    [InlineData("'''Breakdown of 1724:'''<br>30 killed", "30 (Breakdown of 1724) killed")]
    public void What_an_article_is_called_that_the_words_link_to_tells_what_is_counted_and_is_no_figure(string words, string figures) => Assert.Equal(figures, Facts.Spell(Wikitext(words)));

    [Fact]
    public void Losses_in_a_third_column_belong_to_the_third_side_where_there_is_one()
    {
        var facts = Facts.Read(("Combatant3", "Nogais"), ("Casualties3", "12 killed")).Facts;

        Assert.Equal("12 killed", Facts.Spell(facts.Sides[0].Casualties));
        Assert.Empty(facts.Casualties);
    }

    private static IReadOnlyList<Figure> Wikitext(string words) => Facts.Read(FieldMarkup.Wikitext, ("date", "1724"), ("casualties1", words)).Facts.Sides[0].Casualties;

    private static string Casualties(string words) => Facts.Spell(Facts.Read(("Casualties1", words)).Facts.Sides[0].Casualties);
}
