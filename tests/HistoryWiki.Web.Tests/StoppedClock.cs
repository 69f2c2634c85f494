namespace HistoryWiki.Web.Tests;

/// <summary>A clock of which no time passes, so that no job takes long enough to speak of its progress.</summary>
public sealed class StoppedClock : TimeProvider
{
    public override long GetTimestamp() => 0;
}
