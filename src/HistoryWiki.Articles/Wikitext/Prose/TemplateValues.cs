namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>The values of a template as plain words, without blanks around them.</summary>
internal sealed class TemplateValues
{
    private readonly List<TemplateValue> all;
    private IReadOnlyList<string>? positional;

    private TemplateValues(List<TemplateValue> all) => this.all = all;

    /// <summary>Reads the values; what stands after the colon of a parser function has the key 0.</summary>
    public static TemplateValues Of(TemplateNode template, Func<WikiTree, string> plainWords)
    {
        var values = new List<TemplateValue>(template.Parameters.Length + 1);
        if (TemplateWords.AfterColon(template.Name) is { Length: > 0 } afterColon)
            values.Add(new TemplateValue("0", false, afterColon));
        foreach (var parameter in template.Parameters)
            values.Add(new TemplateValue(parameter.Key, parameter.IsNamed, plainWords(parameter.Value)));
        return new TemplateValues(values);
    }

    /// <summary>The values, in order.</summary>
    public IReadOnlyList<TemplateValue> All => all;

    /// <summary>The values without a key that say something.</summary>
    public IReadOnlyList<string> Positional => positional ??= Unnamed();

    private List<string> Unnamed()
    {
        var words = new List<string>(all.Count);
        foreach (var value in all)
        {
            if (!value.IsNamed && value.Words.Length > 0)
                words.Add(value.Words);
        }

        return words;
    }

    /// <summary>The value of the first of some keys that is given, or null.</summary>
    public string? Find(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            for (var i = all.Count - 1; i >= 0; i--)
            {
                if (all[i].Words.Length > 0 && string.Equals(all[i].Key, key, StringComparison.OrdinalIgnoreCase))
                    return all[i].Words;
            }
        }

        return null;
    }
}

/// <summary>A value of a template.</summary>
/// <param name="Key">The key.</param>
/// <param name="IsNamed">Whether the key is written.</param>
/// <param name="Words">What the value says.</param>
internal readonly record struct TemplateValue(string Key, bool IsNamed, string Words);
