namespace HistoryWiki.Articles.Wikitext;

/// <content>Marks that mean something only at the start of a line.</content>
internal sealed partial class Tokenizer
{
    private void ReadLineStart()
    {
        if (position >= text.Length)
            return;

        switch (text[position])
        {
            case '=':
                ReadHeading();
                break;
            case '*' or '#' or ':' or ';':
                ReadListMarks();
                break;
            case '-' when RunLength(position) is >= 4 and var length:
                Emit(TokenKind.Rule, length);
                break;
            case '|' or '!' or '{' or ' ' or '\t':
                ReadTableMark();
                break;
        }
    }

    private void ReadListMarks()
    {
        var end = text.AsSpan(position).IndexOfAnyExcept("*#:;");
        Emit(TokenKind.ListMarks, end < 0 ? text.Length - position : end, Token.LineStart);
        if (Next(0) == '{' && Next(1) == '|')
            Emit(TokenKind.OpenTable, 2, Token.LineStart);
    }

    /// <summary>A mark of a table may have blanks before it; where there is none, the blanks belong to the words.</summary>
    private void ReadTableMark()
    {
        SkipSpaces();
        switch (Next(0), Next(1))
        {
            case ('{', '|') when Next(2) != '}':
                Emit(TokenKind.OpenTable, 2, Token.LineStart);
                break;
            case ('|', '}') when Next(2) != '}' || Next(3) == '}':
                Emit(TokenKind.CloseTable, 2);
                break;
            case ('|', '-'):
                Emit(TokenKind.RowMark, 1 + RunLength(position + 1));
                break;
            case ('|', '+'):
                Emit(TokenKind.CaptionMark, 2);
                break;
            case ('|', '|'):
                Emit(TokenKind.DoublePipe, 2, Token.LineStart);
                break;
            case ('|', _):
                Emit(TokenKind.Pipe, 1, Token.LineStart);
                ReadBulletAfterSeparator();
                break;
            case ('!', _):
                Emit(TokenKind.HeaderMark, 1, Token.LineStart);
                break;
        }
    }

    /// <summary>True behind the equals sign of a parameter, whose value may be a table.</summary>
    private bool BeginsValue() => text.AsSpan(0, position).TrimEnd(' ').EndsWith('=');

    private void SkipSpaces()
    {
        while (position < text.Length && text[position] is ' ' or '\t')
            position++;
    }

    /// <summary>A line is a heading when it begins with equals signs and ends with them, comments after them aside.</summary>
    private void ReadHeading()
    {
        var lineEnd = text.IndexOf('\n', position);
        var line = text.AsSpan(position, (lineEnd < 0 ? text.Length : lineEnd) - position);
        line = TrimTrailingComments(line);
        var opening = line.IndexOfAnyExcept('=');
        if (opening < 0)
        {
            ReadHeadingOfSigns(line.Length);
            return;
        }

        var closing = line.Length - 1 - line.LastIndexOfAnyExcept('=');
        if (closing == 0)
            return;

        var level = Math.Min(6, Math.Min(opening, closing));
        headingEnd = position + line.Length - level;
        Emit(TokenKind.OpenHeading, level, (byte)level);
        SkipSpaces();
        SkipSurplusSigns();
    }

    /// <summary>A line of nothing but signs is a heading whose words are the signs that are left over: <c>=====</c> says "=".</summary>
    private void ReadHeadingOfSigns(int length)
    {
        var level = Math.Min(6, (length - 1) / 2);
        if (level == 0)
            return;

        headingEnd = position + length - level;
        Emit(TokenKind.OpenHeading, level, (byte)level);
        SkipSurplusSigns();
    }

    private void SkipSurplusSigns()
    {
        while (position < headingEnd && text[position] == '=')
            position++;
    }

    private static ReadOnlySpan<char> TrimTrailingComments(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        while (line.EndsWith("-->", StringComparison.Ordinal) && line.LastIndexOf("<!--", StringComparison.Ordinal) is > 0 and var comment)
            line = line[..comment].TrimEnd();
        return line;
    }
}
