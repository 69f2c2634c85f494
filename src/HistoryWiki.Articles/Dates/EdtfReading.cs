using System.Diagnostics.CodeAnalysis;

namespace HistoryWiki.Articles.Dates;

/// <summary>
/// The outcome of reading an EDTF text: what it says, or what is wrong with it, for example "1723-02-30 does not exist in the calendar."
/// </summary>
public sealed record EdtfReading
{
    private EdtfReading(EdtfExpression? expression, string? problem) => (Expression, Problem) = (expression, problem);

    /// <summary>What the text says; null where it could not be read.</summary>
    public EdtfExpression? Expression { get; }

    /// <summary>What is wrong, as a sentence for a person; null where the text was read.</summary>
    public string? Problem { get; }

    /// <summary>True where the text was read.</summary>
    [MemberNotNullWhen(true, nameof(Expression))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Expression is not null;

    internal static EdtfReading Of(EdtfExpression expression) => new(expression, null);

    internal static EdtfReading Refused(string problem) => new(null, problem);
}
