using System.Runtime.InteropServices;

namespace HistoryWiki.Articles.Wikitext;

/// <content>Closings, and what happens to openings that never get one.</content>
internal sealed partial class TreeBuilder
{
    private const int MostMended = 16;
    private const int MostTagsLookedThrough = 20;

    private int mended;

    private void CloseBraces(in Token token)
    {
        var at = token.Start;
        while (token.End - at >= 2 && Top.NearestBraces is >= 0 and var index)
        {
            var take = Math.Min(3, Math.Min(FrameAt(index).Braces, token.End - at));
            GiveUpAbove(index);
            var depth = DepthFrom(FrameAt(index).Entry + 1);
            if (depth > WikiTree.MaxDepth)
            {
                GiveUpAll();
                break;
            }

            TakeBraces(index, take, at + take, depth);
            at += take;
        }

        AddText(at, token.End);
    }

    /// <summary>Makes a node of the innermost two or three braces of an opening; what is left of it waits on.</summary>
    private void TakeBraces(int index, int take, int end, int depth)
    {
        ref var frame = ref FrameAt(index);
        var opening = entries[frame.Entry];
        var (start, first) = (opening.End - take, frame.Entry + 1);
        WikiNode node = take == 3
            ? MakeArgument(start, end, first, entries.Count)
            : MakeTemplate(start, end, first, entries.Count, closed: true);

        entries.RemoveRange(frame.Entry, entries.Count - frame.Entry);
        if (start > opening.Start)
            entries.Add(opening with { End = start });
        Add(node, depth);

        frame.Braces -= take;
        (frame.HasPipe, frame.LikelyEnd) = (false, -1);
        if (frame.Braces < 2)
            GiveUpAbove(index - 1);
    }

    private void CloseBrackets(in Token token)
    {
        var at = token.Start;
        while (at < token.End && Top.NearestBracket is >= 0 and var index)
        {
            var (frame, crossesBraces) = (FrameAt(index), Top.NearestBraces > index);
            if (!MayClose(frame, crossesBraces))
            {
                if (crossesBraces)
                    break;
                GiveUpAbove(index - 1);
                continue;
            }

            if (token.End - at == 3 && HoldsOpenBracket(frame))
            {
                AddText(at, at + 1);
                at++;
            }

            var take = frame.Kind == FrameKind.Link ? 2 : 1;
            if (token.End - at < take)
                break;

            at += take;
            GiveUpAbove(index);
            Finish(at);
        }

        AddText(at, token.End);
    }

    /// <summary>Of the three brackets of <c>[[Azov|[1]]]</c> the first belongs to the words.</summary>
    private bool HoldsOpenBracket(in Frame link) => link.Kind == FrameKind.Link && entries.Count > link.Entry + 1
        && entries[^1] is { Kind: EntryKind.Text } last && text.AsSpan(last.Start, last.End - last.Start).Contains('[');

    /// <summary>
    /// An external link ends on its line; a link does so too unless it has words, which may run on within the paragraph, or
    /// shows a file, whose caption may have paragraphs. Unclosed braces within a link are given up only on the same line.
    /// </summary>
    private bool MayClose(in Frame frame, bool crossesBraces) => frame.Kind == FrameKind.ExternalLink
        ? frame.Line == line && !crossesBraces
        : frame.Line == line || frame.HasPipe && !crossesBraces && (frame.Paragraph == paragraph || IsFile(frame));

    private bool IsFile(in Frame link) => Namespaces.KindOf(text.AsSpan(entries[link.Entry].End)) == LinkKind.File;

    private void OpenHeading(in Token token)
    {
        if (Top is { Kind: FrameKind.Braces or FrameKind.Table, LikelyEnd: < 0 })
            Top.LikelyEnd = entries.Count;
        headingFrame = frames.Count;
        Open(FrameKind.Heading, token);
    }

    private void CloseHeading(in Token token)
    {
        if (headingFrame < 0 || headingFrame >= frames.Count || FrameAt(headingFrame) is not { Kind: FrameKind.Heading } frame || frame.Line != line)
        {
            AddText(token.Start, token.End);
            return;
        }

        GiveUpAbove(headingFrame);
        Finish(token.End);
    }

