using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HistoryWiki.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class DerivedAnewVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DerivedAnewVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DerivedAnewVersions", x => x.Id);
                });

            // It was the second row of the table of another version.
            migrationBuilder.Sql("INSERT INTO DerivedAnewVersions(Id, Version) SELECT 1, Version FROM NamesVersions WHERE Id = 2;");
            migrationBuilder.Sql("DELETE FROM NamesVersions WHERE Id = 2;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("INSERT INTO NamesVersions(Id, Version) SELECT 2, Version FROM DerivedAnewVersions;");

            migrationBuilder.DropTable(
                name: "DerivedAnewVersions");
        }
    }
}
