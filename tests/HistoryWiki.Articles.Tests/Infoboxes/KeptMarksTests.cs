using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Infoboxes.Writing;

namespace HistoryWiki.Articles.Tests.Infoboxes;

public class KeptMarksTests
{
    [Theory]
    [InlineData("[[A]]<ref>a</ref><br />[[B]]<ref>b</ref>", "[[A]]<br>[[B]]", "[[A]]<ref>a</ref><br>[[B]]<ref>b</ref>")]
    [InlineData("{{plainlist|\n* [[A]]<ref>a</ref>\n* [[B]]\n}}", "[[A]]<br>[[B]]", "[[A]]<ref>a</ref><br>[[B]]")]
    [InlineData("[[A]],<ref>a</ref> [[B]]<ref>b</ref>", "[[A]]<br>[[B]]", "[[A]]<ref>a</ref><br>[[B]]<ref>b</ref>")]
    public void A_footnote_stays_behind_the_fact_it_followed(string stored, string written, string kept) => Assert.Equal(kept, Keep(stored, written, Count));

    [Theory]
    [InlineData("[[A]]<ref>sic", "[[A]]<br>[[B]]")]
    [InlineData("[[A]]{{efn|sic", "[[A]]<br>[[B]]")]
    [InlineData("[[A]]<!-- sic", "[[A]]<br>[[B]]")]
    public void A_mark_that_nothing_ends_hides_no_fact(string stored, string written) => Assert.Equal(2, Count(Keep(stored, written, Count)));

    [Theory]
    [InlineData("<br />", "")]
    [InlineData("<br>", "{{ubl|")]
    [InlineData(" ", "")]
    public void A_text_is_read_so_often_as_it_is_long_and_no_oftener(string separator, string opening)
    {
        const int mostTimes = 3;

        Assert.InRange(CharactersRead(800), 0, mostTimes * CharactersRead(400));

        long CharactersRead(int lines)
        {
            long read = 0;
            int Counted(string text)
            {
                read += text.Length;
                return text.Split("[[").Length - 1;
            }
            var stored = opening + string.Join(separator, Enumerable.Repeat("[[Kho Orluk]]<ref>a</ref>", lines));
            Keep(stored, string.Join("<br>", Enumerable.Repeat("[[Kho Orluk]]", lines)), Counted);
            return read;
        }
    }

    private static string Keep(string stored, string written, Func<string, int> count) =>
        KeptMarks.Keep(stored, written, place => place, count, text => count(text) == count(written));

    private static int Count(string text) => Facts.Read(FieldMarkup.Wikitext, ("combatant1", text)).Facts.Sides.Sum(s => s.Belligerents.Count);
}
