namespace HistoryWiki.Articles.Wikitext;

/// <summary>One thing written in wikitext.</summary>
/// <param name="Passage">Where it stands.</param>
public abstract record WikiNode(Passage Passage)
{
    /// <summary>The offset of the first character.</summary>
    public int Start => Passage.Start;

    /// <summary>The offset after the last character.</summary>
    public int End => Passage.End;

    /// <summary>The node as written.</summary>
    public string Raw => Passage.Raw;

    /// <summary>The node as written, without copying it.</summary>
    public ReadOnlySpan<char> Span => Passage.Span;

    /// <inheritdoc/>
    public sealed override string ToString() => Raw;

    /// <summary>True for a node that may have others within it.</summary>
    internal virtual bool HasParts => false;

    /// <summary>Puts the trees within it onto a stack, the last first.</summary>
    internal virtual void PushParts(WalkStack stack)
    {
    }
}

/// <summary>Words, line feeds included.</summary>
public sealed record TextNode(Passage Passage) : WikiNode(Passage);

/// <summary>A character written by name or number, for example <c>&amp;nbsp;</c>.</summary>
public sealed record EntityNode(Passage Passage) : WikiNode(Passage)
{
    /// <summary>The character meant.</summary>
    public string Character => Entities.TryDecode(Span, out var character) ? character : Raw;
}

/// <summary>A comment, for example <c>&lt;!-- why? --&gt;</c>; no reader sees it.</summary>
public sealed record CommentNode(Passage Passage) : WikiNode(Passage);

/// <summary>A switch such as <c>__NOTOC__</c>; no reader sees it.</summary>
public sealed record MagicWordNode(Passage Passage) : WikiNode(Passage);

/// <summary>A line across the page: <c>----</c>.</summary>
public sealed record RuleNode(Passage Passage) : WikiNode(Passage);

/// <summary>The marks that make a line an item of a list, for example <c>**</c>.</summary>
public sealed record ListMarkNode(Passage Passage) : WikiNode(Passage);

/// <summary>Apostrophes that turn a style on, or off where it is on. Every style ends with its line.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Style">Which style.</param>
public sealed record StyleNode(Passage Passage, TextStyle Style) : WikiNode(Passage);

/// <summary>What a <see cref="StyleNode"/> turns on or off.</summary>
[Flags]
public enum TextStyle
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><c>''</c></summary>
    Italic = 1,

    /// <summary><c>'''</c></summary>
    Bold = 2,
}

/// <summary>A heading, for example <c>== Aftermath ==</c>.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Level">1 to 6: the number of equals signs.</param>
/// <param name="Content">The words between the signs.</param>
public sealed record HeadingNode(Passage Passage, int Level, WikiTree Content) : WikiNode(Passage)
{
    internal override bool HasParts => true;

    internal override void PushParts(WalkStack stack) => stack.Push(Content);
}

/// <summary>A web address, bare or in brackets with words: <c>[https://example.org a source]</c>.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Address">The address.</param>
/// <param name="Words">The words of the link; null where there are none.</param>
public sealed record ExternalLinkNode(Passage Passage, string Address, WikiTree? Words) : WikiNode(Passage)
{
    internal override bool HasParts => true;

    internal override void PushParts(WalkStack stack) => stack.Push(Words);
}
