using System.Collections.Immutable;
using System.Globalization;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>A template or parser function, for example <c>{{flag|Russia|size=20px}}</c>.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="NameTree">What stands before the first pipe.</param>
/// <param name="Parameters">What follows, in the order written.</param>
/// <param name="IsClosed">False where its closing braces are missing and its end was told from a blank line, a heading or the end of the text.</param>
public sealed record TemplateNode(
    Passage Passage,
    WikiTree NameTree,
    ImmutableArray<TemplateParameter> Parameters,
    bool IsClosed = true) : WikiNode(Passage)
{
    /// <summary>The name as written, trimmed, underscores as spaces, for example <c>Infobox military conflict</c>, or <c>DEFAULTSORT:Kanzhal</c>.</summary>
    public string Name { get; } = PlainName.Of(NameTree);

    /// <summary>The value that counts for a key: the last that is written, as in MediaWiki. Positional values have the keys 1, 2 and so on.</summary>
    /// <param name="key">The key, compared without regard to case.</param>
    public WikiTree? Find(string key)
    {
        for (var i = Parameters.Length - 1; i >= 0; i--)
        {
            if (Parameters[i].KeySpan.Equals(key, StringComparison.OrdinalIgnoreCase))
                return Parameters[i].Value;
        }

        return null;
    }

    internal override bool HasParts => true;

    internal override void PushParts(WalkStack stack)
    {
        for (var i = Parameters.Length - 1; i >= 0; i--)
        {
            stack.Push(Parameters[i].Value);
            stack.Push(Parameters[i].KeyTree);
        }

        stack.Push(NameTree);
    }
}

/// <summary>One parameter of a template, for example <c>| result = Russian victory</c>.</summary>
public sealed class TemplateParameter
{
    private string? key;

    /// <summary>A parameter whose key is its place, counted from 1.</summary>
    internal TemplateParameter(int place, WikiTree value) => (key, Value) = (place.ToString(CultureInfo.InvariantCulture), value);

    /// <summary>A parameter whose key is written.</summary>
    internal TemplateParameter(WikiTree key, WikiTree value) => (KeyTree, Value) = (key, value);

    /// <summary>The key, trimmed; the place (1, 2 and so on) of a positional parameter.</summary>
    public string Key => key ??= PlainName.OfKey(KeyTree!);

    /// <summary>The key as written; null for a positional parameter.</summary>
    public WikiTree? KeyTree { get; }

    /// <summary>What follows the equals sign or the pipe, blanks included.</summary>
    public WikiTree Value { get; }

    /// <summary>The key without a copy of it: most keys are only compared.</summary>
    internal ReadOnlySpan<char> KeySpan => key is null && KeyTree!.IsWords ? KeyTree.Passage.Span.Trim() : Key;

    /// <summary>True where a key is written.</summary>
    public bool IsNamed => KeyTree is not null;

    /// <inheritdoc/>
    public override string ToString() => IsNamed ? $"{KeyTree}={Value}" : Value.Raw;
}

/// <summary>A parameter that a template gives to itself: <c>{{{1|none}}}</c>. In an article it stands for its default.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="NameTree">What stands before the first pipe.</param>
/// <param name="Default">What stands after it; null where there is none.</param>
public sealed record ArgumentNode(Passage Passage, WikiTree NameTree, WikiTree? Default) : WikiNode(Passage)
{
    internal override bool HasParts => true;

    internal override void PushParts(WalkStack stack)
    {
        stack.Push(Default);
        stack.Push(NameTree);
    }
}
