namespace HistoryWiki.Articles.Wikitext;

/// <summary>A part of a text and where it stands in it.</summary>
/// <param name="Source">The whole text.</param>
/// <param name="Start">The offset of the first character, counted from 0.</param>
/// <param name="End">The offset after the last character.</param>
public readonly record struct Passage(string Source, int Start, int End)
{
    /// <summary>The part as written.</summary>
    public string Raw => Source[Start..End];

    /// <summary>The part as written, without copying it.</summary>
    public ReadOnlySpan<char> Span => Source.AsSpan(Start, End - Start);

    /// <inheritdoc/>
    public override string ToString() => Raw;
}
