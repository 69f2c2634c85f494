using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HistoryWiki.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class ListIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Facts_Kind_FoldedName",
                table: "Facts");

            migrationBuilder.CreateIndex(
                name: "IX_Facts_Kind_FoldedName_ArticleId",
                table: "Facts",
                columns: new[] { "Kind", "FoldedName", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Kind_FoldedTitle",
                table: "Articles",
                columns: new[] { "Kind", "FoldedTitle" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Facts_Kind_FoldedName_ArticleId",
                table: "Facts");

            migrationBuilder.DropIndex(
                name: "IX_Articles_Kind_FoldedTitle",
                table: "Articles");

            migrationBuilder.CreateIndex(
                name: "IX_Facts_Kind_FoldedName",
                table: "Facts",
                columns: new[] { "Kind", "FoldedName" });
        }
    }
}
