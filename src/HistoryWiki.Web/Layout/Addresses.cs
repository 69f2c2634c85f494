using System.Globalization;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Layout;

/// <summary>The address book: every address of the site is written here and nowhere else.</summary>
public static class Addresses
{
    private const string EditorPreview = "pv-h";

    /// <summary>The place on a page that says it was saved.</summary>
    public const string SavedFragment = "saved";

    public const string Home = "/";
    public const string Browse = "/browse";
    public const string People = "/people";
    public const string Belligerents = "/belligerents";
    public const string Places = "/places";
    public const string SearchPage = "/search";
    public const string Suggest = "/api/v1/suggest";
    public const string SearchApi = "/api/v1/search";
    public const string OpenSearch = "/opensearch.xml";
    public const string Recent = "/recent";
    public const string Wanted = "/wanted";
    public const string Quality = "/quality";
    public const string Preferences = "/preferences";
    public const string Login = "/account/login";
    public const string Logout = "/account/logout";
    public const string Register = "/account/register";
    public const string NotAllowed = "/account/not-allowed";

    /// <summary>The query parameter that says where to go after signing in.</summary>
    public const string ReturnParameter = "returnUrl";

    /// <summary>The query parameter of a list of names that says what they begin with.</summary>
    public const string StartParameter = "name";

    /// <summary>The query parameter of a list of names that says how they are ordered.</summary>
    public const string OrderParameter = "order";

    /// <summary>Its value for the order of the names themselves.</summary>
    public const string OrderByName = "name";

    /// <summary>The query parameter of the editor that says which line of the infobox somebody came for; empty for the text.</summary>
    public const string FieldParameter = "field";

    /// <summary>The query parameter of the editor that says what a new article is about.</summary>
    public const string KindParameter = "kind";

    /// <summary>The query parameter that says which page of a list is asked for.</summary>
    public const string PageParameter = "page";

    /// <summary>The query parameter of a list or a search that is narrowed to a century.</summary>
    public const string CenturyParameter = "century";

    /// <summary>The query parameter of a search that is narrowed to a kind of ending.</summary>
    public const string OutcomeParameter = "outcome";

    /// <summary>The query parameter of a search whose words are not to be corrected.</summary>
    public const string AsTypedParameter = "typed";

    /// <summary>The page for signing in, which then leads on to an address.</summary>
    public static string LoginFor(string address) => $"{Login}?{ReturnParameter}={Uri.EscapeDataString(address)}";

    public static string Article(string title) => ArticleSlug.Href(title);

    public static string Section(string title, string anchor) => Article(title) + Fragment(anchor);

    /// <summary>The page of a person, belligerent or place that infoboxes name; of a war its article.</summary>
    public static string Named(NameKind kind, string name, int page = 1) => kind == NameKind.PartOf ? Article(name) : Numbered($"{Of(kind)}/{Segment(name)}", page);

    /// <summary>All people, belligerents or places that infoboxes name: those most often named, or by name.</summary>
    /// <param name="kind">Which of them.</param>
    /// <param name="start">What the name begins with.</param>
    /// <param name="byName">Whether they stand in the order of their names.</param>
    /// <param name="page">The page.</param>
    public static string NamesOf(NameKind kind, string start = "", bool byName = false, int page = 1)
    {
        var filters = new List<KeyValuePair<string, string>>();
        if (start.Length > 0)
            filters.Add(KeyValuePair.Create(StartParameter, start));
        if (byName)
            filters.Add(KeyValuePair.Create(OrderParameter, OrderByName));
        var query = Query(filters, page);
        return Of(kind) + (query.Length == 0 ? "" : "?" + query);
    }

    /// <summary>What the page of a name is about, by its address.</summary>
    public static NameKind KindOf(PathString path) =>
        path.StartsWithSegments(People, StringComparison.OrdinalIgnoreCase) ? NameKind.Commander
        : path.StartsWithSegments(Belligerents, StringComparison.OrdinalIgnoreCase) ? NameKind.Belligerent
        : NameKind.Place;

    /// <summary>Where an editor joins the names of one that infoboxes name, and splits them.</summary>
    public static string Names(NameKind kind, string name) => Named(kind, name) + "/names";

    /// <summary>A place on the same page.</summary>
    public static string Fragment(string anchor) => "#" + Uri.EscapeDataString(anchor);

    /// <summary>A page that was just changed, where it says that this was saved.</summary>
    public static string Saved(string address) => address + Fragment(SavedFragment);

    public static string Edit(string title) => Article(title) + "/edit";

    /// <summary>The editor at a line of the infobox, or at the text of the article where no line is meant. It is no fragment, for those are lost to whoever has to sign in first.</summary>
    public static string EditField(string title, string? key) => $"{Edit(title)}?{FieldParameter}={Uri.EscapeDataString(key ?? "")}";

