namespace HistoryWiki.Web.Searching;

/// <summary>By what an article was found; a lower one comes first in the results.</summary>
public enum SearchRank
{
    /// <summary>The title is what was typed.</summary>
    Title,

    /// <summary>Another name is what was typed.</summary>
    Alias,

    /// <summary>The title begins with what was typed.</summary>
    TitleStart,

    /// <summary>Another name begins with what was typed.</summary>
    AliasStart,

    /// <summary>Its names hold every word.</summary>
    Name,

    /// <summary>Its names hold every word, the last as the beginning of one.</summary>
    NameStart,

    /// <summary>Its names, its years and the names its facts give hold every word.</summary>
    Facts,

    /// <summary>They hold every word, the last as the beginning of one.</summary>
    FactsStart,

    /// <summary>Its names hold words spelled like those typed.</summary>
    Near,

    /// <summary>The article as a whole holds every word.</summary>
    Text,

    /// <summary>It holds every word, the last as the beginning of one.</summary>
    TextStart,

    /// <summary>Its names hold some of the words, and no article holds all.</summary>
    Some,
}
