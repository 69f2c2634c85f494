namespace HistoryWiki.Articles.Wikitext;

/// <content>Comments, tags and entities.</content>
internal sealed partial class Tokenizer
{
    private HashSet<byte>? neverClosed;

    private void ReadAngle()
    {
        if (StartsWith("<!--", position))
            ReadComment();
        else if (Next(1) == '/')
            ReadCloseTag();
        else
            ReadOpenTag();
    }

    private void ReadComment()
    {
        var end = text.IndexOf("-->", position + 4, StringComparison.Ordinal);
        Emit(TokenKind.Comment, (end < 0 ? text.Length : end + 3) - position);
    }

    private void ReadCloseTag()
    {
        var end = TagEnd(position + 2);
        if (end > 0 && TryReadName(position + 2, out var tag, out _))
            Emit(TokenKind.CloseTag, end - position, tag);
        else
            position++;
    }

    private void ReadOpenTag()
    {
        if (!TryReadName(position + 1, out var tag, out var nameEnd) || TagEnd(nameEnd) is not (> 0 and var end))
        {
            position++;
            return;
        }

        if (TagNames.IsVoid(tag) || text[end - 2] == '/')
            Emit(TokenKind.LoneTag, end - position, tag);
        else if (TagNames.IsRaw(tag))
            ReadRawTag(tag, end);
        else
            Emit(tag == TagNames.Ref && !NoteCloses(end) ? TokenKind.LoneTag : TokenKind.OpenTag, end - position, tag);
    }

    /// <summary>The text up to the closing tag is kept as it is; a raw tag that is never closed is words.</summary>
    private void ReadRawTag(byte tag, int contentStart)
    {
        var close = neverClosed?.Contains(tag) == true ? -1 : FindClose(TagNames.Name(tag), contentStart);
        if (close >= 0)
        {
            Emit(TokenKind.RawTag, close - position, tag);
            return;
        }

        (neverClosed ??= []).Add(tag);
        Emit(TokenKind.LoneTag, contentStart - position, tag);
    }

    /// <summary>The offset after the next closing tag of that name, or -1.</summary>
    private int FindClose(string name, int from)
    {
        for (var at = from; (at = text.IndexOf("</", at, StringComparison.Ordinal)) >= 0; at += 2)
        {
            if (!StartsWith(name, at + 2) || at + 2 + name.Length < text.Length && char.IsAsciiLetterOrDigit(text[at + 2 + name.Length]))
                continue;
            if (TagEnd(at + 2 + name.Length) is > 0 and var end)
                return end;
        }

        return -1;
    }

    /// <summary>
    /// True where a note's closing tag comes before another note opens. A note that is not closed in this sense would swallow
    /// the text up to the end of the next one. The look ahead ends where the next note begins, so that all looks together stay linear.
    /// </summary>
    private bool NoteCloses(int from)
    {
        for (var at = from; (at = text.IndexOf('<', at)) >= 0; at++)
        {
            if (StartsWith("</ref", at) && (at + 5 >= text.Length || !char.IsAsciiLetterOrDigit(text[at + 5])))
                return true;
            if (StartsWith("<ref", at) && TryReadName(at + 1, out var tag, out var nameEnd) && tag == TagNames.Ref
                && TagEnd(nameEnd) is > 0 and var end && text[end - 2] != '/')
                return false;
        }

        return false;
    }

    private bool TryReadName(int start, out byte tag, out int end)
    {
        end = start;
        while (end < text.Length && end - start <= TagNames.Longest && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return TagNames.TryFind(text.AsSpan(start, end - start), out tag);
    }

    /// <summary>The offset after the <c>&gt;</c> that ends a tag, or -1 where another tag begins first.</summary>
    private int TagEnd(int from)
    {
        var end = text.AsSpan(from).IndexOfAny('<', '>');
        return end >= 0 && text[from + end] == '>' ? from + end + 1 : -1;
    }

    private void ReadEntity()
    {
        var end = position + 1;
        while (end < text.Length && end - position < 34 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '#'))
            end++;
        if (end > position + 1 && end < text.Length && text[end] == ';' && Entities.TryDecode(text.AsSpan(position, end + 1 - position), out _))
            Emit(TokenKind.Entity, end + 1 - position);
        else
            position++;
    }

    private bool StartsWith(string words, int at) => text.AsSpan(at).StartsWith(words, StringComparison.OrdinalIgnoreCase);
}
