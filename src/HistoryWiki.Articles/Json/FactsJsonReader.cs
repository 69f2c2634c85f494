using System.Globalization;
using System.Text.Json;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Json;

/// <summary>The reading half of <see cref="FactsJson"/>; <see cref="FactsJsonWriter"/> has the same methods in the same order.</summary>
internal static class FactsJsonReader
{
    public static ConflictFacts Read(JsonElement json) => new()
    {
        PartOf = Array(json, "partOf", ReadNamedLink),
        Date = Find(json, "date") is { } date ? ReadRange(date) : null,
        Places = Array(json, "places", ReadNamedLink),
        Coordinates = Find(json, "coordinates") is { } point ? ReadCoordinates(point) : null,
        Territory = FindText(json, "territory"),
        Result = Find(json, "result") is { } result ? ReadResult(result) : null,
        Sides = Array(json, "sides", ReadSide),
        Casualties = Array(json, "casualties", ReadFigure),
    };

    private static NamedLink ReadNamedLink(JsonElement json) => new(Text(json, "name"), FindText(json, "link"));

    private static HistoricalDateRange ReadRange(JsonElement json) => new(
        Text(json, "text"),
        Find(json, "start") is { } start ? ReadDate(start) : null,
        Find(json, "end") is { } end ? ReadDate(end) : null);

    private static HistoricalDate ReadDate(JsonElement json) =>
        new(Text(json, "edtf"), Day(FindText(json, "earliest")), Day(FindText(json, "latest"))) { Calendar = Calendar(FindText(json, "calendar")) };

    private static Coordinates ReadCoordinates(JsonElement json) =>
        new(json.GetProperty("lat").GetDouble(), json.GetProperty("lon").GetDouble());

    private static ConflictResult ReadResult(JsonElement json) =>
        new(Text(json, "text"), EnumSpelling<Outcome>.Read(Text(json, "outcome")), FindText(json, "victor"));

    private static ConflictSide ReadSide(JsonElement json) => new(json.GetProperty("number").GetInt32())
    {
        Belligerents = Array(json, "belligerents", ReadBelligerent),
        Commanders = Array(json, "commanders", ReadCommander),
        Strength = Array(json, "strength", ReadFigure),
        Casualties = Array(json, "casualties", ReadFigure),
    };

    private static Belligerent ReadBelligerent(JsonElement json) => new(Text(json, "name"))
    {
        Support = IsTrue(json, "support"),
        From = Moment(json, "from"),
        Until = Moment(json, "until"),
        Note = FindText(json, "note"),
        Link = FindText(json, "link"),
    };

    private static Commander ReadCommander(JsonElement json) => new(Text(json, "name"))
    {
        Support = IsTrue(json, "support"),
        Fate = FindText(json, "fate") is { } fate ? EnumSpelling<Fate>.Read(fate) : null,
        From = Moment(json, "from"),
        Until = Moment(json, "until"),
        Note = FindText(json, "note"),
        Link = FindText(json, "link"),
    };

    private static Figure ReadFigure(JsonElement json) => new(Text(json, "text"))
    {
        Min = Find(json, "min")?.GetInt64(),
        Max = Find(json, "max")?.GetInt64(),
        Approximate = IsTrue(json, "approximate"),
        What = FindText(json, "what"),
        Part = FindText(json, "part"),
        When = Moment(json, "when"),
        By = FindText(json, "by"),
        Who = FindText(json, "who"),
        Fate = FindText(json, "fate"),
    };

    private static HistoricalDate? Moment(JsonElement json, string name) => FindText(json, name) is { } edtf
        ? new HistoricalDate(edtf, Day(FindText(json, name + "Earliest")), Day(FindText(json, name + "Latest"))) { Calendar = Calendar(FindText(json, name + "Calendar")) }
        : null;

    private static DateCalendar Calendar(string? word) => word is null ? DateCalendar.AsWritten : EnumSpelling<DateCalendar>.Read(word);

    private static CalendarDay? Day(string? text)
    {
        if (text is null)
            return null;

        var month = text.Length - "-MM-DD".Length;
        return month >= 4 && Number(text[..month]) is { } y && Number(text[(month + 1)..^3]) is { } m && Number(text[^2..]) is { } d
            ? new CalendarDay(y, m, d)
            : throw new JsonException($"\"{text}\" is no day.");
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T[] Array<T>(JsonElement json, string name, Func<JsonElement, T> readItem) =>
        Find(json, name) is { } items ? [.. items.EnumerateArray().Select(readItem)] : [];

    private static JsonElement? Find(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? FindText(JsonElement json, string name) => Find(json, name)?.GetString();

    private static string Text(JsonElement json, string name) => FindText(json, name) ?? throw new JsonException($"\"{name}\" is missing.");

    private static bool IsTrue(JsonElement json, string name) => Find(json, name)?.GetBoolean() ?? false;
}
