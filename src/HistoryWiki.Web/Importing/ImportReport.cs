using System.Globalization;

namespace HistoryWiki.Web.Importing;

/// <summary>What an import did, in figures.</summary>
public sealed class ImportReport
{
    private readonly Dictionary<ImportOutcome, int> outcomes = [];

    /// <summary>How many articles had this outcome.</summary>
    public int this[ImportOutcome outcome] => outcomes.GetValueOrDefault(outcome);

    public int Articles => outcomes.Values.Sum();

    public int Revisions => this[ImportOutcome.Added] + this[ImportOutcome.Updated];

    /// <summary>Whether it was stopped before the last article.</summary>
    public bool Stopped { get; set; }

    public void Count(ImportOutcome outcome) => outcomes[outcome] = this[outcome] + 1;

    /// <summary>The report for people: articles by outcome, revisions, and problems by code.</summary>
    public IEnumerable<string> Lines(Complaints complaints, bool dryRun)
    {
        ArgumentNullException.ThrowIfNull(complaints);
        yield return Text($"Articles: {Articles:N0} ({this[ImportOutcome.Added]:N0} {(dryRun ? "to add" : "added")}, {this[ImportOutcome.Updated]:N0} {(dryRun ? "to update" : "updated")}, {this[ImportOutcome.Unchanged]:N0} unchanged, {this[ImportOutcome.EditsKept]:N0} kept as edited)");
        yield return Text($"Revisions: {(dryRun ? 0 : Revisions):N0}");
        yield return Text($"Problems: {complaints.Errors:N0} errors, {complaints.Warnings:N0} warnings");
        foreach (var (code, times) in complaints.ByCode)
            yield return Text($"  {code}: {times:N0}");
        if (dryRun)
            yield return "Nothing was written.";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
