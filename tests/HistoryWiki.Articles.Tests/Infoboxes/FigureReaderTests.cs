namespace HistoryWiki.Articles.Tests.Infoboxes;

public class FigureReaderTests
{
    [Theory]
    [InlineData("20,000", "20000")]
    [InlineData("10,000–13,000", "10000–13000")]
    [InlineData("4,000 - 6,000 men", "4000–6000")]
    [InlineData("600.000", "600000")]
    [InlineData("30 000 troops", "30000")]
    [InlineData("14–17,000", "14000–17000")]
    [InlineData("~14–17,000 New Zealanders", "~14000–17000 (New Zealanders)")]
    [InlineData("between 500 and 700 men", "500–700")]
    [InlineData("2,000 to 3,000", "2000–3000")]
    [InlineData("100 or 120", "100–120")]
    [InlineData("4.5 million troops", "4500000")]
    [InlineData("~1 million", "~1000000")]
    [InlineData("8,000-strong", "8000")]
    [InlineData("two thousand men", "2000")]
    [InlineData("three hundred thousand", "300000")]
    [InlineData("a hundred horsemen", "100 (horsemen)")]
    [InlineData("two dozen riders", "24 (riders)")]
    [InlineData("several thousand", "“several thousand”")]
    [InlineData("half a dozen riders", "6 (riders)")]
    [InlineData("a half-dozen riders", "6 (riders)")]
    [InlineData("half a million men", "500000")]
    [InlineData("two and a half thousand", "2500")]
    [InlineData("1½ million", "1500000")]
    [InlineData("a score of guns", "20 guns")]
    [InlineData("Two and a half legions", "“Two and a half legions”")]
    [InlineData("2½ legions", "“2½ legions”")]
    [InlineData("half a legion", "“half a legion”")]
    [InlineData("2.6–2.9 million personnel", "2600000–2900000")]
    [InlineData("2 to 3 million", "2000000–3000000")]
    [InlineData("500 or 2 thousand", "500–2000")]
    public void Thousands_ranges_and_scales_are_read_as_numbers(string words, string figures) => Assert.Equal(figures, Strength(words));

    [Theory]
    [InlineData("more than 2,000", "2000+")]
    [InlineData("Over 120,000 soldiers", "120000+")]
    [InlineData("Greater than 3,000 men", "3000+")]
    [InlineData(">1,600", "1600+")]
    [InlineData("at least 8,000", "8000+")]
    [InlineData("50,000+ personnel", "50000+")]
    [InlineData("250,000 +", "250000+")]
    [InlineData("up to 9,000", "≤9000")]
    [InlineData("less than 400", "≤400")]
    [InlineData("<50 armed rebels", "≤50 (armed rebels)")]
    [InlineData("c. 231", "~231")]
    [InlineData("c.20,000 men", "~20000")]
    [InlineData("max. 3,000", "≤3000")]
    [InlineData("5,000 est.", "~5000")]
    [InlineData("5,000?", "~5000")]
    [InlineData("5,000 (?)", "~5000")]
    [InlineData("approx. 4,500", "~4500")]
    [InlineData("est. 50,000+ personnel", "~50000+")]
    [InlineData("24,500 (estimated)", "~24500")]
    [InlineData("400 or more", "400+")]
    [InlineData("50 or fewer", "≤50")]
    [InlineData("200 or so", "~200")]
    public void Words_of_doubt_bound_a_figure_or_mark_it_as_approximate(string words, string figures) => Assert.Equal(figures, Strength(words));

