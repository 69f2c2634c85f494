using System.Buffers;
using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>Reads how a conflict ended: <c>Kabardian–Nogai–Abazin victory</c> is a victory of those, <c>Peace Treaty of 1726</c> a treaty.</summary>
internal static class ResultReader
{
    private static readonly (string Words, Outcome Outcome)[] Signs =
    [
        ("ongoing", Outcome.Ongoing), ("in progress", Outcome.Ongoing),
        ("inconclusive", Outcome.Inconclusive), ("indecisive", Outcome.Inconclusive), ("stalemate", Outcome.Inconclusive), ("draw", Outcome.Inconclusive),
        ("no clear victor", Outcome.Inconclusive),
        ("ceasefire", Outcome.Ceasefire), ("cease-fire", Outcome.Ceasefire), ("cease fire", Outcome.Ceasefire), ("armistice", Outcome.Ceasefire), ("truce", Outcome.Ceasefire),
        ("treaty", Outcome.Treaty), ("peace of", Outcome.Treaty), ("peace agreement", Outcome.Treaty), ("peace accord", Outcome.Treaty), ("convention of", Outcome.Treaty),
        ("negotiated", Outcome.Treaty), ("compromise", Outcome.Treaty), ("peace", Outcome.Treaty), ("accord", Outcome.Treaty), ("accords", Outcome.Treaty),
        ("in corso", Outcome.Ongoing), ("en cours", Outcome.Ongoing), ("andauernd", Outcome.Ongoing), ("en curso", Outcome.Ongoing), ("продолжается", Outcome.Ongoing),
        ("stallo", Outcome.Inconclusive), ("inconcludente", Outcome.Inconclusive), ("indécise", Outcome.Inconclusive), ("indécis", Outcome.Inconclusive), ("unentschieden", Outcome.Inconclusive), ("patt", Outcome.Inconclusive),
        ("indeciso", Outcome.Inconclusive), ("empate", Outcome.Inconclusive), ("ничья", Outcome.Inconclusive), ("nierozstrzygnięta", Outcome.Inconclusive), ("nierozstrzygnięty", Outcome.Inconclusive), ("onbeslist", Outcome.Inconclusive), ("indecisa", Outcome.Inconclusive),
        ("armistizio", Outcome.Ceasefire), ("tregua", Outcome.Ceasefire), ("cessez-le-feu", Outcome.Ceasefire), ("waffenstillstand", Outcome.Ceasefire), ("alto el fuego", Outcome.Ceasefire), ("armisticio", Outcome.Ceasefire), ("перемирие", Outcome.Ceasefire), ("rozejm", Outcome.Ceasefire), ("wapenstilstand", Outcome.Ceasefire), ("cessar-fogo", Outcome.Ceasefire),
        ("trattato", Outcome.Treaty), ("pace", Outcome.Treaty), ("traité", Outcome.Treaty), ("paix", Outcome.Treaty), ("vertrag", Outcome.Treaty), ("frieden", Outcome.Treaty), ("friede", Outcome.Treaty), ("tratado", Outcome.Treaty), ("paz", Outcome.Treaty),
        ("договор", Outcome.Treaty), ("traktat", Outcome.Treaty), ("pokój", Outcome.Treaty), ("verdrag", Outcome.Treaty), ("vrede", Outcome.Treaty),
    ];

    private static readonly string[] Abroad = ["vittoria", "victoire", "sieg", "victoria", "vitória", "победа", "zwycięstwo", "overwinning"];
    private static readonly string[] Victories = ["victory", "victories", "success", "triumph", "victorious", .. Abroad];
    private static readonly string[] Articles = ["de", "la", "las", "los", "du", "des", "der", "di", "del", "della", "dei", "degli", "delle", "da", "do", "dos"];
    private static readonly string[] Claims = ["both sides claim", "both sides claimed", "claimed by both sides", "disputed by both sides"];
    private static readonly string[] Verbs = ["emerges", "emerged", "emerge", "are", "is", "were", "was", "forces"];
    private static readonly string[] Reverses = ["failure", "defeat", "but"];

