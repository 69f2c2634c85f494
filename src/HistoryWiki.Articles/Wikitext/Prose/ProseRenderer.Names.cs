using HistoryWiki.Articles.Wikitext.Templates;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <content>Templates that name a country, a ship, a language or an article.</content>
internal sealed partial class ProseRenderer
{
    private void WriteFlag(TemplateNode template, KnownTemplate known, ProseWriter writer)
    {
        var values = Words(template);
        var given = values.Positional.Count > 0 ? values.Positional[0] : "";
        var country = known is { Role: TemplateRole.Flag, Detail.Length: > 0 } ? known.Detail : Countries.NameOf(given);
        if (known.Role == TemplateRole.Force && country.Length > 0)
            country = $"{country} {known.Detail}";
        WriteArticleLink(country, values.Find("name") ?? country, writer);
    }

    private void WriteLanguageLink(TemplateNode template, ProseWriter writer)
    {
        var values = Words(template);
        var target = values.Find("1", "fr", "надо", "0") ?? "";
        WriteArticleLink(target, values.Find("lt", "texte", "текст", "display", "label", "text") ?? target, writer);
    }

    /// <summary><c>{{HMS|Victory|1765|6}}</c>: prefix, name and the year or number that tells ships of one name apart.</summary>
    private void WriteShip(TemplateNode template, string prefix, ProseWriter writer)
    {
        var values = Words(template);
        var offset = prefix.Length == 0 ? 1 : 0;
        var name = $"{(offset == 1 ? values.Find("1") : prefix)} {values.Find($"{1 + offset}")}".Trim();
        var apart = values.Find($"{2 + offset}");
        WriteArticleLink(apart is null ? name : $"{name} ({apart})", name, writer);
    }

    private void WriteShipClass(TemplateNode template, ProseWriter writer)
    {
        var values = Words(template).Positional;
        var name = values.Count switch
        {
            0 => "",
            1 => $"{values[0]} class",
            _ => $"{values[0]}-class {values[1]}",
        };
        WriteArticleLink(name, name, writer);
    }

    /// <summary><c>{{lang-ru|Полтава|Poltava}}</c> says "Russian: Полтава, Poltava".</summary>
    private void WriteNamedLanguage(TemplateNode template, string code, ProseWriter writer)
    {
        var values = Words(template);
        var words = values.All.Where(value => value.Words.Length > 0 && (!value.IsNamed || IsLanguageKey(value.Key))).Select(value => value.Words).ToList();
        if (code.Length == 0 && words.Count > 1)
        {
            code = words[0];
            words.RemoveAt(0);
        }

        var label = values.Find("label") is "none" or "no" || values.Find("links") is "none" ? null : LanguageNames.Find(code);
        if (label is not null)
            writer.Words($"{label}: ");
        writer.Words(string.Join(", ", words));
    }

    private static bool IsLanguageKey(string key) => key is "t" or "s" or "c" or "p" or "w" or "tp" or "j" or "l" or "lit" or "translit" or "transl" or "tr" or "text";
}
