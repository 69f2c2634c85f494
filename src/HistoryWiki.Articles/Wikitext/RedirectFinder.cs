using System.Collections.Frozen;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>Tells a page that only sends its reader on: <c>#REDIRECT [[Battle of Kanzhal]]</c>.</summary>
internal static class RedirectFinder
{
    private static readonly FrozenSet<string> Words = (
        "redirect|redirection|weiterleitung|redirección|redireccion|rinvia|rinvio|rimando|redirecionamento|doorverwijzing|doorverwys|omdirigering|omdirigera|viderestilling|omdiriger|tilvísun|"
        + "ohjaus|uudelleenohjaus|patrz|przekieruj|tam|přesměruj|presmeruj|átirányítás|redirectare|перенаправление|перенапр|перенаправлення|перанакіраваньне|перанакіраванне|"
        + "пренасочване|виж|преусмери|пренасочување|види|айдау|yönlendirme|yönlendir|ανακατευθυνση|ανακατεύθυνση|თადამისამართება|გადამისამართება|վերահղում|تحويل|تغییر مسیر|تغییر_مسیر|הפניה|"
        + "転送|リダイレクト|重定向|重新導向|넘겨주기|alih|lencongkan|đổi|suuna|peradresavimas|preusmeri|preusmjeri|alidirektu|yonlendirme|istiqamətləndirmə|yo'naltirish|redirecciona|birzuzendu")
        .Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The title that a text redirects to, or null for one that is an article.</summary>
    public static string? Find(WikiTree article)
    {
        var text = article.Passage.Span.TrimStart();
        if (text is not ['#', ..])
            return null;

        var end = text.IndexOfAny('[', ':', '\n');
        if (end < 0 || !Words.Contains(text[1..end].Trim().ToString()))
            return null;

        return article.Nodes.Take(6).OfType<LinkNode>().FirstOrDefault()?.Target is { Length: > 0 } target ? target : null;
    }
}
