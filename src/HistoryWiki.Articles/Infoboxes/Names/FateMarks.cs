using System.Buffers;
using System.Collections.Frozen;
using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes.Names;

/// <summary>The marks and words that say what became of a commander, for example <c>KIA</c>, <c>†</c> and <c>died of wounds</c>.</summary>
internal static class FateMarks
{
    /// <summary>Marks that templates leave at the end of a name, even without a space.</summary>
    private static readonly (string Mark, Fate Fate)[] Marks =
    [
        ("KIA", Fate.Killed), ("POW", Fate.Captured), ("WIA", Fate.Wounded), ("DOW", Fate.DiedOfWounds), ("MIA", Fate.Missing),
        ("†", Fate.Killed), ("ⱶ", Fate.Killed), ("✝", Fate.Killed), ("✠", Fate.Killed),
        ("Executed", Fate.Executed), ("Surrendered", Fate.Surrendered), ("Assassinated", Fate.Murdered),
    ];

    /// <summary>Words for fates as they stand in brackets or after a comma, longest first where one begins another.</summary>
    private static readonly (string Words, Fate Fate)[] Words =
    [
        ("killed in action", Fate.Killed), ("killed", Fate.Killed), ("kia", Fate.Killed), ("slain", Fate.Killed), ("fell in battle", Fate.Killed),
        ("died of wounds", Fate.DiedOfWounds), ("died of his wounds", Fate.DiedOfWounds), ("mortally wounded", Fate.DiedOfWounds), ("dow", Fate.DiedOfWounds),
        ("wounded in action", Fate.Wounded), ("severely wounded", Fate.Wounded), ("wounded", Fate.Wounded), ("wia", Fate.Wounded), ("injured", Fate.Wounded),
        ("prisoner of war", Fate.Captured), ("taken prisoner", Fate.Captured), ("captured", Fate.Captured), ("pow", Fate.Captured), ("imprisoned", Fate.Captured),
        ("surrendered", Fate.Surrendered), ("executed", Fate.Executed), ("hanged", Fate.Executed), ("beheaded", Fate.Executed), ("shot", Fate.Executed),
        ("missing in action", Fate.Missing), ("missing", Fate.Missing), ("mia", Fate.Missing),
        ("fled", Fate.Fled), ("escaped", Fate.Fled), ("went over", Fate.Defected), ("defected", Fate.Defected),
        ("defector", Fate.Defected), ("switched sides", Fate.Defected), ("changed sides", Fate.Defected),
        ("murdered", Fate.Murdered), ("assassinated", Fate.Murdered), ("poisoned", Fate.Murdered),
        ("resigned", Fate.Other), ("deposed", Fate.Other), ("dismissed", Fate.Other), ("relieved", Fate.Other), ("exiled", Fate.Other),
        ("suicide", Fate.Other), ("committed suicide", Fate.Other), ("deserted", Fate.Other), ("died", Fate.Other), ("dead", Fate.Other),
        ("ucciso", Fate.Killed), ("caduto", Fate.Killed), ("tué", Fate.Killed), ("mort au combat", Fate.Killed), ("gefallen", Fate.Killed),
        ("getötet", Fate.Killed), ("muerto", Fate.Killed), ("убит", Fate.Killed), ("погиб", Fate.Killed), ("poległ", Fate.Killed),
        ("zabity", Fate.Killed), ("gesneuveld", Fate.Killed), ("gedood", Fate.Killed), ("morto", Fate.Killed),
        ("ferito", Fate.Wounded), ("blessé", Fate.Wounded), ("verwundet", Fate.Wounded), ("herido", Fate.Wounded),
        ("ранен", Fate.Wounded), ("ranny", Fate.Wounded), ("gewond", Fate.Wounded), ("ferido", Fate.Wounded),
        ("prigioniero", Fate.Captured), ("catturato", Fate.Captured), ("prisonnier", Fate.Captured), ("capturé", Fate.Captured), ("gefangen", Fate.Captured),
        ("prisionero", Fate.Captured), ("capturado", Fate.Captured), ("пленён", Fate.Captured), ("w niewoli", Fate.Captured), ("wzięty do niewoli", Fate.Captured),
        ("krijgsgevangen", Fate.Captured), ("gevangen", Fate.Captured), ("prisioneiro", Fate.Captured),
        ("other fate", Fate.Other), ("drowned", Fate.Other), ("abdicated", Fate.Other), ("retired", Fate.Other), ("arrested", Fate.Captured),
    ];

    private static readonly SearchValues<string> AnyWords = SearchValues.Create([.. Words.Select(w => w.Words)], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> FatesAlone =
        Words.Where(w => w.Fate != Fate.Other || w.Words == "other fate").Select(w => w.Words).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The mark at the end of the text, or before the brackets that end it; a length of 0 where there is none.</summary>
    private static (int Start, int Length, Fate Fate) AtEnd(string text)
    {
        var end = text.Length;
        if (end > 0 && text[end - 1] == ')' && text.LastIndexOf('(') is > 0 and var open) end = open;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or '?')) end--;
        foreach (var (mark, fate) in Marks)
        {
            var start = end - mark.Length;
            if (start > 0 && string.CompareOrdinal(text, start, mark, 0, mark.Length) == 0 && MayPrecedeMark(text[start - 1]))
                return (start, mark.Length, fate);
        }
        return default;
    }

    /// <summary>The item with the mark at its end as a fate, such as a dagger in plain words; as it is where there is none, or it is known as one already.</summary>
    public static FieldItem Marked(FieldItem item)
    {
        var (start, length, fate) = AtEnd(item.Text);
        var isKnown = length == 0 || item.IsVerbatim(start) || item.Spans.Any(s => s.Kind == SpanKind.Fate && s.Start <= start && start < s.End);
        return isKnown ? item : item.With(new ItemSpan(start, length, SpanKind.Fate, fate.ToString()));
    }

    /// <summary>The fate that a remark such as <c>possibly killed in action</c> says, or null.</summary>
    public static Fate? InWords(string remark)
    {
        var words = Undotted(remark);
        return words.AsSpan().ContainsAny(AnyWords) && Array.Find(Words, w => WholeWords.Contains(words, w.Words)) is { Words: not null, Fate: var fate } ? fate : null;
    }

    /// <summary><c>KIA</c> for <c>K.I.A.</c>; other words as they are.</summary>
    private static string Undotted(string words) => words.Length <= 6 && words.Split('.').All(letter => letter.Length <= 1) ? words.Replace(".", "", StringComparison.Ordinal) : words;

    /// <summary>True where the remark is nothing but a fate, so that no note has to keep it.</summary>
    public static bool IsOnlyFate(string remark) => FatesAlone.Contains(Undotted(remark.Trim()));

    /// <summary>The words for a fate from which it is read again: <c>died of wounds</c>.</summary>
    public static string WordsFor(Fate fate) => fate switch
    {
        Fate.Killed => "killed",
        Fate.DiedOfWounds => "died of wounds",
        Fate.Wounded => "wounded",
        Fate.Captured => "captured",
        Fate.Surrendered => "surrendered",
        Fate.Executed => "executed",
        Fate.Missing => "missing",
        Fate.Fled => "fled",
        Fate.Defected => "defected",
        Fate.Murdered => "murdered",
        _ => "other fate",
    };

    private static bool MayPrecedeMark(char c) => !char.IsUpper(c) && (char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || char.IsPunctuation(c));
}
