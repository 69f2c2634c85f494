using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Tests.Infoboxes;

public class PlaceReadingTests
{
    [Theory]
    [InlineData("[[Thrace]], [[Thessaly]], and [[Byzantium]]", "Thrace link:Thrace | Thessaly link:Thessaly | Byzantium link:Byzantium")]
    [InlineData("France, the [[Low Countries]], Great Britain, the Iberian Peninsula", "France | the Low Countries | Great Britain | the Iberian Peninsula")]
    [InlineData("Egypt, Libya and Tunisia", "Egypt | Libya | Tunisia")]
    [InlineData("Levant (Syria), North Africa, Crete", "Levant (Syria) | North Africa | Crete")]
    [InlineData("Southern Lowlands, Northern Lowlands, Baltic Sea", "Southern Lowlands | Northern Lowlands | Baltic Sea")]
    [InlineData("Crimean Peninsula, Balkans, Black Sea", "Crimean Peninsula | Balkans | Black Sea")]
    [InlineData("Major theatres:{{hlist|[[Europe]]|[[Pacific War|Pacific]]}}", "Europe link:Europe | Pacific link:Pacific War")]
    [InlineData("Coast of Kent, English Channel;<br>Bay of Biscay", "Coast of Kent, English Channel | Bay of Biscay")]
    [InlineData("[[Northeast Nigeria|Northeast]], [[Nigeria]], [[Cameroon]], [[Niger]], [[Chad]]", "Northeast, Nigeria | Cameroon link:Cameroon | Niger link:Niger | Chad link:Chad")]
    [InlineData("Egypt, Libya", "Egypt | Libya")]
    [InlineData("Egypt,Libya,the [[Levant]]", "Egypt | Libya | the Levant")]
    [InlineData("Levant, Sicily, Cyprus, Anatolia", "Levant | Sicily | Cyprus | Anatolia")]
    [InlineData("Hispania, Italy, Greece, Illyria, Egypt", "Hispania | Italy | Greece | Illyria | Egypt")]
    [InlineData("Off the coast of Tripoli; Derna, Libya", "Off the coast of Tripoli | Derna, Libya")]
    [InlineData("[[Crimea]], [[Caucasus]], [[Balkans]], [[Black Sea]]", "Crimea link:Crimea | Caucasus link:Caucasus | Balkans link:Balkans | Black Sea link:Black Sea")]
    [InlineData("[[Kent]]<br>See [[#Places|below]]", "Kent link:Kent")]
    public void Places_side_by_side_are_one_each(string words, string places) => Assert.Equal(places, Wikitext(words));

    [Theory]
    [InlineData("Northern Dalmatia, Croatia, Yugoslavia")]
    [InlineData("Gulf of Patras, Ionian Sea, Mediterranean Sea")]
    [InlineData("Qalamun Mountains, Syria and Lebanon")]
    [InlineData("Kent, western and central Wessex")]
    [InlineData("Kent and Sussex, and London")]
    [InlineData("Near the river, Montana, U.S.")]
    [InlineData("Tbilisi, Georgia, Soviet Union")]
    [InlineData("Lleida, Emirate of Larida; today's Lérida, Spain")]
    public void A_chain_and_two_names_that_are_joined_are_one_place(string words) => Assert.Equal(words, Wikitext(words));

    [Fact]
    public void A_list_that_a_line_break_parts_is_no_list_of_places() =>
        Assert.Equal("Mostly Dublin, Skirmishes in Meath, Louth, and Wexford", Wikitext("Mostly Dublin<br>Skirmishes in Meath, Louth, and Wexford"));

    [Fact]
    public void In_the_seed_format_commas_part_the_places_of_a_list_too() =>
        Assert.Equal("Thrace | Thessaly | Byzantium", Facts.Spell(Facts.Read(("Place", "Thrace, Thessaly, and Byzantium")).Facts.Places));

    private static string Wikitext(string words) => Facts.Spell(Facts.Read(FieldMarkup.Wikitext, ("place", words)).Facts.Places);
}
