using System.Text;
using HistoryWiki.Web.Importing;

namespace HistoryWiki.Web.Tests.Importing;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, byte[], string> FilesThatHoldNoText => new()
    {
        { "no byte at all", [], "(1): error: empty-file: The file is empty." },
        { "only blank lines", "\n \r\n\t\n"u8.ToArray(), "(1): error: empty-file: The file is empty." },
        { "only a byte order mark", [0xEF, 0xBB, 0xBF], "(1): error: empty-file: The file is empty." },
        { "Latin-1", [.. "= Battle =\n\nJ"u8, 0xFC, .. "zes"u8], "(3): error: not-utf-8: The text is not UTF-8: the byte at offset 13 is wrong. Save the file as UTF-8." },
        { "cut in the middle of a letter", [.. "= Battle of "u8, 0xC3], "(1): error: not-utf-8: The text is not UTF-8: the byte at offset 12 is wrong. Save the file as UTF-8." },
        { "an overlong slash", [0xC0, 0xAF], "(1): error: not-utf-8: The text is not UTF-8: the byte at offset 0 is wrong. Save the file as UTF-8." },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("= Battle =")], "(1): error: not-utf-8: The file is in UTF-16; save it as UTF-8." },
        { "UTF-16, big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("= Battle =")], "(1): error: not-utf-8: The file is in UTF-16; save it as UTF-8." },
        { "a picture", [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13], "(3): error: binary-file: The file is no text: the byte at offset 8 is zero." },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(FilesThatHoldNoText))]
    public async Task A_file_that_holds_no_text_is_refused_with_the_reason(string kind, byte[] bytes, string message)
    {
        var file = folder.Write("a.txt", bytes);

        var (exit, json, complaints) = await Parse(file);

        Assert.True(exit == 1, kind);
        Assert.Equal(file + message + Environment.NewLine, complaints);
        Assert.Empty(json);
    }

    [Fact]
    public async Task A_file_larger_than_64_MiB_is_not_read()
    {
        var file = folder.At("large.txt");
        using (var stream = File.Create(file))
            stream.SetLength((64 * 1024 * 1024) + 1);

        var (exit, _, complaints) = await Parse(file);

        Assert.Equal(1, exit);
        Assert.Equal($"{file}(1): error: file-too-large: The file is larger than 64 MiB; split it.{Environment.NewLine}", complaints);
    }

    [Fact]
    public async Task Neither_a_pipe_nor_a_device_is_waited_for_and_what_stands_beside_it_is_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "This system has neither pipes nor devices among its files.");
        folder.Write("a.txt", "= Battle of Samos =\nRhodes won.\n");
        folder.Write("b.txt", "");
        using (var mkfifo = System.Diagnostics.Process.Start("mkfifo", [folder.At("pipe.txt")]))
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(folder.At("gone.txt"), folder.At("nowhere"));
        File.CreateSymbolicLink(folder.At("link.txt"), folder.At("pipe.txt"));

        var (exit, json, complaints) = await Parse("/dev/zero", folder.Path);

        Assert.Equal(1, exit);
        Assert.StartsWith("""{"title":"Battle of Samos",""", json, StringComparison.Ordinal);
        Assert.Equal(
            $"""
             /dev/zero: error: not-a-file: It is no file, but a pipe, a device, a socket or a link that leads nowhere.
             {folder.At("gone.txt")}: error: not-a-file: It is no file, but a pipe, a device, a socket or a link that leads nowhere.
             {folder.At("link.txt")}: error: not-a-file: It is no file, but a pipe, a device, a socket or a link that leads nowhere.
             {folder.At("pipe.txt")}: error: not-a-file: It is no file, but a pipe, a device, a socket or a link that leads nowhere.
             {folder.At("b.txt")}(1): error: empty-file: The file is empty.

             """,
            complaints.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("a.txt", "= Battle of Samos =\r\nRhodes\u0001 wo\u009fn.\r\n", "(2): warning: control-character: 2 characters that nobody can see or type, the first of them U+0001: left out, or a line break where it ends a line.\n")]
    [InlineData("a.wiki", "**Samos**\nis an island.\n\nRhodes\u007f won.\n", "(4): warning: control-character: 1 character that nobody can see or type, U+007F: left out, or a line break where it ends a line.\n")]
    [InlineData("b.wiki", "Rhodes won.&#1;\n", "")]
    public async Task Control_characters_of_a_text_are_left_out_with_a_warning_and_its_words_are_kept(string name, string text, string message)
    {
        var file = folder.Write(name, text);

        var (exit, json, complaints) = await Parse(file);

        Assert.Equal(0, exit);
        Assert.Contains("Rhodes won.", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u00", json, StringComparison.Ordinal);
        Assert.Equal(message.Length == 0 ? "" : file + message, complaints.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_reported()
    {
        var path = folder.At("nowhere");

        var (exit, _, complaints) = await Parse(path);

        Assert.Equal(1, exit);
        Assert.Equal($"{path}: error: missing-path: There is no such file or folder.{Environment.NewLine}", complaints);
    }

    [Fact]
    public async Task A_folder_without_articles_is_reported_whatever_else_is_in_it()
    {
        folder.Write("README.md", "= Not an article =");
        folder.Write(".hidden.txt", "= Not an article =");
        folder.Write(".git/notes.txt", "= Not an article =");
        Directory.CreateDirectory(folder.At("empty"));

        var (exit, _, complaints) = await Parse(folder.Path);

        Assert.Equal(1, exit);
        Assert.Equal($"{folder.Path}: error: folder-without-articles: The folder and the folders in it hold no file of articles (*.txt, *.wiki, *.xml, *.xml.bz2).{Environment.NewLine}", complaints);
    }

    [Fact]
    public async Task A_text_without_a_title_keeps_its_words_under_the_name_of_the_file()
    {
        var file = folder.Write("Battle_of_Samos.txt", "Only words.\n");

        var (exit, json, complaints) = await Parse(file);

        Assert.Equal(0, exit);
        Assert.Contains("\"title\":\"Battle of Samos\"", json, StringComparison.Ordinal);
        Assert.Contains("Only words.", json, StringComparison.Ordinal);
        Assert.Equal($"{file}(1): warning: no-title: No line “= Title =” begins the article. It was named “Battle of Samos” after its file.{Environment.NewLine}", complaints);
    }

    [Fact]
    public async Task Control_characters_of_a_file_name_do_not_reach_the_terminal()
    {
        Assert.Equal("gone\uFFFD[2J\uFFFDfake: error: missing-path: There is no such file or folder." + Environment.NewLine, (await Parse("gone\u001b[2J\nfake")).Complaints);
    }

    private static async Task<(int Exit, string Json, string Complaints)> Parse(params string[] paths)
    {
        using var output = new MemoryStream();
        using var complaints = new StringWriter();
        var exit = await ParseCommand.Parse(paths, new ReadingChoices(), output, complaints, new HandSetClock(), CancellationToken.None);
        return (exit, Encoding.UTF8.GetString(output.ToArray()), complaints.ToString());
    }
}
