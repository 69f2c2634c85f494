namespace HistoryWiki.Articles.Wikitext.Templates;

/// <summary>What is known about templates: their role, the detail the role needs, and all their names in lower case, parted by bars.</summary>
internal static class TemplateTable
{
    /// <summary>Templates by name; where a name stands twice, the first row counts.</summary>
    public static readonly (TemplateRole Role, string Detail, string Names)[] Rows =
    [
        (TemplateRole.Flag, "", "flag|flagcountry|flagu|flag+link|flag link|flag country|flagg|flag unlinked|flag2|flag decoration link|country|country flag|"
            + "noflag|no flag|flagathlete|flagteam|flagtext|flag label|drapeau|bandera2|bandeira2|bandiera2|флагификация|флагифик|paysdrapeau|flaglist"),
        (TemplateRole.Force, "Army", "army"),
        (TemplateRole.Force, "Navy", "navy"),
        (TemplateRole.Force, "Air Force", "air force|airforce"),
        (TemplateRole.Force, "Coast Guard", "coast guard"),
        (TemplateRole.Force, "Marines", "marines|marine"),
        (TemplateRole.Picture, "", "flagicon|flag icon|flagdeco|flag deco|flagicon image|flag icon image|flagicon country|flagicon2|flagd|fi|coat of arms|coa|icon|bandiera|"
            + "flagge|bandera icono|ja exp route sign|bandera|bandeira|vlag|drapeau icône|флагикон|флаг|naval|military flag|sign|legend0|emoji|image label|rating|tick small|flagicon region|simbolo"),
        (TemplateRole.Fate, "KIA", "kia|killed in action|killed|kia2|†|dagger|kill|morto|mort|gefallen|fallen"),
        (TemplateRole.Fate, "POW", "pow|prisoner of war|captured|prisoner|pow2|kriegsgefangen|prigioniero|prisionero"),
        (TemplateRole.Fate, "WIA", "wia|wounded in action|wounded|wia2"),
        (TemplateRole.Fate, "DOW", "dow|died of wounds|dow2"),
        (TemplateRole.Fate, "MIA", "mia|missing in action|mia2"),
        (TemplateRole.Fate, "executed", "executed|execution|execute|giustiziato|ejecutado"),
        (TemplateRole.Fate, "surrendered", "surrendered|surrender|rendición"),
        (TemplateRole.Fate, "assassinated", "assassinated|assassination|murdered"),
        (TemplateRole.Fate, "died", "died|natural causes|dod|died of disease|nc"),
        (TemplateRole.Fate, "resigned", "resigned"),
        (TemplateRole.Fate, "suicide", "sui|suicide"),
        (TemplateRole.List, "", "plainlist|plain list|unbulleted list|ubl|ubli|ubt|ublist|unbulleted indent list|nobulleted list|flowlist|treelist|"
            + "unbullet list|bulleted list|blist|flatlist|hlist|hlist-comma|horizontal list|"
            + "ordered list|olist|numbered list|collapsible list|clist|comma separated entries|comma-separated entries|cslist|csl|indented plainlist|indented list|"
            + "hidden|columns-list|column list|colbegin list|list|flat list|vunblist|tree list inline|pagelist|liste déroulante|elenco|hidden list"),
        (TemplateRole.ListEdge, "", "endplainlist|plainlist/end|end plainlist|startplainlist|plainlist/begin|endflatlist|startflatlist|flatlist/end|tree list|tree list/end|"
            + "tree list/branching|tree list/final branch|tree list/branch|end tree list|div col|div col end|div col begin|col-begin|col-break|col-end|col-2|col-3|col-4|col begin|"
            + "col end|col break|colbreak|endmulticol|ref begin|ref end|end|endhlist|columns|colbegin|colend|col-float|col-float-break|col-float-end|refbegin|refend|multicol|multicol-break|multicol-end|"
            + "collapse top|collapse bottom|hidden begin|hidden end|div|end div|stack|stack begin|stack end|fb|s-start|s-end|start box|end box"),
        (TemplateRole.Succession, "", "s-bef|s-ttl|s-aft|s-non|s-inc|s-vac|succession box|succession box one to two|succession box two to one"),
        (TemplateRole.Value, "1", "yes2|no2|nowrap|no wrap|nobr|nobreak|small|smaller|big|larger|large|center|centre|nobold|noitalic|awrap|longitem|small-no|smalldiv|abbr|tooltip|hover|"
            + "linktext|vanchor|visible anchor|em|strong|bold|italic|i|b|u|underline|mono|tt|code|kbd|samp|var|q|mvar|math|nts|number table sorting|"
            + "smallcaps|sc|allcaps|caps|no selflink|noselflink|not a typo|notatypo|proper name|as written|no spell|keep|align left|pad|align|left|right|"
            + "nowiki|resize|font|serif|text|clearleft text|wide|keyb|unichar|script|hebrew|hebr|arabic|armenian|lang2|rtl-lang|rtl|ltr|bdi|bdo|"
            + "main other|if empty|ifempty|first word|trim|delink|plain text|title case|sentence case|lc|uc|ucfirst|lcfirst|nihongo foot|aut|sm|surname|given name|"
            + "dfn|term|defn|gloss|angbr|angle bracket|brackets|bracket|square brackets|paren|parentheses|strikethrough|strike|s|del|highlight|mark|blackletter|"
            + "ipa|ipa-all|ipalink|ipablink|ipa link|ipaslink|ipa vowels|api|ipc|audio text|big2|larger2|huge|normal|unicode|inline-block|pdflink|no col break|citazione necessaria|要出典範囲|ilq|main2|tl|en|fr|de|ja|ru|sv|da|tr|es|la|pl|cs|nl|pt|"
            + "plain|static row numbers|indent text|pre|hanging indent|quote inline"),
        (TemplateRole.Value, "2|1", "lang|lang+|langue|lingua|sort|color|colour|font color|fontcolor|colored|colored link|colour text|"
            + "abbreviation|wikt-lang|hover title|wt|c text|align2|dts text|sortkey|hs|sz|size|fontsize|font size|polytonic|legend text|linkcolor|bg|"
            + "linkedin|twitter|ref harvard|inflation|col-list|lang-und|coloured|color text|background|coloredlink|bgcolor|nihongo2|linkcolour"),
        (TemplateRole.Value, "2", "audio|pronunciation"),
        (TemplateRole.Value, "3|2|1", "transl|transliteration|translit|tlit|transcription"),
        (TemplateRole.Values, " ", "sortname|nihongo|nihongo3|korean|chinese|zh text|ipac-en|ipac-pl|ipac-fr|ipac-de|respell|pronunciation respelling|ipac-it|ipac-es|ipac-hu|"
            + "bar percent|bartable|読み仮名|lit|literally|gcl|stack text|script text|linear-gradient|jct|rws|stn|stnlnk|lnl|station link"),
        (TemplateRole.Values, ", ", "city-state|city|place|location|linked list|ll|cl text|enum|enumeration|country list"),
        (TemplateRole.Values, "⁄", "frac|fraction|sfrac|⁄"),
        (TemplateRole.Values, "/", "half|slash"),
        (TemplateRole.Values, "", "sic|su|nb5|chem|chem2|sub|sup|val|gaps|dynamic list text|xt|space text|superscript|subscript|string"),
        (TemplateRole.Prefix, "c.", "circa|c.|ca.|ca|c|approx|approximately|circa text|около|vers|um|hacia|verso"),
        (TemplateRole.Prefix, "×10^", "e"),
        (TemplateRole.Prefix, "fl.", "floruit|fl.|fl|floruit text"),
        (TemplateRole.Prefix, "r.", "reign|r.|reigned|ruled|rule"),
        (TemplateRole.Prefix, "b.", "born|b.|born-in"),
        (TemplateRole.Prefix, "d.", "died-in|d."),
        (TemplateRole.Prefix, "As of", "as of|asof|as-of"),
        (TemplateRole.Prefix, "£", "gbp|pound sterling|£sd|£|pounds sterling"),
        (TemplateRole.Prefix, "US$", "us$|usd|us dollar|$"),
        (TemplateRole.Prefix, "€", "euro|eur|€"),
        (TemplateRole.Prefix, "₹", "inr|indian rupee"),
        (TemplateRole.Prefix, "No.", "no.|numero|number sign|nos."),
        (TemplateRole.Prefix, "PMID", "pmid"),
        (TemplateRole.Prefix, "p.", "p."),
        (TemplateRole.Prefix, "ISBN", "isbn|isbn2|isbnt|isbn-13|isbn-10"),
        (TemplateRole.Prefix, "OCLC", "oclc"),
        (TemplateRole.Prefix, "ISSN", "issn"),
        (TemplateRole.Prefix, "LCCN", "lccn"),
        (TemplateRole.Prefix, "doi:", "doi"),
        (TemplateRole.Prefix, "JSTOR", "jstor"),
        (TemplateRole.Prefix, "ASIN", "asin"),
        (TemplateRole.FixedWords, "–", "ndash|en dash|–|endash|ndashb"),
        (TemplateRole.FixedWords, "—", "mdash|em dash|—|emdash|mdashb"),
        (TemplateRole.FixedWords, " – ", "spaced ndash|spaced en dash|snd|snds|sndash|spnd|spaced endash|dash|ndash spaced|s-dash|spaced en dash space|- |spndash|sdash"),
        (TemplateRole.FixedWords, " — ", "spaced mdash|spaced em dash|smd|smdash|spaced emdash|--"),
        (TemplateRole.FixedWords, "\u00a0", "nbsp|space|spaces|nnbsp|thinsp|thin space|hair space|sp|en space|nbs|0|figure space|gap|pad2|ns"),
        (TemplateRole.FixedWords, " · ", "·|•|dot|middot|interpunct|bull|bullet|*|spaced dot|,|\\\\|dot separator|bullet separator"),
        (TemplateRole.FixedWords, "|", "!|pipe|vertical bar|bar"),
        (TemplateRole.FixedWords, "=", "=|equals"),
        (TemplateRole.FixedWords, "'", "'|apostrophe|`|'-|-'"),
        (TemplateRole.FixedWords, "'s", "'s|s-apostrophe|s text"),
        (TemplateRole.FixedWords, "'\"", "'\"|single+double"),
        (TemplateRole.FixedWords, "\"'", "\"'|double+single"),
        (TemplateRole.FixedWords, "ʻ", "okina|hamza2|ayn|ayin|wg-apos|ʻ"),
        (TemplateRole.FixedWords, "ʼ", "hamza|ʼ"),
        (TemplateRole.FixedWords, "✓", "tick|yes check|aye|y|checked|check mark|ya"),
        (TemplateRole.FixedWords, "✗", "cross|x mark|nay|n|xmark|na mark"),
        (TemplateRole.FixedWords, "Yes", "yes|won|win|victory"),
        (TemplateRole.FixedWords, "No", "no|lost|loss|defeat"),
        (TemplateRole.FixedWords, "N/A", "n/a|na"),
        (TemplateRole.FixedWords, "?", "dunno|unknown mark|?"),
        (TemplateRole.FixedWords, "–", "none|nil|emdash cell"),
        (TemplateRole.FixedWords, "Unknown", "unknown"),
        (TemplateRole.FixedWords, "▲", "increase|increasenegative|up|gain|rise"),
        (TemplateRole.FixedWords, "▼", "decrease|down|fall"),
        (TemplateRole.Suffix, "BC", "bc|bce text|av. j.-c."),
        (TemplateRole.Prefix, "AD", "ad"),
        (TemplateRole.Prefix, "AH", "ah"),
        (TemplateRole.Suffix, "CE", "ce"),
        (TemplateRole.Suffix, "BCE", "bce"),
        (TemplateRole.FixedWords, "[", "(|lsqb|bracket open"),
        (TemplateRole.FixedWords, "]", ")|rsqb|bracket close"),
        (TemplateRole.FixedWords, "\n", "break|br|brk|newline|lb|line break|crlf|clear break"),
        (TemplateRole.FixedWords, "KIA", "kia text"),
        (TemplateRole.FixedWords, "…", "...|ellipsis"),
        (TemplateRole.FixedWords, "m s.l.m.", "m s.l.m."),
        (TemplateRole.Date, "", "start date|startdate|start-date|end date|enddate|end-date|start date and age|end date and age|birth date|birthdate|dob|bda|birth date and age|"
            + "death date|deathdate|death date and age|dda|birth-date|death-date|birth-date and age|death-date and age|birth year and age|death year and age|birth year|"
            + "death year|date|dts|dtsh|film date|launch date|start and end dates|birth based on age as of date|date table sorting|date de naissance|date de décès|"
            + "death date and given age|birthyear|upcoming date|date-|data|fecha|дата|geburtsdatum|date de début|start date text|event date|bya|dya|fecha de inicio"),
        (TemplateRole.TwoStyleDate, "", "oldstyledate|old style date|osd|oldstyledatedy|oldstyledateny|oldstyledate2|oldstyledatedate|old style|osndate|о дата|oldnewstyledate|oldstyle|ns date"),
        (TemplateRole.Age, "", "age|age in years|age in days|age in years and days|age in years, months and days|age in years, months, weeks and days|age in months, weeks and days|"
            + "age in years and months|age in weeks and days|age in years, months, and days|age nts|duration|time interval|age in weeks|age in months|ayd|aymd|ymd|age in days nts|"
            + "number of days|age as of date|time ago|years or months ago|years ago|for year month day|durée|age in hours|day+1|age in years months and days|currentyear|currentmonthname"),
        (TemplateRole.Marriage, "", "marriage|married"),
        (TemplateRole.Measure, "", "convert|cvt|conv|convert/2|convert/3|convinfobox|unité|unidad|height|weight|bofors|converti|m to ft|ft to m|km to mi|mi to km|converted"),
        (TemplateRole.Number, "", "formatnum|formatnum:|number|num|nombre|fmt num|fmtn|formatnumber|rnd|round|formatage|numfmt|decdeg|digits|число"),
        (TemplateRole.Coordinates, "", "coord|coordinate|coordinates|coor|coor dms|coor dm|coor d|coor title dms|coor title dm|coor title d|coor at dms|coor at dm|coor at d|coord2|"
            + "coordonnées|coordenadas|ウィキ座標度分秒|coordinate dms|координаты|coor dec|location dec|coords|coord/dms2dec|coor url|lat long|tabella coordinate"),
        (TemplateRole.LanguageLink, "", "ill|interlanguage link|interlanguage link multi|link-interwiki|link interwiki|illm|ill2|ilm|liw|lien|ill-wd|interwiki link|"
            + "iw|iw2|не переведено|не переведено 3|не переведено 5|не переведено 2|нп|нп3|нп5|нп2|red link|redlink|internal link helper|link-en|link-ja|le|link-de|link-fr|link-ru|tsl|仮リンク|ref-llengua"),
        (TemplateRole.Ship, "", "ship|warship|royal navy ship|gs|ss ship|navire|schiff|nave|корабль"),
        (TemplateRole.ShipClass, "", "sclass|sclass-|sclass2|sclass2-|ship class|sclass3|classe|sclass4"),
        (TemplateRole.NamedLanguage, "", "langx|lang-x|langue-x"),
        (TemplateRole.NamedLanguage, "zh", "zh|zh-cn|zh-t|zh-full|lang-zh-hans|lang-zh-hant|zh-hans"),
        (TemplateRole.Value, "2|1", "legend|legend inline|leftlegend|legend2|legend-line|color box|colorbox|legend-col|legenda|legende|légende|legend outline|color sample|legend/styles|legend striped|"
            + "leyenda|legend rj|легенда"),
        (TemplateRole.Quote, "", "quote|blockquote|quotation|cquote|rquote|quote box|quotebox|quote2|bquote|centered pull quote|pull quote|citazione|citation bloc|début citation|zitat|"
            + "block quote|imagequote|quote frame|poemquote|poem quote|poem|long quotation|epigraph|rquote2|quoteright|цитата|fquote|verse translation|letra|cytat|talkquote|epigraf"),
        (TemplateRole.Hatnote, "Main article:", "main|main article|mainarticle|article principal|vedi anche|hauptartikel|ap|основная статья|main articles|artículo principal|main list|vt|mains|artigo principal|hoofdartikel"),
        (TemplateRole.Hatnote, "See also:", "see also|seealso|see|also|voir aussi|véase también|siehe auch|см. также|ver también|ver também|see also2|see details|see2|vale"),
        (TemplateRole.Hatnote, "Further information:", "further|further information|further information2|further2|details|detail|details3|further reading2|broader|article détaillé|vedi|loupe|furtherinfo"),
        (TemplateRole.Pictures, "", "multiple image|multiple images|double image|triple image|wide image|panorama|css image crop|annotated image|gallery|photomontage|photo montage|tall image|"
            + "coin image box 1 double|coin image box 1 single|coin image box 2 singles|multi images|image stack|side by side images|auto images|stack images|listen|external media|immagine multipla|vertical images list|external image|superimpose|image array|image frame|image frame with caption"),
        (TemplateRole.Pictures, "", "location map|location map+|location map many|location map~|superimpose2|overlay|annotated image 4|image map|mapbox|osm location map|imagemap|dynamic map|maplink"),
    ];

