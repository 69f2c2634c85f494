using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Tests.Layout;

public class AddressesTests
{
    /// <summary>Ways in which a link has led people to another site in programs like this one.</summary>
    public static TheoryData<string> Elsewhere { get; } =
    [
        "//evil.example", "///evil.example", "////evil.example", "/\\evil.example", "\\\\evil.example", "\\/evil.example", "/\\/evil.example",
        "https://evil.example", "http://evil.example", "HTTPS://evil.example", "https:evil.example", "https:/evil.example", "http:///evil.example",
        " //evil.example", "\t//evil.example", "\n//evil.example", "/\t/evil.example", "/\n/evil.example", "/\r\n/evil.example", "/ /evil.example",
        "\u00a0//evil.example", "\u200b//evil.example", "/\u2215evil.example", "\u2215\u2215evil.example", "/\uff0fevil.example", "\uff0f\uff0fevil.example",
        "javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://evil.example",
        "evil.example", "@evil.example", "user@evil.example", ".evil.example", ":80", "?next=//evil.example", "#//evil.example",
        "http://localhost:81/", "//localhost", "/\0/evil.example", "/wiki\r\nSet-Cookie: a=b", "",
    ];

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void An_address_that_may_lead_elsewhere_leads_home(string address) => Assert.Equal("/", Addresses.LocalOr(address));

    [Fact]
    public void A_missing_address_leads_home() => Assert.Equal("/", Addresses.LocalOr(null));

    [Theory]
    [InlineData("/")]
    [InlineData("/wiki/Battle_of_Kanzhal/edit")]
    [InlineData("/search?q=kalmyk%20war&page=2")]
    [InlineData("/wiki/Kazakh%E2%80%93Kalmyk_War_(1723%E2%80%931726)#s-War")]
    [InlineData("/wiki/%2f%2fevil.example")]
    public void An_address_of_this_site_is_followed(string address) => Assert.Equal(address, Addresses.LocalOr(address));
}
