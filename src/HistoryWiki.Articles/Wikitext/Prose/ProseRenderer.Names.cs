using HistoryWiki.Articles.Wikitext.Templates;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <content>Templates that name a country or a language.</content>
internal sealed partial class ProseRenderer
{
    private void WriteFlag(TemplateNode template, KnownTemplate known, ProseWriter writer)
    {
        var values = Words(template);
        var country = TemplateWords.Country(known, values);
        WriteArticleLink(country, values.Find("name") ?? country, writer);
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
