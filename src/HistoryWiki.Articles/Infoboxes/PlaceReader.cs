using System.Text;
using HistoryWiki.Articles.Infoboxes.Fields;
using HistoryWiki.Articles.Infoboxes.Names;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>Reads where a conflict was fought: a chain such as <c>Kolubara River, Kingdom of Serbia</c> is one place, regions side by side are several.</summary>
internal static class PlaceReader
{
    /// <summary>The places in the order of the source.</summary>
    public static IReadOnlyList<NamedLink> Read(FieldValue value)
    {
        var places = new List<NamedLink>();
        var chain = new List<NamedLink>();
        var written = value.Items.SelectMany((item, i) => Pieces(item, isAfterSemicolon: i > 0 && value.Items[i - 1].Text.EndsWith(';'))).ToList();
        var areOnOneLine = value.Items.Skip(1).All(item => item.Break == ItemBreak.Comma);
        var pieces = PlaceLists.Parted(written, areOnOneLine)
            .Where(p => !IsHeading(p.Item) && !NameWords.IsToldElsewhere(p.Item.Text))
            .Select(p => (Place: Named(p.Item), p.IsNew))
            .Where(p => p.Place.Name.Length > 0)
            .ToList();
        var shared = SharedEnd(pieces.ConvertAll(p => p.Place.Name));
        foreach (var (place, isNew) in pieces)
        {
            if (chain.Count > 0 && (isNew || chain.Count > 1 && chain[^1].Name == shared)) EndChain();
            chain.Add(place);
        }
        EndChain();
        return places;

        void EndChain()
        {
            if (chain.Count > 0) places.Add(chain.Count == 1 ? chain[0] : new NamedLink(Joined(chain)));
            chain.Clear();
        }
    }

    /// <summary>The name that ends several chains: the Arkansas of <c>Clark County, Arkansas, Nevada County, Arkansas</c>; null where there is one chain.</summary>
    private static string? SharedEnd(List<string> names) => names.Count > 3 && names.IndexOf(names[^1]) is > 0 and var first && first < names.Count - 2 ? names[^1] : null;

    /// <summary>The parts of an item between its commas and semicolons; a bullet, a phase or a semicolon before it begins a new place.</summary>
    private static IEnumerable<PlacePiece> Pieces(FieldItem item, bool isAfterSemicolon)
    {
        var isNew = item.Listed || item.HasPhase || isAfterSemicolon;
        var (start, depth, first) = (0, 0, 0);
        for (var i = 0; i < item.Text.Length; i++)
        {
            if (item.Text[i] == '(') depth++;
            else if (item.Text[i] == ')') depth--;
            if (depth > 0 || item.IsVerbatim(i) || !Parts(item.Text, i)) continue;
            yield return new PlacePiece(item.Slice(start, i - start), isNew && start == first);
            start = i + 1;
            if (item.Text[i] == ';') (isNew, first) = (true, start);
        }
        yield return new PlacePiece(item.Slice(start, item.Text.Length - start), isNew && start == first);
    }

    /// <summary>A comma before a word parts, whether a blank follows it or not, and a semicolon before a name: <c>Tripoli; Derna</c>, but not <c>Lleida; today's Lérida</c>.</summary>
    private static bool Parts(string text, int at) => text[at] switch
    {
        ',' => at + 1 < text.Length && (text[at + 1] == ' ' || char.IsLetter(text[at + 1])),
        ';' => at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]),
        _ => false,
    };

    private static bool IsHeading(FieldItem item) => item.Text.EndsWith(':') && !item.IsVerbatim(item.Text.Length - 1);

    private static string Joined(List<NamedLink> chain)
    {
        var name = new StringBuilder(chain[0].Name);
        foreach (var next in chain.Skip(1)) name.Append(next.Name[0] == '(' || name[^1] is ',' or ';' or ':' || EndsInArticle(name) ? " " : ", ").Append(next.Name);
        return name.ToString();
    }

    private static bool EndsInArticle(StringBuilder name) => name.Length > 4 && name.ToString(name.Length - 4, 4) == " the";

    private static NamedLink Named(FieldItem item)
    {
        if (ProtectedName.Read(item) is { } named) return named;
        item = item.WithoutPhase();
        var text = item.IsWhollyVerbatim ? item.Text : WithoutStop(item.Text.Trim());
        var whole = item.Spans.Where(s => s.Kind == SpanKind.Link && s.Start == 0 && s.End >= text.Length).Select(s => s.Value).FirstOrDefault();
        return new NamedLink(text, whole);
    }

    /// <summary>Without the full stop that ends a line; the dot of <c>U.S.</c> stays.</summary>
    private static string WithoutStop(string text)
    {
        var bare = text.TrimEnd('.', ',', ';');
        return bare.Length > 1 && bare[^2] == '.' && text.Length > bare.Length && text[bare.Length] == '.' ? bare + "." : bare;
    }
}
