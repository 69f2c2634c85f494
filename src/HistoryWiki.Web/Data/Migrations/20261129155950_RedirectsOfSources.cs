using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HistoryWiki.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class RedirectsOfSources : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "SourceAt",
                table: "Redirects",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SourceAt",
                table: "Redirects");
        }
    }
}
