using System.Text;
using HistoryWiki.Web.Importing;
using ICSharpCode.SharpZipLib.BZip2;

namespace HistoryWiki.Web.Tests.Importing;

public class Bzip2StreamTests
{
    [Fact]
    public void Several_archives_one_after_another_are_read_as_one()
    {
        byte[] archives = [.. Archive("The siege "), .. Archive("of Azov"), .. Archive("")];

        Assert.Equal("The siege of Azov", Read(archives));
    }

    [Fact]
    public void An_archive_is_told_by_how_it_begins()
    {
        Assert.True(Bzip2Stream.IsArchive(Archive("a")));
        Assert.False(Bzip2Stream.IsArchive("<mediawiki"u8));
    }

    [Fact]
    public void A_damaged_archive_is_refused_or_read_as_it_was_wherever_it_is_damaged()
    {
        var text = string.Concat(Enumerable.Range(0, 2000));
        var archive = Archive(text);
        for (var i = 0; i < archive.Length; i += 13)
        {
            var damaged = archive.ToArray();
            damaged[i] ^= 0x55;
            Assert.True(ReadUnlessRefused(damaged) is not { } read || read == text, $"byte {i}");
        }
    }

    [Fact]
    public void An_archive_that_is_cut_off_says_so()
    {
        var archive = Archive(string.Concat(Enumerable.Range(0, 2000)));
        Assert.Throws<InvalidDataException>(() => Read(archive[..(archive.Length / 2)]));
    }

    [Fact]
    public void A_bomb_is_refused()
    {
        using var content = new Bzip2Stream(new CountedStream(new MemoryStream(Archive(new string('0', 3_000_000)))), freeBytes: 1_000_000);

        var refused = Assert.Throws<InvalidDataException>(() => content.CopyTo(Stream.Null));
        Assert.Equal("The archive holds more than 500 times its size, which no text does.", refused.Message);
    }

    private static string? ReadUnlessRefused(byte[] archive)
    {
        try
        {
            return Read(archive);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static string Read(byte[] archive)
    {
        using var content = new Bzip2Stream(new CountedStream(new MemoryStream(archive)));
        using var reader = new StreamReader(content, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static byte[] Archive(string text)
    {
        using var archive = new MemoryStream();
        using (var compressed = new BZip2OutputStream(archive) { IsStreamOwner = false })
            compressed.Write(Encoding.UTF8.GetBytes(text));

        return archive.ToArray();
    }
}
