using System.Buffers;
using System.Text;
using System.Text.Unicode;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Web.Importing;

/// <summary>The text of a file; it is empty where one of its problems says why there is none.</summary>
public sealed record FileText(string Text, IReadOnlyList<Problem> Problems)
{
    private const int MostMebibytes = 64;
    private const int MostBytes = MostMebibytes * 1024 * 1024;

    /// <summary>Reads UTF-8 text of at most 64 MiB. What is wrong with it is told by its problems; only a stream that cannot be read throws.</summary>
    public static FileText Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadBytes(stream) is { } bytes ? Decode(bytes) : None(InputProblems.FileTooLarge(MostMebibytes));
    }

    // Null for too many. The length of an archive is not known before its end, so it is read with care.
    private static byte[]? ReadBytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        try
        {
            while (stream.Read(buffer) is > 0 and var read)
            {
                if (bytes.Length + read > MostBytes)
                    return null;
                bytes.Write(buffer.AsSpan(0, read));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return bytes.ToArray();
    }

    /// <summary>Text without what nobody can see or type, with a warning where there was such a character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line of the file that it begins on, counted from 1.</param>
    public static FileText Of(string text, int line = 1)
    {
        var (first, count) = CleanText.FindUnseen(text);
        return count == 0 ? new FileText(text, []) : new FileText(CleanText.Of(text), [InputProblems.ControlCharacters(line + LinesIn(text.AsSpan(0, first)), text[first], count)]);
    }

    private static FileText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return None(InputProblems.OtherEncoding("UTF-16"));

        var zero = bytes.IndexOf((byte)0);
        if (zero >= 0)
            return None(InputProblems.Binary(LineOf(bytes, zero), zero));

        if (!Utf8.IsValid(bytes))
        {
            var wrong = FirstWrong(bytes);
            return None(InputProblems.NotUtf8(LineOf(bytes, wrong), wrong));
        }

        var text = Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        return string.IsNullOrWhiteSpace(text) ? None(InputProblems.EmptyFile) : Of(text);
    }

    private static int FirstWrong(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
            at += length;
        return at;
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int offset) => 1 + bytes[..offset].Count((byte)'\n');

    // Counted as the parsers count them: at CR, LF and CRLF.
    private static int LinesIn(ReadOnlySpan<char> text) => text.Count('\n') + text.Count('\r') - text.Count("\r\n");

    private static FileText None(Problem problem) => new("", [problem]);
}
