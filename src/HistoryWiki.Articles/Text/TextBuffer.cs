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
        if (Length == characters.Length)
            Grow(Length + 1);
        characters[Length++] = character;
        return this;
    }

    /// <summary>Adds text.</summary>
    public TextBuffer Append(ReadOnlySpan<char> text)
    {
        var length = Length + text.Length;
        if (length > characters.Length)
            Grow(length);
        text.CopyTo(characters.AsSpan(Length));
        Length = length;
        return this;
    }

    /// <summary>Memory behind the text, to be written to and then taken in by <see cref="Fill"/>.</summary>
    public Span<char> Room(int length)
    {
        if (Length + length > characters.Length)
            Grow(Length + length);
        return characters.AsSpan(Length, length);
    }

    /// <summary>Adds what was written to the beginning of the <see cref="Room"/>.</summary>
    public void Fill(int length) => Length += length;

    /// <summary>Begins anew.</summary>
    public void Clear() => Length = 0;

    /// <summary>Takes back what stands behind its first characters.</summary>
    public void Cut(int length) => Length = length;

    /// <inheritdoc/>
    public override string ToString() => Span.ToString();

    private void Grow(int length) => Array.Resize(ref characters, Math.Max(length, characters.Length * 2));
}
