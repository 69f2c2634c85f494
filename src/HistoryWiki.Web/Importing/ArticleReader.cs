using System.Runtime.CompilerServices;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Importing;

/// <summary>Reads the articles of files, one file after the other, and reports everything that is odd about them.</summary>
public sealed class ArticleReader(ReadingChoices choices, Complaints complaints, ReadingProgress? progress = null)
{
    /// <summary>What was read until now.</summary>
    public ReadingTally Tally { get; } = new();

    /// <summary>The articles of a file that are within the limits of the wiki, in order.</summary>
    /// <param name="path">The file.</param>
    /// <param name="skipped">How many of its texts are passed over, because they are done.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async IAsyncEnumerable<SourceArticle> Read(string path, long skipped = 0, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var file = Open(path);
        if (file is not null)
        {
            progress?.Open(file);
            await foreach (var article in ReadArticles(file, skipped, cancellation))
                yield return article;
        }

        progress?.Close();
    }

    private async IAsyncEnumerable<SourceArticle> ReadArticles(SourceFile file, long skipped, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (before, errorsBefore) = (Tally.Found, complaints.Errors);
        var pages = new WantedPages(choices.All);
        var texts = skipped;
        await foreach (var text in InOrder.Parse(Texts(file, skipped), cancellation))
        {
            texts++;
            foreach (var problem in text.Problems)
                complaints.Add(file.Path, problem);
            Tally.Add(text);
            foreach (var article in text.Articles.SelectMany(article => text.IsExport ? pages.Pass(article with { Texts = texts }) : [article]).Where(article => Accept(file.Path, article)))
                yield return article;
            progress?.Tell(Tally.Articles);
        }

        foreach (var article in pages.End().Where(article => Accept(file.Path, article)))
            yield return article;
        Tally.LeftOut += pages.LeftOut;
        if (Tally.Found == before && complaints.Errors == errorsBefore && skipped == 0)
            complaints.Add(file.Path, InputProblems.NoArticle);
    }

    // What ends the reading of a file early is the last that is read of it.
    private IEnumerable<SourceText> Texts(SourceFile file, long skipped)
    {
        IEnumerator<SourceText>? texts = null;
        Problem? end = null;
        try
        {
            for (var i = 0L; TryNext(ref texts, file, out end); i++)
            {
                if (i >= skipped)
                    yield return texts!.Current;
            }
        }
        finally
        {
            texts?.Dispose();
        }

        if (end is not null)
            yield return SourceText.Of(end);
    }

    private bool TryNext(ref IEnumerator<SourceText>? texts, SourceFile file, out Problem? problem)
    {
        try
        {
            texts ??= ArticleFormat.Of(choices.Format, file).Read(file, choices).GetEnumerator();
            problem = null;
            return texts.MoveNext();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            problem = InputProblems.Unreadable(e.Message);
            return false;
        }
    }

    private SourceFile? Open(string path)
    {
        try
        {
            return SourceFile.Open(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complaints.Add(path, InputProblems.Unreadable(e.Message));
            return null;
        }
    }

    private bool Accept(string path, SourceArticle source)
    {
        var limits = ArticleLimits.BrokenBy(source.Prepared.Content);
        foreach (var problem in limits.Count > 0 ? limits : source.Article.Problems)
            complaints.Add(path, source.InFile(problem));
        if (limits.Count == 0)
            Tally.Add(source.Article);
        return limits.Count == 0;
    }
}
