namespace HistoryWiki.Articles.Wikitext;

/// <summary>A link in double brackets: <c>[[Ayuka Khan|Ayuka]]</c>, but also <c>[[File:Map.png|thumb|A map]]</c> and <c>[[Category:Sieges]]</c>.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="TargetTree">What stands before the first pipe.</param>
/// <param name="Parts">What stands between the pipes.</param>
public sealed record LinkNode(Passage Passage, WikiTree TargetTree, IReadOnlyList<WikiTree> Parts) : WikiNode(Passage)
{
    /// <summary>The title linked to, without a leading colon, underscores as spaces, for example <c>Battle of Grengam#Aftermath</c>.</summary>
    public string Target { get; } = PlainName.Of(TargetTree).TrimStart(':').Trim();

    /// <summary>What the link does: a leading colon makes any link an ordinary one.</summary>
    public LinkKind Kind { get; } = Namespaces.KindOf(PlainName.Of(TargetTree));

    internal override void PushChildren(Stack<WikiNode> stack)
    {
        for (var i = Parts.Count - 1; i >= 0; i--)
            WikiTree.Push(Parts[i], stack);
        WikiTree.Push(TargetTree, stack);
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
