namespace HistoryWiki.Browser.Tests;

/// <summary>Texts that have become script in programs like this one: ways to start a script, in ways to hide it, in places it can stand.</summary>
internal static class HostileText
{
    private static readonly string[] Elements =
    [
        "<script>__xss()</script>", "<script src=//evil.example/x.js></script>", "<img src=x onerror=__xss()>", "<img/src='x'/onerror='__xss()'>", "<svg onload=__xss()>",
        "<svg><script>__xss()</script></svg>", "<svg><animate onbegin=__xss() attributeName=x dur=1s>", "<body onload=__xss()>", "<iframe srcdoc=\"<script>parent.__xss()</script>\">",
        "<iframe src=javascript:parent.__xss()>", "<object data=javascript:__xss()>", "<embed src=javascript:__xss()>", "<details open ontoggle=__xss()>x</details>",
        "<input autofocus onfocus=__xss()>", "<video><source onerror=__xss()></video>", "<audio src=x onerror=__xss()>", "<marquee onstart=__xss()>", "<math href=javascript:__xss()>x</math>",
        "<a href=javascript:__xss()>x</a>", "<form action=javascript:__xss()><button>x</button></form>", "<button formaction=javascript:__xss()>x</button>",
        "<meta http-equiv=refresh content=\"0;url=//evil.example\">", "<base href=//evil.example/>", "<link rel=stylesheet href=//evil.example/x.css>",
        "<style>@import '//evil.example/x.css'</style>", "<div style=\"background:url(//evil.example/x)\">x</div>", "<select autofocus onfocus=__xss()>", "<textarea autofocus onfocus=__xss()>",
        "<x contenteditable onblur=__xss()>", "<p onmouseover=__xss()>x</p>", "<template><script>__xss()</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=__xss()>\">",
    ];

    private static readonly string[] Markdown =
    [
        "[x](javascript:__xss())", "[x](JaVaScRiPt:__xss())", "[x]( javascript:__xss())", "[x](java\tscript:__xss())", "[x](&#106;avascript:__xss())", "[x](data:text/html,<script>__xss()</script>)",
        "[x](vbscript:__xss())", "![x](javascript:__xss())", "![x](x\"onerror=\"__xss())", "<javascript:__xss()>", "<data:text/html;base64,PHNjcmlwdD4=>", "[x][1]", "[1]: javascript:__xss()",
        "[[javascript:__xss()]]", "[[x|<img src=x onerror=__xss()>]]", "[[\"onmouseover=__xss() x=\"|x]]", "[[//evil.example]]", "[[x#\"onclick=\"__xss()]]", "x{onclick=__xss()}",
        "# x {onmouseover=__xss()}", "x {style=position:fixed}", "![video](//evil.example/x.mp4)", "`<script>__xss()</script>`", "| <img src=x onerror=__xss()> |", "[^1]: <script>__xss()</script>",
        "<!--><script>__xss()</script>-->", "<![CDATA[<script>__xss()</script>]]>", "<?x <script>__xss()</script>?>", "&lt;script&gt;__xss()&lt;/script&gt;", "&#60;script&#62;__xss()&#60;/script&#62;",
    ];

    private static readonly Func<string, string>[] Wraps =
    [
        text => text,
        text => "\">" + text,
        text => "'>" + text,
        text => "</textarea>" + text,
        text => "</title>" + text,
        text => "</script>" + text,
        text => "--><!-- -->" + text,
        text => "\u202e" + text + "\u202c",
        text => "**" + text + "**",
        text => "[" + text + "](x)",
        text => "x " + text.ToUpperInvariant().Replace("__XSS", "__xss", StringComparison.Ordinal),
        text => text.Replace(" ", "/", StringComparison.Ordinal),
        text => text.Replace("<", "&lt;", StringComparison.Ordinal),
        text => text.Replace("<", "%3C", StringComparison.Ordinal),
        text => "{{" + text + "}}",
        text => "`" + text + "`",
        text => "x\" " + text + " y=\"",
    ];

    /// <summary>Every element and every piece of Markdown in every wrapping: at least 900 different texts of one line.</summary>
    public static IReadOnlyList<string> All { get; } = Elements.Concat(Markdown).SelectMany(text => Wraps.Select(wrap => wrap(text))).Distinct().ToList();
}
