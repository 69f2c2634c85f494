namespace HistoryWiki.Web.Correcting.Form;

/// <summary>What an editor chose where somebody else changed the same.</summary>
internal sealed class ClashChoices(EditDraft draft, FormProblems problems)
{
    /// <summary>The clash of a field or section; null where there is none or where the editor's own words stand. One without a choice is an error.</summary>
    public ClashDraft? Find(string name)
    {
        for (var i = 0; i < draft.Clashes.Count; i++)
        {
            var clash = draft.Clashes[i];
            if (clash.About != name)
                continue;
            if (clash.Choice is ClashDraft.TakeBefore or ClashDraft.TakeTheirs)
                return clash;
            if (clash.Choice != ClashDraft.TakeMine)
                problems.Error($"{DraftReading.Clashes}.{i}.choice", "Choose which of the three stands: before, theirs or yours");
        }

        return null;
    }
}
