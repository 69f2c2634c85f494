namespace HistoryWiki.Web.Drawing;

/// <summary>
/// What a person calls the fields of infoboxes from which no facts are read, those of Wikipedia's military person, royalty, country and military unit:
/// <c>serviceyears</c> is <c>Years of service</c>, <c>successor2</c> is <c>Successor 2</c>.
/// </summary>
public static class FieldLabels
{
    // Only those that their key does not say already.
    private static readonly Dictionary<string, string> Labels = new()
    {
        // People.
        ["native_name"] = "Name in their own language",
        ["birth_date"] = "Born",
        ["birth_place"] = "Place of birth",
        ["death_date"] = "Died",
        ["death_place"] = "Place of death",
        ["death_cause"] = "Cause of death",
        ["burial_date"] = "Date of burial",
        ["burial_place"] = "Place of burial",
        ["placeofburial"] = "Place of burial",
        ["placeofburial_coordinates"] = "Coordinates of the burial",
        ["resting_place"] = "Place of burial",
        ["resting_place_coordinates"] = "Coordinates of the burial",
        ["honorific_prefix"] = "Title before the name",
        ["honorific_suffix"] = "Title after the name",
        ["serviceyears"] = "Years of service",
        ["service_years"] = "Years of service",
        ["servicenumber"] = "Service number",
        ["laterwork"] = "Later work",
        ["battles"] = "Battles and wars",
        ["branch"] = "Branch of service",
        ["commands"] = "Commands held",
        ["alma_mater"] = "Studied at",
        ["criminal_penalty"] = "Penalty",
        ["criminal_status"] = "Status in law",
        ["networth"] = "Wealth",
        ["net_worth"] = "Wealth",

        // Rulers.
        ["succession"] = "Title",
        ["cor_type"] = "Kind of coronation",
        ["pre_type"] = "Kind of predecessor",
        ["suc_type"] = "Kind of successor",
        ["reg_type"] = "Kind of regency",
        ["reign_type"] = "Kind of reign",
        ["birth_name"] = "Name at birth",
        ["issue"] = "Children",
        ["era_dates"] = "Dates of the era",
        ["regnal_name"] = "Name as ruler",

        // Countries.
        ["conventional_long_name"] = "Full name",
        ["government_type"] = "Government",
        ["national_motto"] = "Motto",
        ["national_anthem"] = "Anthem",
        ["common_languages"] = "Languages",
        ["capital_exile"] = "Capital in exile",
        ["leader_name"] = "Leader",
        ["year_leader"] = "Years of the leader",
        ["year_deputy"] = "Years of the deputy",
        ["year_representative"] = "Years of the representative",
        ["house_of"] = "House",
        ["life_span"] = "Existed",
        ["year_start"] = "First year",
        ["year_end"] = "Last year",
        ["date_start"] = "First day",
        ["date_end"] = "Last day",
        ["event_start"] = "Beginning",
        ["event_end"] = "End",
        ["event_pre"] = "Before it",
        ["event_post"] = "After it",
        ["date_pre"] = "Date before it",
        ["date_post"] = "Date after it",
        ["established_event"] = "Event",
        ["established_date"] = "Established",
        ["p"] = "Preceded by",
        ["s"] = "Succeeded by",
        ["area_km2"] = "Area in km²",
        ["area_sq_mi"] = "Area in square miles",
        ["stat_area"] = "Area in km²",
        ["stat_pop"] = "Population",
        ["stat_year"] = "Year of the figures",
        ["population_estimate"] = "Population, estimated",
        ["population_estimate_year"] = "Year of the estimate",
        ["population_census"] = "Population, counted",
        ["population_census_year"] = "Year of the census",
        ["population_density_km2"] = "People for each km²",
        ["currency_code"] = "Code of the currency",
        ["gdp_ppp"] = "GDP at purchasing power",
        ["gdp_nominal"] = "GDP, nominal",
        ["hdi"] = "Human Development Index",
        ["gini"] = "Gini coefficient",
        ["utc_offset"] = "Time from UTC",
        ["drives_on"] = "Drives on the",
        ["iso3166code"] = "ISO 3166 code",
        ["cctld"] = "Internet domain",
        ["today"] = "Today part of",
        ["demonym"] = "Called",
        ["ethnic_groups_year"] = "Year of the ethnic groups",
        ["religion_year"] = "Year of the religions",

        // Units and armed groups.
        ["unit_name"] = "Name",
        ["dates"] = "Active",
        ["command_structure"] = "Part of",
        ["partof"] = "Part of",
        ["garrison"] = "Garrison or headquarters",
        ["garrison_nickname"] = "Name of the garrison",
        ["colors"] = "Colours",
        ["battle_honors"] = "Battle honours",
        ["identification_symbol"] = "Sign",
        ["aircraft_attack"] = "Attack aircraft",
        ["aircraft_bomber"] = "Bombers",
        ["aircraft_electronic"] = "Electronic warfare aircraft",
        ["aircraft_fighter"] = "Fighters",
        ["aircraft_helicopter"] = "Helicopters",
        ["aircraft_helicopter_attack"] = "Attack helicopters",
        ["aircraft_helicopter_cargo"] = "Cargo helicopters",
        ["aircraft_helicopter_utility"] = "Utility helicopters",
        ["aircraft_interceptor"] = "Interceptors",
        ["aircraft_patrol"] = "Patrol aircraft",
        ["aircraft_recon"] = "Reconnaissance aircraft",
        ["aircraft_trainer"] = "Trainers",
        ["aircraft_transport"] = "Transport aircraft",
        ["aircraft_tanker"] = "Tankers",
        ["aircraft_general"] = "Other aircraft",
        ["previous"] = "Formerly",
        ["next"] = "Later",
        ["war"] = "Wars",
        ["clans"] = "Groups",
    };

    /// <summary>The label of a field; a key that is not known is shown as written, with spaces.</summary>
    public static string Of(string key)
    {
        var (name, number) = Numbered(NameOf(key));
        var label = Labels.GetValueOrDefault(name) ?? Sentence(key.Trim()[..^number.Length].TrimEnd('_', '-', ' ').Replace('_', ' ').Replace('-', ' '));
        return number is "" or "1" ? label : $"{label} {number}";
    }

    /// <summary>The key as the tables have it: <c>cor-type 1</c> is <c>cor_type_1</c>.</summary>
    internal static string NameOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
    }

    /// <summary>What is counted and its number: <c>successor2</c> is the second <c>successor</c>.</summary>
    internal static (string Name, string Number) Numbered(string name)
    {
        var counted = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        // "area_km2" counts nothing, nor does a key that is a number.
        return counted.Length == 0 || counted.EndsWith("_km", StringComparison.Ordinal) ? (name, "") : (counted.TrimEnd('_'), name[counted.Length..]);
    }

    private static string Sentence(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
