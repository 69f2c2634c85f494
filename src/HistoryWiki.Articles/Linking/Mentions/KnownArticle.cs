using System.Globalization;

namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>An article that prose may mention.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="FirstYear">The first year it can be about, astronomical; null where that is not known.</param>
/// <param name="LastYear">The last year.</param>
/// <param name="OtherNames">The names beside its title under which it is found, as written.</param>
public sealed record KnownArticle(int Id, string Title, ArticleKind Kind, int? FirstYear, int? LastYear, IReadOnlyList<string> OtherNames)
{
    // A day of one calendar is one of the month before in another.
    private const int MonthsBetweenCalendars = 1;

    /// <summary>The first and the last month it can be in, counted from the year 0; null where they are not known.</summary>
    public (int First, int Last)? Months { get; init; }

    /// <summary>All its names, its title with the years in their other spelling, and those of a conflict as prose may say them.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            var written = NameVariations.WithOtherYears(Title) is { } years ? OtherNames.Prepend(Title).Append(years) : OtherNames.Prepend(Title);
            return Kind == ArticleKind.Conflict ? written.SelectMany(name => NameVariations.Spoken(name).Prepend(name)) : written;
        }
    }

    /// <summary>The years it is about: those of its facts, else those in the brackets of its title, as in <c>Battle of Warsaw (1656)</c>.</summary>
    internal (int First, int Last)? Years => (FirstYear, LastYear) is ({ } first, { } last) ? (first, last) : YearsOf(TitleParts.Split(Title).Disambiguation);

    /// <summary>Whether it can be about a year; null where its years are not known.</summary>
    internal bool? IsOf(int year) => Years is var (first, last) ? first <= year && year <= last : null;

    /// <summary>Whether it was over before a month of a year, or began after it.</summary>
    internal bool IsFarFrom(int year, int month) =>
        Months is var (first, last) && Month(year, month) is var told && (told < first - MonthsBetweenCalendars || told > last + MonthsBetweenCalendars);

    /// <summary>The number of a month, see <see cref="Months"/>.</summary>
    public static int Month(int year, int month) => (year * 12) + month - 1;

    /// <summary>Whether everything that decides about its mentions, apart from its names, is the same.</summary>
    public bool IsLike(KnownArticle other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Title, Kind, FirstYear, LastYear, Months) == (other.Title, other.Kind, other.FirstYear, other.LastYear, other.Months);
    }

    // Of 1796–97 the first is enough: the second is within the years that are near.
    private static (int First, int Last)? YearsOf(string? brackets)
    {
        var digits = brackets.AsSpan().Trim();
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(length < 0 ? digits : digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 99 ? (year, year) : null;
    }
}
