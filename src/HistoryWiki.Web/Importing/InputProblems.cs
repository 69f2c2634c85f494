using System.Globalization;
using HistoryWiki.Articles;

namespace HistoryWiki.Web.Importing;

/// <summary>What can be wrong with a path, a file or an article as a whole, each with its stable code.</summary>
public static class InputProblems
{
    public static Problem MissingPath { get; } = Error("missing-path", "There is no such file or folder.");

    public static Problem NotAFile { get; } = Error("not-a-file", "It is no file, but a pipe, a device, a socket or a link that leads nowhere.");

    public static Problem EmptyFile { get; } = Error("empty-file", "The file is empty.");

    public static Problem NoArticle { get; } = Error("no-article", "The file holds no article.");

    public static Problem FolderWithoutArticles { get; } = Error("folder-without-articles", "The folder and the folders in it hold no file of articles (" + Extensions + ").");

    private static string Extensions => string.Join(", ", ArticleFormat.All.SelectMany(format => format.Extensions).Select(extension => "*" + extension));

    public static Problem Unreadable(string reason) => Error("unreadable", $"It cannot be read: {reason}");

    public static Problem FileTooLarge(int mebibytes) => Error("file-too-large", $"The file is larger than {mebibytes} MiB; split it.");

    public static Problem OtherEncoding(string encoding) => Error("not-utf-8", $"The file is in {encoding}; save it as UTF-8.");

    public static Problem NotUtf8(int line, long offset) =>
        Error("not-utf-8", $"The text is not UTF-8: the byte at offset {Number(offset)} is wrong. Save the file as UTF-8.", line);

    public static Problem Binary(int line, long offset) =>
        Error("binary-file", $"The file is no text: the byte at offset {Number(offset)} is zero.", line);

    public static Problem ControlCharacters(int line, char first, int count) =>
        Warning("control-character", $"{Quantity.Of(count, "character")} that nobody can see or type, {(count == 1 ? "" : "the first of them ")}U+{(int)first:X4}: left out, or a line break where it ends a line.", line);

    public static Problem SameTitle(int line, string title, string firstFile) =>
        Error("same-title", $"“{title}” was already read from {firstFile}; this one is left out.", line);

    public static Problem EditsKept(int line, string title, int revision, string author) =>
        new(line, ProblemSeverity.Warning, "edits-kept", null, $"“{title}” was edited after its import (revision {revision} by {author}); the edits are kept and this one is left out.");

    public static Problem DamagedRevision(int line, string title) =>
        Error("damaged-revision", $"What is stored of “{title}” cannot be read; it is left as it is. The command “check” says more.", line);

    public static Problem RedirectCircle(string title, string target) =>
        Warning("redirect-circle", $"“{title}” redirects to “{target}”, which leads back to it; the redirect is left out.");

    public static Problem RedirectIsArticle(string title, string target) =>
        Warning("redirect-is-article", $"“{title}” redirects to “{target}”, but the wiki has an article of that title; the redirect is left out.");

    private static Problem Warning(string code, string message, int line = 0) => new(line, ProblemSeverity.Warning, code, null, message);

    private static Problem Error(string code, string message, int line = 0) => new(line, ProblemSeverity.Error, code, null, message);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
