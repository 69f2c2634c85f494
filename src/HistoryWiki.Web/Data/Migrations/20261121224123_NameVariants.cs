using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HistoryWiki.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class NameVariants : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "NameDecisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    FoldedName = table.Column<string>(type: "TEXT", nullable: false),
                    Other = table.Column<string>(type: "TEXT", nullable: false),
                    FoldedOther = table.Column<string>(type: "TEXT", nullable: false),
                    AreSame = table.Column<bool>(type: "INTEGER", nullable: false),
                    Author = table.Column<string>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NameDecisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NameVariants",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    FoldedTarget = table.Column<string>(type: "TEXT", nullable: false),
                    Variant = table.Column<string>(type: "TEXT", nullable: false),
                    FoldedVariant = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NameVariants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NameVariants_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_NameDecisions_Kind_FoldedName",
                table: "NameDecisions",
                columns: new[] { "Kind", "FoldedName" });

            migrationBuilder.CreateIndex(
                name: "IX_NameDecisions_Kind_FoldedOther",
                table: "NameDecisions",
                columns: new[] { "Kind", "FoldedOther" });

            migrationBuilder.CreateIndex(
                name: "IX_NameVariants_ArticleId",
                table: "NameVariants",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_NameVariants_FoldedTarget_FoldedVariant",
                table: "NameVariants",
                columns: new[] { "FoldedTarget", "FoldedVariant" });

            migrationBuilder.CreateIndex(
                name: "IX_NameVariants_FoldedVariant_FoldedTarget",
                table: "NameVariants",
                columns: new[] { "FoldedVariant", "FoldedTarget" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "NameDecisions");

            migrationBuilder.DropTable(
                name: "NameVariants");
        }
    }
}
