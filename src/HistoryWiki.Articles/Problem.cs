using System.Text.Json.Serialization;

namespace HistoryWiki.Articles;

/// <summary>Something odd in the text of an article, with the line it stands on and a code that stays the same between versions.</summary>
/// <param name="Line">The line of the source, counted from 1; 0 where no line is known.</param>
/// <param name="Severity">Whether words or facts were lost (error) or merely doubtful (warning).</param>
/// <param name="Code">A stable code in kebab case, for example <c>empty-support-group</c>.</param>
/// <param name="Field">The key of the infobox field it is about, or null.</param>
/// <param name="Message">One sentence that says what is wrong and what was done about it.</param>
public sealed record Problem(int Line, ProblemSeverity Severity, string Code, string? Field, string Message)
{
    /// <summary>The sentence of the text that shows it, in quotation marks; null where the message says all.</summary>
    [JsonIgnore]
    public string? Evidence { get; init; }

    /// <summary>True where nobody has to do anything: a number that is the share of a figure or a part of a name is told only so that none is lost unsaid.</summary>
    [JsonIgnore]
    public bool IsRemark { get; init; }
}

/// <summary>How bad a <see cref="Problem"/> is.</summary>
public enum ProblemSeverity
{
    /// <summary>The text was understood; a person should look at it.</summary>
    Warning,

    /// <summary>Something could not be read; its words are kept as written.</summary>
    Error,
}
