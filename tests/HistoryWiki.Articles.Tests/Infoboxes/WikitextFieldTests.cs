using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Tests.Infoboxes;

public class WikitextFieldTests
{
    [Theory]
    [InlineData("{{flagicon|Libya}} [[Libyan Arab Republic|Libya]]<br />{{flag|Egypt|1958}}", "Libya link:Libyan Arab Republic | Egypt")]
    [InlineData("{{flag|Nazi Germany|name=Germany}}", "Germany link:Nazi Germany")]
    [InlineData("{{FRA}}<br>{{flagcountry|CSA|1861}}", "France | Confederate States of America")]
    [InlineData("{{flag|Poland|size=25px}} [[Polish II Corps in Russia|Polish II Corps]]", "Polish II Corps link:Polish II Corps in Russia")]
    [InlineData("[[File:Flag.svg|22px|alt=]] [[Svaneti|Svans]]<ref>{{cite book|title=Svaneti}}</ref><br/>[[Karachays]]{{efn|and others}}", "Svans link:Svaneti | Karachays link:Karachays")]
    [InlineData("[[Song dynasty]]\n* [[Da Qi]] (1133–37)\n'''Supported by:'''\n* {{flag|Goryeo}}", "Song dynasty link:Song dynasty | Da Qi from:1133 until:1137 link:Da Qi | Goryeo supporting")]
    [InlineData("[[Kazakh Khanate]]{{Collapsible list|title='''Supported by''':|[[Khanate of Bukhara|Bukhara]]|{{flag|Khiva}}}}", "Kazakh Khanate link:Kazakh Khanate | Bukhara supporting link:Khanate of Bukhara | Khiva supporting")]
    [InlineData("{{plainlist|\n* [[Elba]]\n* [[Lucca]] <small>(until 1799)</small>\n}}", "Elba link:Elba | Lucca until:1799 link:Lucca")]
    [InlineData("[[France]], [[Spain]] and [[Naples]]", "France link:France | Spain link:Spain | Naples link:Naples")]
    [InlineData("[[Durrani]] and [[Rohilla]] factions", "Durrani and Rohilla factions")]
    [InlineData("[[United States|United States<br>of America]]", "United States of America link:United States")]
    [InlineData("'''[[Axis powers|Axis]]:'''<br>{{flag|Italy}}<hr>Others:<br>[[Chetniks]]", "Italy | Chetniks link:Chetniks")]
    [InlineData("<nowiki>Toungoo (Burma), x</nowiki>", "Toungoo (Burma), x")]
    [InlineData("'''Anti-Imperial alliance'''<br>{{flag|Sweden}} (from 1630)<br>[[Hesse]]<hr>'''Northern alliance'''", "Sweden from:1630 | Hesse link:Hesse | Northern alliance")]
    [InlineData("'''[[Allies of World War II|Allies]]'''\n* {{flag|Canada}}", "Canada")]
    [InlineData("{{flag|Rhodesia}} (until 1979)<br>{{flag|Zimbabwe Rhodesia}} (1979)", "Rhodesia until:1979 | Zimbabwe Rhodesia from:1979 until:1979")]
    [InlineData("{{flag|UN}}{{collapsible list|title='''Medical support'''|{{flag|Denmark}}}}", "United Nations | Denmark supporting")]
    [InlineData("{{Deutsches Reich}}<br>{{Royaume-Uni}}<br>{{Clear}}{{Some remark}}", "Deutsches Reich | Royaume-Uni")]
    [InlineData("[[Lippe]]<br>See battles<br>See [[#Belligerents|below]]", "Lippe link:Lippe")]
    [InlineData("[[Lippe]], [[Hesse]], allies", "Lippe link:Lippe | Hesse link:Hesse")]
    [InlineData("{{noflag|Perdiccan faction}}<!-- who? -->", "Perdiccan faction")]
    [InlineData("{{flagcountry|Kingdom of Hungary (1920–1946)}}", "Kingdom of Hungary link:Kingdom of Hungary (1920–1946)")]
    [InlineData("[[:de:Haus Lippe|Lippe, Elder House]], [[:de:Hessen|Hesse]]", "Lippe, Elder House link:Lippe, Elder House | Hesse link:Hesse")]
    [InlineData("[[Allies of World War II|Allies]]", "Allies link:Allies of World War II")]
    [InlineData("[[Nogais]]<br>• {{flagicon|Canada}} [[Upper Canada]]", "Nogais link:Nogais | Upper Canada link:Upper Canada")]
    [InlineData("[[Nogais]]<br>:[[Wallachia]] (vassal)", "Nogais link:Nogais | Wallachia note:vassal link:Wallachia")]
    [InlineData("[[Poland]], joined 1605", "Poland from:1605 link:Poland")]
    [InlineData("[[Mongol Empire]]/[[Yuan dynasty]]", "Mongol Empire link:Mongol Empire | Yuan dynasty link:Yuan dynasty")]
    [InlineData("Supporters of [[Orhan]]/[[Murad]]", "Supporters of Orhan/Murad")]
    [InlineData("[[Western Front (World War I)|Western Front]]<br>{{flag|France}}<br>Eastern front:<br>{{flag|Lippe}}", "France | Lippe")]
    [InlineData("{{flag|Lippe}}<br>'''Hessian auxiliaries'''<br>[[Hanau]]<br>'''Cassel volunteers'''", "Lippe | Hanau link:Hanau | Cassel volunteers")]
    [InlineData("{{navy|Nazi Germany}}<br>{{navy|Elsewhere}} (until 1641)", "Kriegsmarine | Elsewhere Navy until:1641")]
    [InlineData("{{flag|France}} and {{flag|Spain}}<br>Kingdom of Lippe, Kingdom of Hesse", "France | Spain | Kingdom of Lippe | Kingdom of Hesse")]
    [InlineData("[[Lippe]]<br>''supported by'' [[Hesse]]", "Lippe link:Lippe | Hesse supporting link:Hesse")]
    [InlineData("{{DEU|#1866|Königreich Preußen}}<br>{{USA|1912}}", "Königreich Preußen | United States")]
    public void Belligerents_stand_on_lines_in_lists_and_behind_flags(string words, string names) =>
        Assert.Equal(names, Facts.Spell(Side(("combatant1", words)).Belligerents));