    private static readonly SearchValues<string> AnySign = SearchValues.Create([.. Signs.Select(s => s.Words)], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> AnyVictory = SearchValues.Create(Victories, StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> Qualities = new(StringComparer.OrdinalIgnoreCase)
    {
        "decisive", "indecisive", "defensive", "offensive", "tactical", "strategic", "pyrrhic", "phyrric", "major", "minor", "limited", "clear", "overwhelming", "crushing",
        "partial", "marginal", "narrow", "complete", "total", "operational", "political", "military", "naval", "moral", "significant", "eventual", "final", "initial",
        "costly", "close", "great", "important", "short-term", "long-term", "temporary", "local", "diplomatic", "propaganda", "disputed", "claimed", "possible", "probable",
        "presumed", "absolute", "easy", "stunning", "brilliant", "quick", "swift", "small", "slight", "bloody", "unexpected", "conclusive", "a", "the", "an", "mutual",
        "logistical", "and", "&", "but", "strategical", "likely", "reported", "nominal", "hollow", "substantial",
        "decisiva", "decisivo", "tattica", "strategica", "netta", "schiacciante", "totale", "décisive", "tactique", "stratégique", "écrasante", "entscheidender", "taktischer", "strategischer", "klarer", "táctica",
        "estratégica", "pírrica", "решительная", "тактическая", "стратегическая", "полная", "decydujące", "taktyczne", "strategiczne", "beslissende", "tactische", "strategische", "tática",
    };

    /// <summary>How it ended, or null where the value says nothing.</summary>
    public static ConflictResult? Read(FieldValue value)
    {
        if (value.Items.Count == 0) return null;
        var text = FirstLine(value);
        var statements = Statements(text).Where(s => s.Length > 0).ToList();
        if (JoinedVictors(statements) is { } joined) return new ConflictResult(text, Outcome.Victory, joined);
        var victors = statements.Where(s => VictoryIn(s) is not null).Select(s => Victor(s, VictoryIn(s)!.Value)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count();
        foreach (var statement in statements)
        {
            if (Array.Exists(Claims, c => WholeWords.Contains(statement, c))) return new ConflictResult(text, Outcome.Inconclusive, null);
            var victory = VictoryIn(statement);
            if (victory is null && FirstSign(statement) is { } sign) return new ConflictResult(text, sign, null);
            if (victory is not { } at || FirstSign(statement) is not null && !WholeWords.Contains(statement, "victory")) continue;
            return victors > 1 || IsMixed(statement, at) || IsNobodysSuccess(statement, at) ? new ConflictResult(text, Outcome.Other, null) : new ConflictResult(text, Outcome.Victory, Victor(statement, at));
        }
        return new ConflictResult(text, FirstSign(text) ?? Outcome.Other, null);
    }

    /// <summary><c>Decisive Dano–Norwegian, Polish–Lithuanian and Swedish victory</c>: the comma parts victors, not statements.</summary>
    private static string? JoinedVictors(List<string> statements)
    {
        var last = statements.FindIndex(s => VictoryIn(s) is not null);
        if (last < 1) return null;
        var words = string.Join(", ", statements.Take(last + 1).Select(s => s.Trim()));
        var before = words[..VictoryIn(words)!.Value.At];
        var isNames = before.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => char.IsUpper(w[0]) || w is "and" or "&" || IsQuality(w));
        return isNames && !words.Contains(';', StringComparison.Ordinal) ? Victor(words, VictoryIn(words)!.Value) : null;
    }

    /// <summary>In the seed format lines are lost, so that its first line is the whole value.</summary>
    private static string FirstLine(FieldValue value)
    {
        var line = value.Items.Skip(1).TakeWhile(i => i.Break == ItemBreak.Comma).Select(i => ", " + i.Text);
        // A comma or a colon before the break of the line leads on to what is not told here.
        return string.Concat(line.Prepend(value.Items[0].Text)).TrimEnd(',', ';', ':');
    }

    /// <summary>The words between the commas and semicolons that stand outside brackets; a semicolon stays at the end of its statement.</summary>
    private static IEnumerable<string> Statements(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(') depth++;
            else if (text[i] == ')') depth--;
            if (depth > 0 || text[i] is not (';' or ',') || i + 1 < text.Length && text[i + 1] != ' ') continue;
            yield return text[start..(text[i] == ';' ? i + 1 : i)];
            start = i + 1;
        }
        yield return text[start..];
    }

    private static Outcome? FirstSign(string statement) => !statement.AsSpan().ContainsAny(AnySign)
        ? null
        : Signs.Select(s => (At: WholeWords.IndexOf(statement, s.Words), s.Outcome)).Where(s => s.At >= 0).OrderBy(s => s.At).Select(s => (Outcome?)s.Outcome).FirstOrDefault();

    private static (int At, int Length)? VictoryIn(string statement) => !statement.AsSpan().ContainsAny(AnyVictory)
        ? null
        : Victories.Select(v => (At: WholeWords.IndexOf(statement, v), v.Length)).Where(v => v.At >= 0).OrderBy(v => v.At).Select(v => ((int, int)?)v).FirstOrDefault();

    /// <summary>True where success and failure stand in one statement.</summary>
    private static bool IsMixed(string statement, (int At, int Length) victory)
    {
        var isSuccess = statement.AsSpan(victory.At).StartsWith("success", StringComparison.OrdinalIgnoreCase);
        return isSuccess && Array.Exists(Reverses, r => WholeWords.Contains(statement, r));
    }

    /// <summary><c>Limited success</c> tells of no victory, <c>German success</c> does.</summary>
    private static bool IsNobodysSuccess(string statement, (int At, int Length) victory) =>
        statement.AsSpan(victory.At).StartsWith("success", StringComparison.OrdinalIgnoreCase) && Victor(statement, victory) is null;

    private static string? Victor(string statement, (int At, int Length) victory)
    {
        var before = statement[..victory.At].Trim();
        var words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        while (words.Length > 0 && (IsQuality(words[^1]) || Verbs.Contains(words[^1]) && words is not [.., "Armed", _])) words = words[..^1];
        while (words.Length > 0 && IsQuality(words[0])) words = words[1..];
        if (words.Length > 0) return string.Join(' ', words);
        var after = statement[(victory.At + victory.Length)..];
        return VictorAfter(after) ?? (Array.Exists(Abroad, v => statement.AsSpan(victory.At, victory.Length).Equals(v, StringComparison.OrdinalIgnoreCase)) ? VictorBehind(after) : null);
    }

    /// <summary>In other languages the victor stands behind the word: <c>vittoria svizzera</c>, <c>victoire décisive des Alliés</c>, <c>Sieg der Preußen</c>.</summary>
    private static string? VictorBehind(string after)
    {
        var words = after.Trim(' ', '.', ':', ';').Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(w => IsQuality(w) || Articles.Contains(w)).ToList();
        while (words.Count > 0 && IsQuality(words[^1])) words.RemoveAt(words.Count - 1);
        return words.Count is > 0 and <= 6 ? string.Join(' ', words) : null;
    }

    private static bool IsQuality(string word) => Qualities.Contains(word.Trim(',', '(', ')'));

    private static string? VictorAfter(string after)
    {
        foreach (var opening in (ReadOnlySpan<string>)[" of the ", " for the ", " by the ", " of ", " for ", " by "])
            if (after.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return after[opening.Length..].Trim().TrimEnd('.', ':', ';');
        return null;
    }
}
