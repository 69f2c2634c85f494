using System.Globalization;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>Every message about the facts of an infobox, in one place so that they speak with one voice.</summary>
internal static class FactsMessages
{
    public static Problem EmptyItems(InfoboxField field, int count) => Warning(field, "empty-item",
        $"{Count(count, "item is", "items are")} empty: a name was probably lost there. Nothing was read for it.");

    public static Problem StrayMarks(InfoboxField field, int count) => Warning(field, "stray-mark",
        Count(count, "mark of punctuation is left over and was", "marks of punctuation are left over and were") + " not read.");

    public static Problem ImageCrumbs(InfoboxField field, int count) => Warning(field, "image-crumb",
        Count(count, "picture has left the words of its size", "pictures have left the words of their sizes") + " behind, and they were left out.");

    public static Problem GluedFates(InfoboxField field, int count) => Warning(field, "glued-fate",
        $"{Count(count, "fate is", "fates are")} written onto the name without a space. The name was read without it.");

    public static Problem EmptySupportGroup(InfoboxField field, string heading) => Warning(field, "empty-support-group",
        $"“{heading}” is followed by nothing: the names of the supporters were lost or never given.");

    public static Problem RepeatedKey(InfoboxField field, int usedLine) => Warning(field, "repeated-key",
        $"“{field.Key}” was already given on line {usedLine}. The first value counts for the facts, this one is only kept.");

    public static Problem UnknownKey(InfoboxField field) => Warning(field, "unknown-key",
        $"“{field.Key}” is not a known field of a conflict. Its words are kept, no fact was read from them.");

    public static Problem LongValue(InfoboxField field, int longest) => Error(field, "long-value",
        $"The value has {field.Value.Length.ToString(CultureInfo.InvariantCulture)} characters; facts are read from at most {longest.ToString(CultureInfo.InvariantCulture)}. Its words are kept.");

    public static Problem DateNotUnderstood(InfoboxField field) => Error(field, "date-not-understood",
        $"“{Short(field.Value)}” was not understood as a date. Its words are kept.");

    public static Problem EndBeforeStart(InfoboxField field) => Error(field, "end-before-start",
        $"“{Short(field.Value)}” ends before it begins. Its words are kept, no date was read.");

    public static Problem CoordinatesNotUnderstood(InfoboxField field) => Error(field, "coordinates-not-understood",
        $"“{Short(field.Value)}” was not understood as a point on the earth. Its words are kept.");

    public static Problem NumberUnread(InfoboxField field, string words) => Warning(field, "number-unread",
        $"The number in “{Short(words)}” was not read as a figure. Its words are kept.");

    public static Problem EmptyDateHeading(InfoboxField field, string words) => Warning(field, "empty-date-heading",
        $"Nothing stands under “{Short(words)}”: the figures for that time were lost or never given.");

    public static Problem RangeReversed(InfoboxField field, string words) => Error(field, "range-reversed",
        $"In “{Short(words)}” the highest figure is below the lowest. Its words are kept, no figure was read.");

    public static Problem NoBelligerent(int side) => new(0, ProblemSeverity.Warning, "missing-belligerent", $"Combatant{side.ToString(CultureInfo.InvariantCulture)}",
        $"Side {side.ToString(CultureInfo.InvariantCulture)} has facts, but no field names who it was.");

    private static Problem Warning(InfoboxField field, string code, string message) =>
        new(field.Line, ProblemSeverity.Warning, code, field.Key, message);

    private static Problem Error(InfoboxField field, string code, string message) =>
        new(field.Line, ProblemSeverity.Error, code, field.Key, message);

    private static string Count(int count, string one, string many) =>
        count == 1 ? $"1 {one}" : $"{count.ToString(CultureInfo.InvariantCulture)} {many}";

    private static string Short(string words)
    {
        const int longest = 80;
        return words.Length <= longest ? words : words[..(longest - 1)] + "…";
    }
}
