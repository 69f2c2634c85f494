using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Tests.Dates;

public class DateShapesTests
{
    [Theory]
    [InlineData("Winter 1250–51", "1250-24", "1250-24")]
    [InlineData("winter of 1250/51", "1250-24", "1250-24")]
    [InlineData("Autumn 1362 or 1363", "[1362-23,1363-23]", "[1362-23,1363-23]")]
    [InlineData("Spring or early summer 1176", "[1176-21,1176-22]", "[1176-21,1176-22]")]
    [InlineData("Summer of 397 BC to summer of 396 BC", "-0396-22", "-0395-22")]
    [InlineData("December–January 1241", "1240-12", "1241-01")]
    [InlineData("fall of 1944", "1944-23", "1944-23")]
    public void A_season_keeps_its_year(string words, string start, string end) => AssertReads(words, start, end);

    [Theory]
    [InlineData("late 1240–1241", "1240", "1241")]
    [InlineData("Late 9th century – early 10th century", "08XX", "09XX")]
    [InlineData("8th–11th centuries", "07XX", "10XX")]
    [InlineData("8th-century–1012", "07XX", "1012")]
    [InlineData("1st century BC – 1st century AD", "-00XX", "00XX")]
    [InlineData("Second half of the 13th century", "12XX", "12XX")]
    [InlineData("mid-1220s", "122X", "122X")]
    [InlineData("1220–1240s", "1220", "124X")]
    [InlineData("1700s", "17XX", "17XX")]
    [InlineData("1990s – 2000s", "199X", "200X")]
    [InlineData("XIII–XIV secolo", "12XX", "13XX")]
    [InlineData("twenty-first century", "20XX", "20XX")]
    [InlineData("Late twentieth – early twenty-first centuries", "19XX", "20XX")]
    [InlineData("IXe siècle", "08XX", "08XX")]
    [InlineData("siglo IX", "08XX", "08XX")]
    [InlineData("9. Jahrhundert", "08XX", "08XX")]
    [InlineData("années 1240", "124X", "124X")]
    public void Early_and_late_do_not_narrow_a_century_a_decade_or_a_year(string words, string start, string end) => AssertReads(words, start, end);

    [Theory]
    [InlineData("5–4 BC", "-0004", "-0003")]
    [InlineData("AD 60–61", "0060", "0061")]
    [InlineData("60/61 AD", "[0060,0061]", "[0060,0061]")]
    [InlineData("8–11 September AD 9", "0009-09-08", "0009-09-11")]
    [InlineData("September 9 AD", "0009-09", "0009-09")]
    [InlineData("13 October 54 – 9 June 68\n(13 years)", "0054-10-13", "0068-06-09")]
    [InlineData("15 March 44 BC – 2 September 31 BC", "-0043-03-15", "-0030-09-02")]
    [InlineData("March 537– March 538 AD", "0537-03", "0538-03")]
    [InlineData("44 BC, 15 March", "-0043-03-15", "-0043-03-15")]
    [InlineData("480 v. Chr.", "-0479", "-0479")]
    [InlineData("11 août 480 av. J.-C.", "-0479-08-11", "-0479-08-11")]
    [InlineData("July/August (Hekatombaion), 480 BC", "[-0479-07,-0479-08]", "[-0479-07,-0479-08]")]
    [InlineData("7 May (O.S.) or 17 May (N.S.), 1642", "1642-05-07", "1642-05-07")]
    [InlineData("agosto 480 a.C.", "-0479-08", "-0479-08")]
    [InlineData("август 480 до н. э.", "-0479-08", "-0479-08")]
    public void An_era_holds_for_all_years_that_it_stands_behind(string words, string start, string end) => AssertReads(words, start, end);

    [Theory]
    [InlineData("c. October 1547 – February 1549", "1547-10~", "1549-02")]
    [InlineData("possibly 1241", "1241?", "1241?")]
    [InlineData("1241 (disputed)", "1241?", "1241?")]
    [InlineData("c. 1180 BC (traditional)", "-1179%", "-1179%")]
    [InlineData("no later than 5 May 1241", "[..1241-05-05]", "[..1241-05-05]")]
    [InlineData("shortly before 12 May 1241", "[..1241-05-12]", "[..1241-05-12]")]
    [InlineData("before 1726 or 1727", "[..1727]", "[..1727]")]
    [InlineData("Between 1 and 5 June 1241", "[1241-06-01..1241-06-05]", "[1241-06-01..1241-06-05]")]
    [InlineData("1414/5 – 1 October 1416", "[1414,1415]", "1416-10-01")]
    [InlineData("1812 – 15/16 June 1813", "1812", "[1813-06-15,1813-06-16]")]
    [InlineData("1241, 1242 or 1243", "[1241,1242,1243]", "[1241,1242,1243]")]
    [InlineData("809–813/819 CE, provincial turmoil lasting into the 830s", "0809", "[0813,0819]")]
    [InlineData("20 August or 8–10 September 480 BC", "[-0479-08-20,-0479-09-08]", "-0479-09-10")]
    [InlineData("4/5/1410", "[1410-05-04,1410-04-05]", "[1410-05-04,1410-04-05]")]
    public void A_doubt_is_marked_and_belongs_to_the_date_it_stands_at(string words, string start, string end) => AssertReads(words, start, end);

