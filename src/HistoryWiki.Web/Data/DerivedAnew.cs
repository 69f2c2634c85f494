using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Tells who keeps rows of articles in memory that some were derived anew from the revision they had.</summary>
/// <remarks>What follows from a new revision is told by the revision.</remarks>
internal static class DerivedAnew
{
    /// <summary>Changes each time; no row until the first.</summary>
    public static FormattableString Version => $"SELECT Version FROM DerivedAnewVersions WHERE Id = 1";

    /// <summary>Tells it. Call it inside a job of the <see cref="Writer"/>.</summary>
    public static Task Tell(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Database.ExecuteSqlAsync($"INSERT OR REPLACE INTO DerivedAnewVersions(Id, Version) VALUES (1, {Guid.NewGuid().ToString("N")})");
    }
}