    [Theory]
    [InlineData("20 warships, 12 transports,, 1,100 troops", "20 ships (warships) | 12 ships (transports) | 1100")]
    [InlineData("9 ships of the line,, 3 frigates", "9 ships (ships of the line) | 3 ships (frigates)")]
    [InlineData("11 Ships", "11 ships")]
    [InlineData("141 cannon, 9 mortars, 1,500 artillery guns", "141 guns (cannon) | 9 guns (mortars) | 1500 guns (artillery)")]
    [InlineData("3 Panzer Divisions, 1 heavy tank battalion", "3 divisions (Panzer) | 1 battalions (heavy tank)")]
    [InlineData("10,000 cavalry, 500 elephants", "10000 (cavalry) | 500 elephants")]
    [InlineData("600 regulars, militia and Indians", "600 (regulars) | “militia and Indians”")]
    [InlineData("83 ships (25 Rhodian)", "83 ships | 25 ships (Rhodian)")]
    [InlineData("4,500 regular troops (including 690 British) and 12,000 civilians", "4500 (regular troops) | 690 (British) | 12000 (civilians)")]
    [InlineData("2,113 (4%)", "2113")]
    [InlineData("5,000 → 12,000", "5000 | 12000")]
    [InlineData("30,000 foot, 10,000 horse", "30000 (foot) | 10000 (horse)")]
    [InlineData("15,000 - 3 Roman legions", "15000 | 3 legions (Roman)")]
    [InlineData("500 Ju 52 transports, 12 Bf 109 fighters", "500 aircraft (Ju 52 transports) | 12 aircraft (Bf 109 fighters)")]
    [InlineData("30 armored carriers, 120–130 pieces of cannon, 30 flyboats", "30 vehicles (armored carriers) | 120–130 guns (pieces of cannon) | 30 ships (flyboats)")]
    [InlineData("12 warships carrying 3,000 men", "12 ships (warships carrying) | 3000")]
    [InlineData("uncertain: Germans (~300 knights), Pechenegs (~1,000)", "~300 (Germans, knights) | ~1000 (Pechenegs)")]
    [InlineData("two FV107 Scimitars, Five galleys", "2 vehicles (FV107 Scimitars) | 5 ships (galleys)")]
    [InlineData("8,050 artillery and engineers, 40 artillery", "8050 (artillery and engineers) | 40 guns (artillery)")]
    [InlineData("2 ship-sloops, 50 horse-carriers, 16 floatplanes", "2 ships (ship-sloops) | 50 ships (horse-carriers) | 16 aircraft (floatplanes)")]
    [InlineData("2 border check-posts", "2 check-posts (border)")]
    [InlineData("54 cannon total, 440 total complement", "54 guns (cannon total) | 440 (total complement)")]
    [InlineData("40 dive bombers, 80 fighters", "40 aircraft (dive bombers) | 80 aircraft (fighters)")]
    [InlineData("900 fighters, 3 helicopters", "900 (fighters) | 3 aircraft (helicopters)")]
    [InlineData("900 aircraft (including 270 transports)", "900 aircraft | 270 aircraft (transports)")]
    [InlineData("20 guns cannons, 3 ships light cruisers", "20 guns (cannons) | 3 ships (light cruisers)")]
    [InlineData("122 aircraft, 95 of which were fighters", "122 aircraft | 95 aircraft (fighters)")]
    [InlineData("27 frigates and six others", "27 ships (frigates) | 6 ships (others)")]
    [InlineData("53 guns (32, 24 and 18-pounders), 8 guns (six 6-pounders and 2 mortars)", "53 guns (32, 24 and 18-pounders) | 8 guns | 6 guns (6-pounders) | 2 guns (mortars)")]
    [InlineData("12 × Hurricanes, 2 x trawlers", "12 aircraft (Hurricanes) | 2 ships (trawlers)")]
    [InlineData("one company of rangers (60), 83 ships (25 Rhodian)", "1 companies (rangers) | 60 | 83 ships | 25 ships (Rhodian)")]
    [InlineData("20 tanks, 3,000 in reserve", "20 tanks | 3000 (in reserve)")]
    public void What_is_counted_and_which_part_of_it_stand_beside_the_number(string words, string figures) => Assert.Equal(figures, Strength(words));

    [Theory]
    [InlineData("1723:, 20,000, 1724:, 10,000–13,000 (March), 757 (August), 1725/1726:, 10,000–17,000",
        "20000 in:1723 | 10000–13000 in:1724-03 | 757 in:1724-08 | 10000–17000 in:[1725,1726]")]
    [InlineData("1723: 12,000, <hr>, 1724–1725: 24,000+", "12000 in:1723 | 24000+ in:1724/1725")]
    [InlineData("20,000 in 1723", "20000 in:1723")]
    [InlineData("3,300 (by 8 August)", "3300 in:1723-08-08")]
    [InlineData("380,000 (by 23 July) – 1,000,000+", "380000 in:1723-07-23 | 1000000+")]
    [InlineData("2 March 1724: 908", "908 in:1724-03-02")]
    [InlineData("1724, 4,000 Münster troops, 1725, 12,000 men", "4000 (Münster troops) in:1724 | 12000 in:1725")]
    [InlineData("3000", "3000")]
    [InlineData("5,000 (estimated, 1725), 6,000 (1726, with the Nogais)", "~5000 in:1725 | 6000 (with the Nogais) in:1726")]
    [InlineData("Early 49 BC: 10 legions, January 216 BC: 3,000", "10 legions (Early 49 BC) | 3000 in:-0215-01")]
    [InlineData("Levies of 1724: 8,000", "8000 (Levies of 1724)")]
    public void A_year_before_or_behind_a_figure_dates_it_and_is_no_figure(string words, string figures) =>
        Assert.Equal(figures, Facts.Spell(Facts.Read(("Date", "1723–1726"), ("Strength1", words)).Facts.Sides[0].Strength));

