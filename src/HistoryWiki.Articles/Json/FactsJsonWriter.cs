using System.Text.Json;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;
using static HistoryWiki.Articles.Json.ArticleJson;

namespace HistoryWiki.Articles.Json;

/// <summary>The writing half of <see cref="FactsJson"/>; <see cref="FactsJsonReader"/> has the same methods in the same order.</summary>
internal static class FactsJsonWriter
{
    public static void Write(Utf8JsonWriter json, ConflictFacts facts)
    {
        json.WriteStartObject();
        WriteKnown(json, "partOf", facts.PartOf, WriteNamedLink);
        WriteRange(json, facts.Date);
        WriteKnown(json, "places", facts.Places, WriteNamedLink);
        WriteCoordinates(json, facts.Coordinates);
        WriteKnown(json, "territory", facts.Territory);
        WriteResult(json, facts.Result);
        WriteKnown(json, "sides", facts.Sides, WriteSide);
        WriteKnown(json, "casualties", facts.Casualties, WriteFigure);
        json.WriteEndObject();
    }

    private static void WriteNamedLink(Utf8JsonWriter json, NamedLink link)
    {
        json.WriteStartObject();
        json.WriteString("name", link.Name);
        WriteKnown(json, "link", link.Link);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, HistoricalDateRange? range)
    {
        if (range is null)
            return;

        json.WriteStartObject("date");
        json.WriteString("text", range.Text);
        WriteDate(json, "start", range.Start);
        WriteDate(json, "end", range.End);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, HistoricalDate? date)
    {
        if (date is null)
            return;

        json.WriteStartObject(name);
        json.WriteString("edtf", date.Edtf);
        WriteKnown(json, "earliest", date.Earliest?.ToString());
        WriteKnown(json, "latest", date.Latest?.ToString());
        WriteKnown(json, "calendar", Calendar(date));
        json.WriteEndObject();
    }

    private static void WriteCoordinates(Utf8JsonWriter json, Coordinates? coordinates)
    {
        if (coordinates is null)
            return;

        json.WriteStartObject("coordinates");
        json.WriteNumber("lat", coordinates.Lat);
        json.WriteNumber("lon", coordinates.Lon);
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ConflictResult? result)
    {
        if (result is null)
            return;

        json.WriteStartObject("result");
        json.WriteString("text", result.Text);
        json.WriteString("outcome", EnumSpelling<Outcome>.Of(result.Outcome));
        json.WriteString("victor", result.Victor);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, ConflictSide side)
    {
        json.WriteStartObject();
        json.WriteNumber("number", side.Number);
        WriteArray(json, "belligerents", side.Belligerents, WriteBelligerent);
        WriteArray(json, "commanders", side.Commanders, WriteCommander);
        WriteArray(json, "strength", side.Strength, WriteFigure);
        WriteArray(json, "casualties", side.Casualties, WriteFigure);
        json.WriteEndObject();
    }

    private static void WriteBelligerent(Utf8JsonWriter json, Belligerent party)
    {
        json.WriteStartObject();
        json.WriteString("name", party.Name);
        WriteTrue(json, "support", party.Support);
        WriteMoment(json, "from", party.From);
        WriteMoment(json, "until", party.Until);
        WriteKnown(json, "note", party.Note);
        WriteKnown(json, "link", party.Link);
        json.WriteEndObject();
    }

    private static void WriteCommander(Utf8JsonWriter json, Commander commander)
    {
        json.WriteStartObject();
        json.WriteString("name", commander.Name);
        WriteTrue(json, "support", commander.Support);
        if (commander.Fate is { } fate)
            json.WriteString("fate", EnumSpelling<Fate>.Of(fate));

        WriteMoment(json, "from", commander.From);
        WriteMoment(json, "until", commander.Until);
        WriteKnown(json, "note", commander.Note);
        WriteKnown(json, "link", commander.Link);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        WriteKnown(json, "min", figure.Min);
        WriteKnown(json, "max", figure.Max);
        WriteTrue(json, "approximate", figure.Approximate);
        WriteKnown(json, "what", figure.What);
        WriteKnown(json, "part", figure.Part);
        WriteMoment(json, "when", figure.When);
        WriteKnown(json, "by", figure.By);
        WriteKnown(json, "who", figure.Who);
        WriteKnown(json, "fate", figure.Fate);
        json.WriteString("text", figure.Text);
        json.WriteEndObject();
    }

    private static void WriteMoment(Utf8JsonWriter json, string name, HistoricalDate? date)
    {
        WriteKnown(json, name, date?.Edtf);
        WriteKnown(json, name + "Earliest", date?.Earliest?.ToString());
        WriteKnown(json, name + "Latest", date?.Latest?.ToString());
        WriteKnown(json, name + "Calendar", Calendar(date));
    }

    // Left out where the source does not say which one it counts in.
    private static string? Calendar(HistoricalDate? date) =>
        date is null or { Calendar: DateCalendar.AsWritten } ? null : EnumSpelling<DateCalendar>.Of(date.Calendar);

    private static void WriteKnown<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> writeItem)
    {
        if (items.Count > 0)
            WriteArray(json, name, items, writeItem);
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }

    private static void WriteTrue(Utf8JsonWriter json, string name, bool value)
    {
        if (value)
            json.WriteBoolean(name, true);
    }
}