    [Theory]
    [InlineData("{{BC|490}} – {{BCE|480}}", "-0489", "-0479")]
    [InlineData("490 {{BC}}", "-0489", "-0489")]
    [InlineData("{{circa|1590|1600}}", "1590~", "1600~")]
    public void An_era_or_a_doubt_in_a_template_holds_for_its_date(string words, string start, string end)
    {
        var date = Facts.Read(FieldMarkup.Wikitext, ("date", words)).Facts.Date;

        Assert.Equal((start, end), (date?.Start?.Edtf, date?.End?.Edtf));
    }

    [Theory]
    [InlineData("{{HMS|Victory|1765|6}}<br>{{ship|French frigate|Ariadne||2}}", "HMS Victory link:HMS Victory (1765) | French frigate Ariadne link:French frigate Ariadne")]
    [InlineData("{{ill|fr=Nogais|texte=the Nogais}}", "the Nogais link:Nogais")]
    public void A_name_in_a_template_is_linked_in_a_field_as_in_prose(string words, string names) => Assert.Equal(names, Facts.Spell(Side(("combatant1", words)).Belligerents));

    [Theory]
    [InlineData("{{flagicon|Iran}} '''[[Iran]]'''\n* [[Islamic Republic of Iran Air Force|Air Force]]\n* [[Basij Front]]\n** [[Quds Force]]", "Iran link:Iran | Basij Front link:Basij Front")]
    [InlineData("[[Syrian Coalition]]\n* [[Free Syrian Army]]", "Syrian Coalition link:Syrian Coalition | Free Syrian Army link:Free Syrian Army")]
    [InlineData("{{flag|United Kingdom}}\n* [[British Army]]\n* [[British Raj|British India]]", "United Kingdom | British India link:British Raj")]
    [InlineData("{{flag|Germany}}<br>[[XIII Army Corps (Germany)|XIII Army Corps]]<br>60th Army<br>[[Chetniks]]", "Germany | Chetniks link:Chetniks")]
    [InlineData("[[Free Syrian Army]]<br>[[13th Division]]", "Free Syrian Army link:Free Syrian Army | 13th Division link:13th Division")]
    [InlineData("{{navy|United Kingdom}}\n* {{navy|Canada}}\n{{flag|France}}\n* {{navy|France}}", "Royal Navy | Royal Canadian Navy | France")]
    [InlineData("[[Chilean Armed Forces]]\n* [[Carabineros de Chile]]", "Chilean Armed Forces link:Chilean Armed Forces")]
    [InlineData("[[Chad]]\n* [[Chadian Armed Forces|FAT]]\n* [[Transitional Government of National Unity|GUNT]]", "Chad link:Chad | GUNT link:Transitional Government of National Unity")]
    public void A_states_own_forces_beneath_it_are_no_party(string words, string names) => Assert.Equal(names, Facts.Spell(Side(("combatant1", words)).Belligerents));

