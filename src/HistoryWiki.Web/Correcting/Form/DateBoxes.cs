using HistoryWiki.Articles;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes.Writing;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>A date as the words of the source and, beside them, the parts of its start and end.</summary>
public sealed record DateBoxes(string Wording, DateEndBoxes Start, DateEndBoxes End) : FieldBoxes
{
    public static DateBoxes Of(string text, FieldPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var wording = TextBoxes.Of(text).Text;
        var (start, end) = Read(place, wording);
        return new DateBoxes(wording, DateEndBoxes.Of(start), end is not null && end == start ? DateEndBoxes.LikeStart : DateEndBoxes.Of(end));
    }

    public override IEnumerable<string> Typed => [Wording, Start.Day, Start.Year, End.Day, End.Year];

    public override FieldBoxes Receive(PostedValues posted, string name)
    {
        ArgumentNullException.ThrowIfNull(posted);
        return new DateBoxes(
            posted.Find($"{name}.wording") is { } wording ? TextBoxes.Of(wording).Text : Wording,
            Start.Receive(posted, $"{name}.start"),
            End.Receive(posted, $"{name}.end"));
    }

    /// <summary>The wording, where only it was changed; new words for the parts, where only they were; both must agree where both were.</summary>
    public override string Write(FieldPlace place, FormProblems problems)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(problems);
        var opened = Of(place.Stored, place);
        if (Start == opened.Start && End == opened.End)
            return TextBoxes.OneField(Wording, place.Markup);

        var (start, end) = Dates(place, opened, problems);
        if (problems.HasErrorWithin(place.Name))
            return place.Stored;
        if (Wording == opened.Wording)
            return Composed(place, problems, start, end);
        if (Read(place, Wording) != (start, end))
            problems.Error($"{place.Name}.wording", $"The wording is read as {Words(Read(place, Wording))}, and the boxes above say {Words((start, end))}. Make them agree, or leave one of them as it was");
        return TextBoxes.OneField(Wording, place.Markup);
    }

    private static string Composed(FieldPlace place, FormProblems problems, HistoricalDate? start, HistoricalDate? end)
    {
        if (start is null && end is null)
            return "";
        var text = DateWriter.Write(new HistoricalDateRange("", start, end));
        if (Read(place, text) != (start, end))
            problems.Error($"{place.Name}.wording", $"The boxes above say {Words((start, end))}, for which there are no words that are read again. Write the date here as the source does");
        return place.Markup == FieldMarkup.Wikitext
            ? KeptMarks.Keep(place.Stored, text, _ => 0, part => Read(place, part).Start is null ? 0 : 1, whole => Read(place, whole) == (start, end))
            : text;
    }

    private (HistoricalDate? Start, HistoricalDate? End) Dates(FieldPlace place, DateBoxes opened, FormProblems problems)
    {
        var was = Read(place, opened.Wording);
        var start = Start == opened.Start ? was.Start : Start.Read($"{place.Name}.start", "began", isEnd: false, problems);
        var end = End == DateEndBoxes.LikeStart ? start
            : End == opened.End ? was.End
            : End.Read($"{place.Name}.end", "ended", isEnd: true, problems);
        if (end?.Latest < start?.Earliest)
            problems.Error($"{place.Name}.end.year", "The end must not come before the start");
        return (start, end);
    }

    private static (HistoricalDate? Start, HistoricalDate? End) Read(FieldPlace place, string text) =>
        place.Read(text).Facts.Date is { } range ? (range.Start, range.End) : (null, null);

    private static string Words((HistoricalDate? Start, HistoricalDate? End) range) => range switch
    {
        (null, null) => "no date",
        _ => $"“{DateWriter.Write(new HistoricalDateRange("", range.Start, range.End))}”",
    };
}
