using HistoryWiki.Articles.Infoboxes.Fields;
using HistoryWiki.Articles.Nations;

namespace HistoryWiki.Articles.Infoboxes.Names;

/// <summary>Parts a line that names several: <c>[[Dionysius]], [[Agyris]]</c> is two, <c>Charles V, Holy Roman Emperor</c> one.</summary>
internal static class NameParts
{
    private static readonly string[] Joints = [", and ", ", ", "; ", " and ", " & "];
    private static readonly string[] WithSlashes = [.. Joints, " / ", "/"];

    /// <summary>The names of an item: several where every part is a link of its own, or begins with a rank of its own.</summary>
    /// <param name="item">The item.</param>
    /// <param name="arePeople">True where the names are people's, so that a bare name beside a linked one is a person too.</param>
    public static IReadOnlyList<FieldItem> Of(FieldItem item, bool arePeople)
    {
        if (arePeople && Included(item) is { } included) return included;
        var parts = Parts(item, WithSlashes);
        if (!arePeople && !parts.TrueForAll(p => LinkAtEnd(p.Item) is { Start: 0 })) parts = Parts(item, Joints);
        if (parts.Count < 2) return [item];
        var isLinked = parts.Exists(IsLink) && parts.TrueForAll(p => EndsInLink(p.Item) && (!p.IsConjoined || IsLink(p)) || NameWords.IsNoName(p.Item.Text));
        var isRanked = parts.TrueForAll(p => NameWords.BeginsWithRank(p.Item.Text));
        var arePolities = !arePeople && parts.TrueForAll(p => Countries.IsCountry(p.Item.Text) || NameWords.NamesPolity(p.Item.Text) && p.Item.Spans.IsEmpty);
        var isMixed = arePeople && EndsInLink(parts[0].Item) && parts.TrueForAll(p => !p.IsConjoined && (EndsInLink(p.Item) || NameWords.IsBareName(p.Item.Text)));
        return isLinked || isRanked || isMixed || arePolities ? parts.ConvertAll(p => p.Item) : [item];
    }

    /// <summary>The people that a line names out of many: <c>several chiefs including Osceola, Micanopy and Jumper</c>; null where it does not.</summary>
    private static List<FieldItem>? Included(FieldItem item)
    {
        const string word = " including ";
        var at = item.Text.IndexOf(word, StringComparison.Ordinal);
        if (at <= 0 || item.Text.AsSpan(0, at).Contains('(')) return null;
        var parts = Parts(item.Slice(at + word.Length, item.Text.Length - at - word.Length), Joints);
        return parts.Count > 1 && parts.TrueForAll(p => char.IsUpper(p.Item.Text[0])) ? parts.ConvertAll(p => p.Item) : null;
    }

    /// <summary>True for a part that is a link, but for a title before it: <c>Count [[Tilly]]</c>.</summary>
    private static bool IsLink((FieldItem Item, bool IsConjoined) part) =>
        LinkAtEnd(part.Item) is { Start: var start } && (!part.IsConjoined || start == 0 || NameWords.AreTitles(part.Item.Text[..start].TrimEnd()));

    private static bool EndsInLink(FieldItem item) => LinkAtEnd(item) is not null;

    /// <summary>The link that ends the part, but for a mark or brackets behind it.</summary>
    private static ItemSpan? LinkAtEnd(FieldItem item)
    {
        if (item.Spans.IsEmpty) return null;
        var whole = NameItem.BracketsAtEnd(item) is > 0 and var open ? open : item.Text.Length;
        var end = item.Spans.Where(s => s.Kind == SpanKind.Fate).Select(s => s.Start).Append(whole).Min();
        foreach (var span in item.Spans)
            if (span.Kind == SpanKind.Link && item.Text.AsSpan(span.End, Math.Max(0, end - span.End)).Trim(" ,.;").IsEmpty) return span;
        return null;
    }

    private static string? JointAt(ReadOnlySpan<char> rest, string[] joints)
    {
        foreach (var joint in joints)
            if (rest.StartsWith(joint, StringComparison.Ordinal)) return joint;
        return null;
    }

    private static List<(FieldItem Item, bool IsConjoined)> Parts(FieldItem item, string[] joints)
    {
        var parts = new List<(FieldItem, bool)>();
        var (start, depth) = (0, 0);
        var isConjoined = false;
        for (var i = 0; i < item.Text.Length; i++)
        {
            if (item.Text[i] == '(') depth++;
            else if (item.Text[i] == ')') depth--;
            if (item.Text[i] is not (',' or ';' or ' ' or '/') || depth > 0 || item.IsVerbatim(i)) continue;
            if (JointAt(item.Text.AsSpan(i), joints) is not { } joint) continue;
            var isWord = joint.Length > 2 && joint != " / ";
            parts.Add((item.Slice(start, i - start), isConjoined || isWord));
            isConjoined = isWord;
            i += joint.Length - 1;
            start = i + 1;
        }
        parts.Add((item.Slice(start, item.Text.Length - start), isConjoined));
        return parts.FindAll(p => p.Item1.Text.Length > 0);
    }
}
