using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking.Mentions;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tests.Data;

public sealed class NamesOfBatchTests : IDisposable
{
    private readonly WikiApp app = new();

    [Fact]
    public async Task Only_the_place_of_the_title_is_looked_for_in_older_articles_and_not_that_of_another_name()
    {
        await app.Save(Some.Conflict("Battle of Lund", ("Partof", "Scanian War")).With("Aftermath", "They captured Malmo at last."));
        await app.Save(Some.Conflict("Battle of Landskrona", ("Partof", "Scanian War")).With("Aftermath", "They captured Helsingborg at last."));

        Assert.Equal(["Battle of Landskrona"], await TitlesFoundFor("Siege of Helsingborg", "Siege of Malmo"));
        Assert.Equal(["Battle of Lund"], await TitlesFoundFor("Siege of Malmo", "Siege of Helsingborg"));
    }

    public void Dispose() => app.Dispose();

    private Task<List<string>> TitlesFoundFor(string title, string otherName) => app.Read(async wiki =>
    {
        var batch = new NamesOfBatch(wiki, new KnownNames());
        batch.Put(new KnownArticle(100, title, ArticleKind.Conflict, 1676, 1676, [otherName]), before: null, after: [new NamedInFact(100, NameKind.PartOf, "scanian war", "scanian war")]);
        var found = await batch.FindArticles();
        return wiki.Articles.Where(article => found.Contains(article.Id)).Select(article => article.Title).Order().ToList();
    });
}
