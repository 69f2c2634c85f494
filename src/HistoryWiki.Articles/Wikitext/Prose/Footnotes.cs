using System.Globalization;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>The footnotes of an article: each has one number, however often it is used.</summary>
internal sealed class Footnotes
{
    private readonly Dictionary<string, WikiTree> contents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Footnote> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Footnote> byCitation = new(StringComparer.Ordinal);
    private int count;

    /// <summary>Remembers the words of a named note, wherever in the article they stand; the first that has words counts.</summary>
    public void Define(string key, WikiTree content)
    {
        if (!content.IsEmpty)
            contents.TryAdd(key, content);
    }

    /// <summary>True once the note of a key has a number.</summary>
    public bool IsUsed(string key) => byKey.ContainsKey(key);

    /// <summary>The note of a key, or null where nothing in the article gives it words.</summary>
    /// <param name="key">The key.</param>
    /// <param name="content">The words that stand where the note is used. Where they are others than those of the key, two notes were given one name, and they are a note of their own.</param>
    public Footnote? Find(string key, WikiTree? content = null)
    {
        if (content is { IsEmpty: false } && contents.TryGetValue(key, out var first) && !ReferenceEquals(first, content)
            && !first.Passage.Span.Trim().SequenceEqual(content.Passage.Span.Trim()))
        {
            key = $"{key}\u0000{content.Raw.Trim()}";
            contents.TryAdd(key, content);
        }

        if (byKey.TryGetValue(key, out var note))
            return note;
        if (!contents.TryGetValue(key, out var words) && (words = content) is null)
            return null;

        return byKey[key] = new Footnote(++count, words, null);
    }

    /// <summary>The note that says a short citation; the same citation is the same note.</summary>
    public Footnote ForCitation(string markdown)
    {
        if (!byCitation.TryGetValue(markdown, out var note))
            byCitation[markdown] = note = new Footnote(++count, null, markdown);
        return note;
    }

    /// <summary>A note without a name.</summary>
    public Footnote Add(WikiTree content) => new(++count, content, null);

    /// <summary>The key of a named note.</summary>
    public static string Key(string? group, string name) => $"{group?.Trim()}\u0000{name.Trim()}";
}

/// <summary>A footnote.</summary>
/// <param name="number">Its number in the article, from 1.</param>
/// <param name="content">Its words as wikitext, or null where its Markdown is given.</param>
/// <param name="markdown">Its words as Markdown; null until they are read.</param>
internal sealed class Footnote(int number, WikiTree? content, string? markdown)
{
    public int Number { get; } = number;

    public WikiTree? Content { get; } = content;

    public string? Markdown { get; set; } = markdown;

    /// <summary>True where its words use other notes.</summary>
    public bool HasNotes { get; set; }

    /// <summary>True once it stands below a section.</summary>
    public bool IsWritten { get; set; }

    /// <summary>What stands in the text: <c>[^3]</c>.</summary>
    public string Mark { get; } = string.Concat("[^", number.ToString(CultureInfo.InvariantCulture), "]");
}
