using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HistoryWiki.Web.Data.Migrations
{
    /// <summary>The search index in three tables: names by what they are, each word of them once, and all words. What it holds is derived anew.</summary>
    public partial class SearchByName : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Outcome",
                table: "Articles",
                type: "TEXT",
                maxLength: 16,
                nullable: true);

            migrationBuilder.Sql("DROP TABLE ArticleSearch");
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE ArticleSearch USING fts5(Names, Body, tokenize = "unicode61 remove_diacritics 2")
                """);
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE NameSearch USING fts5(
                    Title, Aliases, Commanders, Belligerents, Places, Wars, Years,
                    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3')
                """);
            migrationBuilder.Sql("CREATE VIRTUAL TABLE NameWords USING fts5vocab(NameSearch, row)");
            migrationBuilder.Sql("UPDATE Articles SET DerivedVersion = 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Outcome",
                table: "Articles");

            migrationBuilder.Sql("DROP TABLE NameWords");
            migrationBuilder.Sql("DROP TABLE NameSearch");
            migrationBuilder.Sql("DROP TABLE ArticleSearch");
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE ArticleSearch USING fts5(
                    Title, Aliases, Names, Body,
                    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3')
                """);
        }
    }
}