    [Theory]
    [InlineData("[[Kho Orluk]]{{KIA}}<br>Ilgerdei {{POW}}, executed", "Kho Orluk †Killed link:Kho Orluk | Ilgerdei †Executed")]
    [InlineData("[[John Szapolyai]] [[killed in action|†]]", "John Szapolyai †Killed link:John Szapolyai")]
    [InlineData("[[Abbas Samii]] {{KIA}}<br /><small>(Republican Guard commander)</small>", "Abbas Samii †Killed note:Republican Guard commander link:Abbas Samii")]
    [InlineData("Wanyan Yongji {{KIA|Assassinated}}", "Wanyan Yongji †Murdered")]
    [InlineData("Lt Col [[Robert Kekewich]]<br>Formerly [[Cecil Rhodes]]", "Lt Col Robert Kekewich link:Robert Kekewich | Cecil Rhodes note:Formerly link:Cecil Rhodes")]
    [InlineData("'''II Corps''': [[Lữ Mộng Lan]]", "Lữ Mộng Lan note:II Corps link:Lữ Mộng Lan")]
    [InlineData("'''First siege'''<br>Lord Goring", "Lord Goring")]
    [InlineData("'''Crusaders'''\n* [[Richard I]]\n'''Ayyubids'''\n* [[Saladin]]", "Richard I link:Richard I | Saladin link:Saladin")]
    [InlineData("'''[[Napoleon]]'''\n* [[Michel Ney]]", "Napoleon link:Napoleon | Michel Ney link:Michel Ney")]
    [InlineData("[[Arsen Pavlov]] \"Motorola\" {{WIA}}", "Arsen Pavlov \"Motorola\" †Wounded link:Arsen Pavlov")]
    [InlineData("{{ubli|{{flagd|Kingdom of Italy}} [[Luigi Capello]]|[[Luigi Cadorna]]}}", "Luigi Capello link:Luigi Capello | Luigi Cadorna link:Luigi Cadorna")]
    [InlineData("[[Edip Servet]] ([[:tr:Edip Servet|tr]])<br>{{Deutsches Reich}} [[Erwin Rommel]]", "Edip Servet link:Edip Servet | Erwin Rommel link:Erwin Rommel")]
    [InlineData("{{ubl|[[Michel Ney]]|{{lang|fr|[[Joachim Murat]]}}}}", "Michel Ney link:Michel Ney | Joachim Murat link:Joachim Murat")]
    [InlineData("[[Louis Desaix]], relieved by [[Gouvion Saint-Cyr]]", "Louis Desaix link:Louis Desaix | Gouvion Saint-Cyr note:relieved by link:Gouvion Saint-Cyr")]
    [InlineData("Shahrbaraz (after 1626),<br>Kardarigan,<br>and others", "Shahrbaraz from:1626 | Kardarigan")]
    [InlineData("'''United States'''<br>[[George Washington]]<br>'''Kingdom of France'''<br>[[Comte de Grasse]]", "George Washington link:George Washington | Comte de Grasse link:Comte de Grasse")]
    [InlineData("{{flag|Netherlands}}<br>[[Michiel de Ruyter]]", "Michiel de Ruyter link:Michiel de Ruyter")]
    [InlineData("'''[[Napoleon]]'''<br>'''Michel Ney'''", "Napoleon link:Napoleon | Michel Ney")]
    [InlineData("[[Ehud Olmert]]<br>{{small|[[Prime Minister of Israel|Prime Minister]]}}", "Ehud Olmert note:Prime Minister link:Ehud Olmert")]
    [InlineData("[[Robert Barclay]]{{WIA}} #", "Robert Barclay †Wounded link:Robert Barclay")]
    [InlineData("{{navy|Empire of Japan}} Adm. [[Kondō]]<br>{{navy|France}} Ganteaume", "Adm. Kondō link:Kondō | Ganteaume")]
    [InlineData("'''[[Eusebio Ayala]]'''<br>''President of Paraguay''<br>[[Kanu Sanyal]]{{sui}}", "Eusebio Ayala note:President of Paraguay link:Eusebio Ayala | Kanu Sanyal †Other link:Kanu Sanyal")]
    [InlineData("Prince [[Eugene]], Count [[Tilly]] and [[Mansfeld]]", "Prince Eugene link:Eugene | Count Tilly link:Tilly | Mansfeld link:Mansfeld")]
    [InlineData("Col. John Low, Maj. James High and Capt. Jack Mid", "Col. John Low | Maj. James High | Capt. Jack Mid")]
    [InlineData("[[Tilly]] (first phase), [[Mansfeld]] (K.I.A.)", "Tilly note:first phase link:Tilly | Mansfeld †Killed link:Mansfeld")]
    [InlineData("[[Kobayakawa]] ''(defector)''<br>[[Francesco I]] {{prigioniero}}", "Kobayakawa †Defected link:Kobayakawa | Francesco I †Captured link:Francesco I")]
    [InlineData("See [[Allied leaders of World War I|main Allied leaders]]<br>[[Ferdinand Foch]]", "Ferdinand Foch link:Ferdinand Foch")]
    [InlineData("Various, most prominent being [[Henry II the Pious]]", "Henry II the Pious note:most prominent being link:Henry II the Pious")]
    [InlineData("{{ill|Jung Woon|ko|정운}} {{KIA}}", "Jung Woon †Killed link:Jung Woon")]
    [InlineData("[[Dionysius I|Dionysius]], Agyris", "Dionysius link:Dionysius I | Agyris")]
    [InlineData("[[Charles V]], Emperor", "Charles V, Emperor link:Charles V")]
    [InlineData("Kalmyk princes including [[Ayuka Khan]], Zubak and [[Donduk-Ombo]]", "Ayuka Khan link:Ayuka Khan | Zubak | Donduk-Ombo link:Donduk-Ombo")]
    [InlineData("[[Captain (rank)|Captain]] [[John Byng]]<br>[[Captain (rank)|Captain]] Ede", "Captain John Byng link:John Byng | Captain Ede")]
    [InlineData("'''Garrison'''<br>[[Peter Hamilton]]<br>'''Second relief'''<br>[[John Cope]]", "Peter Hamilton link:Peter Hamilton | John Cope link:John Cope")]
    [InlineData("[[Peter Hamilton]]/[[John Cope]]<br>Ede [[Prisoner of war|(POW)]]", "Peter Hamilton link:Peter Hamilton | John Cope link:John Cope | Ede †Captured")]
    [InlineData("[[Michel Ney]], [[Marshal of France]]", "Michel Ney note:Marshal of France link:Michel Ney")]
    [InlineData("[[Askold and Dir]]?", "Askold and Dir note:? link:Askold and Dir")]
    public void Commanders_keep_rank_fate_post_and_link(string words, string names) => Assert.Equal(names, Facts.Spell(Side(("commander1", words)).Commanders));

