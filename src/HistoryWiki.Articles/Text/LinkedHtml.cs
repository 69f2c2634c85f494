namespace HistoryWiki.Articles.Text;

/// <summary>HTML whose links lead to articles of which some may not be written yet; which ones is told last, so that all else can be made before.</summary>
/// <param name="Html">The HTML as it is when every article is written.</param>
/// <param name="Links">Its links to articles, in order.</param>
internal sealed record LinkedHtml(string Html, IReadOnlyList<LinkInHtml> Links)
{
    private const string WantedClass = " class=\"wanted\"";
    private const string WantedWords = "<span class=\"vh\"> (not written yet)</span>";

    /// <summary>The HTML in which a link to an article that is not written yet says so to the eye and to a screen reader.</summary>
    public string Where(Predicate<string> exists)
    {
        var wanted = Links.Where(link => !exists(link.Target)).ToList();
        if (wanted.Count == 0)
            return Html;

        return string.Create(Html.Length + (wanted.Count * (WantedClass.Length + WantedWords.Length)), (Html, wanted), static (rest, source) =>
        {
            var at = 0;
            foreach (var link in source.wanted)
            {
                rest = Put(rest, source.Html.AsSpan(at..link.Attributes));
                rest = Put(rest, WantedClass);
                rest = Put(rest, source.Html.AsSpan(link.Attributes..link.End));
                rest = Put(rest, WantedWords);
                at = link.End;
            }

            Put(rest, source.Html.AsSpan(at));
        });
    }

    private static Span<char> Put(Span<char> into, ReadOnlySpan<char> text)
    {
        text.CopyTo(into);
        return into[text.Length..];
    }
}

/// <summary>Where a link to an article stands in <see cref="LinkedHtml"/>.</summary>
/// <param name="Target">The title it leads to.</param>
/// <param name="Attributes">The position behind <c>&lt;a</c>.</param>
/// <param name="End">The position before <c>&lt;/a&gt;</c>.</param>
internal sealed record LinkInHtml(string Target, int Attributes, int End);
