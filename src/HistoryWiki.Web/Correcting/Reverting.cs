using HistoryWiki.Web.Correcting.Form;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Correcting;

/// <summary>Goes back to an earlier revision, by saving what it says as the next one.</summary>
public sealed class Reverting(Writer writer, ArticleSaving saving)
{
    /// <summary>Goes back, if the revision that its editor looked at is still the current one.</summary>
    /// <exception cref="WriterBusyException">It cannot be saved now, and can be tried again.</exception>
    public Task<RevertOutcome> GoBack(Revert revert) => writer.Run(wiki => GoBack(wiki, revert));

    private async Task<RevertOutcome> GoBack(WikiContext wiki, Revert revert)
    {
        var slug = await ProperSlug.Find(wiki, revert.Slug);
        if (await wiki.Articles.SingleOrDefaultAsync(a => a.Slug == slug) is not { } article
            || await wiki.Revisions.SingleOrDefaultAsync(r => r.ArticleId == article.Id && r.Number == revert.To) is not { } old)
            return RevertOutcome.NotFound;
        if (await wiki.Revisions.AnyAsync(r => r.ArticleId == article.Id && r.EditToken == revert.Token))
            return RevertOutcome.Saved;
        if (article.RevisionNumber != revert.Base)
            return RevertOutcome.Conflict;

        // The article keeps the address it has now.
        var content = ArticleContent.Read(old.Content) with { Title = article.Title };
        var current = await wiki.Revisions.SingleAsync(r => r.ArticleId == article.Id && r.Number == article.RevisionNumber);
        if (content.Write() == ArticleContent.Read(current.Content).Write())
            return RevertOutcome.Unchanged;
        await saving.Save(wiki, article, content, new RevisionNote(RevisionOrigin.Revert, revert.Editor.Name, revert.Summary) { AuthorId = revert.Editor.Id, EditToken = revert.Token });
        return RevertOutcome.Saved;
    }
}

/// <summary>A wish to go back.</summary>
/// <param name="Slug">The article.</param>
/// <param name="To">The number of the revision to go back to.</param>
/// <param name="Base">The number of the revision that was current when the editor decided.</param>
/// <param name="Editor">Who goes back.</param>
/// <param name="Summary">Why.</param>
/// <param name="Token">Names this very form.</param>
public sealed record Revert(string Slug, int To, int Base, Editor Editor, string Summary, string Token);

/// <summary>What became of a wish to go back.</summary>
public enum RevertOutcome
{
    Saved,
    Unchanged,
    Conflict,
    NotFound,
}

/// <summary>The small form that asks whether to go back, as posted: an input record.</summary>
/// <param name="Base">The number of the revision that was current when the form was made.</param>
/// <param name="Token">A random word.</param>
/// <param name="Summary">Why.</param>
public sealed record RevertDraft(int? Base, string Token, string Summary)
{
    /// <summary>Reads the posted form.</summary>
    public static RevertDraft Read(PostedValues posted)
    {
        ArgumentNullException.ThrowIfNull(posted);
        return new RevertDraft(
            Digits.FindUnpadded(posted.Find(DraftReading.BaseBox)),
            posted.Find(DraftReading.TokenBox) ?? "",
            posted.Find(DraftReading.SummaryBox)?.Trim() ?? "");
    }
}
