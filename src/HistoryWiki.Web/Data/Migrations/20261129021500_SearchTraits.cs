using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HistoryWiki.Web.Data.Migrations
{
    /// <summary>The index of names with what results are narrowed and put in order by, beginnings of up to five letters, and indexes for dates and outcomes. What it holds is derived anew.</summary>
    public partial class SearchTraits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Articles_EarliestDay_LatestDay",
                table: "Articles",
                columns: new[] { "EarliestDay", "LatestDay" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Outcome",
                table: "Articles",
                column: "Outcome");

            migrationBuilder.Sql("DROP TABLE NameWords");
            migrationBuilder.Sql("DROP TABLE NameSearch");
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE NameSearch USING fts5(
                    Title, Aliases, Commanders, Belligerents, Places, Wars, Years, Traits UNINDEXED, Spelled UNINDEXED,
                    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5')
                """);
            migrationBuilder.Sql("CREATE VIRTUAL TABLE NameWords USING fts5vocab(NameSearch, row)");
            migrationBuilder.Sql("UPDATE Articles SET DerivedVersion = 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Articles_EarliestDay_LatestDay",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_Outcome",
                table: "Articles");

            migrationBuilder.Sql("DROP TABLE NameWords");
            migrationBuilder.Sql("DROP TABLE NameSearch");
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE NameSearch USING fts5(
                    Title, Aliases, Commanders, Belligerents, Places, Wars, Years,
                    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3')
                """);
            migrationBuilder.Sql("CREATE VIRTUAL TABLE NameWords USING fts5vocab(NameSearch, row)");
            migrationBuilder.Sql("UPDATE Articles SET DerivedVersion = 0");
        }
    }
}
