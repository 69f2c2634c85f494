using System.Collections.Frozen;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes.Fields;
using HistoryWiki.Articles.Infoboxes.Figures;
using HistoryWiki.Articles.Infoboxes.Names;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>Reads how many there were or were lost, for example <c>1723:, 20,000, 1724:, 10,000–13,000 (March)</c>. Every number becomes part of a figure or is reported.</summary>
internal sealed class FigureReader
{
    private static readonly HashSet<string> NoFigures = new(StringComparer.OrdinalIgnoreCase) { "or", "and", "and others", "and more", "others", "n/a" };

    /// <summary>Words that a sentence does not begin with where a line of a field begins in lower case.</summary>
    private static readonly FrozenSet<string> Continuations =
        new[]
        {
            "the", "of", "in", "at", "on", "who", "whom", "which", "that", "from", "to", "by", "for", "with", "under", "near", "against", "during", "after", "before", "between", "and",
        }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Remainders = new[] { "rest", "others", "remainder", "whole", "entire", "majority", "remaining", "same" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly InfoboxField field;
    private readonly ICollection<Problem> problems;
    private readonly bool isLoss;
    private readonly YearSpan years;
    private readonly LikelyYear year;
    private readonly List<(FigureClause Clause, FigureContext Context)> found = [];
    private readonly List<(FieldItem Item, Range Clauses, HistoricalDate? Date)> dateHeadings = [];
    private readonly FigureContext ownContext;
    private FigureContext currentHeading;
    private string currentLabel = "";
    private string? flag;
    private bool hasSeveralFlags;
    private int itemStart;
    private (FieldItem Item, int Count, FigureContext Heading)? boldHeading;
    private (FieldItem Item, int Count, HistoricalDate? Date)? dateHeading;
    private (int Depth, bool HasMore)? listHeading;

    /// <summary>A reader of one field.</summary>
    /// <param name="field">The field, for problems.</param>
    /// <param name="isLoss">True where the field counts casualties.</param>
    /// <param name="conflict">When the conflict was: tells years from numbers, and gives a month its year.</param>
    /// <param name="problems">Where problems are added.</param>
    /// <param name="fate">What became of those counted where the field itself says it: <c>fatalities</c>.</param>
    public FigureReader(InfoboxField field, bool isLoss, HistoricalDateRange? conflict, ICollection<Problem> problems, string? fate = null)
    {
        currentHeading = ownContext = FigureContext.Empty with { Fate = fate };
        (this.field, this.isLoss, this.problems) = (field, isLoss, problems);
        years = YearSpan.Of(conflict);
        year = LikelyYear.Of(conflict);
    }

    /// <summary>The figures in the order of the source.</summary>
    public IReadOnlyList<Figure> Read(FieldValue value)
    {
        hasSeveralFlags = value.Items.SelectMany(i => i.Spans).Where(s => s.Kind == SpanKind.Flag).Select(s => s.Value).Distinct(StringComparer.Ordinal).Skip(1).Any();
        foreach (var item in value.Items) ReadItem(item);
        EndBoldHeading();
        EndDateHeading();
        var all = found.ConvertAll(c => c.Clause);
        CountedPlanes.Mark(all);
        if (isLoss) SlashedFates.Part(all);
        FateSharing.Share(all, isLoss);
        foreach (var (clause, _) in found.Where(c => c.Clause.IsReversed)) problems.Add(FactsMessages.RangeReversed(field, clause.Text));
        List<Figure> figures = [.. found.Select(c => new FigureMaker(c.Clause, c.Context, isLoss, year).Make())];
        foreach (var (item, clauses, date) in dateHeadings)
            if (figures[clauses] is { Count: 0 } && (item.Bold || item.Text.EndsWith(':') || dateHeadings.Exists(other => figures[other.Clauses].Count > 0))) problems.Add(FactsMessages.EmptyDateHeading(field, item.Text));
            else if (!figures[clauses].Exists(f => IsWithin(f.When, date))) problems.Add(FactsMessages.NumberUnread(field, item.Text));
        return figures;
    }

    private void ReadItem(FieldItem item)
    {
        if (item.Break == ItemBreak.Rule)
        {
            EndBoldHeading();
            EndDateHeading();
            currentHeading = ownContext;
            flag = null;
        }
        if (item.Listed && listHeading is var (depth, hasMore)) EndListHeading(item, depth, hasMore);
        if (item.Break != ItemBreak.Comma) currentLabel = "";
        if (item.BeginsVerbatim)
        {
            AddWords(item, "");
            return;
        }
        item = item.WithoutPhase();
        var tokens = DateRuns.Join(new FigureLexer(item).Read(), item.Text, years);
        var reader = new ClauseReader(item.Text, tokens);
        var clauses = IsHeadingInWords(item, tokens) ? [] : reader.Read();
        var isUnread = reader.HasUnread || tokens.Any(t => t.Kind == FigureTokenKind.Measure);
        if (clauses.Count == 0) isUnread |= ReadWords(item, reader.Label) && tokens.Any(t => t.Kind is FigureTokenKind.Number or FigureTokenKind.Date && t.Start >= LabelLength(item, reader.Label));
        else AddAll(clauses, item);
        if (isUnread) problems.Add(FactsMessages.NumberUnread(field, item.Text) with { IsRemark = NumbersInNames.AccountFor(item.Text, clauses) });
        if (clauses.Count == 0) return;
        currentLabel = reader.Label.Length > 0 ? reader.Label : currentLabel;
        if (isLoss && item is { HasBoldLabel: true, Listed: false } && NamesParty(currentLabel)) currentHeading = HeadingFrom(currentLabel);
    }

    /// <summary>The numbers in the words of a heading count nothing: <c>In Phase One, Two and Three:</c>.</summary>
    private static bool IsHeadingInWords(FieldItem item, List<FigureToken> tokens) =>
        item.Bold && item.Text.EndsWith(':') && !tokens.Any(t => t.Kind == FigureTokenKind.Number && char.IsAsciiDigit(t.Text[0]));

    private bool NamesParty(string label) => FigureContext.Empty.And(label, year) is { Fate: null, By: null, When: null, IsTotal: false };

    private void AddAll(IReadOnlyList<FigureClause> clauses, FieldItem item)
    {
        itemStart = found.Count;
        foreach (var clause in clauses) Add(clause, item);
        clauses[^1].LeadsOn = item.Text.EndsWith(':');
        foreach (var remark in clauses[^1].Remarks.Where(FigureMaker.IsAboutSeveral).ToList()) ShareRemark(remark, found.Count - 2);
    }

    /// <summary>A date or source at the end of a line holds for every figure of the line that has none of its own.</summary>
    private void ShareRemark(string remark, int from)
    {
        for (var i = from; i >= itemStart && found[i].Clause is { Remarks.Count: 0, Dates.Count: 0 } clause; i--) clause.Remarks.Add(remark);
    }

    private void Add(FigureClause clause, FieldItem item)
    {
        var isOwn = clause.Label.Length > 0;
        var carried = isOwn ? clause.Label : currentLabel;
        var context = carried.Length > 0 && (!VagueWords.IsVague(carried) || IsTotal(carried)) && (isOwn || !FigureContext.Empty.And(carried, year).IsTotal) ? currentHeading.And(carried, year) : currentHeading;
        flag = item.Spans.Where(s => s.Kind == SpanKind.Flag && s.Start <= clause.Start).Select(s => s.Value).LastOrDefault() ?? flag;
        clause.Flag = hasSeveralFlags && !context.IsTotal ? flag : null;
        clause.Depth = item.Depth;
        clause.Thing = LinkedThing(clause, item);
        if (clause.Whole is null && item.Text[0] == '(' && item.Text[^1] == ')' && found.Count > 0) clause.Whole = found[^1].Clause.Whole ?? found[^1].Clause;
        found.Add((clause, context));
    }

    /// <summary>What the words behind the number link to, where they name no thing themselves: the aircraft of <c>[[Fighter-bomber|fighters]]</c>.</summary>
    private static string? LinkedThing(FigureClause clause, FieldItem item)
    {
        var linked = item.Spans.Where(s => s.Kind == SpanKind.Link && s.Start >= clause.NumberEnd && s.Start < clause.End)
            .Select(s => UnitWords.FindLinked(s.Value)).FirstOrDefault(thing => thing is not null);
        return linked is not null && new UnitScan(string.Join(' ', clause.After)).What is null ? linked : null;
    }

    /// <summary>Reads an item without a figure; true where its words are all that is said.</summary>
    private bool ReadWords(FieldItem item, string label)
    {
        var text = item.Text;
        var isBracket = text[0] == '(' && text[^1] == ')';
        if (IsHeading(item)) BeginHeading(item, isBracket ? text[1..^1] : text);
        else if (isBracket && found.Count > 0) AddRemark(text[1..^1]);
        else if (found.Count > 0 && char.IsLower(text[0]) && new FateScan(text.Split(' ')).IsOnlyFates) found[^1].Clause.After.AddRange(text.Split(' '));
        else if (found.Count > 0 && IsContinued(item)) found[^1].Clause.GoOn(text);
        else if (!NoFigures.Contains(text)) return AddWords(item, label);
        return false;
    }

    /// <summary>True where a line break parts a sentence: <c>10,000 men on the way to</c>, <c>the river Rhine</c>; what tells of more, as <c>the rest captured</c>, is no such part.</summary>
    private static bool IsContinued(FieldItem item)
    {
        var words = item.Text.Split(' ');
        return item is { Break: ItemBreak.Line, Listed: false, Bold: false } && words.Length > 1 && Continuations.Contains(words[0]) && !Remainders.Contains(words[1]) && new FateScan(words).Fate is null;
    }

    private void AddRemark(string remark)
    {
        found[^1].Clause.Remarks.Add(remark);
        if (FigureMaker.IsAboutSeveral(remark)) ShareRemark(remark, found.Count - 2);
    }

    private void BeginHeading(FieldItem item, string words)
    {
        EndBoldHeading();
        currentHeading = HeadingFrom(words);
        flag = null;
        listHeading = item is { Listed: true, Depth: > 0 } ? (item.Depth, false) : null;
        if (FieldDates.IsDate(words))
        {
            EndDateHeading();
            dateHeading = (item, found.Count, currentHeading.When);
        }
        else if (!words.EndsWith(':')) boldHeading = (item, found.Count, currentHeading);
    }

    /// <summary>A heading in a list holds for the items beneath it, and no longer for one beside it.</summary>
    private void EndListHeading(FieldItem item, int depth, bool hasMore)
    {
        if (item.Depth > depth) listHeading = (depth, true);
        else if (hasMore || item.Depth < depth) (currentHeading, listHeading) = (ownContext, null);
    }

    private static bool IsWithin(HistoricalDate? when, HistoricalDate? date) =>
        when is not null && date is not null && (when == date || when.Earliest >= date.Earliest && when.Latest <= date.Latest);

    /// <summary>Keeps a date that stands alone with the figures that follow it. Where each has a date of its own, it dates nothing, and is no figure itself.</summary>
    private void EndDateHeading()
    {
        if (dateHeading is var (item, count, date)) dateHeadings.Add((item, count..found.Count, date));
        dateHeading = null;
    }

    /// <summary>Bold words that no figure follows were no heading, but all that is said: <c>'''Total loss'''</c>.</summary>
    private void EndBoldHeading()
    {
        if (boldHeading is not var (item, count, heading) || found.Count != count)
        {
            boldHeading = null;
            return;
        }
        boldHeading = null;
        var outer = currentHeading;
        currentHeading = heading with { Part = null };
        AddWords(item, "");
        currentHeading = outer;
    }

    private bool AddWords(FieldItem item, string label)
    {
        var words = item.Text[LabelLength(item, label)..].Trim();
        if (words.Length == 0) return false;
        var clause = new FigureClause { Text = words, Label = label };
        while (KeyedRemarkAtEnd(item) is { } remark)
        {
            clause.Remarks.Insert(0, remark.Words);
            item = item.Slice(0, remark.Start);
            clause.Text = item.Text;
        }
        found.Add((clause, label.Length > 0 ? currentHeading.And(label, year) : currentHeading));
        if (label.Length > 0) currentLabel = label;
        return true;
    }

    /// <summary>How many characters the label takes up that an item begins with, its colon included.</summary>
    private static int LabelLength(FieldItem item, string label) =>
        label.Length > 0 && item.Text.StartsWith(label, StringComparison.Ordinal) ? item.Text.IndexOf(':', StringComparison.Ordinal) + 1 : 0;

    private static (int Start, string Words)? KeyedRemarkAtEnd(FieldItem item)
    {
        var open = NameItem.BracketsAtEnd(item);
        return open > 0 && KeyedRemark.Read(item.Text[(open + 1)..^1]) is not null ? (open, item.Text[(open + 1)..^1]) : null;
    }

    private bool IsHeading(FieldItem item)
    {
        var text = item.Text;
        if (text.EndsWith(':') || item.Title && !VagueWords.IsVague(text) || item.Bold && (IsTotal(text) || !VagueWords.IsVague(text))) return true;
        if (FieldDates.IsDate(text)) return true;
        return text[0] == '(' && text[^1] == ')' ? found.Count == 0 && FieldDates.IsDate(text[1..^1]) : WhoWords.Find(text) is not null && !text.Contains(' ', StringComparison.Ordinal);
    }

    private static bool IsTotal(string text) => text.Equals("total", StringComparison.OrdinalIgnoreCase) || text.Equals("totals", StringComparison.OrdinalIgnoreCase);

    /// <summary>A heading of a new kind stands beside the one before it; one of the same kind takes its place.</summary>
    private FigureContext HeadingFrom(string heading)
    {
        if (PartyHeadings.IsSupport(heading)) return currentHeading with { Part = null };
        var alone = FigureContext.Empty.And(heading, year);
        if (alone.By is not null || alone.When is not null && alone.Part is null) return FigureContext.Empty.And(heading, year.After(currentHeading.When)) with { By = alone.By ?? currentHeading.By };
        return (currentHeading with { Part = null, Who = null, Fate = null, IsTotal = false }).And(heading, year);
    }
}
