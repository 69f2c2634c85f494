using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Tests.Text;

public class HostileMarkdownTests
{
    public static TheoryData<string> Payloads =>
    [
        "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](java\tscript:alert(1))", "[a](<java\nscript:alert(1)>)", "[a](&#106;avascript:alert(1))",
        "[a](javascript&colon;alert(1))", "[a](\u0001javascript:alert(1))", "[a](<\u00A0javascript:alert(1)>)", "[a](javascript\\:alert(1))", "[a](<javascript:alert('x')> \"t\")",
        "[a](vbscript:msgbox(1))", "[a](data:text/html,<script>alert(1)</script>)", "[a](data:text/html;base64,PHNjcmlwdD4=)", "[a](file:///etc/passwd)", "[a](blob:https://x/y)",
        "[a](view-source:https://x)", "[a](ftp://x)", "[a](x:y)", "[a](//evil.example)", "[a](\\\\evil.example)", "[a](/\\evil.example)", "[a](\\/evil.example)", "[a](/\t/evil.example)",
        "![a](javascript:alert(1))", "![a](data:image/svg+xml,<svg onload=alert(1)>)", "![a](https://evil.example/track.png)", "![\" onerror=\"alert(1)](x)",
        "[a][b]\n\n[b]: javascript:alert(1)", "![a][b]\n\n[b]: javascript:alert(1)", "[b]\n\n[b]: <data:text/html,x> \"t\"", "[a](x \"\\\" onmouseover=alert(1) \\\"\")",
        "<javascript:alert(1)>", "<vbscript:alert(1)>", "<data:text/html,x>", "<https://a.example/\"onmouseover=\"alert(1)>", "<a@b.example>", "<\"onclick=alert(1)//@b.example>",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<iframe src=javascript:alert(1)>", "<style>*{x:y}</style>", "<base href=//evil.example>",
        "<!--><script>alert(1)</script>-->", "<![CDATA[<script>alert(1)</script>]]>", "<?php echo 1 ?>", "<a href=\"javascript:alert(1)\">a</a>", "<details open ontoggle=alert(1)>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script>alert(1)</script>", "a{onclick=alert(1)}", "# a {#forms .x onclick=alert(1)}", "[a](x){target=_blank onclick=alert(1)}",
        "![a](https://www.youtube.com/watch?v=x)", "![a](x.mp4)", "<https://youtu.be/x>", "```{onclick=alert(1)}\na\n```", "```\"><script>alert(1)</script>\na\n```", "``` mermaid\na\n```",
        "| a | b |\n| :-: | --: |\n| <b>x</b> | [a](javascript:alert(1)) |", "| <script> |\n|---|\n| [a](data:text/html,x) |", "a[^1]\n\n[^1]: <script>alert(1)</script> [x](javascript:alert(1))",
        "a[^\"onclick=alert(1)]\n\n[^\"onclick=alert(1)]: x", "[[javascript:alert(1)]]", "[[\" onclick=\"alert(1)|a]]", "[[a|<script>alert(1)</script>]]", "[[a|\"><img src=x onerror=alert(1)>]]",
        "[[//evil.example|a]]", "[[../../account/logout]]", "[[a#\"><script>alert(1)</script>]]", "[[a#javascript:alert(1)]]", "[[\\\\evil.example]]", "[[a\0b]]", "[[:javascript:alert(1)]]",
        "[a [[b]] c](javascript:alert(1))", "[![a](javascript:alert(1))](data:text/html,x)", "[<https://a.example>](https://b.example)", "[a[^1]](https://b.example)\n\n[^1]: x",
        "$$x$$ ::: script\nalert(1)\n:::", "<div onclick=alert(1)>\n\n**a**\n\n</div>", "\0<script>alert(1)</script>", "<scr\0ipt>alert(1)</script>", "\uFEFF<script>alert(1)</script>",
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Nothing_that_an_editor_writes_becomes_script(string markdown)
    {
        SafeHtml.Check(SectionRenderer.Render(markdown).Html(_ => true));
        SafeHtml.Check(SectionRenderer.Render(markdown).Html(_ => false));
    }

    [Fact]
    public void Nothing_that_is_shown_as_plain_words_becomes_script()
    {
        foreach (var row in Payloads)
            SafeHtml.Check(SectionRenderer.Render(row.Data + new string(' ', SectionRenderer.LongestSection)).Html(_ => true));
    }

    [Fact]
    public void No_mixture_of_markup_becomes_script() => SomeText.Always(text => SafeHtml.Check(SectionRenderer.Render(text).Html(_ => false)));

    [Theory]
    [InlineData("<p><script>alert(1)</script></p>")]
    [InlineData("<p onclick=\"alert(1)\">a</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>")]
    [InlineData("<a href=\"//evil.example\">a</a>")]
    [InlineData("<p class=\"masthead\">a</p>")]
    [InlineData("<p><img src=\"https://evil.example/a.png\"></p>")]
    [InlineData("<h2 id=\"cookie\">a</h2>")]
    [InlineData("<table><tr><td style=\"text-align: left\">a</td></tr></table>")]
    public void The_check_sees_what_it_must_refuse(string html)
    {
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => SafeHtml.Check(html));
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))", "<p><a href=\"#\">a</a></p>\n")]
    [InlineData("[a](https://a.example/b?c=d#e)", "<p><a href=\"https://a.example/b?c=d#e\">a</a></p>\n")]
    [InlineData("[a](HTTP://a.example)", "<p><a href=\"HTTP://a.example\">a</a></p>\n")]
    [InlineData("[a](/wiki/Ayuka_Khan)", "<p><a href=\"/wiki/Ayuka_Khan\">a</a></p>\n")]
    [InlineData("[a](?page=2:3)", "<p><a href=\"?page=2:3\">a</a></p>\n")]
    [InlineData("<a@b.example>", "<p><a href=\"mailto:a@b.example\">a@b.example</a></p>\n")]
    [InlineData("<ftp://a.example>", "<p>ftp://a.example</p>\n")]
    [InlineData("![the map](https://a.example/b.png)", "<p><a href=\"https://a.example/b.png\">the map</a></p>\n")]
    public void An_address_is_kept_or_leads_nowhere(string markdown, string html)
    {
        Assert.Equal(html, SectionRenderer.Render(markdown).Html(_ => true));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_an_address_does_not_make_the_section_plain()
    {
        var section = SectionRenderer.Render("[a](https://a.example/\uD800)");

        Assert.Equal("<p><a href=\"https://a.example/%EF%BF%BD\">a</a></p>\n", section.Html(_ => true));
        Assert.False(section.IsPlain);
    }
}
