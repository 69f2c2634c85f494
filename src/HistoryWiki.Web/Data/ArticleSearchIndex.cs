using System.Buffers;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>
/// The search index on SQLite (FTS5), written in the transaction of the revision: NameSearch holds the names by what they are and, not to be searched,
/// what results are narrowed and put in order by; ArticleSearch holds all words; NameWords is a view of FTS5 on each word of the names.
/// </summary>
public static class ArticleSearchIndex
{
    private const int SayingsInOneQuestion = 200;

    /// <summary>The words that the tables of the index hold of an article.</summary>
    public static async Task<IndexedWords> Find(WikiContext wiki, int articleId)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var names = await wiki.Database.SqlQuery<IndexedNames>($"SELECT Title, Aliases, Commanders, Belligerents, Places, Wars, Years, Traits, Spelled FROM NameSearch WHERE rowid = {articleId}").SingleOrDefaultAsync();
        var text = await wiki.Database.SqlQuery<IndexedText>($"SELECT Names, Body FROM ArticleSearch WHERE rowid = {articleId}").SingleOrDefaultAsync();
        return new IndexedWords(names, text);
    }

    /// <summary>The ids of the articles whose text says a folded phrase word for word, the best first.</summary>
    public static async Task<IReadOnlyList<int>> FindPhrase(WikiContext wiki, string phrase, int most)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(phrase);
        var query = "{Body} : " + FtsPhrase.Quote(phrase);
        return await wiki.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ArticleSearch WHERE ArticleSearch MATCH {query} ORDER BY rank LIMIT {most}").ToListAsync();
    }

    /// <summary>The ids of the articles that say something of what is asked, in no order.</summary>
    public static async Task<IReadOnlySet<int>> FindSaying(WikiContext wiki, IReadOnlyList<Saying> sayings)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(sayings);
        var found = new HashSet<int>();
        foreach (var some in sayings.Chunk(SayingsInOneQuestion))
        {
            var query = string.Join(" OR ", some.Select(saying => saying.Query));
            found.UnionWith(await wiki.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ArticleSearch WHERE ArticleSearch MATCH {query}").ToListAsync());
        }

        return found;
    }

    /// <summary>The ids of the articles whose text contains one of some folded names anywhere. It reads every text: the index cuts words at spaces, and cannot find those of scripts without spaces.</summary>
    public static async Task<IReadOnlySet<int>> FindContaining(WikiContext wiki, IReadOnlySet<string> names)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var any = SearchValues.Create([.. names], StringComparison.Ordinal);
        var found = new HashSet<int>();
        await foreach (var text in wiki.Database.SqlQuery<ArticleWords>($"SELECT rowid AS Id, Names || char(10) || Body AS Text FROM ArticleSearch").AsAsyncEnumerable())
        {
            if (text.Text.AsSpan().ContainsAny(any))
                found.Add(text.Id);
        }

        return found;
    }

    /// <summary>The ids that the index holds although there is no article of them.</summary>
    public static async Task<IReadOnlyList<int>> FindStrays(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return await wiki.Database.SqlQuery<int>($"""
            SELECT rowid AS Value FROM ArticleSearch WHERE rowid NOT IN (SELECT Id FROM Articles)
            UNION SELECT rowid FROM NameSearch WHERE rowid NOT IN (SELECT Id FROM Articles)
            """).ToListAsync();
    }

    /// <summary>Removes the words of an article; call it inside a job of the <see cref="Writer"/>.</summary>
    public static async Task Remove(WikiContext wiki, int articleId)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        await wiki.Database.ExecuteSqlAsync($"DELETE FROM ArticleSearch WHERE rowid = {articleId}");
        await wiki.Database.ExecuteSqlAsync($"DELETE FROM NameSearch WHERE rowid = {articleId}");
    }

    /// <summary>Has FTS5 compare the index with the words it was made of, which counts as a write.</summary>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">They differ.</exception>
    public static Task Verify(WikiContext wiki) => Command(wiki, "integrity-check");

    /// <summary>Makes the index anew from the words it holds.</summary>
    public static Task Rebuild(WikiContext wiki) => Command(wiki, "rebuild");

    private static async Task Command(WikiContext wiki, string command)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        await wiki.Database.ExecuteSqlAsync($"INSERT INTO ArticleSearch(ArticleSearch) VALUES ({command})");
        await wiki.Database.ExecuteSqlAsync($"INSERT INTO NameSearch(NameSearch) VALUES ({command})");
    }
}

/// <summary>A folded name that articles may say in their text or among the names of their facts.</summary>
/// <param name="Name">The name.</param>
/// <param name="Beside">Where there are any, the text has to say the name, and the article one of these in <paramref name="BesideIn"/>.</param>
/// <param name="BesideIn">Where it has to say them.</param>
public sealed record Saying(string Name, IReadOnlyList<string> Beside, SayingPlace BesideIn = SayingPlace.Facts)
{
    internal string Query => Beside.Count == 0
        ? $"{{Names Body}} : {FtsPhrase.Quote(Name)}"
        : $"({{Body}} : {FtsPhrase.Quote(Name)} AND {(BesideIn == SayingPlace.Facts ? "{Names}" : "{Names Body}")} : ({string.Join(" OR ", Beside.Select(FtsPhrase.Quote))}))";
}

/// <summary>Where an article says a name.</summary>
public enum SayingPlace
{
    /// <summary>Among its own names and those of its facts.</summary>
    Facts,

    /// <summary>There or in its text.</summary>
    Anywhere,
}

/// <summary>All the words that the index holds of an article.</summary>
public sealed record ArticleWords(int Id, string Text);

/// <summary>The words that the tables of the index hold of an article; null where a table has none of it.</summary>
public sealed record IndexedWords(IndexedNames? Names, IndexedText? Text)
{
    /// <summary>The words that they are to hold.</summary>
    public static IndexedWords Of(SearchText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new IndexedWords(
            new IndexedNames(text.Title, text.Aliases, text.Commanders, text.Belligerents, text.Places, text.Wars, text.Years, text.Traits, text.Spelled),
            new IndexedText(text.Names, text.Body));
    }
}

/// <summary>A row of NameSearch.</summary>
public sealed record IndexedNames(string Title, string Aliases, string Commanders, string Belligerents, string Places, string Wars, string Years, string Traits, string Spelled);

/// <summary>A row of ArticleSearch.</summary>
public sealed record IndexedText(string Names, string Body);
