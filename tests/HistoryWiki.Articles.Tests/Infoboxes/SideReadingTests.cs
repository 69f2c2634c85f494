namespace HistoryWiki.Articles.Tests.Infoboxes;

public class SideReadingTests
{
    [Theory]
    [InlineData("Svans, Karachay-Balkars", "Svans | Karachay-Balkars")]
    [InlineData("Kazakh Khanate, Supported by:, Bukhara, Khiva", "Kazakh Khanate | Bukhara supporting | Khiva supporting")]
    [InlineData("Erdeni Batur<hr>Supported by:, Altan Khanate", "Erdeni Batur | Altan Khanate supporting")]
    [InlineData("Coalition:, United States,, Estonia,", "United States | Estonia")]
    [InlineData("Vermont Republic (from 1777), France (1778–83), United Colonies (until 1776)", "Vermont Republic from:1777 | France from:1778 until:1783 | United Colonies until:1776")]
    [InlineData("United States (Union)", "United States note:Union")]
    [InlineData("French-allied natives (Hurons, Ottawas, Nipissings, et al.)", "French-allied natives note:Hurons, Ottawas, Nipissings, et al.")]
    [InlineData("Chattan Confederation, led by Clan Mackintosh", "Chattan Confederation note:led by Clan Mackintosh")]
    [InlineData("25px Khanate of Khiva", "Khanate of Khiva")]
    [InlineData("Russian Empire, * Cossack Hetmanate, *border|23px| Terek Cossacks", "Russian Empire | Cossack Hetmanate | Terek Cossacks")]
    [InlineData("Taliban, Hezb-i-Islami, and others", "Taliban | Hezb-i-Islami")]
    [InlineData("Taliban, See full list", "Taliban")]
    [InlineData("Canada (pre. 1991), Poland (pre-1995)", "Canada until:1991 | Poland until:1995")]
    public void Belligerents_are_read_with_their_support_dates_and_remarks(string words, string names) =>
        Assert.Equal(names, Facts.Spell(Facts.Read(("Combatant1", words)).Facts.Sides[0].Belligerents));

    [Theory]
    [InlineData("Kho OrlukKIA, IlgerdeiPOW", "Kho Orluk †Killed | Ilgerdei †Captured")]
    [InlineData("Unknown commanderPOW", "Unknown commander †Captured")]
    [InlineData("Slaviša Vajner KIA", "Slaviša Vajner †Killed")]
    [InlineData("Rabbi AkivaExecuted, James Mackay Surrendered , Stonewall JacksonDOW", "Rabbi Akiva †Executed | James Mackay †Surrendered | Stonewall Jackson †DiedOfWounds")]
    [InlineData("John Szapolyai †", "John Szapolyai †Killed")]
    [InlineData("Benedict Arnold (Defected)", "Benedict Arnold †Defected")]
    [InlineData("Abdul Jabbar (Aleppo commander; resigned)", "Abdul Jabbar †Other note:Aleppo commander; resigned")]
    [InlineData("Lê Trọng Tấn (Tri Thien Front)", "Lê Trọng Tấn note:Tri Thien Front")]
    [InlineData("Robert C. Newton , (Arkansas state militia)", "Robert C. Newton note:Arkansas state militia")]
    [InlineData("Ayuka Khan, ', , Zubak, Supported by:, Peter the Great, Artemy Volynsky", "Ayuka Khan | Zubak | Peter the Great supporting | Artemy Volynsky supporting")]
    [InlineData("Connor O'Brien, 3rd Earl of Thomond , Richard Burke", "Connor O'Brien note:3rd Earl of Thomond | Richard Burke")]
    [InlineData("John Smith – killed", "John Smith †Killed")]
    public void Commanders_are_read_with_their_fates_and_posts(string words, string names) =>
        Assert.Equal(names, Facts.Spell(Facts.Read(("Commander1", words)).Facts.Sides[0].Commanders));

    [Theory]
    [InlineData("Unknown")]
    [InlineData("unknown")]
    [InlineData("?")]
    [InlineData(", ,")]
    public void Nobody_is_made_of_a_word_that_says_that_no_name_is_known(string words) =>
        Assert.Empty(Facts.Read(("Combatant1", "Svans"), ("Commander1", words)).Facts.Sides[0].Commanders);

    [Fact]
    public void A_support_heading_that_nobody_follows_is_reported()
    {
        var problem = Assert.Single(Facts.Read(("Combatant2", "Kalmyk Khanate, Supported by:,")).Problems);

        Assert.Equal(("empty-support-group", "Combatant2", 1), (problem.Code, problem.Field, problem.Line));
        Assert.Equal("“Supported by:” is followed by nothing: the names of the supporters were lost or never given.", problem.Message);
    }

    [Theory]
    [InlineData("Abul Khair Khan, , Barak Sultan", "empty-item")]
    [InlineData("Ayuka Khan, ', Zubak", "stray-mark")]
    [InlineData("Jangir Khan, |Zhalantos Bahadur", "stray-mark")]
    [InlineData("\"Unknown", "stray-mark")]
    [InlineData("\"Iron\" Khan, the \"Great", "")]
    [InlineData("25px Niyaz Beg", "image-crumb")]
    [InlineData("Kho OrlukKIA", "glued-fate")]
    [InlineData("Abul Khair Khan, Barak Sultan,", "")]
    public void What_an_export_left_behind_is_reported_by_a_stable_code(string words, string codes) =>
        Assert.Equal(codes, Facts.Codes(Facts.Read(("Combatant1", "Kazakh Khanate"), ("Commander1", words))));

    [Fact]
    public void A_side_of_which_only_commanders_are_known_is_kept_and_its_missing_name_reported()
    {
        var reading = Facts.Read(("Combatant2", "Kalmyk Khanate"), ("Commander1", "Abul Khair Khan"));

        Assert.Equal([1, 2], reading.Facts.Sides.Select(s => s.Number));
        Assert.Equal("missing-belligerent", Facts.Codes(reading));
    }
}
