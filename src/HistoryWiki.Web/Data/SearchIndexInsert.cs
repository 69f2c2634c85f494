namespace HistoryWiki.Web.Data;

/// <summary>Inserts the words of articles into the tables of the search index, by statements that are prepared once; call it inside a job of the <see cref="Writer"/>.</summary>
internal sealed class SearchIndexInsert(WikiContext wiki) : IDisposable
{
    private readonly PreparedStatement names = new(
        wiki,
        $"INSERT INTO NameSearch(rowid, {string.Join(", ", NameColumns.All)}) VALUES (?{string.Concat(NameColumns.All.Select(_ => ", ?"))})");

    private readonly PreparedStatement words = new(wiki, "INSERT INTO ArticleSearch(rowid, Names, Body) VALUES (?, ?, ?)");

    /// <summary>Inserts those of an article of which the index holds none.</summary>
    public void Insert(int articleId, SearchText text)
    {
        names.Run(articleId, text.Title, text.Aliases, text.Commanders, text.Belligerents, text.Places, text.Wars, text.Years, text.Traits, text.Spelled);
        words.Run(articleId, text.Names, text.Body);
    }

    public void Dispose()
    {
        names.Dispose();
        words.Dispose();
    }
}
