using HistoryWiki.Articles;

namespace HistoryWiki.Web.Importing;

/// <summary>
/// Lets those articles of an export pass that a wiki of wars wants: with the infobox of a conflict, a person, a polity or a unit, and
/// redirects. The revisions of one page come together; those before the first that has such an infobox are held back until it comes.
/// </summary>
/// <param name="all">Every article passes.</param>
public sealed class WantedPages(bool all)
{
    // Of a page with a longer history without an infobox, the oldest revisions are dropped.
    private const int MostHeldLetters = 16 * 1024 * 1024;

    private readonly Queue<SourceArticle> held = new();
    private SourceArticle? redirect;
    private int heldLetters;
    private long textsBefore;
    private string title = "";
    private bool isWanted;

    /// <summary>How many pages were left out.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Whether a page is wanted whose infobox is of a kind.</summary>
    public static bool IsWanted(ArticleKind kind) => kind is ArticleKind.Conflict or ArticleKind.Person or ArticleKind.Polity;

    /// <summary>Takes the next revision; the answer is what passes now, the oldest first.</summary>
    public IReadOnlyList<SourceArticle> Pass(SourceArticle revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var article = revision.Article;
        List<SourceArticle> before = [];
        if (title != article.Title)
        {
            before = Begin(article.Title);
            textsBefore = revision.Texts - 1;
        }

        // What goes on later goes on with whole pages.
        revision = revision with { Texts = textsBefore };
        // Whether a page redirects is what its last revision says.
        redirect = article.RedirectTo is null ? null : revision;
        return redirect is null ? [.. before, .. Pass(revision, article.Kind)] : before;
    }

    /// <summary>Ends the last page.</summary>
    public IReadOnlyList<SourceArticle> End() => Begin("");

    private List<SourceArticle> Pass(SourceArticle revision, ArticleKind kind)
    {
        if (isWanted)
            return [revision];

        Hold(revision);
        isWanted = all || IsWanted(kind);
        return isWanted ? Release() : [];
    }

    private List<SourceArticle> Begin(string next)
    {
        List<SourceArticle> last = redirect is null || isWanted ? [] : [redirect];
        if (held.Count > 0 && last.Count == 0)
            LeftOut++;
        held.Clear();
        (title, isWanted, heldLetters, redirect) = (next, false, 0, null);
        return last;
    }

    private void Hold(SourceArticle revision)
    {
        held.Enqueue(revision);
        heldLetters += Letters(revision);
        while (heldLetters > MostHeldLetters && held.Count > 1)
            heldLetters -= Letters(held.Dequeue());
    }

    private List<SourceArticle> Release()
    {
        var released = held.ToList();
        held.Clear();
        return released;
    }

    private static int Letters(SourceArticle revision) => revision.Article.Sections.Sum(section => section.Markdown.Length);
}
