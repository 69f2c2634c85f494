using System.Globalization;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>A strength or casualty figure as typed.</summary>
/// <param name="When">When it was so, in words.</param>
/// <param name="Lowest">The lowest number, or the only one.</param>
/// <param name="Highest">The highest number.</param>
/// <param name="Words">A word for a number, such as <c>Heavy</c>.</param>
/// <param name="Sure">One of <see cref="HowSure"/>.</param>
/// <param name="Fate">What became of them, for casualties.</param>
/// <param name="By">Whose figure it is.</param>
/// <param name="Part">Which force is counted.</param>
/// <param name="What">What is counted where it is not people.</param>
/// <param name="Who">Who was lost where it is not soldiers.</param>
public sealed record FigureRow(
    string When, string Lowest, string Highest, string Words, string Sure, string Fate, string By, string Part, string What, string Who)
{
    private const string About = "about";
    private const string AtLeast = "at-least";
    private const string AtMost = "at-most";

    public static FigureRow Empty { get; } = new("", "", "", "", "", "", "", "", "", "");

    public static IReadOnlyList<Choice> HowSure { get; } =
        [new("", "As given"), new(About, "About"), new(AtLeast, "At least"), new(AtMost, "At most")];

    public bool IsEmpty => this == Empty;

    /// <summary>Whether it says whose figure it is, or of what.</summary>
    public bool HasMore => Sure.Length + By.Length + Part.Length + What.Length + Who.Length > 0;

    /// <summary>What a row is called where it is spoken of, for example <c>1723</c> or <c>10,000</c>.</summary>
    public static string Name(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Min is null && figure.Max is null ? figure.Text
            : figure.Min == figure.Max || figure.Max is null ? Number(figure.Min)
            : $"{Number(figure.Min)}–{Number(figure.Max)}";
    }

    internal static FigureRow Of(Figure figure) => new(
        WhenWords.Of(figure.When),
        Number(figure.Min),
        Number(figure.Max),
        figure.Min is null && figure.Max is null ? figure.Text : "",
        (figure.Min, figure.Max) switch
        {
            ({ }, null) => AtLeast,
            (null, { }) => AtMost,
            _ => figure.Approximate ? About : "",
        },
        figure.Fate ?? "",
        figure.By ?? "",
        figure.Part ?? "",
        figure.What ?? "",
        figure.Who ?? "");

    internal static FigureRow Receive(PostedValues posted, string name, bool isLoss)
    {
        string Box(string box) => posted.Find($"{name}.{box}")?.Trim() ?? "";
        string OfLoss(string box) => isLoss ? Box(box) : "";
        return new FigureRow(Box("when"), Box("lowest"), Box("highest"), Box("words"), Box("sure"), OfLoss("fate"), Box("by"), Box("part"), Box("what"), OfLoss("who"));
    }

    /// <summary>The figure that the row says; faults go to the problems.</summary>
    internal Figure Read(string name, IEnumerable<Choice> fates, FormProblems problems)
    {
        Choice.Check(HowSure, Sure, $"{name}.sure", "How sure", problems);
        Choice.Check(fates, Fate, $"{name}.fate", "Fate", problems);
        var lowest = ReadNumber(Lowest, $"{name}.lowest", problems);
        var highest = ReadNumber(Highest, $"{name}.highest", problems);
        if (highest < lowest)
            problems.Error($"{name}.highest", $"The highest figure must not be below the lowest, {Number(lowest)}");
        if ((lowest ?? highest) is not null && Words.Length > 0)
            problems.Error($"{name}.words", "Give either numbers or a word for them, not both");
        if (Lowest.Length + Highest.Length + Words.Length == 0)
            problems.Error($"{name}.lowest", "Enter a figure or a word for it, or remove the row");
        if (Sure is AtLeast or AtMost && lowest is not null && highest is not null && lowest != highest)
            problems.Error($"{name}.sure", "“At least” and “at most” go with one number, not with a range");
        return new Figure(Words)
        {
            Min = Sure == AtMost ? null : lowest ?? highest,
            Max = Sure == AtLeast ? null : highest ?? lowest,
            Approximate = Sure == About,
            When = WhenWords.Read(When, $"{name}.when", problems),
            Fate = Given(Fate),
            By = Given(By),
            Part = Given(Part),
            What = Given(What),
            Who = Given(Who),
        };
    }

    private static string? Given(string text) => text.Length == 0 ? null : text;

    private static string Number(long? number) => number is { } known ? Quantity.Number(known) : "";

    private static long? ReadNumber(string text, string box, FormProblems problems)
    {
        if (text.Length == 0)
            return null;
        if (long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
            return number;
        problems.Error(box, $"“{text}” is not a whole number. Write for example 10,000");
        return null;
    }
}
