using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>The tables: articles, their revisions and redirects, what is derived from them, and accounts.</summary>
public sealed class WikiContext(DbContextOptions<WikiContext> options, KeptNames names) : IdentityDbContext<Account, IdentityRole, string>(options)
{
    /// <summary>How many names or ids a question may hold as parameters.</summary>
    internal const int NamesInOneQuestion = 500;

    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    public DbSet<FieldRow> Fields => Set<FieldRow>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<SectionRow> Sections => Set<SectionRow>();

    public DbSet<LinkRow> Links => Set<LinkRow>();

    public DbSet<AliasRow> Aliases => Set<AliasRow>();

    public DbSet<ProblemRow> Problems => Set<ProblemRow>();

    public DbSet<SuggestionRow> Suggestions => Set<SuggestionRow>();

    public DbSet<WantedRow> Wanted => Set<WantedRow>();

    public DbSet<NameVariantRow> NameVariants => Set<NameVariantRow>();

    public DbSet<NameDecisionRow> NameDecisions => Set<NameDecisionRow>();

    public DbSet<RedirectRow> Redirects => Set<RedirectRow>();

    public DbSet<ImportPositionRow> ImportPositions => Set<ImportPositionRow>();

    /// <summary>The names of all articles, for jobs of the <see cref="Writer"/>.</summary>
    internal KeptNames Names => names;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        builder.Entity<IdentityRole>().HasData(AccountRoles.All.Select(role => new IdentityRole(role) { Id = role, ConcurrencyStamp = role, NormalizedName = role.ToUpperInvariant() }));

        builder.Entity<ArticleRow>(article =>
        {
            article.ToTable("Articles");
            article.HasIndex(a => a.Slug).IsUnique();
            article.HasIndex(a => a.FoldedTitle);
            article.HasIndex(a => new { a.Century, a.FoldedTitle });
            article.HasIndex(a => new { a.Kind, a.FoldedTitle });
            article.HasIndex(a => a.DerivedVersion);
            article.HasIndex(a => new { a.EarliestDay, a.LatestDay });
            article.HasIndex(a => a.Outcome);
            article.Property(a => a.Outcome).HasConversion<string>().HasMaxLength(16);
            article.Property(a => a.Kind).HasConversion<string>().HasMaxLength(16);
            article.HasMany(a => a.Revisions).WithOne(r => r.Article).HasForeignKey(r => r.ArticleId);
            article.HasMany(a => a.Fields).WithOne().HasForeignKey(f => f.ArticleId);
            article.HasMany(a => a.Facts).WithOne(f => f.Article).HasForeignKey(f => f.ArticleId);
            article.HasMany(a => a.Sections).WithOne(s => s.Article).HasForeignKey(s => s.ArticleId);
            article.HasMany(a => a.Links).WithOne(l => l.Article).HasForeignKey(l => l.ArticleId);
            article.HasMany(a => a.Aliases).WithOne(a => a.Article).HasForeignKey(a => a.ArticleId);
            article.HasMany(a => a.Problems).WithOne(p => p.Article).HasForeignKey(p => p.ArticleId);
            article.HasMany(a => a.Suggestions).WithOne().HasForeignKey(s => s.ArticleId);
            article.HasMany(a => a.NameVariants).WithOne().HasForeignKey(v => v.ArticleId);
        });

        builder.Entity<RevisionRow>(revision =>
        {
            revision.ToTable("Revisions");
            revision.HasIndex(r => new { r.ArticleId, r.Number }).IsUnique();
            revision.HasIndex(r => r.EditToken).IsUnique();
            revision.Property(r => r.Origin).HasConversion<string>().HasMaxLength(16);
        });

        builder.Entity<FieldRow>().ToTable("Fields").HasIndex(f => new { f.ArticleId, f.Ordinal });
        builder.Entity<SectionRow>().ToTable("Sections").HasIndex(s => new { s.ArticleId, s.Ordinal });
        builder.Entity<ProblemRow>(problem =>
        {
            problem.ToTable("Problems");
            problem.HasIndex(p => new { p.ArticleId, p.Ordinal });
            problem.HasIndex(p => new { p.Code, p.ArticleId, p.Ordinal });
            problem.Property(p => p.Severity).HasConversion<string>().HasMaxLength(16);
        });
        builder.Entity<SuggestionRow>().ToTable("Suggestions").HasIndex(s => new { s.ArticleId, s.Ordinal });
        builder.Entity<NamesVersionRow>().ToTable("NamesVersions").Property(v => v.Id).ValueGeneratedNever();
        builder.Entity<DerivedAnewVersionRow>().ToTable("DerivedAnewVersions").Property(v => v.Id).ValueGeneratedNever();
        builder.Entity<FactRow>(fact =>
        {
            fact.ToTable("Facts");
            fact.HasIndex(f => new { f.Kind, f.FoldedName, f.ArticleId });
            fact.HasIndex(f => new { f.Kind, f.FoldedTarget, f.FirstDay, f.ArticleId, f.Side });
            fact.HasIndex(f => new { f.ArticleId, f.Kind, f.Side, f.FoldedTarget });
            fact.Property(f => f.Kind).HasConversion<string>().HasMaxLength(16);
            fact.Property(f => f.Fate).HasConversion<string>().HasMaxLength(16);
        });
        builder.Entity<LinkRow>(link =>
        {
            link.ToTable("Links");
            link.HasIndex(l => l.FoldedTarget);
            link.Property(l => l.Where).HasConversion<string>().HasMaxLength(16);
        });
        builder.Entity<WantedRow>(wanted =>
        {
            wanted.ToTable("Wanted");
            wanted.HasIndex(w => w.FoldedTarget).IsUnique();
            wanted.HasIndex(w => new { w.Wanting, w.FoldedTarget }).IsDescending(true, false);
        });
        builder.Entity<NameVariantRow>(variant =>
        {
            variant.ToTable("NameVariants");
            variant.HasIndex(v => new { v.FoldedTarget, v.FoldedVariant });
            variant.HasIndex(v => new { v.FoldedVariant, v.FoldedTarget });
            variant.Property(v => v.Rule).HasConversion<string>().HasMaxLength(16);
        });
        builder.Entity<NameDecisionRow>(decision =>
        {
            decision.ToTable("NameDecisions");
            decision.HasIndex(d => new { d.Kind, d.FoldedName, d.FoldedOther }).IsUnique();
            decision.HasIndex(d => new { d.Kind, d.FoldedOther });
            decision.Property(d => d.Kind).HasConversion<string>().HasMaxLength(16);
        });
        builder.Entity<RedirectRow>(redirect =>
        {
            redirect.ToTable("Redirects");
            redirect.HasIndex(r => r.Slug).IsUnique();
            redirect.HasIndex(r => r.TargetSlug);
        });
        builder.Entity<ImportPositionRow>().ToTable("ImportPositions").HasIndex(p => p.File).IsUnique();
        builder.Entity<AliasRow>().ToTable("Aliases").HasIndex(a => a.FoldedName);
        // With RETURNING, SQLite begins a savepoint for each statement, at which FTS5 writes what it could still gather.
        foreach (var table in builder.Model.GetEntityTypes())
            table.UseSqlReturningClause(false);
    }
}
