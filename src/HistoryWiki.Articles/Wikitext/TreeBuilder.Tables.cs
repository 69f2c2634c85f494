namespace HistoryWiki.Articles.Wikitext;

/// <content>Pipes: between parameters, in links, and as marks of tables.</content>
internal sealed partial class TreeBuilder
{
    /// <summary>How far the end of a table within a template is looked for.</summary>
    private const int MostTableTokens = 4096;

    /// <summary>True where a mark of a table would belong to a table and not to a template.</summary>
    private bool InTable => Top.NearestTable > Top.NearestBraces;

    private void ReadPipe(int start, bool atLineStart)
    {
        if (atLineStart && InTable)
        {
            AddTableMark(EntryKind.Cell, start, start + 1);
            return;
        }

        var (braces, bracket) = (InTable ? -1 : Top.NearestBraces, Top.NearestBracket);
        if (bracket > braces && braces >= 0 && EndsAtPipe(FrameAt(bracket), atLineStart))
        {
            GiveUpAbove(bracket - 1);
            bracket = Top.NearestBracket;
        }

        if (Math.Max(braces, bracket) is >= 0 and var owner)
        {
            GiveUpAbove(owner);
            Top.HasPipe = true;
        }

        entries.Add(new Entry(EntryKind.Pipe, start, start + 1));
    }

    /// <summary>Whether a table that begins the value of a parameter ends before the template does.</summary>
    private bool IsWholeValue()
    {
        var last = entries.Count - 1;
        while (last >= 0 && entries[last] is { Kind: EntryKind.NewLine or EntryKind.Text } entry && IsBlank(entry.Start, entry.End))
            last--;
        if (last < 0 || entries[last].Kind != EntryKind.EqualsSign)
            return false;

        var braces = 0;
        for (var next = current + 1; next < tokens.Count && next < current + MostTableTokens && braces >= 0; next++)
        {
            if (tokens[next].Kind == TokenKind.CloseTable && braces == 0)
                return true;
            braces += tokens[next].Kind switch
            {
                TokenKind.OpenBraces => tokens[next].Length,
                TokenKind.CloseBraces => -tokens[next].Length,
                _ => 0,
            };
        }

        return false;
    }

    /// <summary>Within a template a pipe separates parameters even where an external link, or a link of an earlier line, was never closed.</summary>
    private bool EndsAtPipe(in Frame bracket, bool atLineStart) => bracket.Kind == FrameKind.ExternalLink
        || bracket.Line != line && (!bracket.HasPipe || atLineStart) && !IsFile(bracket);

    private void ReadDoublePipe(in Token token)
    {
        if (InTable)
        {
            AddTableMark(headerLine == line ? EntryKind.HeaderCell : EntryKind.Cell, token.Start, token.End);
            return;
        }

        ReadPipe(token.Start, token.Detail == Token.LineStart);
        ReadPipe(token.Start + 1, atLineStart: false);
    }

    private void ReadHeaderMark(in Token token)
    {
        var atLineStart = token.Detail == Token.LineStart;
        if (!InTable || !atLineStart && headerLine != line)
        {
            AddText(token.Start, token.End);
            return;
        }

        AddTableMark(EntryKind.HeaderCell, token.Start, token.End);
        headerLine = line;
    }

    private void ReadTableMark(EntryKind kind, in Token token)
    {
        if (InTable)
        {
            AddTableMark(kind, token.Start, token.End);
            return;
        }

        ReadPipe(token.Start, atLineStart: true);
        AddText(token.Start + 1, token.End);
    }

    private void AddTableMark(EntryKind kind, int start, int end)
    {
        GiveUpAbove(Top.NearestTable);
        entries.Add(new Entry(kind, start, end));
    }

    /// <summary>Within a template a pipe separates parameters, so no table can open there, unless it is the whole value of one.</summary>
    private void OpenTable(in Token token)
    {
        var inBraces = Top.NearestBraces > Top.NearestTable;
        if (!inBraces && token.Detail != Token.LineStart)
        {
            AddText(token.Start, token.End);
            return;
        }

        if (inBraces && !IsWholeValue())
        {
            AddText(token.Start, token.Start + 1);
            ReadPipe(token.Start + 1, atLineStart: false);
            return;
        }

        Open(FrameKind.Table, token);
    }

