using HistoryWiki.Web.Importing;

namespace HistoryWiki.Web.Tests.Importing;

public sealed class ArticleFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_gives_its_files_of_articles_and_those_of_the_folders_below_sorted_by_name()
    {
        folder.Write("b.txt", "b");
        folder.Write("A.TXT", "a");
        folder.Write("inner/c.txt", "c");
        folder.Write("picture.png", "p");

        Assert.Equal([folder.At("A.TXT"), folder.At("b.txt"), folder.At("inner/c.txt")], Find(folder.Path));
    }

    [Fact]
    public void A_file_that_is_named_is_taken_whatever_it_is_called()
    {
        var file = folder.Write("article", "a");

        Assert.Equal([file], Find(file));
    }

    [Fact]
    public void A_file_named_twice_is_read_once_at_its_first_place()
    {
        var b = folder.Write("b.txt", "b");
        var a = folder.Write("a.txt", "a");

        Assert.Equal([b, a], Find(b, folder.Path, folder.At("./a.txt")));
    }

    [Fact]
    public void A_folder_linked_into_itself_is_gone_through_once()
    {
        var file = folder.Write("a.txt", "a");
        Directory.CreateSymbolicLink(folder.At("again"), folder.Path);

        Assert.Equal([file], Find(folder.Path));
    }

    [Fact]
    public void What_exists_is_found_although_another_path_leads_nowhere()
    {
        var file = folder.Write("a.txt", "a");
        var complaints = new Complaints(TextWriter.Null);

        Assert.Equal([file], ArticleFiles.Find([folder.At("nowhere"), file], complaints));
        Assert.Equal(1, complaints.ByCode["missing-path"]);
    }

    private static IReadOnlyList<string> Find(params string[] paths)
    {
        var complaints = new Complaints(TextWriter.Null);
        var files = ArticleFiles.Find(paths, complaints);
        Assert.Equal(0, complaints.Errors);
        return files;
    }
}