    [Theory]
    [InlineData("'''1547–48'''\n12,000 troops <br>\n* Army: 8000 men, 200 horses\n----\n'''1548–49'''\n* 4,000 men (30 war boats)",
        "12000 in:1547/1548 | 8000 (Army) in:1547/1548 | 200 horses (Army) in:1547/1548 | 4000 in:1548/1549 | 30 ships (war boats) in:1548/1549")]
    [InlineData("'''Initial landing'''<br>151,000 men<br>'''Heavy'''", "151000 (Initial landing) | “Heavy” (Initial landing)")]
    [InlineData("{{formatnum:20000}} men{{sfn|Smith|1990}}<br>{{circa}} 1,500<sup>2</sup> horse", "20000 | ~1500 (horse)")]
    [InlineData("6,000–8,000 militants, 900–4,000 of them volunteers (1548 Portuguese estimate)",
        "~6000–8000 (militants) in:1548 by:Portuguese | ~900–4000 (volunteers) in:1548 by:Portuguese")]
    [InlineData("[[Second Army]] (225,000 men)", "225000 (Second Army)")]
    [InlineData("2,000, naval squadron", "2000 | “naval squadron”")]
    [InlineData("9 divisions and 3 in reserve", "9 divisions | 3 divisions (in reserve)")]
    [InlineData("three [[frigate]]s and a [[corvette]]", "3 ships (frigates) | 1 ships (corvette)")]
    [InlineData("Royal Savoyard Army 14,000<br>Swiss Brigade 1,000<br>SS Old Castle 40", "14000 (Royal Savoyard Army) | 1000 (Swiss Brigade) | 40 (SS Old Castle)")]
    [InlineData("'''Tanks:''' 300<br>'''Aircraft:''' 40", "300 tanks (Tanks) | 40 aircraft (Aircraft)")]
    [InlineData("3,500 and 900 ships<br>37,000 and 181 guns", "3500 ships | 900 ships | 37000 | 181 guns")]
    [InlineData("6,000 troops, Danish gunboats<br>300 men, several hundred volunteers", "6000 | “Danish gunboats” | 300 | “several hundred volunteers”")]
    [InlineData("50,000 spearmen; more in reserve", "50000 (spearmen) | “more in reserve”")]
    [InlineData("a) 20,000 in 1548<br>b) '''New estimate:''' 300", "20000 in:1548 | ~300 by:New estimate")]
    [InlineData("* '''First phase:'''\n** 780 men<br>30 knights\n* 2,110 archers", "780 (First phase) | 30 (First phase, knights) | 2110 (archers)")]
    [InlineData("25,000 Army<br>a force of seven guns", "25000 (Army) | 7 guns (a force of)")]
    [InlineData("'''Total:''' 45,000<br>* 30,000 archers", "45000 (Total) | 30000 (archers)")]
    [InlineData("not known; light", "“not known; light”")]
    [InlineData("Captured ships:<br>''Elba'' (26)", "“Elba (26)” (ships)")]
    [InlineData("{{flagicon|Spain}} 500<br>{{flagicon|Portugal}} 300 horsemen<br>'''Total: 800'''", "500 (Spain) | 300 (Portugal, horsemen) | 800 (Total)")]
    public void Strengths_are_read_through_templates_and_lists(string words, string figures) =>
        Assert.Equal(figures, Facts.Spell(Facts.Read(FieldMarkup.Wikitext, ("date", "1547–1549"), ("strength1", words)).Facts.Sides[0].Strength));

