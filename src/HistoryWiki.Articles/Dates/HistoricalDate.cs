namespace HistoryWiki.Articles.Dates;

/// <summary>A date as well as it is known, for example <c>[1725-10,1726]</c>: October 1725 or some day of 1726.</summary>
/// <remarks>Standard: EDTF, ISO 8601-2:2019, levels 0 to 2, astronomical years.</remarks>
/// <param name="Edtf">The date in EDTF.</param>
/// <param name="Earliest">The first day it can have been; null where it is open.</param>
/// <param name="Latest">The last day it can have been; null where it is open.</param>
public sealed record HistoricalDate(string Edtf, CalendarDay? Earliest, CalendarDay? Latest);
