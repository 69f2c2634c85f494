using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HistoryWiki.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class BriefFacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "BriefJson",
                table: "Articles",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "BriefJson",
                table: "Articles");
        }
    }
}
