namespace HistoryWiki.Articles.Infoboxes;

/// <summary>What a field of a conflict's infobox feeds.</summary>
public enum FactKind
{
    /// <summary>A known field that feeds no fact, such as a picture.</summary>
    None,

    /// <summary>The conflict's own name.</summary>
    Name,

    /// <summary>The larger wars it belongs to.</summary>
    PartOf,

    /// <summary>When it was.</summary>
    Date,

    /// <summary>When it was to be; counts where no date is given.</summary>
    Planned,

    /// <summary>Where it was.</summary>
    Place,

    /// <summary>A point on the earth, or a part of one.</summary>
    Coordinates,

    /// <summary>What became of territory.</summary>
    Territory,

    /// <summary>How it ended.</summary>
    Result,

    /// <summary>How it stands; counts where no result is given.</summary>
    Status,

    /// <summary>Who fought.</summary>
    Belligerents,

    /// <summary>Who led.</summary>
    Commanders,

    /// <summary>How many there were.</summary>
    Strength,

    /// <summary>How many were lost.</summary>
    Casualties,

    /// <summary>Remarks beneath the infobox.</summary>
    Notes,
}
