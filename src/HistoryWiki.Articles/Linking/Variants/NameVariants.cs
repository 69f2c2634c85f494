namespace HistoryWiki.Articles.Linking.Variants;

/// <summary>Tells whether two names of one kind in one article mean the same: <c>Dorji Nazarov</c> and <c>Dorzhi Nazarov</c>, but not <c>Ivan III</c> and <c>Ivan IV</c>.</summary>
/// <remarks>
/// What the article itself is evidence for is presumed: the same side, place and time. Across articles a likeness is a suggestion, never a
/// fact. Whatever tells two apart wins: regnal numbers, lands, epithets, titles that exclude each other, fathers.
/// </remarks>
public static class NameVariants
{
    /// <summary>From this confidence on two names of one article are taken for the same.</summary>
    public const double Sure = 0.85;

    // How far apart the words of two names may be spelled together, counted as SpellingKey counts.
    private const int FarthestApart = 2;

    private static readonly Dictionary<VariantRule, double> Confidences = new()
    {
        [VariantRule.SameLetters] = 1,
        [VariantRule.OtherOrder] = 0.97,
        [VariantRule.TitleLeftOut] = 0.95,
        [VariantRule.OtherSpelling] = 0.95,
        [VariantRule.Initial] = 0.9,
        [VariantRule.MiddleLeftOut] = 0.9,
        [VariantRule.NumberLeftOut] = 0.85,
    };

    /// <summary>Why two names mean the same; null where nothing says so.</summary>
    public static NameLikeness? Compare(string name, string other)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(other);
        return Compare(NameAnatomy.Of(name), NameAnatomy.Of(other));
    }

    internal static NameLikeness? Compare(NameAnatomy name, NameAnatomy other) => RuleOf(name, other) is { } rule ? new NameLikeness(rule, Confidences[rule]) : null;

    private static VariantRule? RuleOf(NameAnatomy a, NameAnatomy b)
    {
        if (a.Words.Count == 0 || b.Words.Count == 0)
            return null;
        if (a.Letters == b.Letters && (a.Peerage == b.Peerage || a.Peerage.Length == 0 || b.Peerage.Length == 0))
            return VariantRule.SameLetters;
        if (a.IsPower && b.IsPower && SameWords(a, b))
            return VariantRule.OtherOrder;
        if (AreToldApart(a, b) || LikenessOfWords(a, b) is not { } words)
            return null;
        if (a.Number != b.Number)
            return VariantRule.NumberLeftOut;
        return words == VariantRule.SameLetters ? VariantRule.TitleLeftOut : words;
    }

    private static bool SameWords(NameAnatomy a, NameAnatomy b) =>
        a.Sounds.Append(a.Land).Where(word => word.Length > 0).ToHashSet().SetEquals(b.Sounds.Append(b.Land).Where(word => word.Length > 0));

    // One of them may leave out what the other says, if enough else is said by both.
    private static bool AreToldApart(NameAnatomy a, NameAnatomy b)
    {
        var full = Math.Min(a.Words.Count, b.Words.Count) > 1;
        var sameNumber = a.Number is not null && a.Number == b.Number;
        return (a.Number is not null && b.Number is not null && a.Number != b.Number)
            || (a.Number != b.Number && !full && !(a.Epithet.Length > 0 && a.Epithet == b.Epithet))
            || (a.Number != b.Number && a.Epithet != b.Epithet)
            || Differ(a.Epithet, b.Epithet, mayBeLeftOut: sameNumber || full)
            || Differ(a.Land, b.Land, mayBeLeftOut: sameNumber || full)
            || Differ(a.Peerage, b.Peerage, mayBeLeftOut: full)
            || (a.Titles.Count > 0 && b.Titles.Count > 0 && !a.Titles.IsSubsetOf(b.Titles) && !b.Titles.IsSubsetOf(a.Titles));
    }

    private static bool Differ(string a, string b, bool mayBeLeftOut) => a != b && (!mayBeLeftOut || (a.Length > 0 && b.Length > 0));

    private static VariantRule? LikenessOfWords(NameAnatomy a, NameAnatomy b)
    {
        if (a.Words.SequenceEqual(b.Words))
            return VariantRule.SameLetters;
        if (string.Concat(a.Words) == string.Concat(b.Words))
            return VariantRule.OtherSpelling;
        if (SoundAlike(a.Sounds, b.Sounds) || a.Sound == b.Sound)
            return VariantRule.OtherSpelling;
        var (shorter, longer) = a.Words.Count <= b.Words.Count ? (a, b) : (b, a);
        if (shorter.Words.Count < 2 || a.HasFather || b.HasFather || a.IsPower || b.IsPower || !SoundAlike(shorter.Sounds[^1], longer.Sounds[^1]))
            return null;
        return LikenessOfGiven(shorter.Words.SkipLast(1).ToList(), longer.Words.SkipLast(1).ToList());
    }

    private static bool SoundAlike(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a.Count == b.Count && a.Zip(b, Apart).Sum() <= FarthestApart;

    private static bool SoundAlike(string a, string b) => Apart(a, b) <= FarthestApart;

    private static int Apart(string a, string b) => SpellingKey.Distance(a, b) ?? FarthestApart + 1;

    // The names before the last: each of the fewer is one of the others in order, whole or as an initial, and the first of both is the same.
    private static VariantRule? LikenessOfGiven(List<string> fewer, List<string> more)
    {
        var rule = fewer.Count == more.Count ? VariantRule.OtherSpelling : VariantRule.MiddleLeftOut;
        var at = 0;
        for (var i = 0; i < fewer.Count; i++)
        {
            var found = more.FindIndex(at, name => SoundAlike(SpellingKey.Of(fewer[i]), SpellingKey.Of(name)) || IsInitial(fewer[i], name));
            if (found < 0 || (i == 0 && found > 0))
                return null;
            if (more.Skip(at).Take(found - at).Any(NameTables.IsTelling))
                return null;
            if (IsInitial(fewer[i], more[found]) && fewer[i].Length != more[found].Length)
                rule = VariantRule.Initial;
            at = found + 1;
        }

        return more.Skip(at).Any(NameTables.IsTelling) ? null : rule;
    }

    private static bool IsInitial(string a, string b) => (a.Length == 1 || b.Length == 1) && a[0] == b[0];
}