    /// <summary>The prefixes that name a ship wherever they stand: <c>HMS Victory</c>.</summary>
    public static readonly string[] UnmistakableShipPrefixes =
    [
        "HMS", "HMAS", "HMCS", "HMNZS", "HNoMS", "HDMS", "USS", "CSS", "SMS", "SS", "RMS", "MV", "ORP", "INS", "ARA", "PNS",
    ];

    /// <summary>The prefixes of ships, each a template of its own: <c>{{HMS|Victory}}</c>. As plain words many of them mean something else: <c>SAS</c>.</summary>
    public static readonly string[] ShipPrefixes =
    [
        .. UnmistakableShipPrefixes,
        "HMIS", "HMSAS", "HMVS", "HMQS", "HMHS", "HMT", "HMY", "RFA", "RV", "MS", "MT", "TSS", "PS", "USNS", "USCGC", "USCG", "USAT", "USAV", "USRC", "USSC", "SMU",
        "JDS", "JS", "ROKS", "BAP", "HNLMS", "HSwMS", "HIJMS", "HHMS", "HTMS", "KRI", "BRP", "TCG", "NRP", "SAS", "KD", "NMS", "LÉ", "FS", "DSV", "GTS", "ROCS", "RSS", "SLNS",
        "BNS", "ENS", "RNLB", "USFS", "TB", "FV", "MFV",
    ];

