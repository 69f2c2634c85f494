using System.Buffers;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>The first step of reading wikitext: cuts it into tokens, each character looked at a bounded number of times.</summary>
internal sealed partial class Tokenizer
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\n{}[]|='<&_:!");

    private readonly string text;
    private readonly List<Token> tokens = SpareList<Token>.Take();
    private int position;
    private int textStart;
    private int headingEnd = -1;

    private Tokenizer(string text) => this.text = text;

    /// <summary>Cuts the text. The tokens tile it: each begins where the one before ends.</summary>
    public static List<Token> Cut(string text)
    {
        var tokenizer = new Tokenizer(text);
        tokenizer.Run();
        return tokenizer.tokens;
    }

    /// <summary>True for a text that is one token of words.</summary>
    public static bool IsWords(string text) => !text.AsSpan().ContainsAny(Marks) && text is not [' ' or '\t' or '*' or '#' or ';' or '-', ..];

    private void Run()
    {
        ReadLineStart();
        while (position < text.Length)
        {
            var next = text.AsSpan(position).IndexOfAny(Marks);
            if (next < 0)
                break;

            position += next;
            ReadMark();
        }

        position = text.Length;
        FlushText();
    }

    private void ReadMark()
    {
        switch (text[position])
        {
            case '\n':
                Emit(TokenKind.NewLine, 1);
                headingEnd = -1;
                ReadLineStart();
                break;
            case '{' when Next(1) == '|' && Next(2) != '}' && BeginsValue():
                Emit(TokenKind.OpenTable, 2);
                break;
            case '{':
                EmitRun(TokenKind.OpenBraces, atLeast: 2);
                break;
            case '}':
                EmitRun(TokenKind.CloseBraces, atLeast: 2);
                break;
            case '[':
                ReadOpenBracket();
                break;
            case ']':
                EmitRun(TokenKind.CloseBrackets, atLeast: 1);
                break;
            case '|':
                ReadPipe();
                break;
            case '=':
                ReadEqualsSign();
                break;
            case '\'':
                EmitRun(TokenKind.Quotes, atLeast: 2);
                break;
            case '!' when Next(1) == '!':
                Emit(TokenKind.HeaderMark, 2);
                break;
            case '<':
                ReadAngle();
                break;
            case '&':
                ReadEntity();
                break;
            case '_':
                ReadMagicWord();
                break;
            case ':':
                ReadAddress();
                break;
            default:
                position++;
                break;
        }
    }

    /// <summary>A run of one character; a shorter run than asked for is words.</summary>
    private void EmitRun(TokenKind kind, int atLeast)
    {
        var length = RunLength(position);
        if (length >= atLeast)
            Emit(kind, length);
        else
            position += length;
    }

    private void ReadPipe()
    {
        if (Next(1) == '|')
        {
            Emit(TokenKind.DoublePipe, 2);
        }
        else
        {
            Emit(TokenKind.Pipe, 1);
            ReadBulletAfterSeparator();
        }
    }

    private void ReadEqualsSign()
    {
        if (position == headingEnd)
        {
            Emit(TokenKind.CloseHeading, RunLength(position));
            headingEnd = -1;
            return;
        }

        Emit(TokenKind.EqualsSign, 1);
        ReadBulletAfterSeparator();
    }

    /// <summary>A value may open with a list on the line of its key: <c>| combatant1 = * [[Wessex]]</c>.</summary>
    private void ReadBulletAfterSeparator()
    {
        var at = position;
        while (at < text.Length && at - position < 16 && text[at] == ' ')
            at++;
        if (at >= text.Length || text[at] != '*')
            return;

        position = at;
        Emit(TokenKind.ListMarks, RunLength(at));
    }

    private void ReadOpenBracket()
    {
        var length = RunLength(position);
        var end = position + length;
        if (length >= 2 && !WebAddresses.BeginsAt(text, end, allowRelative: false))
        {
            position = end - 2;
            Emit(TokenKind.OpenLink, 2);
        }
        else if (WebAddresses.BeginsAt(text, end, allowRelative: true))
        {
            position = end - 1;
            Emit(TokenKind.OpenExternalLink, 1);
            Emit(TokenKind.Address, WebAddresses.LengthAt(text, end));
        }
        else
        {
            position = end;
        }
    }

    private void ReadAddress()
    {
        var start = WebAddresses.SchemeStart(text, textStart, position);
        if (start < 0)
        {
            position++;
            return;
        }

        position = start;
        Emit(TokenKind.Address, WebAddresses.BareLengthAt(text, start));
    }

    private void ReadMagicWord()
    {
        var at = position + 2;
        if (Next(1) == '_')
        {
            while (at < text.Length && at - position < 40 && char.IsAsciiLetterUpper(text[at]))
                at++;
            if (at > position + 2 && at + 1 < text.Length && text[at] == '_' && text[at + 1] == '_')
            {
                Emit(TokenKind.MagicWord, at + 2 - position);
                return;
            }
        }

        position++;
    }

    private char Next(int offset) => position + offset < text.Length ? text[position + offset] : '\0';

    private int RunLength(int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] == text[start])
            end++;
        return end - start;
    }

    private void Emit(TokenKind kind, int length, byte detail = 0)
    {
        FlushText();
        tokens.Add(new Token(kind, position, position + length, detail));
        position += length;
        textStart = position;
    }

    private void FlushText()
    {
        if (position > textStart)
            tokens.Add(new Token(TokenKind.Text, textStart, position));
        textStart = position;
    }
}
