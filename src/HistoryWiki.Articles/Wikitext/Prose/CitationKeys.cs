using System.Collections.Frozen;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>The parts of a source by the keys that citation templates of several languages give them.</summary>
internal static class CitationKeys
{
    private static readonly (CitationPart Part, string Keys)[] Table =
    [
        (CitationPart.Last, "last|last1|surname|surname1|author-last|author-last1|author1-last|cognome|nom|nom1|apellido|apellidos|apellidos1|apellido1|nazwisko|sobrenome|último|último1|nachname|efternamn"),
        (CitationPart.First, "first|first1|given|given1|author-first|author-first1|author1-first|nome|prénom|prénom1|nombre|nombre1|imię|vorname|primeiro|förnamn"),
        (CitationPart.Author, "author|author1|authors|people|vauthors|autor|autore|auteur|auteurs|autores|auteur1|автор|автор1|författare|auctor|yazar|credits|inventor|herausgeber autor"),
        (CitationPart.Last2, "last2|surname2|author-last2|author2-last|cognome2|nom2|apellidos2|apellido2"),
        (CitationPart.First2, "first2|given2|author-first2|author2-first|nome2|prénom2|nombre2"),
        (CitationPart.Author2, "author2|coauthors|coauthor|coautores|auteur2|autor2|autore2|coautori|автор2"),
        (CitationPart.Last3, "last3|surname3|author-last3|author3-last|cognome3|nom3|apellidos3"),
        (CitationPart.First3, "first3|given3|author-first3|author3-first|nome3|prénom3|nombre3"),
        (CitationPart.Author3, "author3|last4|author4|et al|display-authors"),
        (CitationPart.Editor, "editor|editors|editor1|veditors|editor-name|curatore|hrsg|éditeur scientifique|ответственный|herausgeber"),
        (CitationPart.EditorLast, "editor-last|editor1-last|editor-last1|editor-surname|editor-surname1"),
        (CitationPart.EditorFirst, "editor-first|editor1-first|editor-first1|editor-given|editor-given1"),
        (CitationPart.Date, "date|year|publication-date|anno|année|annee|jahr|datum|fecha|año|data|rok|ano|год|дата|år|jaar|tarih|yıl"),
        (CitationPart.Chapter, "chapter|contribution|entry|article|section|capitolo|titre chapitre|capítulo|часть|rozdział|kapitel|trans-chapter|sammelwerk titel"),
        (CitationPart.Title, "title|titolo|titre|titel|título|titulo|tytuł|заглавие|название|начало|otsikko|başlık|script-title"),
        (CitationPart.TranslatedTitle, "trans-title|trans title|trans_title|titre traduit|tradtit|titolotradotto"),
        (CitationPart.Work, "work|journal|magazine|newspaper|website|encyclopedia|encyclopaedia|periodical|dictionary|series|conference|rivista|opera|sito|pubblicazione|périodique|revue|"
            + "sammelwerk|werk|zeitung|publicación|periódico|enciclopedia|obra|czasopismo|jornal|издание|сайт|journal-title|site|collection|reihe|program|mailinglist|newsgroup"),
        (CitationPart.Volume, "volume|vol|volumen|band|tome|tom|том|numéro dans collection|bandreihe"),
        (CitationPart.Issue, "issue|number|numero|numéro|número|nummer|номер|n|nr"),
        (CitationPart.Edition, "edition|edizione|édition|auflage|edición|wydanie|издание номер|numéro d'édition"),
        (CitationPart.Publisher, "publisher|editore|éditeur|editeur|verlag|editorial|wydawca|editora|издательство|utgivare|uitgever|yayıncı|institution|school|university|agency|via"),
        (CitationPart.Place, "location|place|publication-place|città|lieu|ort|ubicación|lugar|miejsce|local|место|ort2|plaats|city"),
        (CitationPart.Page, "page|p|pagina|página|strona|seite|at|loc|posizione"),
        (CitationPart.Pages, "pages|pp|pagine|páginas|strony|seiten|страницы|pages2|passage|s|sidor"),
        (CitationPart.Isbn, "isbn|isbn1|isbn-13|isbn13|isbn2"),
        (CitationPart.Oclc, "oclc"),
        (CitationPart.Doi, "doi"),
        (CitationPart.Jstor, "jstor"),
        (CitationPart.Issn, "issn"),
        (CitationPart.Url, "url|website-url|chapter-url|lire en ligne|url texte|ссылка|adres|urlmorta|map-url|link|онлайн"),
        (CitationPart.ArchiveUrl, "archive-url|archiveurl|urlarchivio|archivurl|urlarchivo|archive url"),
        (CitationPart.Language, "language|lang|lingua|langue|sprache|idioma|język|язык|in"),
        (CitationPart.Quote, "quote|quotation|citazione|extrait|zitat|cita|cytat|цитата|citation"),
        (CitationPart.Silent, "ref|postscript|mode|access-date|accessdate|access date|accessdaymonth|accessyear|archive-date|archivedate|url-status|dead-url|deadurl|url-access|author-link|authorlink|author1-link|"
            + "author-link1|authorlink1|author-link2|authorlink2|author2-link|author-mask|author-mask1|authormask|df|year-note|format|type|id|orig-year|origyear|orig-date|month|day|asin|lccn|bibcode|pmid|pmc|"
            + "editor-link|editor1-link|title-link|series-link|name-list-style|name-list-format|last-author-amp|lastauthoramp|no-pp|nopp|separator|others|subscription|registration|cid|accesso|abbr|"
            + "consulté le|abruf|zugriff|fechaacceso|fecha-acceso|data dostępu|lien auteur|lien auteur1|wkautore|autorlink|enlaceautor|data di accesso|дата обращения|archive|s2cid|hdl|ol|editor2-last|editor2-first|"
            + "isbn-link|oclc-link|doi-access|jstor-access|doi-broken-date|ssrn|arxiv|zbl|mr|citeseerx|osti|rfc|eissn|ismn|chapter-url-access|interviewer|translator|translator-last|translator-first|"
            + "last5|first4|first5|last6|first6|last7|first7|ps|harvnb|display-editors|quote-page|quote-pages|trans-quote|script-chapter|agency-link|collaboration|people-link|lay-url|ignore-isbn-error|1"),
    ];

    private static readonly FrozenDictionary<string, CitationPart> Parts = Table
        .SelectMany(row => row.Keys.Split('|').Select(key => (key, row.Part)))
        .ToFrozenDictionary(pair => pair.key, pair => pair.Part, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, CitationPart>.AlternateLookup<ReadOnlySpan<char>> Lookup = Parts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The part that a key names, or null.</summary>
    public static CitationPart? Find(ReadOnlySpan<char> key) => Lookup.TryGetValue(key, out var part) ? part : null;
}

/// <summary>A part of a source.</summary>
internal enum CitationPart
{
    Last,
    First,
    Author,
    Last2,
    First2,
    Author2,
    Last3,
    First3,
    Author3,
    Editor,
    EditorLast,
    EditorFirst,
    Date,
    Chapter,
    Title,
    TranslatedTitle,
    Work,
    Volume,
    Issue,
    Edition,
    Publisher,
    Place,
    Page,
    Pages,
    Isbn,
    Oclc,
    Doi,
    Jstor,
    Issn,
    Url,
    ArchiveUrl,
    Language,
    Quote,

    /// <summary>How the citation is made, not what is cited.</summary>
    Silent,
}
