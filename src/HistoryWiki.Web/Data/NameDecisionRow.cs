namespace HistoryWiki.Web.Data;

/// <summary>What an editor decided of two names: that they mean the same, or do not. True, not derived: it outlasts every rebuild. There is one of each two names; the folded names stand in their order.</summary>
public sealed class NameDecisionRow
{
    public int Id { get; set; }

    public NameKind Kind { get; set; }

    public required string Name { get; set; }

    public required string FoldedName { get; set; }

    public required string Other { get; set; }

    public required string FoldedOther { get; set; }

    /// <summary>True where both are one, false where they are two.</summary>
    public bool AreSame { get; set; }

    public required string Author { get; set; }

    public string? AuthorId { get; set; }

    public DateTimeOffset At { get; set; }
}
