namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>A name of an article as it stands in <see cref="KnownNames"/>.</summary>
/// <param name="Article">The number of the article.</param>
/// <param name="Capitals">A bit for each word, the first lowest: whether the name writes it with a capital letter.</param>
/// <param name="Shape">How much the name alone tells.</param>
internal readonly record struct KnownName(int Article, uint Capitals, NameShape Shape)
{
    /// <summary>Whether it is a name of the article, and not words that can mean it where there is evidence.</summary>
    public bool IsItsOwn => Shape is not (NameShape.Shortened or NameShape.Place);
}

/// <summary>How much a name alone tells about what is meant.</summary>
internal enum NameShape
{
    /// <summary>Several words that are the whole title or another name of its own.</summary>
    Full,

    /// <summary>Several words that stand for other things as well: a title whose brackets were left out, so that it is known to have namesakes.</summary>
    Bare,

    /// <summary>A single word.</summary>
    Short,

    /// <summary>A shorter form of a title, see <see cref="NameVariations"/>, which is no name of its own.</summary>
    Shortened,

    /// <summary>The place that the title of a conflict names, see <see cref="NameVariations.Places"/>.</summary>
    Place,
}
