using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Text;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Correcting;

/// <summary>Makes what readers would see if a correction were saved.</summary>
public sealed class Previewing(WikiContext wiki)
{
    /// <summary>The revision as it stands.</summary>
    public Task<EditPreview> Of(ArticleContent content) => Of(content, Correction.None(content));

    /// <summary>The revision with a correction; of its sections those that were changed.</summary>
    public async Task<EditPreview> Of(ArticleContent content, Correction correction)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(correction);
        var corrected = correction.Apply(content);
        var slug = ArticleSlug.FromTitle(content.Title);
        return await Whole(corrected with { Sections = corrected.Sections.Where(s => !content.Sections.Contains(s)).ToList() }) with
        {
            Suggestions = await wiki.Articles.Where(a => a.Slug == slug).SelectMany(a => a.Suggestions).OrderBy(s => s.Ordinal).ToListAsync(),
        };
    }

    /// <summary>All of an article.</summary>
    public async Task<EditPreview> Whole(ArticleContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var facts = content.Infobox is { } infobox ? FactsReader.Read(infobox).Facts : ConflictFacts.None;
        var rendered = content.Sections.Select((section, i) => DerivedArticle.Render(i, section.Level, section.Markdown)).ToList();
        var linked = rendered.SelectMany(section => section.Links).Select(link => NameFolding.Fold(link.Target)).ToHashSet();
        var titles = await ExistingTitles.Among(wiki, linked, DerivedArticle.NamesOf(content, []), apartFrom: []);
        var sections = content.Sections.Zip(rendered, (section, r) => new PreviewSection(section.Level, section.Heading, r.Html(target => titles.Contains(NameFolding.Fold(target))), r.IsPlain));
        return new EditPreview(facts, await KnownTitles.Of(wiki, facts), sections.ToList());
    }
}
