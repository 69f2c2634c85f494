namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>A number with the words that belong to it, for example <c>more than 30 [men killed] (Georgian claims)</c>.</summary>
internal sealed class FigureClause
{
    /// <summary>The lowest number, the highest number; both null in a clause of words only.</summary>
    public long? Min { get; set; }

    /// <inheritdoc cref="Min"/>
    public long? Max { get; set; }

    /// <summary>True for "about" and the like.</summary>
    public bool IsApproximate { get; set; }

    /// <summary>True where the highest number was written first, so that neither is to be trusted.</summary>
    public bool IsReversed { get; set; }

    /// <summary>True where "and" joins it to the clause before, so that a fate behind it can be meant for both.</summary>
    public bool IsJoined { get; set; }

    /// <summary>True where "total" stands before it, so that it is no part of another.</summary>
    public bool IsTotal { get; set; }

    /// <summary>True where a comma parts it from the clause before.</summary>
    public bool IsListed { get; set; }

    /// <summary>The clause that this one is a part of, for "(including 690 British)".</summary>
    public FigureClause? Whole { get; set; }

    /// <summary>The words before a colon that hold for this clause.</summary>
    public string Label { get; set; } = "";

    /// <summary>The words between the last number or comma and this number.</summary>
    public List<string> Before { get; } = [];

    /// <summary>The words after the number; a comma among them stands as a word of its own.</summary>
    public List<string> After { get; } = [];

    /// <summary>What stands in brackets and is no figure.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>The dates in its own words.</summary>
    public List<string> Dates { get; } = [];

    /// <summary>The country of the flag before it.</summary>
    public string? Flag { get; set; }

    /// <summary>What it counts where its words do not tell, but what they link to or stand beside does.</summary>
    public string? Thing { get; set; }

    /// <summary>How far its line stands beneath others.</summary>
    public int Depth { get; set; }

    /// <summary>What became of those whom its brackets stand behind.</summary>
    public string? FateWithin { get; set; }

    /// <summary>True where a colon behind it leads on to its parts: <c>over 1,300 killed:</c>.</summary>
    public bool LeadsOn { get; set; }

    /// <summary>What became of those whom its line stands beneath, or who lead on to it.</summary>
    public string? FateAbove { get; set; }

    /// <summary>Where its words begin in the item, and where they end.</summary>
    public int Start { get; set; }

    /// <inheritdoc cref="Start"/>
    public int End { get; set; }

    /// <summary>Where its number ends in the item.</summary>
    public int NumberEnd { get; set; }

    /// <summary>Its words as written.</summary>
    public string Text { get; set; } = "";

    /// <summary>Adds the words of the next line, which goes on with its sentence.</summary>
    public void GoOn(string words)
    {
        Text = $"{Text} {words}";
        if (Min is not null || Max is not null) After.AddRange(words.Split(' '));
    }
}