    [Theory]
    [InlineData("May 26 – August 13, 1521 (2 months, 2 weeks and 4 days)", "1521-05-26", "1521-08-13")]
    [InlineData("April 12, 1861 – May 9, 1865 (by declaration)\n()\n(last shot fired June 22, 1865)", "1861-04-12", "1865-05-09")]
    [InlineData("April 19, 1775 – September 3, 1783\n()\n Ratification effective: May 12, 1784", "1775-04-19", "1783-09-03")]
    [InlineData("132–136 CE\n(The fortress falls traditionally on a fast day of 135)", "0132", "0136")]
    [InlineData("Sunday, 7 December 1941, 07:48", "1941-12-07", "1941-12-07")]
    [InlineData("05:30, 6 June 1944 – 7 June 1944", "1944-06-06", "1944-06-07")]
    [InlineData("December 7, 1941; 82 years ago (1941-12-07)", "1941-12-07", "1941-12-07")]
    [InlineData("night of 25/26 December 1776", "[1776-12-25,1776-12-26]", "[1776-12-25,1776-12-26]")]
    public void Durations_hours_and_remarks_are_read_over(string words, string start, string end) => AssertReads(words, start, end);

    [Theory]
    [InlineData("Invasion\n2–4 August 1990\nLiberation \n 17 January – 28 February 1991\n()\n(officially ended on 30 November 1995)", "1990-08-02", "1991-02-28")]
    [InlineData("a) 1223, 1236–1240\nb) late 1240–1241\nc) April 11, 1241\nd) 1242", "1223", "1242")]
    [InlineData("First phase: April–May 1920\nSecond phase: July 1920", "1920-04", "1920-07")]
    [InlineData("First attack: 3 May\nSecond attack: 5 June 1900", "1900-05-03", "1900-06-05")]
    [InlineData("1125–1234\n* November 1125–1142, conquest of the north\n* 1217–1224, war after the invasion in 1211\n* 1233–1234, the end", "1125", "1234")]
    [InlineData("6 September 1831–\n8 September 1831", "1831-09-06", "1831-09-08")]
    [InlineData("8 February25 March 1971", "1971-02-08", "1971-03-25")]
    [InlineData("April 19, 1775September 3, 1783, ()", "1775-04-19", "1783-09-03")]
    public void Phases_and_lines_reach_from_the_first_day_to_the_last(string words, string start, string end) => AssertReads(words, start, end);

    [Theory]
    [InlineData("15 novembre 1315", "1315-11-15", "1315-11-15")]
    [InlineData("dal maggio al giugno 1241", "1241-05", "1241-06")]
    [InlineData("1er septembre 1870", "1870-09-01", "1870-09-01")]
    [InlineData("15 lipca 1410 roku", "1410-07-15", "1410-07-15")]
    [InlineData("2 juli 1600", "1600-07-02", "1600-07-02")]
    [InlineData("14 de agosto de 1385", "1385-08-14", "1385-08-14")]
    [InlineData("maart – augustus 1573", "1573-03", "1573-08")]
    [InlineData("du 16 au 19 octobre 1813", "1813-10-16", "1813-10-19")]
    [InlineData("16. bis 19. Oktober 1813", "1813-10-16", "1813-10-19")]
    [InlineData("zwischen Mai und Juni 1241", "[1241-05..1241-06]", "[1241-05..1241-06]")]
    [InlineData("de mayo a junio de 1241", "1241-05", "1241-06")]
    [InlineData("5 de mayo de 1862", "1862-05-05", "1862-05-05")]
    [InlineData("с 16 по 19 октября 1813 года", "1813-10-16", "1813-10-19")]
    [InlineData("5 maggio 1241 - in corso", "1241-05-05", "..")]
    public void Dates_of_other_languages_are_read_too(string words, string start, string end) => AssertReads(words, start, end);

    [Theory]
    [InlineData("? – 1241", null, "1241")]
    [InlineData("1241 – ?", "1241", null)]
    [InlineData("until 1241", null, "1241")]
    [InlineData("from 1241", "1241", null)]
    [InlineData("2014 –", "2014", null)]
    [InlineData("since 1241", "1241", "..")]
    [InlineData("1241 onwards", "1241", "..")]
    [InlineData("April 16, 1520 – October 25, 15211", "1520-04-16", null)]
    [InlineData("5 May 1945 – 30 February 1946", "1945-05-05", null)]
    [InlineData("1945 – 1944", null, null)]
    public void An_end_that_is_not_said_or_cannot_be_is_left_out(string words, string? start, string? end) => AssertReads(words, start, end);

    [Theory]
    [InlineData("1547–48", "1547/1548")]
    [InlineData("22–27 October 1942", "1942-10-22/1942-10-27")]
    [InlineData("1205, 1207 and 1209–1227", "{1205,1207,1209..1227}")]
    [InlineData("August 1723 – October 1725/1726", "1723-08/1726")]
    [InlineData("1725/1726:", "[1725,1726]")]
    [InlineData("(March 1724)", "1724-03")]
    [InlineData("[1725-10, 1726]", "[1725-10,1726]")]
    [InlineData("present", "..")]
    [InlineData("82 men in 1241", null)]
    [InlineData("Battle of 1241", null)]
    [InlineData("809, provincial turmoil", null)]
    public void One_value_is_read_of_words_that_are_a_date_and_nothing_else(string words, string? edtf) =>
        Assert.Equal(edtf, DateReader.ReadOne(words)?.Edtf);

    private static void AssertReads(string words, string? start, string? end)
    {
        var date = DateReader.Read(words);
        Assert.Equal((start, end), (date.Start?.Edtf, date.End?.Edtf));
    }
}
