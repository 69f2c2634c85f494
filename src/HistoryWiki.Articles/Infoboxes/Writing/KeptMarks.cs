using HistoryWiki.Articles.Wikitext;
using HistoryWiki.Articles.Wikitext.Templates;

namespace HistoryWiki.Articles.Infoboxes.Writing;

/// <summary>
/// Carries what stands beside the facts of a field, and is read as none, into the text that is written for it anew: footnotes and comments
/// behind the fact they follow, flags before the one they precede. A fact is found again by how many facts the text before a place gives.
/// </summary>
public static class KeptMarks
{
    /// <summary>The new text with the marks of the old one; where the facts would be read otherwise with them, flags are left out, and the others stand behind all facts.</summary>
    /// <param name="stored">The text as it was.</param>
    /// <param name="written">The text that takes its place.</param>
    /// <param name="placeOf">Which fact of the new text one of the old text is, both counted from 0; null for one that was removed, whose marks go with it.</param>
    /// <param name="count">How many facts a text gives.</param>
    /// <param name="isSame">Whether a text gives the facts of the new one.</param>
    public static string Keep(string stored, string written, Func<int, int?> placeOf, Func<string, int> count, Func<string, bool> isSame)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(placeOf);
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(isSame);
        var marks = MarksOf(WikiTree.Parse(stored)).ToList();
        if (marks.Count == 0)
            return written;

        var items = ItemsOf(new FactCounts(written, count));
        var before = new FactCounts(stored, count);
        var placed = marks.Select(mark => (Mark: mark, At: PlaceFor(mark, before.Before(mark.Start), placeOf, items))).Where(mark => mark.At is not null).ToList();
        var whole = With(written, placed);
        if (isSame(whole))
            return whole;
        placed.RemoveAll(mark => mark.Mark.IsBefore);
        whole = With(written, placed);
        // One that nothing ends, such as an open comment, would hide the facts that follow.
        return isSame(whole) ? whole : With(written, placed.Select(mark => (mark.Mark, (int?)written.Length)));
    }

    private static string With(string written, IEnumerable<(Mark Mark, int? At)> placed) =>
        placed.Reverse().OrderByDescending(mark => mark.At).Aggregate(written, (text, mark) => text.Insert(mark.At!.Value, mark.Mark.Text));

    private static int? PlaceFor(Mark mark, int before, Func<int, int?> placeOf, List<(int Start, int End)> items)
    {
        var old = mark.IsBefore ? before : Math.Max(before - 1, 0);
        if (items.Count == 0 || placeOf(old) is not { } fact)
            return null;

        var (start, end) = items[Math.Min(fact, items.Count - 1)];
        return mark.IsBefore ? start : end;
    }

    /// <summary>Where each fact of a text begins and ends: with the line that gives it.</summary>
    private static List<(int Start, int End)> ItemsOf(FactCounts written)
    {
        var items = new List<(int Start, int End)>();
        foreach (var (start, end) in written.Lines)
            for (var facts = written.Before(end); items.Count < facts;)
                items.Add((start, end));
        return items;
    }

    /// <summary>The marks in the order of the text; those within a mark belong to it.</summary>
    private static IEnumerable<Mark> MarksOf(WikiTree text)
    {
        var end = 0;
        foreach (var node in text.WalkMarkup())
        {
            if (node.Start < end || IsBefore(node) is not { } isBefore)
                continue;

            end = node.Start + node.Span.Length;
            yield return new Mark(node.Start, node.Raw + (isBefore ? " " : ""), isBefore);
        }
    }

    private static bool? IsBefore(WikiNode node) => node switch
    {
        CommentNode or TagNode { Name: "ref" } => false,
        LinkNode { Kind: LinkKind.File } => true,
        TemplateNode template => KnownTemplates.Find(template.Name)?.Role switch
        {
            TemplateRole.Note or TemplateRole.ShortNote or TemplateRole.NoteAgain or TemplateRole.Silent => false,
            TemplateRole.Picture => true,
            _ => null,
        },
        _ => null,
    };

    private sealed record Mark(int Start, string Text, bool IsBefore);
}
