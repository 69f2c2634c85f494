namespace HistoryWiki.Web.Data;

/// <summary>What became of a redirect.</summary>
public enum RedirectOutcome
{
    /// <summary>It leads somewhere else than before, or is new.</summary>
    Added,

    /// <summary>It was there already, or a later state of the source leads elsewhere.</summary>
    Unchanged,

    /// <summary>It would lead round in a circle; nothing is written.</summary>
    Circle,

    /// <summary>An article has its title; nothing is written.</summary>
    IsArticle,
}
