using System.Security.Claims;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tracing;

/// <summary>Keeps what an editor decides of two names: one decision of each two, the last.</summary>
public sealed class NameDeciding(Writer writer, TimeProvider clock)
{
    private const int LongestName = 1_000;

    /// <summary>Decides that two names mean the same, or do not; the answer is what is wrong with that, or null where it is kept. The same decision again changes nothing.</summary>
    /// <exception cref="WriterBusyException">It cannot be saved now, and can be tried again.</exception>
    public async Task<string?> Decide(NameKind kind, string name, string other, bool areSame, ClaimsPrincipal editor)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(editor);
        var (folded, foldedOther) = (NameFolding.FoldName(name), NameFolding.FoldName(other));
        if (foldedOther.Length == 0)
            return "Write the other name.";
        if (name.Length > LongestName || other.Length > LongestName)
            return $"A name can have {Quantity.Number(LongestName)} letters at most.";
        if (folded == foldedOther)
            return "Both names are read as the same already.";
        // The two in one order, whichever was written first.
        if (string.CompareOrdinal(folded, foldedOther) > 0)
            (name, folded, other, foldedOther) = (other, foldedOther, name, folded);
        var decision = new NameDecisionRow
        {
            Kind = kind,
            Name = name,
            FoldedName = folded,
            Other = other,
            FoldedOther = foldedOther,
            AreSame = areSame,
            Author = editor.Identity?.Name ?? "",
            AuthorId = editor.FindFirstValue(ClaimTypes.NameIdentifier),
            At = clock.GetUtcNow(),
        };
        return await writer.Run(wiki => Keep(wiki, decision));
    }

    private static async Task<string?> Keep(WikiContext wiki, NameDecisionRow decision)
    {
        var (name, other) = (decision.FoldedName, decision.FoldedOther);
        var before = await wiki.NameDecisions.Where(d => d.Kind == decision.Kind && ((d.FoldedName == name && d.FoldedOther == other) || (d.FoldedName == other && d.FoldedOther == name))).SingleOrDefaultAsync();
        if (before?.AreSame == decision.AreSame)
            return null;
        foreach (var (folded, written) in new[] { (name, decision.Name), (other, decision.Other) })
        {
            if (before is null && !await Occurs(wiki, decision.Kind, folded))
                return $"Nothing here is called “{written}”: no infobox, no article and no text has that name.";
        }

        // A new row, so that the newest of all tells whether any page may have changed.
        if (before is not null)
            wiki.NameDecisions.Remove(before);
        await wiki.SaveChangesAsync();
        wiki.NameDecisions.Add(decision);
        return null;
    }

    private static async Task<bool> Occurs(WikiContext wiki, NameKind kind, string folded)
    {
        var titles = NameFolding.TitlesOf(folded);
        return await wiki.Facts.AnyAsync(f => f.Kind == kind && f.FoldedTarget == folded)
            || await wiki.Articles.AnyAsync(a => titles.Contains(a.FoldedTitle))
            || await wiki.Aliases.AnyAsync(a => titles.Contains(a.FoldedName))
            || (kind == NameKind.Commander && await wiki.NameVariants.AnyAsync(v => v.FoldedVariant == folded));
    }
}
