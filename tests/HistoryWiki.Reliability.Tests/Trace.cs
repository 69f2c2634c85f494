using System.Globalization;
using System.Text;

namespace HistoryWiki.Reliability.Tests;

/// <summary>What strace saw a server do with its files and sockets, in order.</summary>
public static class Trace
{
    /// <summary>The program and options under which a server is traced into a file.</summary>
    public static string[] Into(string file) =>
        ["strace", "-f", "-y", "-xx", "-s", "200000", "-e", "trace=pwrite64,write,fdatasync,fsync,ftruncate,unlink,sendto,sendmsg,recvfrom,recvmsg", "-o", file];

    /// <summary>The events of the files that belong to a database, and of the sockets.</summary>
    public static IReadOnlyList<TraceEvent> Read(string file, string database)
    {
        var unfinished = new Dictionary<string, string>();
        var events = new List<TraceEvent>();
        foreach (var line in File.ReadLines(file))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var (thread, call) = (line[..space], line[(space + 1)..].TrimStart());
            if (call.StartsWith("<... ", StringComparison.Ordinal))
            {
                // A call that another thread interrupted in the log: its arguments stand in the earlier line.
                if (!unfinished.Remove(thread, out var begun) || !(begun.StartsWith("fdatasync", StringComparison.Ordinal) || begun.StartsWith("fsync", StringComparison.Ordinal) || begun.StartsWith("recv", StringComparison.Ordinal)))
                    continue;
                call = begun + call[(call.IndexOf("resumed>", StringComparison.Ordinal) + "resumed>".Length)..];
            }
            else if (call.EndsWith("<unfinished ...>", StringComparison.Ordinal))
            {
                call = call[..^"<unfinished ...>".Length];
                unfinished[thread] = call;
                // What is written or sent may have its effect from here on; a sync has it only once it returns.
                if (!(call.StartsWith("pwrite64", StringComparison.Ordinal) || call.StartsWith("send", StringComparison.Ordinal) || call.StartsWith("write", StringComparison.Ordinal)))
                    continue;
            }

            if (Event(call, database) is { } seen)
                events.Add(seen);
        }

        return events;
    }

    private static TraceEvent? Event(string call, string database)
    {
        var open = call.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return null;
        var name = call[..open];
        if (name is "unlink")
            return PathOf(Unhex(Quoted(call))) is var gone && IsOf(database, gone) ? new TraceEvent.Unlink(gone) : null;
        var number = call[(open + 1)..].TakeWhile(char.IsAsciiDigit).Aggregate(0, (n, c) => n * 10 + (c - '0'));
        var path = Between(call, '<', '>') is { } hex ? Encoding.UTF8.GetString(Unhex(hex)) : "";
        if (name is "sendto" or "sendmsg" or "write" && !IsOf(database, path))
            return Encoding.ASCII.GetString(Unhex(Quoted(call))) is var sent && sent.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? new TraceEvent.Answer(number, sent) : null;
        if (name is "recvfrom" or "recvmsg")
            return Encoding.ASCII.GetString(Unhex(Quoted(call))) is { Length: > 0 } received ? new TraceEvent.Request(number, received) : null;
        if (!IsOf(database, path))
            return null;
        return name switch
        {
            "pwrite64" => new TraceEvent.Write(path, number, Numbers(call)[^1], Unhex(Quoted(call))),
            "fdatasync" or "fsync" => call.EndsWith("= 0", StringComparison.Ordinal) ? new TraceEvent.Sync(path) : null,
            "ftruncate" => new TraceEvent.Truncate(path, Numbers(call)[^1]),
            _ => null,
        };
    }

    private static bool IsOf(string database, string path) => path == database || path == database + "-wal" || path == database + "-journal";

    private static string PathOf(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static string Quoted(string call) => Between(call, '"', '"') ?? "";

    private static string? Between(string text, char first, char last)
    {
        var from = text.IndexOf(first, StringComparison.Ordinal);
        var to = from < 0 ? -1 : text.IndexOf(last, from + 1);
        return to < 0 ? null : text[(from + 1)..to];
    }

    // \x48\x54 …; anything else stands for itself.
    private static byte[] Unhex(string text) => text.StartsWith("\\x", StringComparison.Ordinal)
        ? Convert.FromHexString(text.Replace("\\x", "", StringComparison.Ordinal))
        : Encoding.UTF8.GetBytes(text);

    // The numbers after the last quotation mark or bracket of the arguments: length and offset, or the length of a truncated file.
    private static long[] Numbers(string call)
    {
        var from = Math.Max(call.LastIndexOf('"'), call.LastIndexOf('>')) + 1;
        var to = call.IndexOf(')', from);
        return call[from..(to < 0 ? call.Length : to)].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(n => long.Parse(n, CultureInfo.InvariantCulture)).ToArray();
    }
}

/// <summary>One thing a traced server did.</summary>
public abstract record TraceEvent
{
    public sealed record Write(string Path, int Descriptor, long Offset, byte[] Bytes) : TraceEvent;

    public sealed record Sync(string Path) : TraceEvent;

    public sealed record Truncate(string Path, long Length) : TraceEvent;

    public sealed record Unlink(string Path) : TraceEvent;

    public sealed record Request(int Socket, string Text) : TraceEvent;

    public sealed record Answer(int Socket, string Text) : TraceEvent
    {
        /// <summary>The slug of the article whose edit this answer acknowledges; null for any other answer.</summary>
        public string? AcknowledgedSlug
        {
            get
            {
                const string location = "Location: /wiki/";
                var at = Text.StartsWith("HTTP/1.1 303", StringComparison.Ordinal) ? Text.IndexOf(location, StringComparison.Ordinal) : -1;
                return at < 0 ? null : Text[(at + location.Length)..].Split('\r', '#', '?')[0];
            }
        }
    }
}
