using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HistoryWiki.Web.Data.Migrations
{
    /// <summary>The full-text index over folded titles, aliases, names of the facts and text; its rowid is the article's id.</summary>
    public partial class ArticleSearch : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE ArticleSearch USING fts5(
                    Title, Aliases, Names, Body,
                    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3')
                """);

        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("DROP TABLE ArticleSearch");
    }
}