    /// <summary>Where an editor starts an article about a kind of thing.</summary>
    public static string Start(string title, ArticleKind kind) => $"{Edit(title)}?{KindParameter}={kind.ToString().ToLowerInvariant()}";

    /// <summary>The preview beside the editor, or below it.</summary>
    public static string EditPreview(string title) => Edit(title) + Fragment(EditorPreview);

    public static string History(string title) => Article(title) + "/history";

    public static string History(string title, int before) => string.Create(CultureInfo.InvariantCulture, $"{History(title)}?before={before}");

    public static string Revision(string title, int number) => string.Create(CultureInfo.InvariantCulture, $"{Article(title)}/revisions/{number}");

    public static string Diff(string title) => Article(title) + "/diff";

    public static string Diff(string title, int from, int to) => string.Create(CultureInfo.InvariantCulture, $"{Diff(title)}?from={from}&to={to}");

    public static string Revert(string title, int to) => string.Create(CultureInfo.InvariantCulture, $"{Article(title)}/revert?to={to}");

    /// <summary>Where an editor gives an article another title.</summary>
    public static string Rename(string title) => Article(title) + "/rename";

    public static string Links(string title, int page = 1) =>
        Numbered(Article(title) + "/links", page);

    /// <summary>The conflicts that belong to a war, whether or not it has an article.</summary>
    public static string Battles(string title, int page = 1) => Numbered(Article(title) + "/battles", page);

    /// <summary>Articles that pass every filter, for example <c>century=18</c>.</summary>
    public static string BrowseBy(IEnumerable<KeyValuePair<string, string>> filters, int page = 1)
    {
        var words = Query(filters, page);
        return words.Length == 0 ? Browse : $"{Browse}?{words}";
    }

    /// <summary>What a reader sees of an article before following a link to it.</summary>
    public static string Preview(string title) => Article(title) + "/preview";

    public static string WantedOn(int page) => page == 1 ? Wanted : string.Create(CultureInfo.InvariantCulture, $"{Wanted}?page={page}");

    /// <summary>Everything to check of one kind.</summary>
    public static string QualityOf(string code, int page = 1) =>
        $"{Quality}?kind={Uri.EscapeDataString(code)}" + (page == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"&page={page}"));

    public static string RecentBefore(int revisionId) => string.Create(CultureInfo.InvariantCulture, $"{Recent}?before={revisionId}");

    public static string BrowseCentury(int century) => BrowseBy([KeyValuePair.Create(CenturyParameter, CenturyNumber.Write(century))]);

    public static string Search(string words, int page = 1) => Search(words, [], page);

    /// <summary>A search narrowed by filters, for example <c>century=18</c>.</summary>
    public static string Search(string words, IEnumerable<KeyValuePair<string, string>> filters, int page = 1) =>
        SearchPage + "?" + Query([KeyValuePair.Create("q", words), .. filters], page);

    /// <summary>All articles that ended so.</summary>
    public static string SearchOutcome(Outcome outcome) => Search("", [KeyValuePair.Create(OutcomeParameter, OutcomeNames.Write(outcome))]);

    /// <summary>The same as JSON.</summary>
    public static string SearchJson(string words, IEnumerable<KeyValuePair<string, string>> filters, int page) =>
        SearchApi + "?" + Query([KeyValuePair.Create("q", words), .. filters], page);

    /// <summary>A search for the words exactly as they were typed.</summary>
    public static string SearchAsTyped(string words) => Search(words, [KeyValuePair.Create(AsTypedParameter, "1")]);

    /// <summary>The address if it leads within this site, else home. The only way a request may choose where it is sent.</summary>
    public static string LocalOr(string? address, string fallback = Home) => IsLocal(address) ? address! : fallback;

    private static string Query(IEnumerable<KeyValuePair<string, string>> parameters, int page) =>
        string.Join('&', parameters.Concat(page == 1 ? [] : [KeyValuePair.Create(PageParameter, page.ToString(CultureInfo.InvariantCulture))]).Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));

    private static string Of(NameKind kind) => kind switch
    {
        NameKind.Commander => People,
        NameKind.Belligerent => Belligerents,
        _ => Places,
    };

    private static string Segment(string name) => ArticleSlug.UrlSegment(ArticleSlug.FromTitle(name));

    private static string Numbered(string address, int page) => page == 1 ? address : string.Create(CultureInfo.InvariantCulture, $"{address}?page={page}");

    private static bool IsLocal(string? address) =>
        address is ['/', ..] and not ['/', '/', ..] && address.All(c => c is > ' ' and < '\u007f' and not '\\');
}
