using System.ComponentModel;
using HistoryWiki.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace HistoryWiki.Web.Searching;

/// <summary>What <c>/api/v1/search</c> can be asked, as the description of the API tells it.</summary>
public sealed record SearchParameters
{
    [FromQuery(Name = "q"), Description("The words, with \"exact phrase\", -without, commander:, belligerent:, place:, part:, year:1723..1726 and outcome: among them")]
    public string? Q { get; init; }

    [FromQuery(Name = Addresses.PageParameter), Description("The page, from 1, which is also what is answered for anything that is no page; one beyond the last has no results")]
    public string? Page { get; init; }

    [FromQuery(Name = SearchFilter.AfterKey), Description("As the address of the next page gives it: the results go on behind this article")]
    public string? After { get; init; }

    [FromQuery(Name = SearchFilter.CenturyKey), Description("Only what began in one of these centuries: 18 for 1701 to 1800, -5 for 500 to 401 BC")]
    public string[] Century { get; init; } = [];

    [FromQuery(Name = "belligerent"), Description("Only conflicts in which one of these fought: a whole name, or words in it, as turk* or \"crimean khanate\"")]
    public string[] Belligerent { get; init; } = [];

    [FromQuery(Name = "commander"), Description("Only conflicts in which one of these led, as for belligerent")]
    public string[] Commander { get; init; } = [];

    [FromQuery(Name = "place"), Description("Only conflicts at one of these places, as for belligerent")]
    public string[] Place { get; init; } = [];

    [FromQuery(Name = "part"), Description("Only conflicts that belong to one of these larger wars, as for belligerent")]
    public string[] Part { get; init; } = [];

    [FromQuery(Name = SearchFilter.OutcomeKey), Description("Only conflicts that ended so: victory, inconclusive, treaty, ceasefire, ongoing, other")]
    public string[] Outcome { get; init; } = [];

    [FromQuery(Name = SearchFilter.FromKey), Description("The first year of a range, such as 1723 or 490 BC")]
    public string? From { get; init; }

    [FromQuery(Name = SearchFilter.ToKey), Description("The last year of the range")]
    public string? To { get; init; }

    [FromQuery(Name = SearchFilter.DatesKey), Description("\"certain\" for what certainly lies within the range; otherwise what possibly does")]
    public string? Dates { get; init; }

    [FromQuery(Name = SearchFilter.SortKey), Description("relevance, date or title")]
    public string? Sort { get; init; }

    [FromQuery(Name = "typed"), Description("Anything, for the words to be searched as typed and not corrected")]
    public string? Typed { get; init; }
}
