using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tests.Data;

public sealed class NameColumnsTests : IDisposable
{
    private readonly WikiApp app = new();

    [Fact]
    public async Task The_index_of_names_was_made_with_its_columns_in_the_order_in_which_they_are_read() =>
        Assert.Equal(NameColumns.All, await app.Read(wiki => wiki.Database.SqlQuery<string>($"SELECT name AS Value FROM pragma_table_info('NameSearch') ORDER BY cid").ToListAsync()));

    [Fact]
    public async Task A_column_is_found_where_the_index_keeps_what_was_written_into_it()
    {
        await app.Save(Some.Conflict("Battle of Kanzhal", ("Commander1", "Kurgoko")));

        var question = $"SELECT {NameColumns.Kept(NameColumns.Of(NameKind.Commander))} AS Value FROM NameSearch_content";
        var kept = await app.Read(wiki => wiki.Database.SqlQueryRaw<string>(question).SingleAsync());

        Assert.Equal("kurgoko", kept);
    }

    public void Dispose() => app.Dispose();
}
