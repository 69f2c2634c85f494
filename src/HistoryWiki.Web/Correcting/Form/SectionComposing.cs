using System.Text;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>Turns the sections of a form into those of a correction; an untouched section stays byte for byte.</summary>
internal sealed class SectionComposing(EditDraft draft, EditDraft opened, ArticleContent content, FormProblems problems, ClashChoices choices)
{
    public Correction Compose(Correction correction)
    {
        var sections = content.Sections.Select(s => (ArticleSection?)s).ToArray();
        List<NewSection> added = [];
        var last = NewSection.First;
        var met = new HashSet<int>();
        foreach (var (section, i) in draft.Sections.Select((s, i) => (s, i)))
        {
            var written = Written(section, $"{DraftReading.Sections}.{i}");
            if (section.At is { } twice && !met.Add(twice))
                problems.Error($"{DraftReading.Sections}.{i}.text", "This section is in the form twice. Copy what you want to keep, then load the page again");
            if (section.At is { } at)
                sections[last = at] = written;
            else if (written is not null)
                added.Add(new NewSection(last, written));
        }

        CheckLength(sections, added);
        return correction with { Sections = sections, NewSections = added };
    }

    // Null removes the section.
    private ArticleSection? Written(SectionDraft section, string name)
    {
        var stored = section.At is { } at ? content.Sections[at] : null;
        if (choices.Find(name) is { } clash)
        {
            return clash.Choice == ClashDraft.TakeTheirs ? stored
                : clash.Before is { } before ? Checked(name, new SectionDraft(section.At, before.Level, before.Heading, before.Text, Removed: false))
                : null;
        }

        if (section.Removed)
            return null;
        return section.At is not null && opened.Sections.Contains(section) ? stored : Checked(name, section);
    }

    private ArticleSection? Checked(string name, SectionDraft section)
    {
        var text = section.Text.Trim('\n').TrimEnd();
        if (text.Length == 0 && (section.IsLead || (section.At is null && section.Heading.Length == 0)))
            return null;
        if (!section.IsLead && section.Heading.Length == 0)
            problems.Error($"{name}.heading", "Enter a heading for this section, or remove it");
        if (section.Level == SectionDraft.NoLevel)
            problems.Error($"{name}.level", "Choose the level of this section from the list");
        EditLimits.Check(problems, $"{name}.heading", "The heading", section.Heading, EditLimits.HeadingBytes);
        EditLimits.Check(problems, $"{name}.text", section.IsLead ? "The lead" : $"The section “{section.Heading}”", text, EditLimits.SectionBytes);
        return new ArticleSection(section.Level, section.IsLead ? null : section.Heading, text);
    }

    private void CheckLength(ArticleSection?[] sections, List<NewSection> added)
    {
        var was = content.Sections.Sum(Length);
        var now = sections.Sum(Length) + added.Sum(s => Length(s.Section));
        if (now > ArticleLimits.ArticleBytes && now > was)
            problems.Error(DraftReading.Sections, $"The article is too long: {Quantity.Number(now)} bytes of text, and {Quantity.Number(ArticleLimits.ArticleBytes)} is the most");
        var linked = ArticleLimits.CountLinks(content.Sections);
        var links = ArticleLimits.CountLinks(sections.OfType<ArticleSection>().Concat(added.Select(s => s.Section)));
        if (links > ArticleLimits.Links && links > linked)
            problems.Error(DraftReading.Sections, $"The article has too many links: {Quantity.Number(links)}, and {Quantity.Number(ArticleLimits.Links)} is the most");
        if (added.Count > 0 && sections.Length + added.Count > ArticleLimits.Sections)
            problems.Error(DraftReading.Sections, $"An article has at most {ArticleLimits.Sections} sections");
    }

    private static int Length(ArticleSection? section) => section is null ? 0 : Encoding.UTF8.GetByteCount(section.Markdown);
}
