using HistoryWiki.Articles;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Correcting;

/// <summary>
/// Takes a correction of one revision over to a later one, field by field and section by section: what only one of
/// the two changed is kept, what both changed differently is a clash, in which the correction's own words stand until its editor chooses.
/// </summary>
public sealed class CorrectionRebase
{
    private readonly ArticleContent before;
    private readonly ArticleContent theirs;
    private readonly Correction mine;
    private readonly List<Clash> clashes = [];

    private CorrectionRebase(ArticleContent before, ArticleContent theirs, Correction mine) =>
        (this.before, this.theirs, this.mine) = (before, theirs, mine);

    /// <summary>Rebases a correction.</summary>
    /// <param name="before">The revision that was corrected.</param>
    /// <param name="theirs">The revision that stands now.</param>
    /// <param name="mine">The correction of <paramref name="before"/>.</param>
    public static Rebased Rebase(ArticleContent before, ArticleContent theirs, Correction mine)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(theirs);
        ArgumentNullException.ThrowIfNull(mine);
        return new CorrectionRebase(before, theirs, mine).Rebase();
    }

    private Rebased Rebase()
    {
        var (fields, newFields) = RebaseFields();
        var (sections, newSections) = RebaseSections();
        return new Rebased(new Correction(fields, newFields, sections, newSections), clashes);
    }

    private (List<string?> Fields, List<NewField> New) RebaseFields()
    {
        var (old, now) = (before.Fields, theirs.Fields);
        var alignment = Alignment.OfFields(old, now);
        List<string?> fields = [.. now.Select(f => f.Value)];
        List<NewField> added = [];

        for (var i = 0; i < old.Count; i++)
        {
            var (was, wanted) = (old[i].Value, mine.Fields[i]);
            if (wanted == was)
                continue;
            if (alignment.Forward[i] is { } at)
                fields[at] = Settle(old[i].Key, at, was, now[at].Value, wanted);
            else if (wanted is not null)
                added.Add(Settle(old[i].Key, added.Count, was, wanted));
        }

        var theirNew = alignment.Added.ToLookup(i => FieldOrder.Name(now[i].Key));
        foreach (var field in mine.NewFields)
        {
            if (theirNew[FieldOrder.Name(field.Key)].Cast<int?>().FirstOrDefault() is { } at)
                fields[at] = Settle(field.Key, at, null, now[at].Value, field.Value);
            else
                added.Add(field);
        }

        return (fields, added);
    }

    private string? Settle(string key, int at, string? was, string now, string? wanted)
    {
        if (now != was && now != wanted)
            clashes.Add(new FieldClash(key, at, IsNew: false, was, now, wanted));
        return wanted;
    }

    // They removed the field that was changed here.
    private NewField Settle(string key, int at, string was, string wanted)
    {
        clashes.Add(new FieldClash(key, at, IsNew: true, was, Theirs: null, wanted));
        return new NewField(key, wanted);
    }

    private (List<ArticleSection?> Sections, List<NewSection> New) RebaseSections()
    {
        var (old, now) = (before.Sections, theirs.Sections);
        var alignment = Alignment.OfSections(old, now);
        List<ArticleSection?> sections = [.. now];
        List<NewSection> added = [];
        var theirNew = alignment.Added.Select(i => now[i]).ToHashSet();
        var newAfter = mine.NewSections.ToLookup(s => s.After, s => s.Section);
        var place = NewSection.First;

        AddNew(NewSection.First);
        for (var i = 0; i < old.Count; i++)
        {
            place = alignment.Forward[i] ?? place;
            Settle(i);
            AddNew(i);
        }

        return (sections, added);

        void Settle(int i)
        {
            var (was, wanted) = (old[i], mine.Sections[i]);
            if (wanted == was)
                return;
            if (alignment.Forward[i] is { } at)
            {
                if (now[at] != was && now[at] != wanted)
                    clashes.Add(new SectionClash(at, IsNew: false, was, now[at], wanted));
                sections[at] = wanted;
            }
            else if (wanted is not null)
            {
                clashes.Add(new SectionClash(added.Count, IsNew: true, was, Theirs: null, wanted));
                added.Add(new NewSection(place, wanted));
            }
        }

        // An article has one lead, and two sections that both wrote under one heading are of the same.
        void AddNew(int after)
        {
            foreach (var section in newAfter[after].Where(s => !theirNew.Contains(s)))
            {
                if (alignment.Added.Where(i => now[i].Heading == section.Heading && sections[i] == now[i]).Cast<int?>().FirstOrDefault() is { } at)
                {
                    clashes.Add(new SectionClash(at, IsNew: false, Before: null, now[at], section));
                    sections[at] = section;
                }
                else
                {
                    added.Add(new NewSection(place, section));
                }
            }
        }
    }
}

/// <summary>A correction of the revision that stands now, and where both changed the same.</summary>
public sealed record Rebased(Correction Correction, IReadOnlyList<Clash> Clashes);

/// <summary>One field or section that two editors changed differently.</summary>
public abstract record Clash;

/// <summary>A field that two editors changed differently.</summary>
/// <param name="Key">The key of the field.</param>
/// <param name="At">Its index among the fields of the revision that stands now, or among the new fields of the correction.</param>
/// <param name="IsNew">True where it is one of the new fields, because they removed it.</param>
/// <param name="Before">What both began with; null where there was none.</param>
/// <param name="Theirs">What stands now; null where they removed it.</param>
/// <param name="Mine">What this editor wants; null to remove it.</param>
public sealed record FieldClash(string Key, int At, bool IsNew, string? Before, string? Theirs, string? Mine) : Clash;

/// <summary>A section that two editors changed differently; see <see cref="FieldClash"/>.</summary>
public sealed record SectionClash(int At, bool IsNew, ArticleSection? Before, ArticleSection? Theirs, ArticleSection? Mine) : Clash;
