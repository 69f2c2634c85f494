using System.Collections.Immutable;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>A link in double brackets: <c>[[Ayuka Khan|Ayuka]]</c>, but also <c>[[File:Map.png|thumb|A map]]</c> and <c>[[Category:Sieges]]</c>.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="TargetTree">What stands before the first pipe.</param>
/// <param name="Parts">What stands behind each pipe, in the order written.</param>
public sealed record LinkNode(Passage Passage, WikiTree TargetTree, ImmutableArray<WikiTree> Parts) : WikiNode(Passage)
{
    private LinkKind? kind;

    /// <summary>The title linked to, without a leading colon, underscores as spaces, for example <c>Battle of Grengam#Aftermath</c>.</summary>
    public string Target => Name.TrimStart(':').Trim();

    /// <summary>What the link does: a leading colon makes any link an ordinary one.</summary>
    public LinkKind Kind => kind ??= Namespaces.KindOf(Name);

    /// <summary>What stands before the first pipe, as words.</summary>
    internal string Name { get; } = PlainName.Of(TargetTree);

    internal override bool HasParts => true;

    internal override void PushParts(WalkStack stack)
    {
        for (var i = Parts.Length - 1; i >= 0; i--)
            stack.Push(Parts[i]);
        stack.Push(TargetTree);
    }
}

/// <summary>What a <see cref="LinkNode"/> does.</summary>
public enum LinkKind
{
    /// <summary>Leads to an article.</summary>
    Article,

    /// <summary>Shows a file.</summary>
    File,

    /// <summary>Puts the article into a category.</summary>
    Category,

    /// <summary>Names the same article in another language: <c>[[de:Schlacht]]</c>.</summary>
    Language,

    /// <summary>Leads to a page that is no article: <c>[[Wikipedia:Sources]]</c>, <c>[[wikt:siege]]</c>.</summary>
    Elsewhere,
}
