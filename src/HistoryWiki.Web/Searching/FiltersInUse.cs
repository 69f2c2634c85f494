using HistoryWiki.Web.Drawing;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Searching;

/// <summary>What a search is narrowed to, however it was asked for, each with the address of the results without it.</summary>
public static class FiltersInUse
{
    public static IReadOnlyList<FilterInUse> Of(FoundArticles found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var (request, filter) = (found.Request, found.Filter);
        var used = found.Answer.Facets.SelectMany(facet => facet.Choices.Where(choice => choice.IsChosen).Select(choice => new FilterInUse(NameOf(facet, choice), choice.Without))).ToList();
        if (filter.Years is not null)
            used.Add(new FilterInUse(YearsOf(filter), Addresses.Search(request.Plain, (filter with { From = "", To = "", CertainOnly = false }).Query())));
        used.AddRange(request.Facts.Where(fact => fact.IsWithout).Select(fact => new FilterInUse($"without {fact.Typed[1..]}", Addresses.Search(request.PlainWithout([fact]), filter.Query()))));
        return used;
    }

    // Words alone do not tell of whom or what they are the name.
    private static string NameOf(Facet facet, FacetChoice choice) => new NameChoice(choice.Value).IsWords ? $"{facet.Name}: {choice.Name}" : choice.Name;

    private static string YearsOf(SearchFilter filter) => (filter.From, filter.To, filter.CertainOnly ? "certainly " : "possibly ") switch
    {
        ("", var to, var how) => $"{how}until {to}",
        (var from, "", var how) => $"{how}from {from}",
        var (from, to, how) when from == to => $"{how}{from}",
        var (from, to, how) => $"{how}{from} to {to}",
    };
}
