using HistoryWiki.Web;
using Microsoft.AspNetCore.Builder;

namespace HistoryWiki.Benchmarks.Searching;

/// <summary>The services of the app on a database, without serving.</summary>
internal static class BenchmarkedWiki
{
    public static WebApplication Open(string database) => WikiHost.BuildServices([$"--HistoryWiki:Database=Data Source={Path.GetFullPath(database)}", "--Serilog:MinimumLevel:Default=Warning"]);
}
