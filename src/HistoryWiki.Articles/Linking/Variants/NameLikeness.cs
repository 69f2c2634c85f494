namespace HistoryWiki.Articles.Linking.Variants;

/// <summary>Why two names of one article seem to mean the same, and how sure that is.</summary>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Confidence">0 to 1: how often the rule is right.</param>
public sealed record NameLikeness(VariantRule Rule, double Confidence);

/// <summary>The rules by which two names can mean the same.</summary>
public enum VariantRule
{
    /// <summary>The same letters, parted differently: <c>Abul khair</c>, <c>Abulkhair</c>.</summary>
    SameLetters,

    /// <summary>The words of a power in another order: <c>Khanate of Khiva</c>, <c>Khiva Khanate</c>.</summary>
    OtherOrder,

    /// <summary>A title or rank is left out: <c>Ayuka Khan</c>, <c>Ayuka</c>.</summary>
    TitleLeftOut,

    /// <summary>Another spelling of the same sounds: <c>Dorji</c>, <c>Dorzhi</c>.</summary>
    OtherSpelling,

    /// <summary>A name is an initial: <c>A. Volynsky</c>.</summary>
    Initial,

    /// <summary>A name between the first and the last is left out: <c>Bernard Law Montgomery</c>.</summary>
    MiddleLeftOut,

    /// <summary>A regnal number is left out: <c>Jan III Sobieski</c>, <c>Jan Sobieski</c>.</summary>
    NumberLeftOut,
}
