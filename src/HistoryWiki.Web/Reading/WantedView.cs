using HistoryWiki.Articles;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Reading;

/// <summary>A title that no article has: who wants it, what they say of it, and which titles are near.</summary>
/// <param name="Title">The title as the address spells it.</param>
/// <param name="Wanting">How many articles link to it.</param>
/// <param name="Mentions">What articles say of it: those that link to it first, then those that only name it.</param>
/// <param name="Near">Titles spelled alike.</param>
public sealed record WantedView(string Title, int Wanting, IReadOnlyList<TitleNaming> Mentions, IReadOnlyList<string> Near)
{
    /// <summary>As what infoboxes name it: those have a page of their own.</summary>
    public IReadOnlyList<NameKind> NamedAs { get; init; } = [];

    /// <summary>The articles that are called so: by another name, or by a title that differs only in case or accents.</summary>
    public IReadOnlyList<ArticleBrief> Called { get; init; } = [];

    /// <summary>How many conflicts are part of it.</summary>
    public int Within { get; init; }

    /// <summary>What can be said of it.</summary>
    public required SaidSoFar Said { get; init; }

    /// <summary>Whether an article can have this title.</summary>
    public bool MayStart { get; init; }

    /// <summary>What it would be about, by how other articles name it; null where they do not tell.</summary>
    public ArticleKind? WantedAs { get; init; }

    /// <summary>Who wants it, in a sentence.</summary>
    public string Summary => Called.Count > 0 ? "Several articles are called so, and none by this title alone." : (Wanting, Mentions.Count) switch
    {
        (0, 0) => "Nobody has written this article yet.",
        (0, 1) => "Nobody has written this article yet. 1 article names it.",
        (0, var naming) => $"Nobody has written this article yet. {naming} articles name it.",
        _ => $"This article is wanted by {Quantity.Of(Wanting, "article")} and nobody has written it yet.",
    };
}

/// <summary>Where an article names a title, by a link that its editor wrote or in words alone: in a field of its infobox, in a sentence, or in both.</summary>
/// <param name="Title">The article that names it.</param>
/// <param name="Field">What the field says; null where none does.</param>
/// <param name="Sentence">What the text says; null where it does not.</param>
public sealed record TitleNaming(string Title, NamingField? Field, NamingSentence? Sentence);

/// <summary>A field that names a title: what a person calls the field, and the name in it.</summary>
public sealed record NamingField(string Label, string Name);

/// <summary>A piece of text in which a title is marked, and the section it stands in; the anchor of the lead is empty.</summary>
public sealed record NamingSentence(string Anchor, MarkedText Words);
