using System.Diagnostics.CodeAnalysis;

namespace HistoryWiki.Articles.Seeds;

/// <summary>The infobox of a seed text: a block of <c>- Key: Value</c> lines under the word <c>Infobox</c>, or under the name of whom it is about.</summary>
internal static class SeedInfobox
{
    private const string NameKey = "Name";
    private const int LongestName = 120;
    private const int LongestKey = 40;
    private const int FieldsUnderName = 2;

    /// <summary>True where a block headed by the word <c>Infobox</c> begins.</summary>
    public static bool BeginsAt(ReadOnlySpan<SeedLine> lines) => IsHeader(lines[0].Words) && HasFieldBelow(lines);

    /// <summary>True where a block headed by a name begins: nothing but short keys with values under a line that is no sentence.</summary>
    public static bool BeginsWithNameAt(ReadOnlySpan<SeedLine> lines)
    {
        if (!HasFieldBelow(lines) || !IsName(lines[0].Words))
            return false;

        var fields = lines[1..LengthOfBlock(lines)];
        foreach (var line in fields)
        {
            if (!SeedFormat.TryReadField(line.Words, out var key, out _) || key.Length > LongestKey)
                return false;
        }

        return fields.Length >= FieldsUnderName;
    }

    /// <summary>Reads the block and tells how many lines it has.</summary>
    public static (Infobox Infobox, ArticleKind Kind, int Length) Read(ReadOnlySpan<SeedLine> lines, List<Problem> problems)
    {
        var fields = new List<InfoboxField>();
        var template = "";
        if (IsHeader(lines[0].Words))
            template = lines[0].Words[SeedFormat.InfoboxHeader.Length..].Trim().ToLowerInvariant();
        else
            fields.Add(new InfoboxField(NameKey, lines[0].Words, lines[0].Number));

        var length = LengthOfFields(lines);
        ReadFields(lines[1..length], fields, problems);

        var kind = ArticleKinds.Tell(template, fields.Select(field => field.Key));
        return (new Infobox(template.Length > 0 ? template : ArticleKinds.TemplateOf(kind), fields), kind, length);
    }

    private static void ReadFields(ReadOnlySpan<SeedLine> lines, List<InfoboxField> fields, List<Problem> problems)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (SeedFormat.TryReadField(lines[i].Words, out var key, out var value))
            {
                fields.Add(new InfoboxField(key, value, lines[i].Number));
            }
            else if (IsFieldWithoutDash(lines[i].Words, out key, out value))
            {
                problems.Add(SeedMessages.MissingDash(lines[i].Number, key));
                fields.Add(new InfoboxField(key, value, lines[i].Number));
            }
            else
            {
                var from = i;
                while (i + 1 < lines.Length && !IsField(lines[i + 1].Words))
                    i++;

                Continue(lines[from..(i + 1)], fields, problems);
            }
        }
    }

    // The words of a line without a key are further items of the field above it; whole runs are joined at once, so that a million lines take linear time.
    private static void Continue(ReadOnlySpan<SeedLine> lines, List<InfoboxField> fields, List<Problem> problems)
    {
        var above = fields[^1];
        var words = new List<string> { above.Value };
        foreach (var line in lines)
        {
            words.Add(SeedFormat.TryReadItem(line.Words, out var item) ? item : line.Words);
            problems.Add(SeedMessages.LineWithoutKey(line.Number, above.Key));
        }

        fields[^1] = above with { Value = string.Join(", ", words.Where(part => part.Length > 0)) };
    }

    private static bool IsHeader(string words) =>
        words.StartsWith(SeedFormat.InfoboxHeader, StringComparison.OrdinalIgnoreCase)
        && words.Length <= LongestName
        && (words.Length == SeedFormat.InfoboxHeader.Length || words[SeedFormat.InfoboxHeader.Length] == ' ')
        && !EndsSentence(words);

    private static bool IsName(string words) =>
        words.Length is > 0 and <= LongestName && !EndsSentence(words) && !SeedFormat.TryReadItem(words, out _);

    private static bool EndsSentence(string words) => words[^1] is '.' or ':' or ';' or ',' or '!' or '?';

    private static bool HasFieldBelow(ReadOnlySpan<SeedLine> lines) =>
        lines.Length > 1 && SeedFormat.TryReadField(lines[1].Words, out _, out _);

    private static bool IsField(string words) =>
        SeedFormat.TryReadField(words, out _, out _) || IsFieldWithoutDash(words, out _, out _);

    private static bool IsFieldWithoutDash(string words, [NotNullWhen(true)] out string? key, [NotNullWhen(true)] out string? value)
    {
        (key, value) = (null, null);
        return words.Length > 0 && words[0] is not ('-' or '*') && SeedFormat.TryReadPair(words, out key, out value) && ArticleKinds.IsTelling(key);
    }

    private static int LengthOfBlock(ReadOnlySpan<SeedLine> lines)
    {
        var length = 1;
        while (length < lines.Length && !lines[length].IsBlank)
            length++;

        return length;
    }

    // Prose that follows the last field without a blank line belongs to the lead; a list item there belongs to the field.
    private static int LengthOfFields(ReadOnlySpan<SeedLine> lines)
    {
        var length = LengthOfBlock(lines);
        while (!IsField(lines[length - 1].Words) && !SeedFormat.TryReadItem(lines[length - 1].Words, out _))
            length--;

        return length;
    }
}
