using HistoryWiki.Web;

return await CommandLine.Run(args);

/// <summary>The entry point; public so that tests can start the app as it is.</summary>
public partial class Program;