    [Theory]
    [InlineData("At 26 April: 250,000, In December: 90,000", "250000 in:1975-04-26 | 90000 in:1974-12")]
    public void A_day_without_a_year_lies_within_the_conflict(string words, string figures) =>
        Assert.Equal(figures, Facts.Spell(Facts.Read(("Date", "13 December 1974 – 30 April 1975"), ("Strength1", words)).Facts.Sides[0].Strength));

    [Theory]
    [InlineData("11,500–20,500 (Russian sources)<hr>100,000 (Ottoman sources)", "11500–20500 by:Russian sources | 100000 by:Ottoman sources")]
    [InlineData("PLM 27 (?) and Source 2 (Danish): 750 (Russian sources)", "750 by:PLM 27 (?) and Source 2 (Danish), Russian sources")]
    [InlineData("~10 soldiers, (Abkhazian claims)", "~10 by:Abkhazian claims")]
    [InlineData("5 (according to Dimitrie Cantemir)", "5 by:Dimitrie Cantemir")]
    [InlineData("Unknown but a British source claims possibly around 30,000", "~30000 by:British source")]
    [InlineData("US Figures:, In South Vietnam: 270,000", "270000 (In South Vietnam) by:US Figures")]
    [InlineData("40,000 according to Jansky", "40000 by:Jansky")]
    [InlineData("9,000 (modern estimate), 8,000 (JNA estimate)", "~9000 by:modern estimate | ~8000 by:JNA")]
    [InlineData("9,000 (other estimates)", "~9000 by:other estimates")]
    [InlineData("9,000, but other estimates range from 30,000 to 80,000", "9000 | ~30000–80000")]
    [InlineData("9,000 (per Livy; mostly allies)", "9000 (mostly allies) by:Livy")]
    public void Whose_figure_it_is_stands_beside_it(string words, string figures) => Assert.Equal(figures, Strength(words));

    [Theory]
    [InlineData("US: 15,000, South Korea: 10,500", "15000 (US) | 10500 (South Korea)")]
    [InlineData("Army: 8000 men, 200 horses", "8000 (Army) | 200 horses (Army)")]
    [InlineData("Hamas (Qassam Brigades): 20,000", "20000 (Hamas (Qassam Brigades))")]
    [InlineData("Total: 568,000, 455,000 British", "568000 (Total) | 455000 (British)")]
    [InlineData("White Guards 80,000–90,000, Jägers 1,450", "80000–90000 (White Guards) | 1450 (Jägers)")]
    [InlineData("38,000 infantry in addition to 10,000 reserves", "38000 (infantry) | 10000 (reserves)")]
    [InlineData("3,000 men in 100 ships", "3000 | 100 ships")]
    [InlineData("Reportedly 20,000", "20000")]
    [InlineData("47,000 (see Size of the army)", "47000")]
    [InlineData("Sea:, 4 cutters, Air:, 3 aircraft", "4 ships (Sea, cutters) | 3 aircraft (Air)")]
    public void A_label_says_which_force_is_counted(string words, string figures) => Assert.Equal(figures, Strength(words));

    [Theory]
    [InlineData("Unknown", "“Unknown”")]
    [InlineData("3,000–6,500, Several guns", "3000–6500 | “Several guns”")]
    [InlineData("15-30, or, 60", "15–30 | 60")]
    public void A_word_for_a_number_is_kept_and_no_number_is_made_of_it(string words, string figures) => Assert.Equal(figures, Strength(words));

    [Theory]
    [InlineData("13 T-34 tanks, 6 SU-76s", "13 tanks (T-34) | 6 tanks (SU-76s)")]
    [InlineData("12 Fw 190s, 4 Junkers Ju 52s", "12 aircraft (Fw 190s) | 4 aircraft (Junkers Ju 52s)")]
    [InlineData("10 or 12 P-51 Mustangs, 31 Bristol Beaufighters, 2 AH-64D Apache Longbows", "10–12 aircraft (P-51 Mustangs) | 31 aircraft (Bristol Beaufighters) | 2 aircraft (AH-64D Apache Longbows)")]
    [InlineData("769 RAF Lancasters, 42 Sea Harriers, 28 night fighters", "769 aircraft (RAF Lancasters) | 42 aircraft (Sea Harriers) | 28 aircraft (night fighters)")]
    [InlineData("3 Su-25, 5 BMP-1s", "3 aircraft (Su-25) | 5 vehicles (BMP-1s)")]
    [InlineData("200 Apaches, 40 of the B-company", "200 (Apaches) | 40 (the B-company)")]
    public void What_is_counted_is_told_by_the_name_of_its_model(string words, string figures) => Assert.Equal(figures, Strength(words));

