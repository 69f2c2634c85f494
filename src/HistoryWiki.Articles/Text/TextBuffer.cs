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

    /// <summary>Memory behind the text, to be written to and then taken in by <see cref="Fill"/>.</summary>
    public Span<char> Room(int length)
    {
        Reserve(length);
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

    private void Reserve(int more)
    {
        if (Length + more > characters.Length)
            Array.Resize(ref characters, Math.Max(Length + more, characters.Length * 2));
    }
}
