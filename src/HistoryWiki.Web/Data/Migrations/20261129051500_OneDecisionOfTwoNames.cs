using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HistoryWiki.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class OneDecisionOfTwoNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Of two names the last decision stays, with the names in their order.
            migrationBuilder.Sql("""
                DELETE FROM NameDecisions AS earlier WHERE EXISTS (
                    SELECT 1 FROM NameDecisions later
                    WHERE later.Kind = earlier.Kind AND later.Id > earlier.Id
                      AND ((later.FoldedName = earlier.FoldedName AND later.FoldedOther = earlier.FoldedOther)
                        OR (later.FoldedName = earlier.FoldedOther AND later.FoldedOther = earlier.FoldedName)));
                """);
            migrationBuilder.Sql("UPDATE NameDecisions SET Name = Other, Other = Name, FoldedName = FoldedOther, FoldedOther = FoldedName WHERE FoldedName > FoldedOther;");

            migrationBuilder.DropIndex(
                name: "IX_NameDecisions_Kind_FoldedName",
                table: "NameDecisions");

            migrationBuilder.CreateIndex(
                name: "IX_NameDecisions_Kind_FoldedName_FoldedOther",
                table: "NameDecisions",
                columns: new[] { "Kind", "FoldedName", "FoldedOther" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_NameDecisions_Kind_FoldedName_FoldedOther",
                table: "NameDecisions");

            migrationBuilder.CreateIndex(
                name: "IX_NameDecisions_Kind_FoldedName",
                table: "NameDecisions",
                columns: new[] { "Kind", "FoldedName" });
        }
    }
}
