using System.Buffers;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <content>Links, pictures and web addresses.</content>
internal sealed partial class ProseRenderer
{
    private static readonly string[] PictureOptions =
    [
        "thumb", "thumbnail", "frame", "framed", "frameless", "border", "left", "right", "center", "centre", "none", "baseline", "middle", "sub", "super", "top",
        "text-top", "bottom", "text-bottom", "miniatur", "mini", "hochkant", "links", "rechts", "zentriert", "vignette", "gauche", "droite", "centré", "redresse", "cadre",
        "miniatura", "miniaturadeimagen", "destra", "sinistra", "centro", "derecha", "izquierda", "marco", "справа", "слева", "центр", "мини", "миниатюра", "безрамки",
        "gerahmt", "verticale", "upright", "immagine",
    ];

    private static readonly SearchValues<char> NotInTitle = SearchValues.Create("[]{}<>|\n");

    private int lettersWritten;

    private void WriteLink(LinkNode link, TextNode? next, ProseWriter writer)
    {
        switch (link.Kind)
        {
            case LinkKind.File:
                WritePicture(link, writer);
                break;
            case LinkKind.Category or LinkKind.Language:
                writer.Silent();
                break;
            default:
                var trail = Trail(next);
                var words = WordsOf(link) + trail;
                if (link.Kind == LinkKind.Article)
                    WriteArticleLink(link.Target, words, writer);
                else
                    writer.Words(words);
                foreach (var part in link.Parts)
                    WriteNotesWithin(part, writer);
                lettersWritten = trail.Length;
                break;
        }
    }

    private string WordsOf(LinkNode link)
    {
        if (link.Parts.Length == 0)
            return link.Target.Length == 0 ? link.Raw : link.Name.TrimStart(':');

        var words = PlainWords(link.Parts[0]);
        return words.Length > 0 ? words : BareTitle(link.Target);
    }

    /// <summary>MediaWiki's pipe trick: <c>[[Azov (fortress)|]]</c> shows "Azov".</summary>
    private static string BareTitle(string title)
    {
        var bracket = title.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 ? title[..bracket] : title;
    }

    /// <summary>Letters that follow a link at once belong to its words: <c>[[siege]]s</c>.</summary>
    private static string Trail(TextNode? next)
    {
        var span = next is null ? [] : next.Span;
        var length = 0;
        while (length < span.Length && length < 40 && char.IsLower(span[length]))
            length++;
        return span[..length].ToString();
    }

    private void WriteArticleLink(string target, string words, ProseWriter writer)
    {
        if (writer.IsPlain || target.Length == 0 || target[0] == '#' || target.AsSpan().ContainsAny(NotInTitle))
        {
            writer.Words(words);
            return;
        }

        words = words.Replace('[', '(').Replace(']', ')').Replace('\n', ' ').Trim();
        links.Add(new ArticleLink(target, words, LinkPlace.Text));
        writer.Markdown("[[");
        writer.Markdown(target);
        if (!string.Equals(words, target, StringComparison.Ordinal))
        {
            writer.Markdown("|");
            writer.Markdown(words);
        }

        writer.Markdown("]]");
    }

    /// <summary>A picture is kept as a quotation with its caption and the name of its file; one without a caption shows nothing.</summary>
    private void WritePicture(LinkNode link, ProseWriter writer)
    {
        var caption = link.Parts.LastOrDefault(part => !IsPictureOption(part));
        if (caption is null || caption.IsEmpty)
            writer.Part();
        else
            WritePicture(link.Target[(link.Target.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(), caption, writer);
    }

    private void WritePicture(string file, WikiTree caption, ProseWriter writer)
    {
        var words = Line(caption);
        if (writer.IsSingleLine || words.Length == 0)
            writer.Part();
        if (writer.IsSingleLine)
            writer.Markdown(words);
        else if (words.Length > 0)
            writer.BlockAfterParagraph($"> {words}{NameOfFile(file)}");
    }

    private static string NameOfFile(string file) => file.Length == 0 ? "" : $" ({MarkdownEscaping.Words(file)})";

    private static bool IsPictureOption(WikiTree part)
    {
        var words = part.Passage.Span.Trim();
        if (words.IsEmpty || words.EndsWith("px", StringComparison.OrdinalIgnoreCase) && words.Length < 12)
            return true;

        foreach (var option in PictureOptions)
        {
            if (words.Equals(option, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        var sign = words.IndexOf('=');
        return sign > 0 && words[..sign].TrimEnd() is "alt" or "link" or "upright" or "class" or "page" or "lang" or "thumb" or "start" or "end" or "hochkant" or "redresse" or "verweis" or "альт";
    }

    private void WriteExternalLink(ExternalLinkNode link, ProseWriter writer)
    {
        var words = link.Words is null ? "" : writer.IsPlain ? PlainWords(link.Words) : Line(link.Words);
        var isNumber = words.Length == 0 && link.Span is ['[', ..];
        if (isNumber)
            writer.Part();
        if (writer.IsPlain)
            writer.Words(words.Length > 0 ? words : link.Address);
        else
            writer.Markdown(WebLink(link.Address, words));
        if (isNumber)
            writer.PartWords();
    }

    /// <summary>A link out of the wiki; only addresses that a reader can follow safely become links.</summary>
    internal static string WebLink(string address, string words)
    {
        var target = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
        if (!target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !target.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return words.Length > 0 ? words : MarkdownEscaping.Words(address);

        var holdsLinks = words.Contains("](", StringComparison.Ordinal) || words.Contains("[[", StringComparison.Ordinal) || words.Contains("[^", StringComparison.Ordinal);
        return words.Length > 0 && !holdsLinks
            ? $"[{words.Replace("]", "\\]", StringComparison.Ordinal)}]({InBrackets(target)})"
            : $"{words} <{target}>".TrimStart();
    }

    private static string InBrackets(string address) =>
        address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
}
