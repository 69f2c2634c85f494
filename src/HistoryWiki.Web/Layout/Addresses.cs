using System.Globalization;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Layout;

/// <summary>The address book: every address of the site is written here and nowhere else.</summary>
public static class Addresses
{
    private const string OtherFacts = "new";
    private const string Text = "section";
    private const string EditorPreview = "pv-h";
    private const string People = "/people";
    private const string Belligerents = "/belligerents";
    private const string Places = "/places";

    public const string Home = "/";
    public const string Browse = "/browse";
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

    /// <summary>The query parameter of a search whose words are not to be corrected.</summary>
    public const string AsTypedParameter = "typed";

    /// <summary>The page for signing in, which then leads on to an address.</summary>
    public static string LoginFor(string address) => $"{Login}?{ReturnParameter}={Uri.EscapeDataString(address)}";

    public static string Article(string title) => ArticleSlug.Href(title);

    public static string Section(string title, string anchor) => Article(title) + Fragment(anchor);

    /// <summary>The page of a person, belligerent or place that infoboxes name; of a war its article.</summary>
    public static string Named(NameKind kind, string name, int page = 1) => kind switch
    {
        NameKind.Commander => Numbered($"{People}/{Segment(name)}", page),
        NameKind.Belligerent => Numbered($"{Belligerents}/{Segment(name)}", page),
        NameKind.Place => Numbered($"{Places}/{Segment(name)}", page),
        _ => Article(name),
    };

    /// <summary>What the page of a name is about, by its address.</summary>
    public static NameKind KindOf(PathString path) =>
        path.StartsWithSegments(People, StringComparison.OrdinalIgnoreCase) ? NameKind.Commander
        : path.StartsWithSegments(Belligerents, StringComparison.OrdinalIgnoreCase) ? NameKind.Belligerent
        : NameKind.Place;

    /// <summary>Where an editor joins the names of one that infoboxes name, and splits them.</summary>
    public static string Names(NameKind kind, string name) => Named(kind, name) + "/names";

    /// <summary>A place on the same page.</summary>
    public static string Fragment(string anchor) => "#" + Uri.EscapeDataString(anchor);

    public static string Edit(string title) => Article(title) + "/edit";

    /// <summary>A line of an infobox in the editor: the boxes of its fact, or where the other facts stand; the text of the article where no line is meant.</summary>
    public static string EditField(string title, string? key) => Edit(title) + Fragment(key is null ? Text : FieldKeys.Find(key)?.Name ?? OtherFacts);

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

    public static string BrowseCentury(int century) => BrowseBy([KeyValuePair.Create("century", CenturyNumber.Write(century))]);

    public static string Search(string words, int page = 1) => Search(words, [], page);

    /// <summary>A search narrowed by filters, for example <c>century=18</c>.</summary>
    public static string Search(string words, IEnumerable<KeyValuePair<string, string>> filters, int page = 1) =>
        SearchPage + "?" + Query([KeyValuePair.Create("q", words), .. filters], page);

    /// <summary>The same as JSON.</summary>
    public static string SearchJson(string words, IEnumerable<KeyValuePair<string, string>> filters, int page) =>
        SearchApi + "?" + Query([KeyValuePair.Create("q", words), .. filters], page);

    /// <summary>A search for the words exactly as they were typed.</summary>
    public static string SearchAsTyped(string words) => Search(words, [KeyValuePair.Create(AsTypedParameter, "1")]);

    /// <summary>The address if it leads within this site, else home. The only way a request may choose where it is sent.</summary>
    public static string LocalOr(string? address, string fallback = Home) => IsLocal(address) ? address! : fallback;

    private static string Query(IEnumerable<KeyValuePair<string, string>> parameters, int page) =>
        string.Join('&', parameters.Concat(page == 1 ? [] : [KeyValuePair.Create("page", page.ToString(CultureInfo.InvariantCulture))]).Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));

    private static string Segment(string name) => ArticleSlug.UrlSegment(ArticleSlug.FromTitle(name));

    private static string Numbered(string address, int page) => page == 1 ? address : string.Create(CultureInfo.InvariantCulture, $"{address}?page={page}");

    private static bool IsLocal(string? address) =>
        address is ['/', ..] and not ['/', '/', ..] && address.All(c => c is > ' ' and < '\u007f' and not '\\');
}
