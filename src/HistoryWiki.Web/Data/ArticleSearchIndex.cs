using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>The full-text index on SQLite (FTS5), written in the transaction of the revision.</summary>
public static class ArticleSearchIndex
{
    public static async Task Write(WikiContext wiki, int articleId, SearchText text)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(text);
        await wiki.Database.ExecuteSqlAsync($"DELETE FROM ArticleSearch WHERE rowid = {articleId}");
        await wiki.Database.ExecuteSqlAsync($"INSERT INTO ArticleSearch(rowid, Title, Aliases, Names, Body) VALUES ({articleId}, {text.Title}, {text.Aliases}, {text.Names}, {text.Body})");
    }
}
