using HistoryWiki.Web.Correcting.Form;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Correcting;

/// <summary>Gives an article another title, as its next revision. The old title leads to it from then on, so that every link stays.</summary>
public sealed class Renaming(Writer writer, ArticleSaving saving)
{
    /// <summary>Renames an article, if nobody renamed it since its form was opened; what else was changed meanwhile stays.</summary>
    /// <exception cref="WriterBusyException">It cannot be saved now, and can be tried again.</exception>
    public Task<RenameOutcome> Rename(Rename rename) => writer.Run(wiki => Rename(wiki, rename));

    private async Task<RenameOutcome> Rename(WikiContext wiki, Rename rename)
    {
        var slug = await ProperSlug.Find(wiki, rename.Slug);
        if (await wiki.Articles.SingleOrDefaultAsync(a => a.Slug == slug) is not { } article
            || await wiki.Revisions.SingleOrDefaultAsync(r => r.ArticleId == article.Id && r.Number == rename.Base) is not { } opened)
            return new RenameOutcome.NotFound();
        if (await wiki.Revisions.AnyAsync(r => r.ArticleId == article.Id && r.EditToken == rename.Token))
            return new RenameOutcome.Saved(article.Title);
        if (ArticleContent.Read(opened.Content).Title != article.Title)
            return new RenameOutcome.Conflict();
        if (article.Title == rename.Title)
            return new RenameOutcome.Unchanged();
        if (await TitleRules.Holder(wiki, rename.Title, article.Id) is { } holder)
            return new RenameOutcome.Taken(holder);

        var current = await wiki.Revisions.SingleAsync(r => r.ArticleId == article.Id && r.Number == article.RevisionNumber);
        await saving.Rename(wiki, article, ArticleContent.Read(current.Content) with { Title = rename.Title }, new RevisionNote(RevisionOrigin.Edit, rename.Editor.Name, rename.Summary) { AuthorId = rename.Editor.Id, EditToken = rename.Token });
        return new RenameOutcome.Saved(rename.Title);
    }
}

/// <summary>A wish to give an article another title.</summary>
/// <param name="Slug">The article.</param>
/// <param name="Title">The new title, as <see cref="RenameDraft.ProperTitle"/> has it.</param>
/// <param name="Base">The number of the revision that was current when the form was made.</param>
/// <param name="Editor">Who renames it.</param>
/// <param name="Summary">Why.</param>
/// <param name="Token">Names this very form.</param>
public sealed record Rename(string Slug, string Title, int Base, Editor Editor, string Summary, string Token);

/// <summary>What became of a wish to rename.</summary>
public abstract record RenameOutcome
{
    private RenameOutcome()
    {
    }

    /// <summary>The article has the title now, or had it already because its form was sent twice.</summary>
    public sealed record Saved(string Title) : RenameOutcome;

    /// <summary>That is its title.</summary>
    public sealed record Unchanged : RenameOutcome;

    /// <summary>The title means another article.</summary>
    public sealed record Taken(TitleHolder By) : RenameOutcome;

    /// <summary>Somebody else renamed the article.</summary>
    public sealed record Conflict : RenameOutcome;

    /// <summary>The article, or the revision that the form was made of, does not exist.</summary>
    public sealed record NotFound : RenameOutcome;
}
