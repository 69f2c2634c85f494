using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HistoryWiki.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Entities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Facts_ArticleId",
                table: "Facts");

            migrationBuilder.AddColumn<int>(
                name: "FirstDay",
                table: "Facts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FoldedTarget",
                table: "Facts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Target",
                table: "Facts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "DerivedVersion",
                table: "Articles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_Facts_ArticleId_Kind_Side_FoldedTarget",
                table: "Facts",
                columns: new[] { "ArticleId", "Kind", "Side", "FoldedTarget" });

            migrationBuilder.CreateIndex(
                name: "IX_Facts_Kind_FoldedTarget_FirstDay_ArticleId_Side",
                table: "Facts",
                columns: new[] { "Kind", "FoldedTarget", "FirstDay", "ArticleId", "Side" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_DerivedVersion",
                table: "Articles",
                column: "DerivedVersion");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Facts_ArticleId_Kind_Side_FoldedTarget",
                table: "Facts");

            migrationBuilder.DropIndex(
                name: "IX_Facts_Kind_FoldedTarget_FirstDay_ArticleId_Side",
                table: "Facts");

            migrationBuilder.DropIndex(
                name: "IX_Articles_DerivedVersion",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "FirstDay",
                table: "Facts");

            migrationBuilder.DropColumn(
                name: "FoldedTarget",
                table: "Facts");

            migrationBuilder.DropColumn(
                name: "Target",
                table: "Facts");

            migrationBuilder.DropColumn(
                name: "DerivedVersion",
                table: "Articles");

            migrationBuilder.CreateIndex(
                name: "IX_Facts_ArticleId",
                table: "Facts",
                column: "ArticleId");
        }
    }
}
