namespace HistoryWiki.Articles;

/// <summary>What an article is about.</summary>
public enum ArticleKind
{
    /// <summary>None of the kinds below, or not known.</summary>
    Other,

    /// <summary>A war, battle, siege, campaign or operation.</summary>
    Conflict,

    /// <summary>A person, usually a commander or ruler.</summary>
    Person,

    /// <summary>A state, people or armed group that can be a belligerent.</summary>
    Polity,

    /// <summary>A place.</summary>
    Place,
}
