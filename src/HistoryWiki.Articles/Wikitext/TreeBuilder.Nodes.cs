using System.Runtime.InteropServices;

namespace HistoryWiki.Articles.Wikitext;

/// <content>Nodes, made of the entries between an opening and its closing.</content>
internal sealed partial class TreeBuilder
{
    private readonly List<WikiNode> nodes = SpareList<WikiNode>.Take();
    private readonly List<TemplateParameter> parameters = [];
    private readonly List<WikiTree> parts = [];
    private readonly List<Apostrophes> apostrophes = [];

    private TemplateNode MakeTemplate(int start, int end, int first, int until, bool closed)
    {
        var contentEnd = closed ? end - 2 : end;
        var pipe = Next(EntryKind.Pipe, first, until);
        var name = Between(first, pipe, start + 2, contentEnd);
        parameters.Clear();
        var positional = 0;
        while (pipe < until)
        {
            first = pipe + 1;
            var from = entries[pipe].End;
            pipe = Next(EntryKind.Pipe, first, until);
            parameters.Add(MakeParameter(first, pipe, from, contentEnd, ref positional));
        }

        return new TemplateNode(new Passage(text, start, end), name, [.. parameters], closed);
    }

    private TemplateParameter MakeParameter(int first, int until, int start, int end, ref int positional)
    {
        var sign = Next(EntryKind.EqualsSign, first, until);
        if (sign == until)
        {
            positional++;
            return new TemplateParameter(positional, Between(first, until, start, end));
        }

        var key = Between(first, sign, start, end);
        return new TemplateParameter(key, Between(sign + 1, until, entries[sign].End, end));
    }

    private ArgumentNode MakeArgument(int start, int end, int first, int until)
    {
        var pipe = Next(EntryKind.Pipe, first, until);
        var name = Between(first, pipe, start + 3, end - 3);
        return new ArgumentNode(new Passage(text, start, end), name, pipe < until ? Between(pipe + 1, until, entries[pipe].End, end - 3) : null);
    }

    private LinkNode MakeLink(in Frame frame, int end)
    {
        var (until, contentEnd) = (entries.Count, end - 2);
        var start = entries[frame.Entry].Start;
        var pipe = Next(EntryKind.Pipe, frame.Entry + 1, until);
        var target = Between(frame.Entry + 1, pipe, start + 2, contentEnd);
        var isFile = pipe < until && Namespaces.KindOf(text.AsSpan(start + 2)) == LinkKind.File;
        parts.Clear();
        while (pipe < until)
        {
            var (first, from) = (pipe + 1, entries[pipe].End);
            pipe = isFile ? Next(EntryKind.Pipe, first, until) : until;
            parts.Add(Between(first, pipe, from, contentEnd));
        }

        return new LinkNode(new Passage(text, start, end), target, [.. parts]);
    }

    private ExternalLinkNode MakeExternalLink(in Frame frame, int end)
    {
        var address = entries[frame.Entry + 1];
        var words = Between(frame.Entry + 2, entries.Count, address.End, end - 1);
        return new ExternalLinkNode(new Passage(text, entries[frame.Entry].Start, end), text[address.Start..address.End], words.IsEmpty ? null : words);
    }

    private HeadingNode MakeHeading(in Frame frame, int end)
    {
        var opening = entries[frame.Entry];
        var level = opening.End - opening.Start;
        return new HeadingNode(new Passage(text, opening.Start, end), level, Between(frame.Entry + 1, entries.Count, opening.End, end - level));
    }

    private TagNode MakePairedTag(in Frame frame, int end)
    {
        var opening = (TagNode)entries[frame.Entry].Node!;
        var contentEnd = entries[^1].End;
        return new TagNode(new Passage(text, opening.Start, end), opening.Name, opening.Attributes, TagForm.Paired, Between(frame.Entry + 1, entries.Count, opening.End, contentEnd));
    }

    private TagNode MakeTag(in Token token, TagForm form)
    {
        var name = TagNames.Name(token.Detail);
        var attributesStart = token.Start + 1 + name.Length;
        var attributes = form == TagForm.Closing ? "" : text.AsSpan(attributesStart, token.End - 1 - attributesStart).Trim().TrimEnd('/').Trim().ToString();
        return new TagNode(In(token), name, attributes, form, null);
    }

    private TagNode MakeRawTag(in Token token)
    {
        var name = TagNames.Name(token.Detail);
        var openingEnd = text.IndexOf('>', token.Start) + 1;
        var closingStart = text.LastIndexOf('<', token.End - 1);
        var attributesStart = token.Start + 1 + name.Length;
        var attributes = text[attributesStart..(openingEnd - 1)].Trim();
        var words = new Passage(text, openingEnd, closingStart);
        return new TagNode(In(token), name, attributes, TagForm.Paired, new WikiTree(words));
    }

    private int Next(EntryKind kind, int from, int until)
    {
        var waiting = CollectionsMarshal.AsSpan(entries);
        while (from < until && waiting[from].Kind != kind)
            from++;
        return from;
    }

    /// <summary>The tree of some entries; without any it is the empty stretch at an offset.</summary>
    private WikiTree Between(int first, int until, int start, int end) =>
        Tree(first, until, start, first < until ? entries[until - 1].End : Math.Min(start, end));

    private WikiTree Tree(int first, int until, int start, int end)
    {
        var passage = new Passage(text, start, end);
        var waiting = CollectionsMarshal.AsSpan(entries)[first..Math.Max(first, until)];
        var markup = FirstMarkup(waiting);
        if (markup < 0)
            return new WikiTree(passage);

        apostrophes.Clear();
        Apostrophes.Read(text, entries, first + markup, until, apostrophes);
        nodes.Clear();
        var marks = 0;
        var wordsStart = start;
        foreach (ref readonly var entry in waiting[markup..])
        {
            if (entry.Node is not null)
            {
                AddWords(wordsStart, entry.Start);
                nodes.Add(entry.Node);
                wordsStart = entry.End;
            }
            else if (entry.Kind == EntryKind.Quotes)
            {
                var length = apostrophes[marks++].Length;
                AddWords(wordsStart, entry.End - length);
                nodes.Add(new StyleNode(new Passage(text, entry.End - length, entry.End), Apostrophes.StyleOf(length)));
                wordsStart = entry.End;
            }
        }

        AddWords(wordsStart, end);
        return new WikiTree(passage, [.. nodes]);
    }

    private static int FirstMarkup(ReadOnlySpan<Entry> waiting)
    {
        for (var i = 0; i < waiting.Length; i++)
        {
            if (waiting[i].Kind is EntryKind.Node or EntryKind.Quotes)
                return i;
        }

        return -1;
    }

    private void AddWords(int start, int end)
    {
        if (end > start)
            nodes.Add(new TextNode(new Passage(text, start, end)));
    }
}
