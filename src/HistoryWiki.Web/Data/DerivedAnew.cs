using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Tells who keeps rows of articles in memory that some were derived anew from the revision they had.</summary>
/// <remarks>What follows from a new revision is told by the revision.</remarks>
internal static class DerivedAnew
{
    // Of the table of versions; the first row is that of KeptNames.
    private const int Row = 2;

    /// <summary>Changes each time; no row until the first.</summary>
    public static FormattableString Version => $"SELECT Version FROM NamesVersions WHERE Id = {Row}";

    /// <summary>Tells it. Call it inside a job of the <see cref="Writer"/>.</summary>
    public static Task Tell(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Database.ExecuteSqlAsync($"INSERT OR REPLACE INTO NamesVersions(Id, Version) VALUES ({Row}, {Guid.NewGuid().ToString("N")})");
    }
}