    /// <summary>Templates by the beginning of their name, tried in order where the whole name is not known.</summary>
    public static readonly (string Beginning, TemplateRole Role, string Detail)[] Beginnings =
    [
        ("script/", TemplateRole.Value, "1"),
        ("#tag:ref", TemplateRole.Note, ""),
        ("#invoke:infobox", TemplateRole.Infobox, ""),
        ("infobox", TemplateRole.Infobox, ""),
        ("taxobox", TemplateRole.Infobox, ""),
        ("geobox", TemplateRole.Infobox, ""),
        ("cite", TemplateRole.Citation, ""),
        ("vcite", TemplateRole.Citation, ""),
        ("cita ", TemplateRole.Citation, ""),
        ("citation", TemplateRole.Citation, ""),
        ("lang-", TemplateRole.NamedLanguage, ""),
        ("ipa-", TemplateRole.Value, "1"),
        ("ipac-", TemplateRole.Values, " "),
        ("campaignbox", TemplateRole.Silent, ""),
        ("campaign box", TemplateRole.Silent, ""),
        ("#if", TemplateRole.Values, " "),
        ("#switch", TemplateRole.Silent, ""),
        ("#expr", TemplateRole.Silent, ""),
        ("#invoke", TemplateRole.Silent, ""),
        ("pp-", TemplateRole.Silent, ""),
        ("use ", TemplateRole.Silent, ""),
        ("user ", TemplateRole.Silent, ""),
        ("wikiproject", TemplateRole.Silent, ""),
        ("commons", TemplateRole.Silent, ""),
        ("wiktionary", TemplateRole.Silent, ""),
        ("sister project", TemplateRole.Silent, ""),
        ("portal", TemplateRole.Silent, ""),
        ("navbox", TemplateRole.Silent, ""),
    ];
}
