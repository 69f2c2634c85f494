using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Drawing;

/// <summary>A text in pieces, some of them marked because they match the search: Kazakh–[Kalmyk] [War].</summary>
public sealed record MarkedText(IReadOnlyList<MarkedPiece> Pieces)
{
    /// <summary>Marks every match in a text.</summary>
    public static MarkedText Of(string text, IReadOnlyList<SearchWord> words) => Of(text, WordMatch.In(text, words));

    /// <summary>Marks matches in a text; they come in the order of the text and may overlap.</summary>
    public static MarkedText Of(string text, IReadOnlyList<WordMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(matches);
        var pieces = new List<MarkedPiece>();
        var done = 0;
        for (var i = 0; i < matches.Count;)
        {
            var (start, end, _) = matches[i];
            for (i++; i < matches.Count && matches[i].Start < end; i++)
                end = Math.Max(end, matches[i].End);
            if (start > done)
                pieces.Add(new MarkedPiece(text[done..start], IsMatch: false));
            pieces.Add(new MarkedPiece(text[start..end], IsMatch: true));
            done = end;
        }

        if (done < text.Length)
            pieces.Add(new MarkedPiece(text[done..], IsMatch: false));
        return new MarkedText(pieces);
    }

    /// <summary>The text with marks written as brackets.</summary>
    public override string ToString() => string.Concat(Pieces.Select(p => p.IsMatch ? $"[{p.Text}]" : p.Text));
}

/// <summary>A piece of a <see cref="MarkedText"/>.</summary>
public sealed record MarkedPiece(string Text, bool IsMatch);
