namespace HistoryWiki.Articles.Wikitext;

/// <summary>A tag, for example <c>&lt;ref name="Smith"&gt;…&lt;/ref&gt;</c> or <c>&lt;br /&gt;</c>.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Name">The name in lower case.</param>
/// <param name="Attributes">What stands after the name, as written.</param>
/// <param name="Form">Whether the tag has its partner.</param>
/// <param name="Content">What stands between the tags; null unless paired. A <c>nowiki</c> and the like hold a single text node.</param>
public sealed record TagNode(Passage Passage, string Name, string Attributes, TagForm Form, WikiTree? Content)
    : WikiNode(Passage)
{
    /// <summary>The value of an attribute, or null where it is not written.</summary>
    /// <param name="name">The name, compared without regard to case.</param>
    public string? Attribute(string name) => TagAttributes.Find(Attributes, name);

    internal override bool HasParts => true;

    internal override void PushParts(WalkStack stack) => stack.Push(Content);
}

/// <summary>Whether a tag has its partner.</summary>
public enum TagForm
{
    /// <summary>Opening tag, content and closing tag.</summary>
    Paired,

    /// <summary>A tag that needs no partner: <c>&lt;br&gt;</c>, <c>&lt;ref name=x /&gt;</c>.</summary>
    Lone,

    /// <summary>An opening tag whose closing tag is missing.</summary>
    Opening,

    /// <summary>A closing tag whose opening tag is missing.</summary>
    Closing,
}
