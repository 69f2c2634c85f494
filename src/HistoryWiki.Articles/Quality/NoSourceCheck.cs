using System.Text.RegularExpressions;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Articles.Quality;

/// <summary>An article that names no work from which it was written.</summary>
internal sealed partial class NoSourceCheck : IQualityCheck
{
    // A work with its year and the place in it, as in "The life of Sir Walter Raleigh (1868), vol. II, p. 59".
    private const string YearAndPage = @"\((1[0-9]{3}|20[0-9]{2})\)[^\n]{0,40}\b(vol|pp?|pages?)\. ?[0-9IVXLC]";

    // A work in a list with who published it where and when, as in "The Air War. Maxwell AL: Air University Press, 1993."
    private const string Published = @"\. [^\n.:]{3,40}: \p{Lu}[^\n:.]{3,60}, (1[5-9][0-9]{2}|20[0-9]{2})\.?(\n|$)";

    private static readonly string[] Signs = ["[^", "://", "ISBN", "doi:"];

    public string Code => "no-source";

    public IEnumerable<Problem> Find(CheckedArticle article)
    {
        if (article.Sections.All(s => s.Text.Length == 0) || NamesWork(article.Sections) || ListsMeanings(article))
            yield break;
        yield return CheckedArticle.Doubt(Code, article.Sections.FirstOrDefault(s => SectionsOfSources.IsSources(s.Heading)) is { } empty
            ? $"The article names no source: nothing stands under “{empty.Heading}”, and the text has no notes."
            : "The article names no source: it has neither notes nor a section of sources.");
    }

    // Where several articles share a name, a page that lists them needs no source.
    private static bool ListsMeanings(CheckedArticle article) => article.Kind == ArticleKind.Other
        && ((article.LeadSentences is [var first, ..] && first.Contains("refer to", StringComparison.Ordinal))
            || TitleParts.Split(article.Title).ListsMeanings);

    // What stands beneath a section of sources, whatever its own heading, is of it.
    private static bool NamesWork(IReadOnlyList<CheckedSection> sections)
    {
        var levelOfSources = int.MaxValue;
        foreach (var section in sections)
        {
            if (section.Level <= levelOfSources)
                levelOfSources = SectionsOfSources.IsSources(section.Heading) ? section.Level : int.MaxValue;
            if ((levelOfSources < int.MaxValue && section.Text.Length > 0)
                || Array.Exists(Signs, sign => section.Markdown.Contains(sign, StringComparison.OrdinalIgnoreCase))
                || PlaceInWork().IsMatch(section.Text))
                return true;
        }

        return false;
    }

    [GeneratedRegex(YearAndPage + "|" + Published, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceInWork();
}
