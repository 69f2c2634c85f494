using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Importing;

/// <summary>What an import did, in figures, as text for people and as JSON for programs.</summary>
public sealed class ImportReport(ReadingTally read)
{
    private const int MostTemplatesNamed = 20;

    private readonly Dictionary<ImportOutcome, int> outcomes = [];
    private readonly Dictionary<RedirectOutcome, int> redirects = [];

    /// <summary>How many articles had this outcome.</summary>
    public int this[ImportOutcome outcome] => outcomes.GetValueOrDefault(outcome);

    public int Articles => outcomes.Where(outcome => outcome.Key != ImportOutcome.Damaged).Sum(outcome => outcome.Value);

    /// <summary>How many revisions were saved.</summary>
    public int Revisions { get; private set; }

    /// <summary>How many redirects were met.</summary>
    public int Redirects => redirects.Values.Sum();

    public ReadingTally Read { get; } = read;

    /// <summary>Whether it was stopped before the last article.</summary>
    public bool Stopped { get; set; }

    /// <summary>How many redirects had this outcome.</summary>
    public int this[RedirectOutcome outcome] => redirects.GetValueOrDefault(outcome);

    /// <summary>The redirects that were dropped in the end, because no article stands where they lead; those count as added no more.</summary>
    public int RedirectsToNothing { get; set; }

    private int AddedRedirects => Math.Max(0, this[RedirectOutcome.Added] - RedirectsToNothing);

    /// <param name="decision">What became of a page.</param>
    /// <param name="goesOn">Whether it goes on with the history of the page counted last.</param>
    public void Count(ImportDecision decision, bool goesOn)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Revisions += decision.Revisions;
        if (decision.Redirect is { } redirect)
            redirects[redirect] = this[redirect] + 1;
        else if (!goesOn)
            outcomes[decision.Outcome] = this[decision.Outcome] + 1;
    }

    /// <summary>The report for people: articles by outcome, revisions, fields, problems by code, and unknown templates.</summary>
    public string Text(Complaints complaints, bool dryRun, string newLine) => string.Concat(Lines(complaints, dryRun).Select(line => line + newLine));

    /// <summary>The same as one JSON object.</summary>
    public string Json(Complaints complaints, bool dryRun)
    {
        ArgumentNullException.ThrowIfNull(complaints);
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
            Write(json, complaints, dryRun);
        return Encoding.UTF8.GetString(text.WrittenSpan) + "\n";
    }

    private IEnumerable<string> Lines(Complaints complaints, bool dryRun)
    {
        yield return Text($"Articles: {Articles:N0} ({this[ImportOutcome.Added]:N0} {(dryRun ? "to add" : "added")}, {this[ImportOutcome.Updated]:N0} {(dryRun ? "to update" : "updated")}, {this[ImportOutcome.Unchanged]:N0} unchanged, {this[ImportOutcome.EditsKept]:N0} kept as edited)");
        if (Read.LeftOut > 0)
            yield return $"Left out: {Quantity.Of(Read.LeftOut, "page")} (no articles, or without the infobox of a conflict, a person, a polity or a unit)";
        yield return Text($"Revisions: {(dryRun ? 0 : Revisions):N0}");
        if (redirects.Count > 0)
            yield return Text($"Redirects: {AddedRedirects:N0} {(dryRun ? "to add" : "added")}, {this[RedirectOutcome.Unchanged]:N0} unchanged, {LeftOutRedirects:N0} left out, {RedirectsToNothing:N0} dropped that lead to no article");
        yield return Text($"Fields: {Read.FieldsUnderstood:N0} understood, {Read.FieldsNotUnderstood:N0} not or in doubt, {Read.FieldsAsWritten:N0} kept as written");
        yield return $"Problems: {Quantity.Of(complaints.Errors, "error")}, {Quantity.Of(complaints.Warnings, "warning")}";
        foreach (var (code, times) in complaints.ByCode)
            yield return Text($"  {code}: {times:N0}");
        foreach (var line in TemplateLines())
            yield return line;
        if (dryRun)
            yield return "Nothing was written.";
    }

    private void Write(Utf8JsonWriter json, Complaints complaints, bool dryRun)
    {
        json.WriteStartObject();
        Write(json, "articles",
        [
            ("total", Articles), ("added", this[ImportOutcome.Added]), ("updated", this[ImportOutcome.Updated]),
            ("unchanged", this[ImportOutcome.Unchanged]), ("keptAsEdited", this[ImportOutcome.EditsKept]),
        ]);
        json.WriteNumber("leftOut", Read.LeftOut);
        json.WriteNumber("revisions", dryRun ? 0 : Revisions);
        Write(json, "redirects", [("added", AddedRedirects), ("unchanged", this[RedirectOutcome.Unchanged]), ("leftOut", LeftOutRedirects), ("toNothing", RedirectsToNothing)]);
        Write(json, "fields", [("understood", Read.FieldsUnderstood), ("notUnderstood", Read.FieldsNotUnderstood), ("asWritten", Read.FieldsAsWritten)]);
        Write(json, "problems", [("errors", complaints.Errors), ("warnings", complaints.Warnings)]);
        Write(json, "problemsByCode", complaints.ByCode.Select(code => (code.Key, (long)code.Value)));
        json.WriteNumber("templates", Read.Templates.Met);
        Write(json, "unknownTemplates", UnknownTemplates());
        json.WriteBoolean("dryRun", dryRun);
        json.WriteBoolean("stopped", Stopped);
        json.WriteEndObject();
    }

    private int LeftOutRedirects => this[RedirectOutcome.Circle] + this[RedirectOutcome.IsArticle];

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<(string Name, long Count)> counts)
    {
        json.WriteStartObject(name);
        foreach (var (what, count) in counts)
            json.WriteNumber(what, count);
        json.WriteEndObject();
    }

    private IEnumerable<(string Name, long Count)> UnknownTemplates() => Read.Templates.Unknown
        .OrderByDescending(template => template.Value).ThenBy(template => template.Key, StringComparer.Ordinal)
        .Select(template => (template.Key, (long)template.Value));

    private IEnumerable<string> TemplateLines()
    {
        if (Read.Templates.Met == 0)
            yield break;

        var unknown = UnknownTemplates().ToList();
        yield return Text($"Templates: {Read.Templates.Met:N0}, of which {unknown.Sum(template => template.Count):N0} unknown");
        foreach (var (name, count) in unknown.Take(MostTemplatesNamed))
            yield return Text($"  {name}: {count:N0}");
        if (unknown.Count > MostTemplatesNamed)
            yield return $"  and {Quantity.Of(unknown.Count - MostTemplatesNamed, "other")}; --json names them all";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
