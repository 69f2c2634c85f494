namespace HistoryWiki.Web.Browsing;

/// <summary>A kind of thing to check, as a person reads it.</summary>
/// <param name="Name">For example <c>Missing belligerent</c>.</param>
/// <param name="Explanation">What is doubted or was lost, in a sentence; null for a code that this version does not know.</param>
public sealed record KindToCheck(string Name, string? Explanation)
{
    private static readonly Dictionary<string, KindToCheck> Known = new()
    {
        [QualityQuery.AmbiguousName] = new("Ambiguous name", "Several articles have a name that the text says. The one that is meant can be linked."),

        // Facts that do not agree.
        ["missing-belligerent"] = new("Missing belligerent", "A side has facts, but nothing says who fought on it."),
        ["victor-not-a-belligerent"] = new("Victor not a belligerent", "The result names a victor who stands on no side."),
        ["end-before-start"] = new("End before start", "The date ends before it begins."),
        ["outside-war"] = new("Outside war", "The conflict lies outside the years of the war that it is part of."),
        ["circle-of-wars"] = new("Circle of wars", "Of two wars each is said to be part of the other, directly or by way of others."),
        ["commander-on-both-sides"] = new("Commander on both sides", "One name stands among the commanders of two sides."),
        ["captured-above-strength"] = new("Captured above strength", "A side lost more captured than it had people."),
        ["losses-above-strength"] = new("Losses above strength", "A side lost more people than it had."),
        ["dates-disagree"] = new("Dates disagree", "The infobox and the text give different dates."),
        ["numbers-disagree"] = new("Numbers disagree", "The infobox and the text give different figures for the same."),

        // Facts that could not be read.
        ["date-not-understood"] = new("Date not understood", "The words of a date were kept, and no date was read from them."),
        ["coordinates-not-understood"] = new("Coordinates not understood", "The words of a point on the earth were kept, and no point was read from them."),
        ["range-reversed"] = new("Range reversed", "The highest figure of a range is below its lowest, and no figure was read."),
        ["number-unread"] = new("Number unread", "A number among strengths or losses was not read as a figure."),
        ["empty-support-group"] = new("Empty support group", "“Supported by” is followed by no name: it was lost or never given."),
        ["empty-date-heading"] = new("Empty date heading", "A date among strengths or losses is followed by no figure: it was lost or never given."),
        ["empty-item"] = new("Empty item", "A list in the infobox has items without words, where names were probably lost."),
        ["stray-mark"] = new("Stray mark", "Punctuation is left over in a field, and was not read."),
        ["image-crumb"] = new("Image crumb", "A picture has left the words of its size behind in a field."),
        ["glued-fate"] = new("Glued fate", "The fate of a commander is written onto the name without a space."),
        ["repeated-key"] = new("Repeated key", "A field is given twice, and only the first counts."),
        ["unknown-key"] = new("Unknown key", "The infobox has a field that conflicts do not have; its words are kept."),
        ["long-value"] = new("Long value", "A field is too long to be read for facts; its words are kept."),
        ["line-without-key"] = new("Line without key", "A line of the infobox has no key, and was added to the field above it."),
        ["value-without-key"] = new("Value without key", "Words of the infobox have no key; a pipe before them may be one too many."),
        ["missing-dash"] = new("Missing dash", "A line of the infobox lacks the dash before it, and was read all the same."),
        ["second-infobox"] = new("Second infobox", "The article has more than one infobox, and only the first was read."),

        // What the text lacks.
        ["no-source"] = new("No source", "The article names no source."),
        ["truncated-article"] = new("Truncated article", "The text stops in the middle of a sentence or a heading."),
        ["lost-quotation"] = new("Lost quotation", "A paragraph ends with a colon, and the quotation or list behind it was lost."),
        ["empty-article"] = new("Empty article", "Nothing stands under the title."),
        ["redirect"] = new("Redirect", "The page had no text of its own and pointed to another one."),
        ["no-title"] = new("No title", "The text began without a title, and was named after its file."),
        ["repeated-title"] = new("Repeated title", "Two articles of one file have the same title."),
        ["text-before-title"] = new("Text before title", "Words stood before the title, and were put at the beginning of the lead."),

        // How the text is typed.
        ["uneven-heading"] = new("Uneven heading", "The equals signs around a heading do not match or are too many."),
        ["empty-list-item"] = new("Empty list item", "List items of the text had no words, and were left out."),
        ["stray-bullet"] = new("Stray bullet", "A list item of the text began with two bullets, and one was left out."),
        ["stray-marks"] = new("Stray marks", "A line of the text is only punctuation."),
        ["left-over-nowiki"] = new("Left-over nowiki", "“<nowiki/>”, which says nothing to a reader, was left over from the source, and was dropped."),
        ["left-over-entity"] = new("Left-over entity", "A code for a character, such as “&nbsp;”, was left over from the source, and was replaced by the character."),
        ["left-over-tag"] = new("Left-over tag", "A code such as “<span>” was left over from the source, and is shown as it was written."),
        ["unclosed-template"] = new("Unclosed template", "The closing braces of a template are missing, and it was taken to end before the next blank line or heading."),
        ["unclosed-note"] = new("Unclosed note", "A footnote was not closed, and its words were kept in the text."),
        ["left-over-template"] = new("Left-over template", "Braces of a template of the source were left over, and are shown as plain words."),
    };

    /// <summary>The kind of a code, for example of <c>missing-belligerent</c>; one that is not known is called by its code.</summary>
    public static KindToCheck Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Known.GetValueOrDefault(code) ?? new KindToCheck(code.Length == 0 ? "" : char.ToUpperInvariant(code[0]) + code[1..].Replace('-', ' '), null);
    }
}
