using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Correcting;

/// <summary>Saves a correction as the next revision, if nobody changed the same in between.</summary>
public sealed class EditSaving(Writer writer, ArticleSaving saving)
{
    /// <summary>Saves a correction, on top of whatever was saved since its form was opened.</summary>
    /// <exception cref="WriterBusyException">It cannot be saved now, and can be tried again.</exception>
    public Task<SaveOutcome> Save(Edit edit) => writer.Run(wiki => Save(wiki, edit));

    private async Task<SaveOutcome> Save(WikiContext wiki, Edit edit)
    {
        var slug = await ProperSlug.Find(wiki, edit.Slug);
        if (await wiki.Articles.SingleOrDefaultAsync(a => a.Slug == slug) is not { } article)
            return edit.Beginning is { } beginning ? await SaveNew(wiki, edit, beginning) : new SaveOutcome.NotFound();
        if (await wiki.Revisions.AnyAsync(r => r.ArticleId == article.Id && r.EditToken == edit.Token))
            return new SaveOutcome.Saved(article.Title);

        var current = await wiki.Revisions.SingleAsync(r => r.ArticleId == article.Id && r.Number == article.RevisionNumber);
        var content = ArticleContent.Read(current.Content);
        var rebased = new Rebased(edit.Correction, []);
        if (edit.Base != current.Number)
        {
            var opened = edit.Beginning;
            if (opened is null && await wiki.Revisions.SingleOrDefaultAsync(r => r.ArticleId == article.Id && r.Number == edit.Base) is { } revision)
                opened = ArticleContent.Read(revision.Content);
            if (opened is null)
                return new SaveOutcome.NotFound();
            rebased = CorrectionRebase.Rebase(opened, content, edit.Correction);
        }

        if (rebased.Clashes.Count > 0)
            return new SaveOutcome.Conflict(new RevisionView(article.Title, current.Number, RevisionHead.Of(current), content), rebased);
        var corrected = rebased.Correction.Apply(content);
        if (corrected.Write() == content.Write())
            return new SaveOutcome.Unchanged(article.Title);
        await saving.Save(wiki, article, corrected, NoteOf(edit));
        return new SaveOutcome.Saved(article.Title);
    }

    private async Task<SaveOutcome> SaveNew(WikiContext wiki, Edit edit, ArticleContent beginning)
    {
        if (await TitleRules.Holder(wiki, beginning.Title) is { } holder)
            return new SaveOutcome.Taken(holder);
        var written = edit.Correction.Apply(beginning);
        if (written.Write() == beginning.Write())
            return new SaveOutcome.Unchanged(beginning.Title);
        await saving.Save(wiki, null, written, NoteOf(edit));
        return new SaveOutcome.Saved(beginning.Title);
    }

    private static RevisionNote NoteOf(Edit edit) => new(RevisionOrigin.Edit, edit.Editor.Name, edit.Summary) { AuthorId = edit.Editor.Id, EditToken = edit.Token };
}

/// <summary>A correction with who made it and why.</summary>
/// <param name="Slug">The article.</param>
/// <param name="Base">The number of the revision that is corrected.</param>
/// <param name="Correction">What is to change.</param>
/// <param name="Editor">Who changes it.</param>
/// <param name="Summary">What was changed, and why.</param>
/// <param name="Token">Names this very form, so that sending it twice makes one revision.</param>
public sealed record Edit(string Slug, int Base, Correction Correction, Editor Editor, string Summary, string Token)
{
    /// <summary>What the form of a new article began with; null where it corrects a revision.</summary>
    public ArticleContent? Beginning { get; init; }
}

/// <summary>What became of a correction.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    /// <summary>It is a revision now, or was one already because its form was sent twice.</summary>
    public sealed record Saved(string Title) : SaveOutcome;

    /// <summary>It changes nothing.</summary>
    public sealed record Unchanged(string Title) : SaveOutcome;

    /// <summary>A new article cannot have its title, for it means another.</summary>
    public sealed record Taken(TitleHolder By) : SaveOutcome;

    /// <summary>Somebody else changed the same.</summary>
    /// <param name="Current">The revision that stands now.</param>
    /// <param name="Rebased">The correction on top of it, and where the two clash.</param>
    public sealed record Conflict(RevisionView Current, Rebased Rebased) : SaveOutcome;

    /// <summary>The article, or the revision that was corrected, does not exist.</summary>
    public sealed record NotFound : SaveOutcome;
}
