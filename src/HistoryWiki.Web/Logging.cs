using System.Globalization;
using Serilog;

namespace HistoryWiki.Web;

/// <summary>Structured logs through Serilog, one line an event, on the console.</summary>
public static class Logging
{
    // :j writes every property as JSON, so that nothing a visitor sends can begin a line of its own.
    private const string OneLine = "{Timestamp:yyyy-MM-ddTHH:mm:ss.fffzzz} {Level:u3} {Message:j}{NewLine}{Exception}";

    public static void AddSerilog(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .WriteTo.Console(outputTemplate: OneLine, formatProvider: CultureInfo.InvariantCulture)
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }
}
