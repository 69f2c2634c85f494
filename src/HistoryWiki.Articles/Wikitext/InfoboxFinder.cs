namespace HistoryWiki.Articles.Wikitext;

/// <summary>Finds the infobox of an article: the first of a known family anywhere in it, else the first that calls itself one.</summary>
public static class InfoboxFinder
{
    private const string Prefix = "infobox";

    /// <summary>Finds the infobox, or null where the article has none.</summary>
    /// <param name="article">The tree of the whole article.</param>
    public static FoundInfobox? Find(WikiTree article)
    {
        ArgumentNullException.ThrowIfNull(article);
        TemplateNode? other = null;
        foreach (var node in article.WalkMarkup())
        {
            if (node is not TemplateNode { Parameters.Length: > 0 } template)
                continue;
            if (InfoboxFamilies.Find(template.Name) is { } family)
                return Read(article, template, family.Template, family.Kind);
            if (other is null && InfoboxFamilies.IsInfobox(template.Name))
                other = template;
        }

        return other is null ? null : ReadOther(article, other);
    }

    private static FoundInfobox ReadOther(WikiTree article, TemplateNode template) =>
        Read(article, template, InfoboxFamilies.BareName(template.Name)[Prefix.Length..].Trim().ToLowerInvariant(), ArticleKind.Other);

    private static FoundInfobox Read(WikiTree article, TemplateNode template, string name, ArticleKind kind)
    {
        var fields = new List<InfoboxField>(template.Parameters.Length);
        var withoutKey = new List<InfoboxField>();
        var lines = new LineCounter(article.Passage.Source);
        foreach (var parameter in template.Parameters)
        {
            var value = parameter.Value.Passage.Span.Trim().ToString();
            if (!parameter.IsNamed && (value.Length == 0 || IsFunction(template, parameter)))
                continue;

            var field = new InfoboxField(parameter.Key, value, lines.LineAt(KeyStart(parameter)));
            fields.Add(field);
            if (!parameter.IsNamed)
                withoutKey.Add(field);
        }

        return new FoundInfobox(template, kind, new Infobox(name, fields, FieldMarkup.Wikitext), lines.LineAt(template.Start)) { WithoutKey = withoutKey };
    }

    /// <summary>The first value of <c>{{#invoke:Infobox military conflict|main}}</c> names a function and is no field.</summary>
    private static bool IsFunction(TemplateNode template, TemplateParameter parameter) =>
        parameter.Key == "1" && template.Name.StartsWith("#invoke", StringComparison.OrdinalIgnoreCase);

    /// <summary>The offset of the first letter of the key, or of the value where there is no key.</summary>
    private static int KeyStart(TemplateParameter parameter)
    {
        var passage = (parameter.KeyTree ?? parameter.Value).Passage;
        var blanks = passage.Span.Length - passage.Span.TrimStart().Length;
        return passage.Start + blanks;
    }
}

/// <summary>An infobox with the template that it was read from.</summary>
/// <param name="Template">The template.</param>
/// <param name="Kind">What an article with it is about.</param>
/// <param name="Infobox">Its fields as written.</param>
/// <param name="Line">The line that it begins on, counted from 1.</param>
public sealed record FoundInfobox(TemplateNode Template, ArticleKind Kind, Infobox Infobox, int Line)
{
    /// <summary>Those of its fields that are written without a key, in the order written.</summary>
    public IReadOnlyList<InfoboxField> WithoutKey { get; init; } = [];
}
