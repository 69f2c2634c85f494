namespace HistoryWiki.Web.Tests;

/// <summary>A clock that goes on only when a test says so.</summary>
internal sealed class HandSetClock : TimeProvider
{
    public long Milliseconds { get; set; }

    public DateTimeOffset Now { get; set; }

    public override long TimestampFrequency => 1000;

    public override long GetTimestamp() => Milliseconds;

    public override DateTimeOffset GetUtcNow() => Now;
}
