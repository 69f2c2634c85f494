using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>The full-text index on SQLite (FTS5), written in the transaction of the revision.</summary>
public static class ArticleSearchIndex
{
    /// <summary>Writes the words of an article, in place of those that the index holds of it unless it is new.</summary>
    public static async Task Write(WikiContext wiki, int articleId, SearchText text, bool isNew = false)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(text);
        if (!isNew)
            await Remove(wiki, articleId);
        await wiki.Database.ExecuteSqlAsync($"INSERT INTO ArticleSearch(rowid, Title, Aliases, Names, Body) VALUES ({articleId}, {text.Title}, {text.Aliases}, {text.Names}, {text.Body})");
    }

    /// <summary>The words that the index holds of an article, or null.</summary>
    public static async Task<SearchText?> Find(WikiContext wiki, int articleId)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return await wiki.Database.SqlQuery<SearchText>($"SELECT Title, Aliases, Names, Body FROM ArticleSearch WHERE rowid = {articleId}").SingleOrDefaultAsync();
    }

    /// <summary>The ids of the articles whose text says a folded phrase word for word, the best first.</summary>
    public static async Task<IReadOnlyList<int>> FindPhrase(WikiContext wiki, string phrase, int most)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(phrase);
        var query = "{Body} : " + FtsPhrase.Quote(phrase);
        return await wiki.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ArticleSearch WHERE ArticleSearch MATCH {query} ORDER BY rank LIMIT {most}").ToListAsync();
    }

    /// <summary>The ids that the index holds although there is no article of them.</summary>
    public static async Task<IReadOnlyList<int>> FindStrays(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return await wiki.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ArticleSearch WHERE rowid NOT IN (SELECT Id FROM Articles)").ToListAsync();
    }

    public static Task Remove(WikiContext wiki, int articleId)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Database.ExecuteSqlAsync($"DELETE FROM ArticleSearch WHERE rowid = {articleId}");
    }

    /// <summary>Has FTS5 compare the index with the words it was made of, which counts as a write.</summary>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">They differ.</exception>
    public static Task Verify(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Database.ExecuteSqlAsync($"INSERT INTO ArticleSearch(ArticleSearch) VALUES ('integrity-check')");
    }

    /// <summary>Makes the index anew from the words it holds.</summary>
    public static Task Rebuild(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Database.ExecuteSqlAsync($"INSERT INTO ArticleSearch(ArticleSearch) VALUES ('rebuild')");
    }
}
