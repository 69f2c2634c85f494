using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes.Writing;

/// <summary>How a field's items are written one after the other in a markup, and how words are kept from being read as marks.</summary>
internal abstract class FieldDialect
{
    private static readonly FieldDialect Seed = new SeedDialect();
    private static readonly FieldDialect Wikitext = new WikitextDialect();

    /// <summary>What parts two items.</summary>
    public abstract string Separator { get; }

    /// <summary>What ends the group that a heading began.</summary>
    public static string Rule => "<hr>";

    /// <summary>The dialect of a markup.</summary>
    public static FieldDialect Of(FieldMarkup markup) => markup == FieldMarkup.Wikitext ? Wikitext : Seed;

    /// <summary>Words as they are, whatever stands in them.</summary>
    public abstract string Protect(string words);

    /// <summary>Words as they are, or null where there are none.</summary>
    public string? Protected(string? words) => words is null ? null : Protect(words);

    /// <summary>A remark that says what it is about: <c> (by: Russian sources)</c>; nothing where there is none.</summary>
    public static string Keyed(string key, string? value) => value is null ? "" : $" ({key}: {value})";

    /// <summary>A remark in brackets: <c> (killed)</c>; nothing where there is none.</summary>
    public static string Bracketed(string? words) => words is null ? "" : $" ({words})";

    /// <summary>A heading among names.</summary>
    public abstract string Heading(string words);

    /// <summary>Items that are each one of their own, whatever they say.</summary>
    public abstract string Bulleted(IEnumerable<string> items);

    /// <summary>False for a text that would end the field where the whole infobox is written.</summary>
    public abstract bool IsSafe(string text);

    /// <summary>A name as a person would write it, with its link.</summary>
    public string Natural(string name, string? link) => link is null ? Unlinked(name) : link == name ? $"[[{name}]]" : $"[[{link}|{name}]]";

    private protected virtual string Unlinked(string name) => name;

    private sealed class SeedDialect : FieldDialect
    {
        public override string Separator => ", ";

        public override string Protect(string words) => SeedVerbatim.Protect(words);

        public override string Heading(string words) => words;

        public override string Bulleted(IEnumerable<string> items) => string.Join(", ", items.Select(item => "* " + item));

        public override bool IsSafe(string text) => !text.Contains('\n', StringComparison.Ordinal);

        private protected override string Unlinked(string name) => name.Contains(',', StringComparison.Ordinal) ? $"\"{name}\"" : name;
    }

    private sealed class WikitextDialect : FieldDialect
    {
        private const string Verbatim = "<nowiki>";
        private const string VerbatimEnd = "</nowiki>";

        public override string Separator => "<br>";

        public override string Protect(string words) => Verbatim + words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal) + VerbatimEnd;

        public override string Heading(string words) => $"'''{words}'''";

        public override string Bulleted(IEnumerable<string> items) => "{{plainlist|" + string.Concat(items.Select(item => "\n* " + item)) + "\n}}";

        /// <summary>A bar or a pair of braces outside a link ends a parameter of a template.</summary>
        public override bool IsSafe(string text)
        {
            if (text.StartsWith("{{plainlist|", StringComparison.Ordinal) && text.EndsWith("}}", StringComparison.Ordinal)) text = text[12..^2];
            for (var i = 0; i < text.Length; i++)
            {
                var end = EndOf(text, i, "[[", "]]") ?? EndOf(text, i, Verbatim, VerbatimEnd);
                if (end is { } after) i = after - 1;
                else if (text[i] is '|' or '{' or '}') return false;
            }
            return true;
        }

        private static int? EndOf(string text, int at, string opening, string closing)
        {
            if (string.CompareOrdinal(text, at, opening, 0, opening.Length) != 0) return null;
            var end = text.IndexOf(closing, at, StringComparison.Ordinal);
            return end < 0 ? null : end + closing.Length;
        }
    }
}
