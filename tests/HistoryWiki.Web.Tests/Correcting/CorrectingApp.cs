using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tests.Correcting;

/// <summary>One app with one signed-in editor for the tests of a class, each of which corrects an article of its own.</summary>
public sealed class CorrectingApp : IAsyncLifetime
{
    /// <summary>A conflict with a field of each kind of box, for tests of what cannot be saved.</summary>
    public static readonly ArticleContent Siege = Some.Conflict(
        "Siege",
        ("Date", "January 1644"),
        ("Result", "Treaty"),
        ("Combatant1", "Kabardia"),
        ("Commander1", "Khodozhduk"),
        ("Strength1", "1643:, 10,000")).With("Battle", "Long.");

    private int articles;

    public WikiApp App { get; } = new();

    public HttpClient Editor { get; private set; } = default!;

    public async ValueTask InitializeAsync() => Editor = await App.SignedIn();

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>Saves the content under a title that no other test uses.</summary>
    public async Task<CorrectedArticle> Save(ArticleContent content)
    {
        var title = $"{content.Title} {Interlocked.Increment(ref articles)}";
        await App.Save(content with { Title = title });
        return new CorrectedArticle(App, Editor, title);
    }
}

/// <summary>The article that a test corrects.</summary>
public sealed record CorrectedArticle(WikiApp App, HttpClient Editor, string Title)
{
    public string Address => ArticleSlug.Href(Title);

    public Task<EditForm> OpenForm() => EditForm.Open(Editor, Address + "/edit");

    public Task<int> Revisions() => App.Read(wiki => wiki.Revisions.CountAsync(r => r.Article!.Title == Title));

    public Task<RevisionRow> LastRevision() => App.Read(wiki => wiki.Revisions.SingleAsync(r => r.Article!.Title == Title && r.Number == r.Article.RevisionNumber));

    public async Task<ArticleContent> Current() => ArticleContent.Read((await LastRevision()).Content);
}
