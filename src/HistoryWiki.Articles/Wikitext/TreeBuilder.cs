using System.Runtime.InteropServices;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>
/// The second step of reading wikitext: finds for each closing its opening and makes a node of what stands between.
/// Openings wait in a stack, so there is no recursion; an opening without a closing costs nothing and stays words.
/// </summary>
internal sealed partial class TreeBuilder
{
    private readonly string text;
    private readonly List<Token> tokens;
    private readonly List<Entry> entries = SpareList<Entry>.Take();
    private readonly List<Frame> frames = SpareList<Frame>.Take();
    private int current;
    private int line;
    private int paragraph;
    private int headingFrame = -1;
    private int headerLine = -1;

    private TreeBuilder(string text, List<Token> tokens)
    {
        this.text = text;
        this.tokens = tokens;
    }

    /// <summary>Builds the tree of a text from its tokens.</summary>
    public static WikiTree Build(string text, List<Token> tokens)
    {
        var builder = new TreeBuilder(text, tokens);
        builder.frames.Add(new Frame
        {
            Kind = FrameKind.Root,
            LikelyEnd = -1,
            NearestBraces = -1,
            NearestBracket = -1,
            NearestTable = -1,
            NearestNote = -1,
        });
        for (builder.current = 0; builder.current < tokens.Count; builder.current++)
            builder.Read(tokens[builder.current]);
        builder.CloseWhatIsLeft();
        var tree = builder.Tree(0, builder.entries.Count, 0, text.Length);
        SpareList<Entry>.GiveBack(builder.entries);
        SpareList<Frame>.GiveBack(builder.frames);
        SpareList<WikiNode>.GiveBack(builder.nodes);
        return tree;
    }

    private ref Frame Top => ref FrameAt(frames.Count - 1);

    private ref Frame FrameAt(int index) => ref CollectionsMarshal.AsSpan(frames)[index];

