namespace HistoryWiki.Web;

/// <summary>The app cannot listen where it is told to; the message is one line that a person can act on.</summary>
public sealed class ServingFaultException(string message, Exception inner) : IOException(message, inner);