    [Theory]
    [InlineData("'''Australia''':{{plainlist |\n* 167 killed or missing\n* 206 wounded\n}}'''United States''': 14 killed", "167 (Australia) killed-or-missing | 206 (Australia) wounded | 14 (United States) killed")]
    [InlineData("Czarnowo: 846–1,400<br>Bieżuń: light, 5 guns", "846–1400 (Czarnowo) | “light” (Bieżuń) | 5 guns (Bieżuń)")]
    [InlineData("10 killed, 32 wounded, ''Elba'' captured", "10 killed | 32 wounded | “Elba captured”")]
    [InlineData("6 killed and a few wounded<br>80+ killed, hundreds fled", "6 killed | “a few wounded” | 80+ killed | “hundreds fled”")]
    [InlineData("None at Lucca; 6 killed, 16 wounded and a boat sunk at Elba", "“None at Lucca” | 6 killed | 16 wounded | 1 ships (boat at Elba) sunk")]
    [InlineData("18 aircraft, 300 trucks and 30 guns destroyed", "18 aircraft destroyed | 300 vehicles (trucks) destroyed | 30 guns destroyed")]
    [InlineData("2 pilots, 7 sailors killed<br>40 tanks, 600 killed", "2 (pilots) killed | 7 (sailors) killed | 40 tanks | 600 killed")]
    [InlineData("500 dead, wounded or disappeared", "500 killed-or-wounded-or-missing")]
    [InlineData("1,727 total<br>(251 killed<br>135 captured/missing)", "1727 | 251 killed | 135 captured-or-missing")]
    [InlineData("33 wounded (3 mortally), 2 aircraft believed destroyed", "33 wounded | 3 died-of-wounds | 2 aircraft destroyed")]
    [InlineData("'''Swedes'''<br>55 killed<br>'''Total'''<br>5,600 casualties", "55 (Swedes) killed | 5600 (Total)")]
    [InlineData("Source 2 (Danish): 8,483 killed", "8483 killed by:Danish")]
    [InlineData("400 (6–7% of the army), 12 guns (155 mm)", "400 (6–7% of the army) | 12 guns (155 mm)")]
    [InlineData("''[[HMS Augusta (1763)|HMS Augusta (64)]]'' sunk", "“HMS Augusta (64) sunk” ships sunk")]
    public void Losses_are_read_through_templates_and_lists(string words, string figures) => Assert.Equal(figures, Facts.Spell(Side(("casualties1", words)).Casualties));

