namespace HistoryWiki.Articles.Wikitext.Templates;

/// <summary>What a template is for, so that what it says can be read without its source.</summary>
public enum TemplateRole
{
    /// <summary>Not in the tables: its values are kept as words.</summary>
    Unknown,

    /// <summary>Shows nothing that belongs to the text: maintenance, navigation, layout, reference lists.</summary>
    Silent,

    /// <summary>Stands for fixed words, in <see cref="KnownTemplate.Detail"/>: <c>{{ndash}}</c>.</summary>
    FixedWords,

    /// <summary>Shows one of its values; the keys to try in order are in the detail, parted by bars: <c>{{lang|fr|roi}}</c>.</summary>
    Value,

    /// <summary>Shows every positional value, parted by the detail.</summary>
    Values,

    /// <summary>Shows a word before its values: <c>{{circa|1590}}</c>; the word is the detail.</summary>
    Prefix,

    /// <summary>Shows a word behind its values: <c>{{BC|490}}</c>; the word is the detail.</summary>
    Suffix,

    /// <summary>A country or people by name or code, with its flag: <c>{{flag|Russia}}</c>. The detail is the country where the template itself is the code.</summary>
    Flag,

    /// <summary>A country's force: <c>{{army|Russia}}</c>. The detail is the word that follows the country.</summary>
    Force,

    /// <summary>A picture without words: <c>{{flagicon|Russia}}</c>.</summary>
    Picture,

    /// <summary>What became of a person; the detail is the mark: <c>KIA</c>.</summary>
    Fate,

    /// <summary>A list whose items are its positional values, or a list in its first: <c>{{ubl|a|b}}</c>, <c>{{plainlist|…}}</c>.</summary>
    List,

    /// <summary>The beginning or end of a list or column written around it: <c>{{plainlist}}</c>, <c>{{endplainlist}}</c>.</summary>
    ListEdge,

    /// <summary>A day from numbers: <c>{{start date|1862|4|25}}</c>.</summary>
    Date,

    /// <summary>A day in the Old and the New Style: <c>{{OldStyleDate|28 June|1709|17 June}}</c>.</summary>
    TwoStyleDate,

    /// <summary>A span reckoned from dates, which says nothing new: <c>{{age in days}}</c>.</summary>
    Age,

    /// <summary>A measure, shown with its unit: <c>{{convert|20|mi|km}}</c>.</summary>
    Measure,

    /// <summary>A number: <c>{{formatnum:20000}}</c>.</summary>
    Number,

    /// <summary>A point on the earth: <c>{{coord|54|37|N|22|34|E}}</c>.</summary>
    Coordinates,

    /// <summary>A link to an article here or in another language: <c>{{ill|Kenmu Rebellion|ja|建武の乱}}</c>.</summary>
    LanguageLink,

    /// <summary>A ship with its prefix; the detail is the prefix, empty where it is the first value: <c>{{HMS|Victory}}</c>.</summary>
    Ship,

    /// <summary>A class of ships: <c>{{sclass|Iowa|battleship}}</c>.</summary>
    ShipClass,

    /// <summary>A spouse, and when the marriage began and ended: <c>{{marriage|[[Jean]]|1922|1929|end=divorce}}</c>.</summary>
    Marriage,

    /// <summary>Words in a language that is named before them; the detail is its code, empty where it is the first value: <c>{{lang-ru|Полтава}}</c>.</summary>
    NamedLanguage,

    /// <summary>A footnote whose words are its first value: <c>{{efn|…}}</c>.</summary>
    Note,

    /// <summary>A footnote that names a source in short: <c>{{sfn|Smith|1990|p=5}}</c>.</summary>
    ShortNote,

    /// <summary>A source named in short in the line itself: <c>{{harvnb|Smith|1990}}</c>.</summary>
    ShortCitation,

    /// <summary>Notes used again by name: <c>{{r|Smith}}</c>.</summary>
    NoteAgain,

    /// <summary>A source in full: <c>{{cite book|…}}</c>.</summary>
    Citation,

    /// <summary>Words of somebody else: <c>{{quote|…|author}}</c>.</summary>
    Quote,

    /// <summary>A line that leads to other articles; the detail is how it begins: <c>{{main|…}}</c>.</summary>
    Hatnote,

    /// <summary>Who held an office before and after: <c>{{s-bef|before=…}}</c>, <c>{{succession box|before=…|title=…|after=…}}</c>.</summary>
    Succession,

    /// <summary>Pictures with captions: <c>{{multiple image|…}}</c>.</summary>
    Pictures,

    /// <summary>An infobox.</summary>
    Infobox,
}
