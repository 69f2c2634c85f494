using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>Makes a figure of a clause: what its words count, what became of them, when, and who says so.</summary>
internal sealed class FigureMaker(FigureClause clause, FigureContext context, bool isLoss, LikelyYear year)
{
    private const int MostParts = 8;

    /// <summary>What <c>(what: people)</c> counts, which needs no word in a figure.</summary>
    public const string People = "people";

    private static readonly char[] Marks = [' ', ',', ';', '–', '-', '→'];
    private static readonly string[] LooseBeginnings = ["of", "whom", "which", "them", "were", "are", ",", "di", "de", "von"];
    private static readonly string[] LooseEnds = [".", "in", "on", "aboard", "to"];
    private static readonly string[] Estimates = ["estimate", "estimates"];

    private readonly List<string> parts = [];
    private readonly List<string> remarks = [];
    private readonly Dictionary<string, string> keyedRemarks = new(StringComparer.Ordinal);
    private HistoricalDate? moment = context.When;
    private string? by = context.By;
    private string? remarkedFate;
    private bool isApproximate = clause.IsApproximate || context.IsApproximate;

    /// <summary>The figure; without numbers where the clause has none.</summary>
    public Figure Make()
    {
        foreach (var date in clause.Dates) moment = year.After(context.When).Date(date) ?? moment;
        foreach (var remark in clause.Remarks) ReadRemark(remark);
        var figure = clause.Min is null && clause.Max is null ? Words() : Numbers();
        return figure with
        {
            Approximate = isApproximate,
            When = moment,
            By = by,
            What = keyedRemarks.TryGetValue("what", out var what) ? what == People ? null : what : figure.What,
            Part = keyedRemarks.TryGetValue("part", out var part) ? part : figure.Part,
            Who = keyedRemarks.GetValueOrDefault("who") ?? figure.Who,
            Fate = keyedRemarks.GetValueOrDefault("fate") ?? figure.Fate ?? remarkedFate,
        };
    }

    private Figure Numbers()
    {
        isApproximate |= TakeDoubt(clause.After);
        ReadSource(clause.Before);
        ReadSource(clause.After);
        var after = new FateScan(isLoss ? clause.After : []);
        var before = new FateScan(isLoss ? clause.Before : []);
        var words = isLoss ? after.Rest : Joined(clause.After);
        var unit = words.Length > 0 ? new UnitScan(words) : UnitScan.OfName(Joined(clause.Before)) ?? UnitScan.OfName(clause.Label) ?? new UnitScan("");
        if (unit is { What: not null, Kind: { } kind } && clause.Min is not 1 && (UnitWords.IsOneForce(kind) || IsArmOfPeople(kind, words))) unit = UnitScan.Nothing(words);
        AddPart(clause.Flag);
        AddPart(context.Part);
        if (words.Length > 0 || unit.What is null) AddPart(isLoss ? before.Rest : Joined(clause.Before));
        AddPart(words.Length > 0 ? unit.Part : null);
        var who = isLoss ? WhoWords.Find(words) ?? context.Who : null;
        var what = clause.Thing ?? unit.What ?? (clause.Whole is { } whole && IsPartOfThings(unit, whole) ? new UnitScan(Joined(whole.After)).What : null);
        return new Figure(clause.Text)
        {
            Min = clause.IsReversed ? null : clause.Min,
            Max = clause.IsReversed ? null : clause.Max,
            What = what,
            Part = Part(who),
            Who = who,
            Fate = isLoss ? after.Fate ?? before.Fate ?? context.Fate ?? clause.FateWithin ?? (what is null ? clause.FateAbove : null) : null,
        };
    }

    /// <summary>Takes the words behind a number that say no more than how sure it is: <c>5,000 est.</c>, <c>5,000?</c></summary>
    private static bool TakeDoubt(List<string> words)
    {
        var isDoubt = words.Count > 0 && IsDoubt(string.Join(' ', words));
        if (isDoubt) words.Clear();
        return isDoubt;
    }

    private static bool IsDoubt(string words) => words == "?" || QualifierWords.Find(words) == Bound.About && !words.EndsWith("estimates", StringComparison.OrdinalIgnoreCase);

    /// <summary>Artillery that people of another arm are counted with are people: <c>8,050 artillery and engineers</c>.</summary>
    private static bool IsArmOfPeople(string kind, string words) =>
        kind.Equals("artillery", StringComparison.OrdinalIgnoreCase) && words.Split(" and ") is [_, var others] && new UnitScan(others).What is null;

    private Figure Words()
    {
        var fate = isLoss ? new FateScan(clause.Text.Split(' ')).Fate : null;
        AddPart(context.Part);
        return new Figure(clause.Text)
        {
            What = UnitWords.IsShipName(clause.Text) ? "ships" : null,
            Part = Part(null),
            Who = context.Who,
            Fate = !isLoss ? null : fate is not null && CasualtyWords.IsOfThings(fate) ? fate : context.Fate,
        };
    }

    /// <summary>True for a remark that can be meant for all the figures of a line: when, or who says so.</summary>
    public static bool IsAboutSeveral(string remark) => KeyedRemark.Read(remark) is null && (FieldDates.IsDate(remark) || SourceWords.Names(remark));

    private void ReadRemark(string remark)
    {
        var words = remark.Trim();
        if (KeyedRemark.Read(words) is { } keyed) ReadKeyed(keyed);
        else if (Pieces(words) is { Length: > 1 } pieces) Array.ForEach(pieces, ReadRemark);
        else if (IsDoubt(words) || words.Equals("estimate", StringComparison.OrdinalIgnoreCase)) isApproximate = true;
        else if (FieldDates.IsDate(words)) moment = year.After(moment).Date(words) ?? moment;
        else if (SourceWords.Names(words)) ReadSourceRemark(words);
        else if (isLoss && FateScan.Of(words) is { IsOnlyFates: true } fates) remarkedFate ??= fates.Fate;
        else if (!IsShare(words) && !IsTonnage(words) && !words.StartsWith("see ", StringComparison.OrdinalIgnoreCase)) remarks.Add(words);
    }