    private void CloseTable(in Token token)
    {
        if (!InTable)
        {
            ReadTableMark(EntryKind.Text, token);
            return;
        }

        GiveUpAbove(Top.NearestTable);
        Finish(token.End);
    }

    private TableNode MakeTable(int start, int end, int first, int until)
    {
        var at = SkipAttributes(first, until, out var attributes);
        WikiTree? caption = null;
        var rows = new List<TableRow>();
        var cells = new List<TableCell>();
        var rowAttributes = "";
        while (at < until)
        {
            var mark = entries[at].Kind;
            var marked = mark is EntryKind.Row or EntryKind.Cell or EntryKind.HeaderCell or EntryKind.Caption;
            var contentStart = marked ? at + 1 : at;
            if (mark == EntryKind.Row)
            {
                EndRow(rows, cells, rowAttributes);
                contentStart = SkipAttributes(contentStart, until, out rowAttributes);
            }

            var next = NextTableMark(contentStart, until);
            var contentEnd = next < until ? entries[next].Start : EndOfContent(contentStart, until, end);
            if (mark == EntryKind.Caption)
                caption = Cell(false, contentStart, next, contentEnd).Content;
            else if (mark is EntryKind.Cell or EntryKind.HeaderCell || HasWords(contentStart, next))
                cells.Add(Cell(mark == EntryKind.HeaderCell, contentStart, next, contentEnd));
            at = Math.Max(next, at + 1);
        }

        EndRow(rows, cells, rowAttributes);
        return new TableNode(new Passage(text, start, end), attributes, caption, rows);
    }

    private static void EndRow(List<TableRow> rows, List<TableCell> cells, string attributes)
    {
        if (cells.Count == 0)
            return;

        rows.Add(new TableRow(attributes, [.. cells]));
        cells.Clear();
    }

    private int EndOfContent(int first, int until, int end) => until > first ? entries[until - 1].End : end;

    private int NextTableMark(int from, int until)
    {
        while (from < until && entries[from].Kind is not (EntryKind.Row or EntryKind.Cell or EntryKind.HeaderCell or EntryKind.Caption))
            from++;
        return from;
    }

    private bool HasWords(int from, int until)
    {
        for (; from < until; from++)
        {
            var entry = entries[from];
            if (entry.Kind != EntryKind.NewLine && entry.Node is not CommentNode && !IsBlank(entry.Start, entry.End))
                return true;
        }

        return false;
    }

    /// <summary>The rest of the line of a table or row are its attributes.</summary>
    private int SkipAttributes(int from, int until, out string attributes)
    {
        var at = from;
        while (at < until && entries[at].Kind is EntryKind.Text or EntryKind.EqualsSign or EntryKind.Quotes || at < until && entries[at].Node is CommentNode or TemplateNode)
            at++;
        attributes = at > from ? text[entries[from].Start..entries[at - 1].End].Trim() : "";
        return at;
    }

    private TableCell Cell(bool isHeader, int from, int until, int end)
    {
        var pipe = AttributesEnd(from, until);
        var attributes = pipe < 0 ? "" : text[entries[from].Start..entries[pipe].Start].Trim();
        var first = pipe < 0 ? from : pipe + 1;
        var start = first < until ? entries[first].Start : end;
        return new TableCell(isHeader, attributes, Tree(first, until, start, end));
    }

    /// <summary>The pipe that ends the attributes of a cell, or -1: words without an equals sign are no attributes but lost words.</summary>
    private int AttributesEnd(int from, int until)
    {
        var looksLikeAttributes = true;
        for (var at = from; at < until; at++)
        {
            var entry = entries[at];
            if (entry.Kind == EntryKind.Pipe)
                return looksLikeAttributes || at == from ? at : -1;
            if (entry.Kind is EntryKind.NewLine || entry.Node is LinkNode or TagNode or ExternalLinkNode)
                return -1;
            if (at == from)
                looksLikeAttributes = IsBlank(entry.Start, entry.End) || entry.Node is TemplateNode;
            looksLikeAttributes |= entry.Kind == EntryKind.EqualsSign || entry.Node is TemplateNode || text.AsSpan(entry.Start, entry.End - entry.Start).Trim() is "nowrap";
        }

        return -1;
    }
}
