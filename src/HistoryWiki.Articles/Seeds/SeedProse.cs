using System.Text;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Seeds;

/// <summary>The text of a section while its lines are read: plain paragraphs and lists become Markdown that says the same.</summary>
internal sealed class SeedProse(List<Problem> problems)
{
    private const string Bullets = "*•";
    private const string QuotationMarks = "\"“„«‘'";
    private readonly StringBuilder markdown = new();
    private Block last = Block.None;
    private bool gap;
    private int announcedAt;
    private (int Line, int Count) emptyItems;

    private enum Block
    {
        None,
        Paragraph,
        Item,
    }

    public void Add(SeedLine line)
    {
        if (line.IsBlank)
            gap = true;
        else if (SeedFormat.TryReadItem(line.Words, out var item))
            AddItem(line.Number, item);
        else
            AddParagraphLine(line);
    }

    /// <summary>The Markdown of the section, once all its lines were added.</summary>
    public string Finish()
    {
        ReportEmptyItems();
        ReportLostQuotation();
        return markdown.ToString();
    }

    private void AddItem(int line, string item)
    {
        announcedAt = 0;
        var words = Cleaned(line, item);
        var content = WithoutBullets(words);
        if (!content.Any(IsNoPunctuation))
        {
            emptyItems = (emptyItems.Count == 0 ? line : emptyItems.Line, emptyItems.Count + 1);
            return;
        }

        ReportEmptyItems();
        if (content.Length < words.Length)
            problems.Add(SeedMessages.StrayBullet(line));

        Append(last == Block.Paragraph && gap ? "\n\n" : "\n", SeedFormat.Item(MarkdownEscaping.Line(content)), Block.Item);
    }

    private void AddParagraphLine(SeedLine line)
    {
        ReportEmptyItems();
        var words = Cleaned(line.Number, line.Words);
        if (words.Length == 0)
            return;

        if (!words.Any(IsNoPunctuation))
            problems.Add(SeedMessages.StrayMarks(line.Number));

        if (gap && !QuotationMarks.Contains(words[0]))
            ReportLostQuotation();

        announcedAt = words.EndsWith(':') ? line.Number : 0;
        Append(last == Block.Paragraph && !gap ? "\n" : "\n\n", MarkdownEscaping.Line(words), Block.Paragraph);
    }

    private void Append(string separator, string line, Block block)
    {
        if (last != Block.None)
            markdown.Append(separator);

        markdown.Append(line);
        (last, gap) = (block, false);
    }

    private string Cleaned(int line, string words)
    {
        var clean = SeedLeftovers.Clean(words);
        if (clean.Nowikis > 0)
            problems.Add(SeedMessages.Nowiki(line, clean.Nowikis));

        if (clean.Entities > 0)
            problems.Add(SeedMessages.Entities(line, clean.Entities));

        if (clean.Tags > 0)
            problems.Add(SeedMessages.Tags(line, clean.Tags));

        if (clean.Words.Contains("{{", StringComparison.Ordinal) || clean.Words.Contains("}}", StringComparison.Ordinal))
            problems.Add(SeedMessages.Template(line));

        return clean.Words;
    }

    private void ReportEmptyItems()
    {
        if (emptyItems.Count > 0)
            problems.Add(SeedMessages.EmptyItems(emptyItems.Line, emptyItems.Count));

        emptyItems = default;
    }

    private void ReportLostQuotation()
    {
        if (announcedAt > 0)
            problems.Add(SeedMessages.LostQuotation(announcedAt));

        announcedAt = 0;
    }

    private static string WithoutBullets(string item)
    {
        var start = 0;
        while (start < item.Length && (Bullets.Contains(item[start]) || char.IsWhiteSpace(item[start])))
            start++;

        return item[start..];
    }

    private static bool IsNoPunctuation(char c) => !char.IsPunctuation(c) && !char.IsWhiteSpace(c);
}
