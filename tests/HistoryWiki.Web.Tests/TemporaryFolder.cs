using System.Text;

namespace HistoryWiki.Web.Tests;

/// <summary>A folder of its own for a test, gone with everything in it when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("historywiki-").FullName;

    /// <summary>The path of a file or folder in it, whether or not it exists.</summary>
    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file of UTF-8 text and gives its path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var file = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public void Dispose() => Delete(Path);

    /// <summary>Deletes a folder in which an app that was just stopped may still be closing its files.</summary>
    public static void Delete(string folder)
    {
        for (var tries = 1; Directory.Exists(folder); tries++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException) when (tries < 50)
            {
                Thread.Sleep(20);
            }
        }
    }
}