    [Fact]
    public void A_date_that_no_figure_follows_is_reported()
    {
        var reading = Facts.Read(FieldMarkup.Wikitext, ("combatant1", "Elba"), ("strength1", "500 men<br>'''1548–49'''"));

        Assert.Equal("500", Facts.Spell(reading.Facts.Sides[0].Strength));
        Assert.Equal("Nothing stands under “1548–49”: the figures for that time were lost or never given.", Assert.Single(reading.Problems).Message);
    }

    [Fact]
    public void Totals_in_the_notes_are_losses_of_no_side() => Assert.Equal(
        "10800+ killed in:2013-04 | 4500+ missing in:2013-04",
        Facts.Spell(Facts.Read(FieldMarkup.Wikitext, ("notes", "<center>10,800+ overall deaths and 4,500+ missing (by April 2013)</center><br>See talk.")).Facts.Casualties));

    [Theory]
    [InlineData("{{coord|22|45|41.45|N|113|39|30.58|E|display=title}}", 22.7615, 113.6585)]
    [InlineData("{{Coord|28|44|S|24|45|E |type:event}}", -28.7333, 24.75)]
    [InlineData("{{coord|29.39|-76.97}}", 29.39, -76.97)]
    public void A_point_is_read_in_every_form(string words, double lat, double lon) =>
        Assert.Equal(new Coordinates(lat, lon), Facts.Read(FieldMarkup.Wikitext, ("coordinates", words)).Facts.Coordinates);

    [Fact]
    public void A_planned_date_counts_where_there_is_no_other()
    {
        Assert.Equal("1944", Facts.Read(FieldMarkup.Wikitext, ("planned", "1944")).Facts.Date!.Start!.Edtf);
        Assert.Equal("1944-06-05", Facts.Read(FieldMarkup.Wikitext, ("planned", "1944"), ("date", "5 June 1944")).Facts.Date!.Start!.Edtf);
    }

    [Fact]
    public void A_success_of_nobody_is_no_victory() => Assert.Equal(Outcome.Other, Facts.Read(FieldMarkup.Wikitext, ("result", "Limited success in deceiving the enemy")).Facts.Result!.Outcome);

    [Fact]
    public void Fields_that_name_a_fate_count_those_who_met_it() => Assert.Equal(
        "1 killed | 36–50 wounded | 12 arrested",
        Facts.Spell(Facts.Read(FieldMarkup.Wikitext, ("fatalities", "1"), ("injuries", "36–50"), ("arrests", "12")).Facts.Casualties));

