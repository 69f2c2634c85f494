namespace HistoryWiki.Articles.Wikitext.Templates;

/// <summary>Templates that name sources: notes, short citations and full ones.</summary>
internal static class NoteTemplates
{
    /// <summary>By name, as in <see cref="TemplateTable"/>.</summary>
    public static readonly (TemplateRole Role, string Detail, string Names)[] Rows =
    [
        (TemplateRole.Note, "", "efn|efn2|efn-la|efn-ua|efn-lr|efn-ur|efn-lg|notetag|refn|#tag:ref|ref-llibre|note text|fn|footnote|explanatory footnote|refnest|примечание|комментарий|notel|nota|"
            + "efn note|sfn whitelist note|nb|anm|#tag"),
        (TemplateRole.ShortNote, "", "sfn|sfnp|sfnm|sfnmp|sfn2|harvsp|harvardska|sfnref note|shortened footnote|sfn-m|ref-harv"),
        (TemplateRole.ShortCitation, "", "harv|harvnb|harvtxt|harvcol|harvcolnb|harvcoltxt|harvp|harvard citation|harvard citation no brackets|harvard citation text|harvsp text|harvs|harvc|"
            + "citeref|harvard citations"),
        (TemplateRole.NoteAgain, "", "r|ref name|refname|rn"),
        (TemplateRole.Silent, "", "rp|rf|ent|notelist2|page needed|reference page|ref label|note label|note|ref|cref|cref2|cnote|cnote2|efn-label|note list|notelist|notelist-ua|notelist-la|notelist-lr|"
            + "reflist|references|refs|reflist-talk|notes|footnotes|sfnref|harvid|sfn error|refbegin text|notefoot|примечания|références|referencias|referenz|note web|refspoiler|listaref|"
            + "einzelnachweise|riferimenti|cnote end|cnote begin|endnote|endref"),
        (TemplateRole.Citation, "", "cite book|cite web|cite news|cite journal|cite magazine|cite encyclopedia|cite encyclopaedia|cite thesis|cite report|cite map|cite av media|cite video|"
            + "cite conference|cite press release|cite archive|cite episode|cite interview|cite podcast|cite speech|cite tweet|cite dictionary|cite act|cite court|cite quran|cite eb1911|"
            + "cite dnb|cite catholic encyclopedia|citation|vcite book|vcite journal|vcite web|cita libro|cita web|cita news|cita pubblicazione|cita testo|cita|literatur|internetquelle|"
            + "ouvrage|article|lien web|livre|chapitre|périodique|lien vidéo|cita publicación|cita noticia|cita enciclopedia|obra citada|книга|публикация|статья|cite tool|cite paper|source|"
            + "cite gazette|london gazette|citeweb|citebook|citejournal|citenews|web|cytuj książkę|cytuj stronę|cytuj|citar livro|citar web|citar periódico|referência a livro|bokref|webbref|"
            + "eb1911|1911|hathitrust|google books|cite google books|odnb|catholic|cite web2|cite pmid|cite doi|ref-web|grabbe|dnb|acad|citeer boek|citeer web|kaynak|kitap kaynağı|web kaynağı|"
            + "harvard reference|harvrefcol|cite cr|cite sbdel|cite hansard|cite letter|cite ssrn|cite arxiv|cite mailing list|cite newsgroup|cite serial|cite sign|cite techreport|"
            + "londongazette|cil|nrisref|odnbsub|dnb cite|smithdgrbm|hadith-usc|usbill|uspl|australian dictionary of biography|internet archive short film|dmoz|librivox book|book cite|cathency|dnzb|adb|cite newspaper|cite music|cite naval history|cite cambridge|cite iranica|cite islam|ei2|ei3|the encyclopaedia of islam"),
        (TemplateRole.Value, "url|1", "official website|official|official site|url|website|youtube|imdb name|imdb title|internet archive|gutenberg|gutenberg author|find a grave|worldcat"),
    ];
}
