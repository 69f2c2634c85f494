using System.Text;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Text;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>How long the parts of an article may become in the editor, within the <see cref="ArticleLimits"/>; a part that was longer before and is not touched stays.</summary>
public static class EditLimits
{
    public const int FieldBytes = FactsReader.LongestValue;
    public const int SectionBytes = SectionRenderer.LongestSection;
    public const int HeadingBytes = 255;
    public const int KeyBytes = 64;
    public const int SummaryBytes = 500;

    /// <summary>How many commanders or figures a field may name and still be shown as rows; a longer list is one box of text.</summary>
    public const int Rows = 100;

    /// <summary>Reports a text that is longer than it may be.</summary>
    public static void Check(FormProblems problems, string box, string what, string text, int bytes)
    {
        ArgumentNullException.ThrowIfNull(problems);
        if (Encoding.UTF8.GetByteCount(text) is var length && length > bytes)
            problems.Error(box, $"{what} is too long: {Quantity.Number(length)} bytes, and {Quantity.Number(bytes)} is the most. Nothing you typed is lost; shorten it and save again.");
    }
}
