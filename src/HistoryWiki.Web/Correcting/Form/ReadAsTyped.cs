namespace HistoryWiki.Web.Correcting.Form;

/// <summary>Makes sure that the importer reads in a composed text what the editor typed.</summary>
public static class ReadAsTyped
{
    /// <summary>Reports the first of the wanted facts that would be read otherwise.</summary>
    /// <param name="place">The field.</param>
    /// <param name="problems">Where the fault goes.</param>
    /// <param name="wanted">The facts as typed.</param>
    /// <param name="read">The facts as they are read in the composed text.</param>
    /// <param name="name">What a fact is called.</param>
    public static void Check<T>(FieldPlace place, FormProblems problems, IReadOnlyList<T> wanted, IReadOnlyList<T> read, Func<T, string> name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(read);
        if (problems.HasErrorWithin(place.Name))
            return;
        for (var i = 0; i < Math.Max(wanted.Count, read.Count); i++)
        {
            var (asked, got) = (wanted.ElementAtOrDefault(i), read.ElementAtOrDefault(i));
            if (EqualityComparer<T?>.Default.Equals(asked, got))
                continue;
            problems.Error(place.Name, Message(place.Field.Label, asked is null ? null : name(asked), got is null ? null : name(got)));
            return;
        }
    }

    private static string Message(string label, string? asked, string? got) => (asked, got) switch
    {
        ({ }, { }) when asked != got => $"{label}: “{asked}” would be read as “{got}”. Write it without commas and colons, one thing a row",
        ({ }, { }) => $"{label}: what is said beside “{asked}” cannot be written so that it is read again. Say it in other words",
        ({ }, null) => $"{label}: “{asked}” would not be read as a fact. Say it in other words",
        _ => $"{label}: “{got}” would be read as a fact of its own. Write it without commas and colons",
    };
}