    private void OpenTag(in Token token)
    {
        Open(token.Detail == TagNames.Ref ? FrameKind.Note : FrameKind.Tag, token);
        entries[^1] = new Entry(EntryKind.Node, token.Start, token.End, MakeTag(token, TagForm.Opening), 1);
    }

    private void CloseTag(in Token token)
    {
        var index = token.Detail == TagNames.Ref ? Top.NearestNote : NearestTag(token.Detail);
        if (index < 0)
        {
            Add(MakeTag(token, TagForm.Closing));
            return;
        }

        GiveUpAbove(index);
        if (!Finish(token.End))
            Add(MakeTag(token, TagForm.Closing));
    }

    private int NearestTag(byte tag)
    {
        for (var index = frames.Count - 1; index >= Math.Max(0, frames.Count - MostTagsLookedThrough); index--)
        {
            if (FrameAt(index).Kind != FrameKind.Tag)
                return -1;
            if (FrameAt(index).Tag == tag)
                return index;
        }

        return -1;
    }

    /// <summary>Makes a node of the topmost opening and all that follows it, unless the node would be too deep.</summary>
    private bool Finish(int end)
    {
        var frame = Top;
        GiveUpAbove(frames.Count - 2);
        var depth = DepthFrom(frame.Entry);
        if (depth > WikiTree.MaxDepth)
        {
            GiveUpAll();
            if (frame.Kind != FrameKind.Note && frame.Kind != FrameKind.Tag)
                AddText(entries[^1].End, end);
            return false;
        }

        WikiNode node = frame.Kind switch
        {
            FrameKind.Link => MakeLink(frame, end),
            FrameKind.ExternalLink => MakeExternalLink(frame, end),
            FrameKind.Heading => MakeHeading(frame, end),
            FrameKind.Table => MakeTable(entries[frame.Entry].Start, end, frame.Entry + 1, entries.Count),
            _ => MakePairedTag(frame, end),
        };
        entries.RemoveRange(frame.Entry, entries.Count - frame.Entry);
        Add(node, depth);
        return true;
    }

    /// <summary>What is too deep for a node is too deep for every opening around it as well.</summary>
    private void GiveUpAll() => GiveUpAbove(0);

    private int DepthFrom(int first)
    {
        var depth = 0;
        foreach (ref readonly var entry in CollectionsMarshal.AsSpan(entries)[first..])
            depth = Math.Max(depth, entry.Depth);
        return depth + 1;
    }

    /// <summary>
    /// At the end of the text a table is closed, and so is a template that began a line: it ends where a blank line or a heading
    /// tells that its parameters are over. Everything else that waits stays words.
    /// </summary>
    private void CloseWhatIsLeft()
    {
        for (var index = frames.Count - 1; index > 0; index--)
        {
            var frame = FrameAt(index);
            var isTemplate = frame is { Kind: FrameKind.Braces, AtLineStart: true, HasPipe: true };
            if ((isTemplate || frame.Kind == FrameKind.Table) && mended < MostMended)
                Mend(frame);
        }
    }

    private void Mend(in Frame frame)
    {
        var until = frame.LikelyEnd < 0 ? entries.Count : frame.LikelyEnd;
        var end = until == entries.Count ? text.Length : entries[until].Start;
        var depth = DepthFrom(frame.Entry);
        if (depth > WikiTree.MaxDepth)
            return;

        var opening = entries[frame.Entry];
        var start = frame.Kind == FrameKind.Table ? opening.Start : opening.End - 2;
        WikiNode node = frame.Kind == FrameKind.Table
            ? MakeTable(start, end, frame.Entry + 1, until)
            : MakeTemplate(start, end, frame.Entry + 1, until, closed: false);
        entries.RemoveRange(frame.Entry, until - frame.Entry);
        entries.Insert(frame.Entry, new Entry(EntryKind.Node, start, end, node, depth));
        if (start > opening.Start)
            entries.Insert(frame.Entry, opening with { End = start });
        mended++;
    }
}
