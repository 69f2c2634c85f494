using System.Collections.Frozen;

namespace HistoryWiki.Articles.Nations;

/// <summary>Countries by the codes that flag templates take, ISO 3166 and common ones: <c>GBR</c> is the United Kingdom, <c>CSA</c> the Confederate States of America.</summary>
public static class Countries
{
    private const string Table = """
        ABW Aruba|AFG Afghanistan|AGO Angola|ANG Angola|AIA Anguilla|ALB Albania|ALG Algeria|DZA Algeria|AND Andorra|ARE United Arab Emirates|UAE United Arab Emirates|ARG Argentina
        ARM Armenia|ASM American Samoa|ATG Antigua and Barbuda|AUH Austria-Hungary|AUS Australia|AUT Austria|AZE Azerbaijan|BAH Bahamas|BHS Bahamas|BAN Bangladesh|BGD Bangladesh
        BAR Barbados|BRB Barbados|BDI Burundi|BEL Belgium|BEN Benin|BER Bermuda|BMU Bermuda|BFA Burkina Faso|BUR Burkina Faso|BGR Bulgaria|BUL Bulgaria|BHR Bahrain|BRN Brunei
        BIH Bosnia and Herzegovina|BLR Belarus|BLZ Belize|BOL Bolivia|BOT Botswana|BWA Botswana|BRA Brazil|BTN Bhutan|BHU Bhutan|CAF Central African Republic|CAM Cambodia|KHM Cambodia
        CAN Canada|CHE Switzerland|SUI Switzerland|CHI Chile|CHL Chile|CHN China|PRC China|CIV Ivory Coast|CMR Cameroon|COD Democratic Republic of the Congo|DRC Democratic Republic of the Congo
        COG Republic of the Congo|COL Colombia|COM Comoros|CPV Cape Verde|CRC Costa Rica|CRI Costa Rica|CRO Croatia|HRV Croatia|CSA Confederate States of America|CSK Czechoslovakia|TCH Czechoslovakia
        CUB Cuba|CYP Cyprus|CZE Czech Republic|DDR East Germany|GDR East Germany|FRG West Germany|DEN Denmark|DNK Denmark|DEU Germany|GER Germany|DJI Djibouti|DMA Dominica|DOM Dominican Republic
        ECU Ecuador|EGY Egypt|ENG England|ERI Eritrea|ESP Spain|EST Estonia|ETH Ethiopia|EU European Union|FIN Finland|FIJ Fiji|FJI Fiji|FRA France|FSM Federated States of Micronesia
        GAB Gabon|GAM Gambia|GMB Gambia|GBR United Kingdom|UK United Kingdom|UKGBI United Kingdom of Great Britain and Ireland|GB United Kingdom|GEO Georgia|GHA Ghana|GIN Guinea|GUI Guinea
        GNB Guinea-Bissau|GNQ Equatorial Guinea|GRC Greece|GRE Greece|GRD Grenada|GRL Greenland|GUA Guatemala|GTM Guatemala|GUM Guam|GUY Guyana|HAI Haiti|HTI Haiti|HKG Hong Kong
        HON Honduras|HND Honduras|HUN Hungary|IDN Indonesia|INA Indonesia|IND India|IRI Iran|IRN Iran|IRL Ireland|IRQ Iraq|ISL Iceland|ISR Israel|ITA Italy|JAM Jamaica|JOR Jordan|JPN Japan
        KAZ Kazakhstan|KEN Kenya|KGZ Kyrgyzstan|KIR Kiribati|KOR South Korea|ROK South Korea|PRK North Korea|DPRK North Korea|KSA Saudi Arabia|SAU Saudi Arabia|KUW Kuwait|KWT Kuwait|KOS Kosovo
        LAO Laos|LAT Latvia|LVA Latvia|LBA Libya|LBY Libya|LBR Liberia|LBN Lebanon|LIB Lebanon|LES Lesotho|LSO Lesotho|LIE Liechtenstein|LTU Lithuania|LUX Luxembourg|MAC Macau
        MAD Madagascar|MDG Madagascar|MAR Morocco|MAS Malaysia|MYS Malaysia|MAW Malawi|MWI Malawi|MCO Monaco|MON Monaco|MDA Moldova|MDV Maldives|MEX Mexico|MGL Mongolia|MNG Mongolia
        MKD North Macedonia|MLI Mali|MLT Malta|MMR Myanmar|MYA Myanmar|MNE Montenegro|MOZ Mozambique|MRI Mauritius|MUS Mauritius|MTN Mauritania|MRT Mauritania|NAM Namibia|NCA Nicaragua|NIC Nicaragua
        NED Netherlands|NLD Netherlands|NEP Nepal|NPL Nepal|NGA Nigeria|NGR Nigeria|NIG Niger|NER Niger|NOR Norway|NRU Nauru|NZ New Zealand|NZL New Zealand|OMA Oman|OMN Oman|PAK Pakistan
        PAN Panama|PAR Paraguay|PRY Paraguay|PER Peru|PHI Philippines|PHL Philippines|PLE Palestine|PSE Palestine|PLW Palau|PNG Papua New Guinea|POL Poland|POR Portugal|PRT Portugal|PRI Puerto Rico
        PUR Puerto Rico|QAT Qatar|RHO Rhodesia|ROC Republic of China|TWN Taiwan|TPE Chinese Taipei|ROM Romania|ROU Romania|RSA South Africa|ZAF South Africa|RUS Russia|RWA Rwanda|SCO Scotland
        SEN Senegal|SGP Singapore|SIN Singapore|SLB Solomon Islands|SLE Sierra Leone|SLO Slovenia|SVN Slovenia|SLV El Salvador|ESA El Salvador|SMR San Marino|SOM Somalia|SRB Serbia|SCG Serbia and Montenegro
        SRI Sri Lanka|LKA Sri Lanka|SSD South Sudan|SUD Sudan|SDN Sudan|SUN Soviet Union|URS Soviet Union|USSR Soviet Union|SUR Suriname|SVK Slovakia|SWE Sweden|SWZ Eswatini|SYC Seychelles|SYR Syria
        TAN Tanzania|TZA Tanzania|TCD Chad|CHA Chad|TGO Togo|TOG Togo|THA Thailand|TJK Tajikistan|TKM Turkmenistan|TLS East Timor|TON Tonga|TTO Trinidad and Tobago|TRI Trinidad and Tobago
        TUN Tunisia|TUR Turkey|UGA Uganda|UKR Ukraine|UN United Nations|URU Uruguay|URY Uruguay|USA United States|US United States|UZB Uzbekistan|VAT Vatican City|VEN Venezuela|VIE Vietnam|VNM Vietnam
        RVN South Vietnam|VNS South Vietnam|VAN Vanuatu|VUT Vanuatu|WAL Wales|WSM Samoa|YEM Yemen|YUG Yugoslavia|FRY Federal Republic of Yugoslavia|SFRY Yugoslavia|ZAM Zambia|ZMB Zambia
        ZIM Zimbabwe|ZWE Zimbabwe|NATO NATO|NI Northern Ireland|BRU Brunei|CSR Czechoslovakia|RSFSR Russian Soviet Federative Socialist Republic|UAR United Arab Republic
        """;

    private static readonly FrozenDictionary<string, string> Names = Table.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Split(' ', 2))
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> All = Names.Values.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The usual name of the country with a code in capitals, or null.</summary>
    public static string? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Names.GetValueOrDefault(code);
    }

    /// <summary>True for the usual name of a country of today or of the last centuries.</summary>
    public static bool IsCountry(string name) => All.Contains(name);

    /// <summary>The usual name where the words are a code, else the words.</summary>
    public static string NameOf(string words) => Find(words) ?? words;
}
