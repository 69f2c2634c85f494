using HistoryWiki.Articles;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>One box that holds the text of the field itself.</summary>
public sealed record TextBoxes(string Text) : FieldBoxes
{
    /// <summary>The boxes of a text as written.</summary>
    public static TextBoxes Of(string value) => new(PostedValues.Clean(value).Trim());

    public override IEnumerable<string> Typed => [Text];

    public override FieldBoxes Receive(PostedValues posted, string name)
    {
        ArgumentNullException.ThrowIfNull(posted);
        return posted.Find(name) is { } text ? Of(text) : this;
    }

    public override string Write(FieldPlace place, FormProblems problems)
    {
        ArgumentNullException.ThrowIfNull(place);
        return OneField(Text, place.Markup);
    }

    // A field of the seed format is one line.
    internal static string OneField(string text, FieldMarkup markup) =>
        markup == FieldMarkup.Seed ? string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : text;
}
