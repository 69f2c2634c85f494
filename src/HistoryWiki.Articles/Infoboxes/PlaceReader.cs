using System.Text;
using HistoryWiki.Articles.Infoboxes.Fields;
using HistoryWiki.Articles.Infoboxes.Names;
using HistoryWiki.Articles.Wikitext.Templates;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>Reads where a conflict was fought: a chain such as <c>Kolubara River, Kingdom of Serbia</c> is one place, regions side by side are several.</summary>
internal static class PlaceReader
{
    private static readonly HashSet<string> RegionNouns = new(StringComparer.Ordinal)
    {
        "region", "regions", "coast", "coasts", "interfluve", "steppe", "steppes", "frontier", "border", "borderlands", "area", "areas", "basin", "valley", "territories",
        "waters", "lands", "provinces", "districts", "countries", "states", "islands", "delta", "foothills", "highlands", "lowlands", "colonies", "possessions",
    };

    private static readonly string[] Directions = ["north", "south", "east", "west", "central", "upper", "lower", "middle", "inner", "outer", "mid-"];

    /// <summary>The places in the order of the source.</summary>
    public static IReadOnlyList<NamedLink> Read(FieldValue value)
    {
        var places = new List<NamedLink>();
        var chain = new List<NamedLink>();
        var pieces = value.Items.SelectMany(Pieces).Select(p => (Place: Named(p.Item), IsNew: p.IsFirst && (p.Item.Listed || p.Item.HasPhase))).Where(p => p.Place.Name.Length > 0).ToList();
        var isSideBySide = pieces.TrueForAll(p => IsRegion(p.Place.Name)) || pieces.TrueForAll(p => Countries.IsCountry(p.Place.Name));
        var shared = SharedEnd(pieces.ConvertAll(p => p.Place.Name));
        foreach (var (place, isNew) in pieces)
        {
            if (chain.Count > 0 && (isNew || isSideBySide || chain.Count > 1 && chain[^1].Name == shared)) EndChain();
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

    /// <summary>The parts of an item between its commas.</summary>
    private static IEnumerable<(FieldItem Item, bool IsFirst)> Pieces(FieldItem item)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < item.Text.Length; i++)
        {
            if (item.Text[i] == '(') depth++;
            else if (item.Text[i] == ')') depth--;
            if (item.Text[i] != ',' || depth > 0 || i + 1 >= item.Text.Length || item.Text[i + 1] != ' ' || item.IsVerbatim(i)) continue;
            yield return (item.Slice(start, i - start), start == 0);
            start = i + 1;
        }
        yield return (item.Slice(start, item.Text.Length - start), start == 0);
    }

    private static string Joined(List<NamedLink> chain)
    {
        var name = new StringBuilder(chain[0].Name);
        foreach (var next in chain.Skip(1)) name.Append(next.Name[0] == '(' || name[^1] is ',' or ';' or ':' || EndsInArticle(name) ? " " : ", ").Append(next.Name);
        return name.ToString();
    }

    private static bool EndsInArticle(StringBuilder name) => name.Length > 4 && name.ToString(name.Length - 4, 4) == " the";

    private static bool IsRegion(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return RegionNouns.Contains(last) || Array.Exists(Directions, d => name.StartsWith(d, StringComparison.Ordinal));
    }

    private static NamedLink Named(FieldItem item)
    {
        if (ProtectedName.Read(item) is { } named) return named;
        item = item.WithoutPhase();
        var text = item.IsWhollyVerbatim ? item.Text : item.Text.Trim().TrimEnd('.', ',', ';');
        var whole = item.Spans.Where(s => s.Kind == SpanKind.Link && s.Start == 0 && s.End >= text.Length).Select(s => s.Value).FirstOrDefault();
        return new NamedLink(text, whole);
    }
}
