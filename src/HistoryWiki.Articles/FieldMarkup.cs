namespace HistoryWiki.Articles;

/// <summary>How the values of an infobox are written.</summary>
public enum FieldMarkup
{
    /// <summary>The seed format: plain words that lost their templates, items separated by commas.</summary>
    Seed,

    /// <summary>MediaWiki's markup: links, templates and tags, items separated by line breaks and lists.</summary>
    Wikitext,
}
