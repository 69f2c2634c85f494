using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HistoryWiki.Web.Data.Migrations
{
    /// <summary>The titles that articles want, counted from the links there are; and what there is to check, found by its kind.</summary>
    public partial class Wanted : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Evidence",
                table: "Problems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Wanted",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FoldedTarget = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Wanting = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wanted", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Problems_Code_ArticleId_Ordinal",
                table: "Problems",
                columns: new[] { "Code", "ArticleId", "Ordinal" });

            migrationBuilder.CreateIndex(
                name: "IX_Wanted_FoldedTarget",
                table: "Wanted",
                column: "FoldedTarget",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Wanted_Wanting_FoldedTarget",
                table: "Wanted",
                columns: new[] { "Wanting", "FoldedTarget" },
                descending: new[] { true, false });

            migrationBuilder.Sql("""
                INSERT INTO Wanted (FoldedTarget, Title, Wanting)
                SELECT l.FoldedTarget, MIN(l.Target), COUNT(DISTINCT l.ArticleId)
                FROM Links l
                WHERE l.FoldedTarget <> '' AND l."Where" <> 'Mention'
                  AND NOT EXISTS (SELECT 1 FROM Articles a WHERE a.FoldedTitle = l.FoldedTarget)
                  AND NOT EXISTS (SELECT 1 FROM Aliases n WHERE n.FoldedName = l.FoldedTarget)
                GROUP BY l.FoldedTarget
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Evidence",
                table: "Problems");

            migrationBuilder.DropTable(
                name: "Wanted");

            migrationBuilder.DropIndex(
                name: "IX_Problems_Code_ArticleId_Ordinal",
                table: "Problems");
        }
    }
}
