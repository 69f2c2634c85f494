using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tracing;

/// <summary>Finds how a folded name is written, for those who read it.</summary>
internal sealed class SpelledNames(WikiContext wiki, NameKind kind)
{
    /// <summary>As the earliest conflict writes it, or else an article that has the name, a text, or an editor; the folded name where nobody does.</summary>
    public async Task<string> Of(string folded)
    {
        var titles = NameFolding.TitlesOf(folded);
        return await wiki.Facts.Where(f => f.Kind == kind && f.FoldedTarget == folded).OrderBy(f => f.FirstDay).Select(f => f.Target).FirstOrDefaultAsync()
            ?? await wiki.Articles.Where(a => titles.Contains(a.FoldedTitle)).OrderBy(a => a.Id).Select(a => a.Title).FirstOrDefaultAsync()
            ?? await wiki.Aliases.Where(a => titles.Contains(a.FoldedName)).OrderBy(a => a.Id).Select(a => a.Name).FirstOrDefaultAsync()
            ?? await wiki.NameVariants.Where(v => v.FoldedVariant == folded).OrderBy(v => v.Id).Select(v => v.Variant).FirstOrDefaultAsync()
            ?? await wiki.NameDecisions.Where(d => d.Kind == kind && d.FoldedName == folded).Select(d => d.Name).FirstOrDefaultAsync()
            ?? await wiki.NameDecisions.Where(d => d.Kind == kind && d.FoldedOther == folded).Select(d => d.Other).FirstOrDefaultAsync()
            ?? folded;
    }
}
