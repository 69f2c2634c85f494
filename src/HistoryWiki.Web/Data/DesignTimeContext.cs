using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace HistoryWiki.Web.Data;

/// <summary>The context as <c>dotnet ef migrations add</c> makes it: the model alone, no database.</summary>
public sealed class DesignTimeContext : IDesignTimeDbContextFactory<WikiContext>
{
    public WikiContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<WikiContext>().UseSqlite("Data Source=:memory:").Options, new KeptNames());
}
