using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HistoryWiki.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class SectionsWithoutMarkdown : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // EF Core would make the table anew outside of a transaction, and a start that is killed meanwhile would leave a half that bars every later one.
            migrationBuilder.Sql("ALTER TABLE Sections DROP COLUMN Markdown;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Markdown",
                table: "Sections",
                type: "TEXT",
                nullable: false,
                defaultValue: "");
        }
    }
}
