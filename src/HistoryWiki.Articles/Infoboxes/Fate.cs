namespace HistoryWiki.Articles.Infoboxes;

/// <summary>What became of a commander.</summary>
public enum Fate
{
    /// <summary>Killed in action (KIA).</summary>
    Killed,

    /// <summary>Died of wounds (DOW).</summary>
    DiedOfWounds,

    /// <summary>Wounded in action (WIA).</summary>
    Wounded,

    /// <summary>Taken prisoner (POW).</summary>
    Captured,

    /// <summary>Surrendered.</summary>
    Surrendered,

    /// <summary>Executed.</summary>
    Executed,

    /// <summary>Missing in action (MIA).</summary>
    Missing,

    /// <summary>Fled.</summary>
    Fled,

    /// <summary>Went over to the other side.</summary>
    Defected,

    /// <summary>Murdered or assassinated.</summary>
    Murdered,

    /// <summary>Something else the source says, kept in the note.</summary>
    Other,
}
