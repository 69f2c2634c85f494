using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HistoryWiki.Web.Data.Migrations
{
    /// <summary>Redirects, when a revision was saved in the wiki it comes from, and how far an import has come.</summary>
    public partial class Redirects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(name: "IsRedirect", table: "Aliases", type: "INTEGER", nullable: false, defaultValue: false);
            migrationBuilder.AddColumn<DateTimeOffset>(name: "SourceAt", table: "Revisions", type: "TEXT", nullable: true);

            migrationBuilder.CreateTable(
                name: "ImportPositions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    File = table.Column<string>(type: "TEXT", nullable: false),
                    Reading = table.Column<string>(type: "TEXT", nullable: false),
                    Texts = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table => table.PrimaryKey("PK_ImportPositions", x => x.Id));

            migrationBuilder.CreateTable(
                name: "Redirects",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    TargetSlug = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table => table.PrimaryKey("PK_Redirects", x => x.Id));

            migrationBuilder.CreateIndex(name: "IX_ImportPositions_File", table: "ImportPositions", column: "File", unique: true);
            migrationBuilder.CreateIndex(name: "IX_Redirects_Slug", table: "Redirects", column: "Slug", unique: true);
            migrationBuilder.CreateIndex(name: "IX_Redirects_TargetSlug", table: "Redirects", column: "TargetSlug");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ImportPositions");
            migrationBuilder.DropTable(name: "Redirects");
            migrationBuilder.DropColumn(name: "IsRedirect", table: "Aliases");
            migrationBuilder.DropColumn(name: "SourceAt", table: "Revisions");
        }
    }
}
