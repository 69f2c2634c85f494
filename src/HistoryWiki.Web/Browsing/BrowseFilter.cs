using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Text;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Browsing;

/// <summary>Which articles a list shows: those of one of the centuries, of one of the kinds, at one of the places, whose title begins so.</summary>
public sealed record BrowseFilter
{
    public const string CenturyKey = Addresses.CenturyParameter;
    public const string KindKey = "kind";
    public const string PlaceKey = "place";
    public const string StartKey = "title";

    private const int MostChoices = 20;
    private const int LongestName = 200;

    /// <summary>Centuries as <see cref="CenturyNumber"/> counts them.</summary>
    public IReadOnlyList<int> Centuries { get; init; } = [];

    public IReadOnlyList<ArticleKind> Kinds { get; init; } = [];

    /// <summary>Folded names of places.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>What the title begins with, as typed.</summary>
    public string Start { get; init; } = "";

    public bool IsEmpty => Centuries.Count + Kinds.Count + Places.Count + Start.Length == 0;

    /// <summary>Reads the filters of an address; what is no filter is passed over.</summary>
    public static BrowseFilter Read(string[]? centuries, string[]? kinds, string[]? places, string? start) => new()
    {
        Centuries = Distinct(centuries, CenturyNumber.Read).Select(century => century!.Value).Order().ToList(),
        Kinds = Distinct(kinds, text => KindOf(text)).Select(kind => kind!.Value).Order().ToList(),
        Places = Distinct(places, text => Folded(text) is { Length: > 0 } name ? name : null).Select(name => name!).ToList(),
        Start = WholeLetters.Cut(start ?? "", LongestName).Trim() is var typed && Folded(typed).Length > 0 ? typed : "",
    };

    /// <summary>The filters as they stand in an address.</summary>
    public IEnumerable<KeyValuePair<string, string>> Query() =>
        Centuries.Select(c => KeyValuePair.Create(CenturyKey, CenturyNumber.Write(c)))
            .Concat(Kinds.Select(k => KeyValuePair.Create(KindKey, ValueOf(k))))
            .Concat(Places.Select(p => KeyValuePair.Create(PlaceKey, p)))
            .Concat(Start.Length == 0 ? [] : [KeyValuePair.Create(StartKey, Start)]);

    /// <summary>The articles that pass.</summary>
    public IQueryable<ArticleRow> Apply(IQueryable<ArticleRow> articles)
    {
        if (Centuries.Count > 0)
            articles = articles.Where(a => a.Century != null && Centuries.Contains(a.Century.Value));
        if (Kinds.Count > 0)
            articles = articles.Where(a => Kinds.Contains(a.Kind));
        if (Places.Count > 0)
            articles = articles.Where(a => a.Facts.Any(f => f.Kind == NameKind.Place && Places.Contains(f.FoldedName)));
        if (Start.Length > 0)
        {
            var from = Folded(Start);
            var before = PrefixRange.EndOf(from);
            articles = articles.Where(a => a.FoldedTitle.CompareTo(from) >= 0 && a.FoldedTitle.CompareTo(before) < 0);
        }

        return articles;
    }

    /// <summary>How a kind is spelled in an address, for example <c>conflict</c>.</summary>
    public static string ValueOf(ArticleKind kind) => kind.ToString().ToLowerInvariant();

    private static ArticleKind? KindOf(string text) => Enum.GetValues<ArticleKind>().Select(k => (ArticleKind?)k).FirstOrDefault(k => ValueOf(k!.Value) == text);

    private static IEnumerable<T> Distinct<T>(string[]? texts, Func<string, T> read) =>
        (texts ?? []).Take(MostChoices).Select(read).Where(value => value is not null).Distinct();

    private static string Folded(string text) => NameFolding.Fold(WholeLetters.Cut(text, LongestName)).Trim();
}
