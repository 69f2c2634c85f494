namespace HistoryWiki.Articles.Wikitext.Templates;

/// <summary>Templates that show nothing that belongs to the text: maintenance, navigation, layout.</summary>
internal static class SilentTemplates
{
    /// <summary>By name, as in <see cref="TemplateTable"/>.</summary>
    public static readonly (TemplateRole Role, string Detail, string Names)[] Rows =
    [
        (TemplateRole.Silent, "", "citation needed|cn|fact|cb|clarify|clarification needed|who|whom|when|where|which|why|how|by whom|according to whom|vague|dubious|verify source|vs|"
            + "failed verification|better source|better source needed|bsn|unreliable source?|unreliable source|full citation needed|full|pn|pages needed|page number|year needed|"
            + "original research inline|or|synthesis inline|pov-inline|peacock term|weasel inline|weasel-inline|citation needed span|request quotation|rq|not in citation given|nicg|"
            + "non sequitur|third-party inline|primary source inline|primary-source inline|self-published inline|self-published source|self-published source inline|dead link|deadlink|"
            + "link rot|bare url inline|webarchive|wayback|cbignore|disambiguation needed|dn|refneeded|referenced needed|quantify|inconsistent|inconsistent citations|"
            + "contradict-inline|specify|example needed|update inline|update after|elucidate|contradictory inline|contradiction-inline|needs update|as of?|opinion|attribution needed|"
            + "lopsided|undue weight inline|speculation inline|date missing|incomprehensible inline|unbalanced opinion|copyedit inline|ambiguous|relevance inline|off-topic inline|"
            + "ref?|cite quote|cite check|citation style|нет аи|источник|уточнить|кто|когда|refnec|cita requerida|référence nécessaire|référence souhaitée|senza fonte|chiarire|belege fehlen"),
        (TemplateRole.Silent, "", "unreferenced|refimprove|more citations needed|more citations|more footnotes|no footnotes|nofootnotes|unreferenced section|refimprove section|more citations needed section|"
            + "one source|onesource|primary sources|citation style section|cleanup|cleanup rewrite|cleanup-section|cleanup section|copy edit|copyedit|copypaste|expand|expand section|expand language|"
            + "expand german|expand french|expand spanish|expand russian|expand italian|expand polish|expand ukrainian|empty section|empty-section|stub|section stub|sectstub|wikify|orphan|"
            + "pov|npov|pov-check|neutrality|disputed|accuracy|disputed section|weasel|peacock|original research|synthesis|unbalanced|too few opinions|globalize|systemic bias|"
            + "tone|essay-like|story|confusing|incomprehensible|technical|very long|lead too short|lead too long|lead missing|inadequate lead|long plot|sections|overly detailed|over-quotation|"
            + "multiple issues|article issues|issues|update|out of date|outdated|current|ongoing|recentism|hoax|prod|afd|delete|merge|merge to|merge from|split|split section|move|rename|"
            + "under construction|in use|inuse|notability|advert|cherry picked|contradict|contradicts other|partisan sources|page numbers needed|research help|rough translation|"
            + "unreliable sources|self-published|missing information|improve|examine|review|prose|bare urls|linkrot|verify|not verified|cite check section|tooshort|missing|coi|fan pov|"
            + "dab|disambiguation|disambig|hndis|geodis|set index|surname page|shipindex|r from|redirect category shell|rcat shell|soft redirect"),
        (TemplateRole.Silent, "", "p|f|脚注ヘルプ|decennio|要出典|節スタブ|出典の明記|リンク切れ|thesaurus bncf|デフォルトソート|anker|ウィキポータルリンク|controllo di autorità|link adq|wikidata link|"
            + "日本の都道府県|基礎自治体位置図|日本の都道府県内自治体位置図|人口統計|disambigua|multimedia|ショートカット|elemento chimico|display none|babel|draft categories|afc comment|in lang|"
            + "osm box|maplink2|smn|ref improve|pronunciation-needed|disputed inline|link quellenangabe|commonscat-inline2|wikiatlas|kotobank|wikisource index|curlie"),
        (TemplateRole.Silent, "", "short description|good article|featured article|featured list|fa|ga|a-class|use dmy dates|use mdy dates|dmy|mdy|engvarb|italic title|italictitle|displaytitle|"
            + "lowercase|lowercase title|protected|sprotect|sprot|spoken wikipedia|coord missing|coordmissing|authority control|normdaten|normdatei|autorité|control de autoridades|"
            + "persondata|personendaten|bio|defaultsort|sort key|no footnotes text|toc|toc left|toc right|toc limit|toclimit|tocleft|tocright|toclimit3|notoc|horizontal toc|compact toc|"
            + "clear|-|clr|clear left|clear right|clearleft|clearright|claro|anchor|anchors|skip to toc and bottom|toc hidden|main toc|ntsh|hidden sort key|displaysort|dtsh text|"
            + "redirect|redirect2|redirect-distinguish|about|about2|for|for2|for-multi|for multi|other uses|otheruses|other uses2|otheruses4|other uses of|other people|other people2|other places|other ships|"
            + "distinguish|distinguish2|not to be confused with|confused|hatnote|rellink|dablink|italics title|hat|this|twoothersuses|two other uses|redirect-several|redirect-multi|"
            + "other|other hurricanes|similar names|technical reasons|correct title|selfref|self reference|family name hatnote|spanish name|chinese name|japanese name|hungarian name|"
            + "voir homonymes|begriffsklärungshinweis|nota disambigua|otros usos|о|значения|другие значения|voir homonymie|dieser artikel|homonymie|redirige ici|nd|torna a|avvisounicode"),
        (TemplateRole.Silent, "", "portal|portal bar|portalbar|portal-inline|commons|commonscat|commons category|commons cat|commons category-inline|commonscat-inline|commonscat inline|commons-inline|"
            + "commons category inline|wikisource|wikisource-inline|wikisource1911enc|wikisource1911enc citation|wikisource author|wikiquote|wikiquote-inline|wiktionary|wiktionary-inline|"
            + "wikibooks|wikivoyage|wikinews|wikispecies|wikidata|wikidata-inline|wikipedia books|wikipedia-books|books-inline|sisterlinks|sister project links|sister-inline|subject bar|"
            + "interprogetto|portale|portail|portails|palette|méta bando|wikicite|wikicommons|autres projets|multi bando|cat|catégorie|project|wikiversity|spoken|library resources box|"
            + "library resources about|refill|wikify-date|навигация|внешние ссылки|родственный проект|изолированная статья|commonskat|schwesterprojekte|wikisource portal|gutenberg project"),
        (TemplateRole.Silent, "", "succession|navbox|navboxes|sidebar|series|navigation|ahnentafel begin|ahnentafel top|ahnentafel bottom|footer|s-gov|s-hou|s-reg|s-off|s-mil|s-break|s-par|s-rel|s-dip|s-ref|s-culture|"
            + "battle-stub|mil-stub|war-stub|stub box|battles|history of|campaign|wars|military history of|toc list|alphanumeric toc|bots|nobots|void|null|inflation-fn|inflation/fn|inflation-year|"
            + "hide in print|only in print|ifsubst|ns:0|namespace|pagename|fullpagename|sitename|currentday|currentmonth|#time|localday|localyear|noteta|cite needed|zwj|zwnj|"
            + "shy|zwsp|wbr|allow wrap|nihongo footer|padding|tableabove|tablebelow|table|sronly|static|sticky|sort under|sortable|row hover|ref supports2col|style|n/a text|"
            + "world war ii|world war i|cold war|ottoman wars|crusades battles|american civil war|napoleonic wars|us history|noisbn|link fa|link ga|link v|link vdq|translated page|subscription required|registration required|usgovernment|postnominals|post-nominals|r from merge|vetrina|pathnav|fag|essay|incomplete|british colonial campaigns|french colonial campaigns"),
    ];

    /// <summary>Endings of names.</summary>
    public static readonly string[] Endings = [" icon", "-icon", "-stub", " navbox", " sidebar", " footer", " topics", "/doc"];
}
