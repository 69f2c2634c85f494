using System.Text;
using ICSharpCode.SharpZipLib.BZip2;

namespace HistoryWiki.Web.Tests.Importing;

/// <summary>Writes exports of MediaWiki in which everything that a test does not speak of is ordinary.</summary>
internal static class SomeExport
{
    public static string Of(params string[] pages) =>
        $"<mediawiki version=\"0.11\" xml:lang=\"en\">\n  <siteinfo>\n    <sitename>Wikipedia</sitename>\n  </siteinfo>\n{string.Concat(pages)}</mediawiki>\n";

    /// <summary>A page with one revision.</summary>
    public static string Page(string title, string text, int ns = 0) => Page(title, [Revision(1, "2020-01-01T00:00:00Z", "Ann", "New", text)], ns);

    public static string Page(string title, string[] revisions, int ns = 0) =>
        $"  <page>\n    <title>{title}</title>\n    <ns>{ns}</ns>\n    <id>1</id>\n{string.Concat(revisions)}  </page>\n";

    public static string Revision(int id, string at, string author, string comment, string text) =>
        $"    <revision>\n      <id>{id}</id>\n      <timestamp>{at}</timestamp>\n      <contributor><username>{author}</username></contributor>\n      <comment>{comment}</comment>\n"
        + $"      <text>{text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}</text>\n    </revision>\n";

    /// <summary>A page about a battle.</summary>
    public static string Battle(string title, string date = "1708") => Page(title, BattleText(title, date));

    public static string BattleText(string title, string date = "1708") =>
        $"{{{{Infobox military conflict\n| conflict = {title}\n| date = {date}\n| combatant1 = Kabardia\n| combatant2 = Crimean Khanate\n}}}}\n'''{title}''' was a battle.\n";

    public static string Redirect(string title, string target) => Page(title, $"#REDIRECT [[{target}]]");

    public static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        BZip2.Compress(new MemoryStream(Encoding.UTF8.GetBytes(text)), packed, isStreamOwner: false, level: 1);
        return packed.ToArray();
    }
}
