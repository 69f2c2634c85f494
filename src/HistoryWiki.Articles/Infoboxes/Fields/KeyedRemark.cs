namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <summary>A remark in brackets that says what it is about, so that nothing has to be guessed: <c>(note: killed his brother)</c>, <c>(by: Russian sources)</c>.</summary>
/// <param name="Key">What it is about, one of <see cref="Keys"/>.</param>
/// <param name="Value">The words after the colon.</param>
internal readonly record struct KeyedRemark(string Key, string Value)
{
    /// <summary>The keys that are understood.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["note", "fate", "from", "until", "link", "part", "what", "when", "by", "who"];

    /// <summary>The remark, or null where the words begin with no key.</summary>
    public static KeyedRemark? Read(string words)
    {
        var colon = words.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && Keys.Contains(words[..colon].Trim()) ? new KeyedRemark(words[..colon].Trim(), words[(colon + 2)..].Trim()) : null;
    }
}
