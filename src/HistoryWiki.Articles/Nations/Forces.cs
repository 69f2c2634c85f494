using System.Collections.Frozen;

namespace HistoryWiki.Articles.Nations;

/// <summary>What the forces of countries are called that templates name by the country: the navy of <c>Nazi Germany</c> is the Kriegsmarine.</summary>
internal static class Forces
{
    /// <summary>Forces whose name is more than the word for the country: the country, the kind, the name.</summary>
    private static readonly (string Country, string Kind, string Name)[] Named =
    [
        ("Nazi Germany", "Navy", "Kriegsmarine"), ("Nazi Germany", "Air Force", "Luftwaffe"),
        ("German Empire", "Navy", "Imperial German Navy"), ("German Empire", "Army", "Imperial German Army"),
        ("Empire of Japan", "Navy", "Imperial Japanese Navy"), ("Empire of Japan", "Army", "Imperial Japanese Army"),
        ("Kingdom of Italy", "Navy", "Regia Marina"), ("Kingdom of Italy", "Air Force", "Regia Aeronautica"),
        ("United Kingdom", "Navy", "Royal Navy"), ("United Kingdom", "Air Force", "Royal Air Force"),
        ("Kingdom of Great Britain", "Navy", "Royal Navy"), ("Kingdom of Great Britain", "Army", "British Army"),
        ("United States", "Navy", "United States Navy"), ("United States", "Army", "United States Army"), ("United States", "Air Force", "United States Air Force"),
        ("Confederate States of America", "Navy", "Confederate States Navy"), ("Confederate States of America", "Army", "Confederate States Army"),
        ("Austria-Hungary", "Navy", "Austro-Hungarian Navy"), ("Austria-Hungary", "Army", "Austro-Hungarian Army"),
        ("Russian Empire", "Navy", "Imperial Russian Navy"), ("Russian Empire", "Army", "Imperial Russian Army"),
        ("Australia", "Navy", "Royal Australian Navy"), ("Australia", "Air Force", "Royal Australian Air Force"),
        ("Canada", "Navy", "Royal Canadian Navy"), ("Canada", "Air Force", "Royal Canadian Air Force"),
        ("New Zealand", "Navy", "Royal New Zealand Navy"), ("New Zealand", "Air Force", "Royal New Zealand Air Force"),
        ("Netherlands", "Navy", "Royal Netherlands Navy"), ("Netherlands", "Marines", "Netherlands Marine Corps"),
        ("United Kingdom", "Marines", "Royal Marines"), ("United States", "Marines", "United States Marine Corps"), ("United States", "Coast Guard", "United States Coast Guard"),
    ];

    private static readonly FrozenDictionary<(string Country, string Kind), string> Names = Named.ToFrozenDictionary(row => (row.Country, row.Kind), row => row.Name);

    /// <summary>The name of a country's force: <c>French Navy</c>.</summary>
    /// <param name="country">The country: <c>France</c>.</param>
    /// <param name="kind">What force it is: <c>Navy</c>.</param>
    public static string NameOf(string country, string kind)
    {
        var name = country.EndsWith(')') && country.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open ? country[..open] : country;
        return Names.GetValueOrDefault((name, kind)) ?? $"{OwnWord(name) ?? name} {kind}";
    }

    /// <summary>The word for those of a country where it can mean no other: the navy of France is French, that of the Ming dynasty is not every Chinese one.</summary>
    private static string? OwnWord(string country)
    {
        const int lettersAlike = 4;
        return Demonyms.Find(country) is { } people && (Countries.IsCountry(country) || country.AsSpan().CommonPrefixLength(people) >= lettersAlike) ? people : null;
    }
}
