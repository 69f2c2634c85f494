namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>A piece of a figure field's text, for example the number <c>20,000</c> or the word <c>cavalry</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written.</param>
/// <param name="Start">Where it begins in the item.</param>
/// <param name="Value">The number; 0 for what is none.</param>
/// <param name="IsGrouped">True for a number with a thousands separator or a scale, which is never a year.</param>
/// <param name="EndsName">True for a number that ends the name of a linked article, and so counts nothing: <c>[[Luftflotte 4]]</c>.</param>
internal readonly record struct FigureToken(FigureTokenKind Kind, string Text, int Start, long Value = 0, bool IsGrouped = false, bool EndsName = false)
{
    /// <summary>Where it ends in the item.</summary>
    public int End => Start + Text.Length;

    /// <summary>True for this word, whatever its case.</summary>
    public bool Is(string word) => Kind == FigureTokenKind.Word && Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a whole number without separators that can be a year.</summary>
    public bool CanBeYear => Kind == FigureTokenKind.Number && !IsGrouped && Text.Length is 3 or 4;

    /// <summary>True for a whole number that can be a day of a month.</summary>
    public bool CanBeDay => Kind == FigureTokenKind.Number && !IsGrouped && Value is >= 1 and <= 31;
}

/// <summary>What a <see cref="FigureToken"/> is.</summary>
internal enum FigureTokenKind
{
    /// <summary>A word, or a name with digits such as <c>T-34</c> or <c>1st</c>.</summary>
    Word,

    /// <summary>A whole number that can be a figure.</summary>
    Number,

    /// <summary>A number that is no figure: a percentage, a sum of money, a broken number.</summary>
    Measure,

    /// <summary>A date such as <c>14–18 February 1915</c>.</summary>
    Date,

    /// <summary>A comma or semicolon.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A dash, where it stands between words or numbers.</summary>
    Dash,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>One of <c>~ &lt; &gt; + /</c> and the like.</summary>
    Sign,
}
