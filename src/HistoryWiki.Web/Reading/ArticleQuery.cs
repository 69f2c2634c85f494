using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Json;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Reading;

/// <summary>Finds what the article page shows.</summary>
public sealed class ArticleQuery(WikiContext wiki)
{
    public async Task<ArticleView?> Find(string slug)
    {
        var row = await wiki.Articles.SingleOrDefaultAsync(a => a.Slug == slug);
        return row is null ? null : new ArticleView(row.Title, row.RevisionNumber, FactsJson.Read(row.FactsJson));
    }
}

/// <summary>An article as its page shows it.</summary>
public sealed record ArticleView(string Title, int Revision, ConflictFacts Facts);