    [Theory]
    [InlineData("PLM 27", "“PLM 27”")]
    [InlineData("75% of the army", "“75% of the army”")]
    [InlineData("1st Cavalry Army", "“1st Cavalry Army”")]
    [InlineData("600 men (about 5⁄6 archers)", "600 (about 5⁄6 archers)")]
    [InlineData("600 men (1/3 archers)", "600 (1/3 archers)")]
    public void A_number_that_belongs_to_a_name_or_a_measure_is_no_figure(string words, string figures) => Assert.Equal(figures, Strength(words));

    [Fact]
    public void A_number_that_became_no_figure_is_reported()
    {
        var problem = Assert.Single(Facts.Read(("Combatant1", "Rus'"), ("Strength1", "75% of the army")).Problems);

        Assert.Equal((2, ProblemSeverity.Warning, "number-unread", "Strength1"), (problem.Line, problem.Severity, problem.Code, problem.Field));
        Assert.Equal("The number in “75% of the army” was not read as a figure. Its words are kept.", problem.Message);
    }

    [Fact]
    public void A_range_whose_highest_figure_is_below_its_lowest_is_an_error_and_no_figure()
    {
        var reading = Facts.Read(("Combatant1", "Kazakh Khanate"), ("Strength1", "10,000–1,300"));

        Assert.Equal("“10,000–1,300”", Facts.Spell(reading.Facts.Sides[0].Strength));
        Assert.Equal((ProblemSeverity.Error, "range-reversed"), (reading.Problems[0].Severity, reading.Problems[0].Code));
    }

    [Theory]
    [InlineData("{| class=x\n! Force !! Men !! Guns\n|-\n| Infantry || 12,000 || 20\n|-\n| [[Cavalry]] || 3,000 ||\n|}", "12000 (Infantry) | 20 guns (Infantry) | 3000 (Cavalry)")]
    [InlineData("{{{!}}\n{{!}} Infantry {{!!}} 12,000\n{{!}}-\n{{!}} Guns {{!!}} 20\n{{!}}}", "12000 (Infantry) | 20 guns (Guns)")]
    [InlineData("{{(!}}\n{{!}} Strength\n{{!}} 5,000\n{{!)}}", "5000 (Strength)")]
    [InlineData("{|\n| 1914: || 5,000 men\n|-\n| 1915: || 6,000 men\n|}", "5000 in:1914 | 6000 in:1915")]
    [InlineData("<table><tr><td>5,000 men</td></tr><tr><td>20 guns</td></tr></table>", "5000 | 20 guns")]
    public void A_row_of_a_table_counts_what_its_first_cell_and_the_head_of_the_column_say(string words, string figures) => Assert.Equal(figures, Wikitext(words));

    [Theory]
    [InlineData("{|\n|-\n| ", "word ", "\n", "|| 1 ", "\n|}")]
    [InlineData("{|\n! Force !! ", "word ", "\n", "|-\n| Foot || 1\n", "|}")]
    public void A_table_makes_no_more_words_than_a_few_times_its_own(string begin, string name, string part, string figure, string end)
    {
        var table = begin + string.Concat(Enumerable.Repeat(name, 500)) + part + string.Concat(Enumerable.Repeat(figure, 500)) + end;

        Assert.InRange(Wikitext(table).Length, 0, table.Length * 4);
    }

    [Theory]
    [InlineData("10,000 men who had crossed<br/>the river Rhine", "10000 (men who had crossed the river Rhine)")]
    [InlineData("Large number<br>of irregulars", "“Large number of irregulars”")]
    [InlineData("10,000 men<br>the others unknown", "10000 | “the others unknown”")]
    [InlineData("10,000 men<br>Royal Navy", "10000 | “Royal Navy”")]
    public void A_line_break_within_a_sentence_begins_no_figure(string words, string figures) => Assert.Equal(figures, Wikitext(words));

    [Theory]
    [InlineData("'''Dai Viet:'''\n* 1283–85: 24,000\n* 1287: 3,000 men", "24000 in:1283/1285 | 3000 in:1287")]
    [InlineData("In 1287: 3,000 men<br>By early 1288: 4,000", "3000 in:1287 | 4000 in:1288")]
    public void A_year_before_a_colon_dates_the_figure_behind_it_whenever_the_conflict_was(string words, string figures) => Assert.Equal(figures, Wikitext(words));

    private static string Wikitext(string words) =>
        Facts.Spell(Assert.Single(Facts.Read(FieldMarkup.Wikitext, ("date", "1900"), ("strength1", words)).Facts.Sides).Strength);

    private static string Strength(string words) => Facts.Spell(Facts.Read(("Strength1", words)).Facts.Sides[0].Strength);
}