    /// <summary>True for <c>113,300 tons sunk</c>: how large the ships were all together does not say which.</summary>
    private static bool IsTonnage(string words) => words.Split(' ') is [[>= '0' and <= '9', ..], "tons" or "tonnes" or "t" or "GRT", ..];

    /// <summary>The remarks of one bracket that are about different things: <c>estimated, 1968</c> says how sure and when.</summary>
    private static string[] Pieces(string words)
    {
        var pieces = words.Split([", ", "; "], StringSplitOptions.TrimEntries);
        var isMixed = !FieldDates.IsDate(words) && Array.Exists(pieces, piece => FieldDates.IsDate(piece) || QualifierWords.Find(piece) == Bound.About);
        return isMixed ? pieces : words.Split("; ", StringSplitOptions.TrimEntries);
    }

    /// <summary>True for <c>4%</c>: how large a share is does not say which.</summary>
    private static bool IsShare(string words) => words.EndsWith('%') && words.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%' or '–' or '-' or '~' or ' ');

    /// <summary><c>2016 SAA estimate</c> is an estimate of the SAA, made in 2016.</summary>
    private void ReadSourceRemark(string remark)
    {
        var words = remark.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 1 && words[0].Length == 4 && FieldDates.One(words[0], null) is { } when)
        {
            moment = when;
            words.RemoveAt(0);
        }
        isApproximate |= words.Exists(w => w.StartsWith("estimat", StringComparison.OrdinalIgnoreCase));
        if (words.Count > 1 && char.IsUpper(words[0][0]) && words[^1].Equals("estimate", StringComparison.OrdinalIgnoreCase)) words.RemoveAt(words.Count - 1);
        var named = SourceWords.Named(string.Join(' ', words));
        // Both name whose figure it is, and neither says that the other is wrong.
        by = SourceWords.Names(clause.Label) && context.By is { } labelled ? $"{labelled}, {named}" : named;
    }

    private void ReadKeyed(KeyedRemark remark)
    {
        if (remark.Key == "when") moment = FieldDates.Written(remark.Value) ?? moment;
        else if (remark.Key == "by") by = remark.Value;
        else keyedRemarks[remark.Key] = remark.Value;
    }

    /// <summary><c>a British source claims possibly around 30,000</c>: the words up to the one that means a source.</summary>
    private void ReadSource(List<string> words)
    {
        var last = words.FindLastIndex(SourceWords.IsSource);
        if (last < 0 || words.Count > 8) return;
        if (words[last].ToLowerInvariant() is "according" or "per" && last + 1 < words.Count)
        {
            by ??= SourceWords.Named(string.Join(' ', words.Skip(last)));
            words.RemoveRange(last, words.Count - last);
            return;
        }
        var first = words.FindLastIndex(last, w => w is "," or "but" or "a" or "an" or "the") + 1;
        var source = words.Skip(first).Take(last - first + 1).ToList();
        if (source.Count > 1 && source[^1] is "claims" or "claimed" or "reported" && SourceWords.IsSource(source[^2])) source.RemoveAt(source.Count - 1);
        if (source.Count > 1 || !Estimates.Contains(source[0], StringComparer.OrdinalIgnoreCase)) by ??= SourceWords.Named(string.Join(' ', source));
        if (source.Exists(w => w.StartsWith("estimat", StringComparison.OrdinalIgnoreCase))) isApproximate = true;
        words.RemoveRange(0, last + 1);
        if (words.Count > 0 && words[0] is "of" or "," or "that" or "are" or "is" or "vary") words.RemoveAt(0);
    }

    /// <summary>The 25 of <c>83 ships (25 Rhodian)</c> are ships; the 60 of <c>one company (60)</c> are more than one and no companies.</summary>
    private bool IsPartOfThings(UnitScan unit, FigureClause whole) =>
        unit.Kind is null && !((clause.Max ?? clause.Min) > (whole.Max ?? whole.Min))
        && !clause.After.Exists(UnitWords.IsPlainPeople) && (!isLoss || new FateScan(clause.After).Fate is null);

    private void AddPart(string? part)
    {
        var words = part?.Trim(Marks);
        if (words is not null && words.StartsWith("and ", StringComparison.Ordinal)) words = words[4..];
        words = WithoutLooseEnd(words);
        if (!string.IsNullOrEmpty(words) && parts.Count < MostParts && !parts.Contains(words)) parts.Add(words);
    }

    /// <summary>Without the words that lead on to the next figure: the <c>in</c> of <c>3,000 men in 100 ships</c>, the stop behind a sentence.</summary>
    private static string? WithoutLooseEnd(string? words)
    {
        while (words?.LastIndexOf(' ') is { } space && LooseEnds.Contains(words[(space + 1)..])) words = space < 0 ? "" : words[..space].TrimEnd(' ', ',');
        return words;
    }

    private string? Part(string? who)
    {
        var named = string.Join(", ", parts.Where(p => !p.Equals(who, StringComparison.OrdinalIgnoreCase)));
        var said = string.Join("; ", remarks.Take(MostParts));
        return (named.Length, said.Length) switch
        {
            (0, 0) => null,
            (_, 0) => named,
            (0, _) => said,
            _ => $"{named} ({said})",
        };
    }

    private static string Joined(IEnumerable<string> words) =>
        string.Join(' ', words.SkipWhile(LooseBeginnings.Contains)).Replace(" ,", ",", StringComparison.Ordinal).Trim(' ', ',');
}
