using System.Collections.Frozen;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>Keys of templates that say how something looks, so that their values are no words of the text.</summary>
internal static class LayoutKeys
{
    private static readonly FrozenSet<string> Keys = (
        "align|width|style|bg|bgcolor|background|background-color|border|class|collapsed|collapsible|color|colour|cols|colwidth|colspan|rowspan|df|display|float|font-size|fontsize|group|"
        + "height|image|image1|image2|image3|image4|image5|image_size|imagesize|image size|image width|link|lang|margin|noprint|nocat|padding|position|px|scale|size|state|text-align|upright|valign|"
        + "wide|ref|refs|total_width|direction|perrow|alt|alt1|alt2|alt3|alt4|header_align|caption_align|header_background|nolink|small|"
        + "titlestyle|liststyle|framestyle|boxstyle|line-height|indent|columns|gap|clear|noborder|abovestyle|"
        + "belowstyle|headerstyle|labelstyle|datastyle|bodystyle|listclass|bodyclass|navbar|label_style|text_style|boxstyle_a|boxstyle_b|frame")
        .Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> OfUpkeep =
        "date|url|access-date|accessdate|archive-url|archive-date|url-status|dead-url|wikidata|wd|qid|comment|cat|category|fetch|expiry|bot|reason|fix-attempted|invoke"
        .Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a key of layout.</summary>
    public static bool Contains(string key) => Keys.Contains(key);

    /// <summary>True for a key that is there for editors.</summary>
    public static bool IsUpkeep(string key) => OfUpkeep.Contains(key);
}