    private void Read(in Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Text:
                AddText(token.Start, token.End);
                break;
            case TokenKind.NewLine:
                ReadNewLine(token);
                break;
            case TokenKind.OpenBraces:
                Open(FrameKind.Braces, token);
                break;
            case TokenKind.CloseBraces:
                CloseBraces(token);
                break;
            case TokenKind.OpenLink:
                Open(FrameKind.Link, token);
                break;
            case TokenKind.OpenExternalLink:
                Open(FrameKind.ExternalLink, token);
                break;
            case TokenKind.CloseBrackets:
                CloseBrackets(token);
                break;
            case TokenKind.Pipe:
                ReadPipe(token.Start, token.Detail == Token.LineStart);
                break;
            case TokenKind.DoublePipe:
                ReadDoublePipe(token);
                break;
            case TokenKind.HeaderMark:
                ReadHeaderMark(token);
                break;
            case TokenKind.OpenTable:
                OpenTable(token);
                break;
            case TokenKind.CloseTable:
                CloseTable(token);
                break;
            case TokenKind.RowMark:
                ReadTableMark(EntryKind.Row, token);
                break;
            case TokenKind.CaptionMark:
                ReadTableMark(EntryKind.Caption, token);
                break;
            case TokenKind.OpenHeading:
                OpenHeading(token);
                break;
            case TokenKind.CloseHeading:
                CloseHeading(token);
                break;
            case TokenKind.OpenTag:
                OpenTag(token);
                break;
            case TokenKind.CloseTag:
                CloseTag(token);
                break;
            default:
                ReadLeaf(token);
                break;
        }
    }

    private void ReadLeaf(in Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.EqualsSign:
                entries.Add(new Entry(EntryKind.EqualsSign, token.Start, token.End));
                break;
            case TokenKind.Quotes:
                entries.Add(new Entry(EntryKind.Quotes, token.Start, token.End));
                break;
            case TokenKind.ListMarks when token.Detail == Token.LineStart || Top.Kind == FrameKind.Braces && Top.HasPipe:
                Add(new ListMarkNode(In(token)));
                break;
            case TokenKind.Rule:
                Add(new RuleNode(In(token)));
                break;
            case TokenKind.LoneTag:
                Add(MakeTag(token, token.Detail != TagNames.Ref || text[token.End - 2] == '/' ? TagForm.Lone : TagForm.Opening));
                break;
            case TokenKind.RawTag:
                Add(MakeRawTag(token));
                break;
            case TokenKind.Comment:
                Add(new CommentNode(In(token)));
                break;
            case TokenKind.Entity:
                Add(new EntityNode(In(token)));
                break;
            case TokenKind.Address:
                Add(new ExternalLinkNode(In(token), text[token.Start..token.End], null));
                break;
            case TokenKind.MagicWord:
                Add(new MagicWordNode(In(token)));
                break;
            default:
                AddText(token.Start, token.End);
                break;
        }
    }

    private Passage In(in Token token) => new(text, token.Start, token.End);

    private void Add(WikiNode node, int depth = 1) => entries.Add(new Entry(EntryKind.Node, node.Start, node.End, node, depth));

    private void AddText(int start, int end)
    {
        if (end > start)
            entries.Add(new Entry(EntryKind.Text, start, end));
    }

    private void ReadNewLine(in Token token)
    {
        entries.Add(new Entry(EntryKind.NewLine, token.Start, token.End));
        line++;
        headingFrame = -1;
        if (!IsBlankLineNext())
            return;

        paragraph++;
        if (Top is { Kind: FrameKind.Braces, AtLineStart: true, HasPipe: true, LikelyEnd: < 0 } && !ParametersGoOn())
            Top.LikelyEnd = entries.Count;
    }

    private bool IsBlankLineNext()
    {
        var next = current + 1;
        if (next < tokens.Count && tokens[next].Kind == TokenKind.Text && next + 1 < tokens.Count && tokens[next + 1].Kind == TokenKind.NewLine
            && IsBlank(tokens[next].Start, tokens[next].End))
            next++;
        return next < tokens.Count && tokens[next].Kind == TokenKind.NewLine;
    }

    /// <summary>True where a pipe or closing braces come after a few blank lines.</summary>
    private bool ParametersGoOn()
    {
        for (var next = current + 1; next < tokens.Count && next < current + 8; next++)
        {
            switch (tokens[next].Kind)
            {
                case TokenKind.NewLine:
                case TokenKind.Comment:
                case TokenKind.Text when IsBlank(tokens[next].Start, tokens[next].End):
                    continue;
                default:
                    return tokens[next].Kind is TokenKind.Pipe or TokenKind.CloseBraces or TokenKind.DoublePipe or TokenKind.RowMark;
            }
        }

        return false;
    }

    private bool IsBlank(int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();

    /// <summary>Puts an opening on the stack. Until its closing comes it is words.</summary>
    private void Open(FrameKind kind, in Token token)
    {
        var index = frames.Count;
        var frame = Top with
        {
            Kind = kind,
            Entry = entries.Count,
            Braces = kind == FrameKind.Braces ? token.Length : 0,
            Tag = token.Detail,
            Line = line,
            Paragraph = paragraph,
            AtLineStart = kind == FrameKind.Braces && IsLineStart(),
            HasPipe = false,
            LikelyEnd = -1,
        };
        switch (kind)
        {
            case FrameKind.Braces:
                frame.NearestBraces = index;
                break;
            case FrameKind.Link or FrameKind.ExternalLink:
                frame.NearestBracket = index;
                break;
            case FrameKind.Table:
                (frame.NearestTable, frame.NearestBracket) = (index, -1);
                break;
            case FrameKind.Note:
                (frame.NearestNote, frame.NearestTable, frame.NearestBracket, frame.NearestBraces) = (index, -1, -1, -1);
                break;
        }

        frames.Add(frame);
        AddText(token.Start, token.End);
    }

    private bool IsLineStart() => entries.Count == 0 || entries[^1].Kind == EntryKind.NewLine
        || entries[^1].Kind == EntryKind.Text && IsBlank(entries[^1].Start, entries[^1].End) && (entries.Count == 1 || entries[^2].Kind == EntryKind.NewLine);

    /// <summary>Takes back openings from the stack; what they opened stays words.</summary>
    private void GiveUpAbove(int index)
    {
        if (frames.Count > index + 1)
            CollectionsMarshal.SetCount(frames, index + 1);
    }
}