    [Theory]
    [InlineData("[[Elba County]], Tuscany<br>[[Lucca County]], Tuscany", "Elba County, Tuscany | Lucca County, Tuscany")]
    [InlineData("a) Modern Georgia<br>b) southern Poland", "Modern Georgia | southern Poland")]
    [InlineData("Elba (part of the<br>[[Tuscan Islands]])", "Elba (part of the Tuscan Islands)")]
    public void Chains_of_places_are_told_apart(string words, string places) => Assert.Equal(places, Facts.Spell(Facts.Read(FieldMarkup.Wikitext, ("place", words)).Facts.Places));

    [Fact]
    public void A_point_in_the_place_counts_where_no_field_gives_one()
    {
        var facts = Facts.Read(FieldMarkup.Wikitext, ("place", "[[Goodenough Island]], [[Papua]]<br/>{{Coord|9|20|S|150|16|E}}")).Facts;

        Assert.Equal(("Goodenough Island, Papua", new Coordinates(-9.3333, 150.2667)), (Facts.Spell(facts.Places), facts.Coordinates));
    }

    [Theory]
    [InlineData("the [[Serbian Campaign of World War I|Serbian Campaign]] of the [[Balkans Theatre]] of [[World War I]]",
        "Serbian Campaign link:Serbian Campaign of World War I | Balkans Theatre link:Balkans Theatre | World War I link:World War I")]
    [InlineData("the [[First Anglo-Afghan War]], 1839–1842", "First Anglo-Afghan War link:First Anglo-Afghan War")]
    [InlineData("the [[War of the First Coalition]]<br>in the [[French Revolutionary Wars]]", "War of the First Coalition link:War of the First Coalition | French Revolutionary Wars link:French Revolutionary Wars")]
    [InlineData("the [[Muslim]]–[[Quraysh|Quraish]] Wars", "Muslim–Quraish Wars")]
    [InlineData("the [[Livonian War]]s", "Livonian Wars link:Livonian War")]
    [InlineData("the ((Long War))", "Long War")]
    [InlineData("[[Byzantine–Bulgarian Wars]]:<br>[[War of 913–927]]", "War of 913–927 link:War of 913–927 | Byzantine–Bulgarian Wars link:Byzantine–Bulgarian Wars")]
    public void Larger_wars_are_told_by_their_links(string words, string wars) =>
        Assert.Equal(wars, Facts.Spell(Facts.Read(FieldMarkup.Wikitext, ("partof", words)).Facts.PartOf));

    [Theory]
    [InlineData("[[Decisive victory|Decisive]] Serbian victory{{efn|x}}\n* End of the war", "Serbian", "Decisive Serbian victory")]
    [InlineData("{{Collapsible list|title=U.S. and Allied victory:|[[Treaty of Paris]]|Peace}}", "U.S. and Allied", "U.S. and Allied victory")]
    [InlineData("Siege succeeds; Takeda victory", "Takeda", "Siege succeeds; Takeda victory")]
    [InlineData("Decisive Serbian victory,<br />surrender of the town", "Serbian", "Decisive Serbian victory")]
    [InlineData("Decisive Danish, Polish and Swedish victory", "Danish, Polish and Swedish", "Decisive Danish, Polish and Swedish victory")]
    public void The_result_is_its_first_line(string words, string victor, string text)
    {
        var result = Facts.Read(FieldMarkup.Wikitext, ("result", words)).Facts.Result!;

        Assert.Equal((Outcome.Victory, victor, text), (result.Outcome, result.Victor, result.Text));
    }

    [Theory]
    [InlineData("{{Start date|1862|3|8}} –  {{End date|1862|3|9}}", "1862-03-08", "1862-03-09")]
    [InlineData("April 25, 1898 – August 12, 1898<br />({{Age in years, months, weeks and days|month1=04|day1=25|year1=1898}})", "1898-04-25", "1898-08-12")]
    public void Dates_are_read_through_templates(string words, string start, string end)
    {
        var date = Facts.Read(FieldMarkup.Wikitext, ("date", words)).Facts.Date!;

        Assert.Equal((start, end), (date.Start!.Edtf, date.End!.Edtf));
    }

    private static ConflictSide Side((string Key, string Value) field) => Facts.Read(FieldMarkup.Wikitext, field).Facts.Sides[0];
}
