namespace HistoryWiki.Articles.Text;

/// <summary>Text in the making. It keeps its memory when it is cleared, so that line after line can be written with the same; a StringBuilder gives most of it away.</summary>
internal sealed class TextBuffer(int capacity = 256)
{
    private char[] characters = new char[capacity];

    /// <summary>How many characters it has.</summary>
    public int Length { get; private set; }

    /// <summary>How many characters it can have without more memory.</summary>
    public int Capacity => characters.Length;

    /// <summary>The text, until the next change.</summary>
    public ReadOnlySpan<char> Span => characters.AsSpan(0, Length);

    /// <summary>Adds a character.</summary>
    public TextBuffer Append(char character)
    {
        Reserve(1);
        characters[Length++] = character;
        return this;
    }

    /// <summary>Adds text.</summary>
    public TextBuffer Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(characters.AsSpan(Length));
        Length += text.Length;
        return this;
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => Length = 0;

    /// <inheritdoc/>
    public override string ToString() => Span.ToString();

    private void Reserve(int more)
    {
        if (Length + more > characters.Length)
            Array.Resize(ref characters, Math.Max(Length + more, characters.Length * 2));
    }
}
