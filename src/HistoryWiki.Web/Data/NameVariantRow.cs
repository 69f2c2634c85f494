using HistoryWiki.Articles.Linking.Variants;

namespace HistoryWiki.Web.Data;

/// <summary>Another way in which an article writes the name of one of its commanders. Derived, like all that an article says.</summary>
public sealed class NameVariantRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    /// <summary>The <see cref="FactRow.FoldedTarget"/> of the commander.</summary>
    public required string FoldedTarget { get; set; }

    /// <summary>As the article writes it elsewhere.</summary>
    public required string Variant { get; set; }

    public required string FoldedVariant { get; set; }

    /// <summary>The rule by which both are the same.</summary>
    public VariantRule Rule { get; set; }
}
