using HistoryWiki.Web.Correcting.Form;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting;

/// <summary>Answers the edit page: opens the form of an article, and takes it back filled in.</summary>
public sealed class Editing(RevisionQuery revisions, EditSaving saving, Previewing previewing)
{
    /// <summary>The form of the current revision, or of an article that is not written yet; null where no article can have that title.</summary>
    /// <param name="slug">The address.</param>
    /// <param name="kind">What a new article is to be about.</param>
    public async Task<EditView?> Open(string slug, string? kind)
    {
        if (await revisions.Find(slug) is { } current)
            return await Open(current.Title, current.Content, current.Head.Number);
        return Beginning.Of(slug, kind) is { } beginning && await revisions.Holder(beginning.Title) is null ? await Open(beginning.Title, beginning, Beginning.Number) : null;
    }

    /// <summary>The answer to a posted form.</summary>
    public async Task<EditAnswer> Answer(string slug, PostedValues posted, Editor editor)
    {
        ArgumentNullException.ThrowIfNull(posted);
        var number = Digits.FindUnpadded(posted.Find(DraftReading.BaseBox));
        if (number != Beginning.Number && await revisions.Find(slug) is null)
            return new EditAnswer.NotFound();
        var token = posted.Find(DraftReading.TokenBox);
        var action = FormAction.Read(posted.Find(DraftReading.ActionBox));
        if (number is null || !EditToken.IsWord(token) || await Opened(slug, number.Value, posted) is not { } opened)
            return new EditAnswer.Refused("The form does not say which revision of the article it corrects.");

        var draft = DraftReading.Read(posted, DraftMaking.Of(opened.Content, number.Value, token!));
        if (posted.Fault is { } fault)
            return new EditAnswer.Refused(fault);
        return action.Verb == FormAction.Save
            ? await Save(opened, draft, new Sending(slug, editor, EditToken.Of(slug, editor, posted)))
            : new EditAnswer.Show(await Again(opened, action, draft, posted));
    }

    private async Task<EditView> Open(string title, ArticleContent content, int number) =>
        new(title, content, DraftMaking.Of(content, number, EditToken.NewWord()), await previewing.Of(content));

    private async Task<OpenedArticle?> Opened(string slug, int number, PostedValues posted) => number == Beginning.Number
        ? Beginning.Of(slug, posted.Find(DraftReading.KindBox)) is { } beginning ? new OpenedArticle(beginning.Title, beginning) : null
        : await revisions.Find(slug, number) is { } revision ? new OpenedArticle(revision.Title, revision.Content) : null;

    private async Task<EditView> Again(OpenedArticle opened, FormAction action, EditDraft draft, PostedValues posted)
    {
        var hindrance = action.Hindrance(draft);
        draft = action.Apply(draft, posted);
        var composed = DraftComposing.Compose(draft, opened.Content);
        return new EditView(opened.Title, opened.Content, draft, await previewing.Of(opened.Content, composed.Correction))
        {
            Problems = action.Verb == FormAction.Preview ? composed.Problems : hindrance,
        };
    }

    private async Task<EditAnswer> Save(OpenedArticle opened, EditDraft draft, Sending sending)
    {
        var composed = DraftComposing.Compose(draft, opened.Content);
        DraftComposing.CheckSummary(draft, composed.Problems);
        if (composed.Problems.Errors.Count > 0)
            return await Show(EditState.Rejected);
        try
        {
            var edit = new Edit(sending.Slug, draft.Base, composed.Correction, sending.Editor, draft.Summary, sending.Token) { Beginning = draft.Base == Beginning.Number ? opened.Content : null };
            return await saving.Save(edit) switch
            {
                SaveOutcome.Saved saved => new EditAnswer.Saved(saved.Title),
                SaveOutcome.Unchanged => await Show(EditState.Unchanged),
                SaveOutcome.Taken taken => await Refuse(taken.By),
                SaveOutcome.Conflict conflict => new EditAnswer.Show(await Clashing(draft, conflict)),
                _ => new EditAnswer.NotFound(),
            };
        }
        catch (WriterBusyException e)
        {
            return await Show(EditState.Busy, e.Cause);
        }

        Task<EditAnswer> Refuse(TitleHolder holder)
        {
            composed.Problems.Error(DraftReading.SummaryBox, holder.Refusal);
            return Show(EditState.Rejected);
        }

        async Task<EditAnswer> Show(EditState state, BusyCause? cause = null) =>
            new EditAnswer.Show(new EditView(opened.Title, opened.Content, draft, await previewing.Of(opened.Content, composed.Correction))
            {
                Problems = composed.Problems,
                State = state,
                BusyWith = cause,
            });
    }

    private async Task<EditView> Clashing(EditDraft draft, SaveOutcome.Conflict conflict)
    {
        var (current, rebased) = (conflict.Current, conflict.Rebased);
        var fresh = DraftRebasing.Of(draft, current.Content, current.Head.Number, rebased);
        return new EditView(current.Title, current.Content, fresh, await previewing.Of(current.Content, rebased.Correction))
        {
            State = EditState.Conflict,
            ClashesWith = current.Head,
        };
    }

    /// <summary>What a form was made of.</summary>
    private sealed record OpenedArticle(string Title, ArticleContent Content);

    private sealed record Sending(string Slug, Editor Editor, string Token);
}

/// <summary>What a posted edit form is answered with.</summary>
public abstract record EditAnswer
{
    private EditAnswer()
    {
    }

    /// <summary>The edit page again.</summary>
    public sealed record Show(EditView View) : EditAnswer;

    /// <summary>The article, which has what was typed.</summary>
    public sealed record Saved(string Title) : EditAnswer;

    /// <summary>A page that says why this is no form of ours.</summary>
    public sealed record Refused(string Reason) : EditAnswer;

    /// <summary>There is no such article.</summary>
    public sealed record NotFound : EditAnswer;
}
