namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>The values of a template as plain words, without blanks around them.</summary>
/// <param name="All">Key, whether the key is written, and words, in order.</param>
internal sealed record TemplateValues(IReadOnlyList<(string Key, bool IsNamed, string Words)> All)
{
    /// <summary>The values without a key that say something.</summary>
    public IReadOnlyList<string> Positional { get; } = [.. All.Where(value => !value.IsNamed && value.Words.Length > 0).Select(value => value.Words)];

    /// <summary>The value of the first of some keys that is given, or null.</summary>
    public string? Find(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            for (var i = All.Count - 1; i >= 0; i--)
            {
                if (All[i].Words.Length > 0 && string.Equals(All[i].Key, key, StringComparison.OrdinalIgnoreCase))
                    return All[i].Words;
            }
        }

        return null;
    }
}
