namespace HistoryWiki.Web;

/// <summary>A setting, of the command line or of the environment, has a value that the app cannot work with; the message is one line that a person can act on.</summary>
public sealed class WrongSettingException(string setting, string message, Exception? inner = null) : Exception($"{setting}: error: wrong-setting: {message}.", inner);
