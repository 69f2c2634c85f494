using System.Collections.Concurrent;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Searching;

/// <summary>
/// The rows of the articles that searches found, kept in memory from one search to the next: to read five hundred of them anew takes longer than to find them.
/// Which are out of date is told by the revisions that were saved since they were read, as far as the moment of the search knows of them.
/// </summary>
public sealed class KeptRows
{
    // Of all rows that were read, those that changed since among them; then everything is forgotten. They take some 80 MB where articles share most titles, and up to twice that.
    private const int MostLetters = 50_000_000;

    // What a row takes besides its letters, as if it were letters.
    private const int LettersOfRow = 200;

    // After more revisions than this, reading them takes longer than reading rows.
    private const int MostChanges = 1_000;

    private readonly Lock changing = new();
    private readonly int mostLetters;
    private Kept kept = new(new RowsMoment(0, ""));

    public KeptRows()
        : this(MostLetters)
    {
    }

    internal KeptRows(int mostLetters) => this.mostLetters = mostLetters;

    /// <summary>How many letters the rows had that were read since the keeping began.</summary>
    internal long Letters => kept.Letters;

    /// <summary>The rows of some articles, in the same order, as they are at the moment of the search; none for an article that the index does not hold.</summary>
    internal IReadOnlyList<SearchRow> Of(IndexQuestions index, IEnumerable<int> articleIds)
    {
        var moment = index.Rows(ArticleSearchSql.Moment(), row => new RowsMoment(row.IsDBNull(0) ? 0 : row.GetInt32(0), row.GetString(1)))[0];
        var current = At(moment, index);
        var found = articleIds.Select(id => (Id: id, Row: current.Find(id, moment))).ToList();
        var unread = found.Where(one => one.Row is null).Select(one => one.Id).ToList();
        var read = unread.Count == 0
            ? []
            : index.Rows(ArticleSearchSql.Rows(unread), row => current.Keep(row.GetInt32(0), row.IsDBNull(1) ? "" : row.GetString(1), moment)).ToDictionary(row => row.Id);
        return found.Select(one => one.Row ?? read.GetValueOrDefault(one.Id)).OfType<SearchRow>().ToList();
    }

    // What is kept, with the changes up to a moment. It is begun anew where it is full or that is quicker, and where rows changed without a revision.
    private Kept At(RowsMoment moment, IndexQuestions index)
    {
        lock (changing)
        {
            if (kept.Letters > mostLetters || kept.DerivedAnew != moment.DerivedAnew || moment.Revision - kept.Newest > MostChanges)
                return kept = new Kept(moment);
            if (moment.Revision > kept.Newest)
                kept.Learn(index.Rows(ArticleSearchSql.RevisionsAfter(kept.Newest), row => (row.GetInt32(0), row.GetInt32(1))));
            return kept;
        }
    }

    private sealed class Kept(RowsMoment began)
    {
        private readonly ConcurrentDictionary<int, (SearchRow Row, int ReadAt)> rows = new();
        private readonly ConcurrentDictionary<string, string> titles = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<int, int> lastChanges = new();
        private long letters;

        public string DerivedAnew { get; } = began.DerivedAnew;

        public long Letters => Interlocked.Read(ref letters);

        /// <summary>The newest revision that is known.</summary>
        public int Newest { get; private set; } = began.Revision;

        public void Learn(IEnumerable<(int Revision, int ArticleId)> changes)
        {
            foreach (var (revision, articleId) in changes)
                (lastChanges[articleId], Newest) = (revision, revision);
        }

        /// <summary>The row of an article, if it was the same at the moment at which it was read and at this one.</summary>
        public SearchRow? Find(int articleId, RowsMoment moment)
        {
            if (!rows.TryGetValue(articleId, out var known) || moment.Revision < began.Revision)
                return null;
            return lastChanges.TryGetValue(articleId, out var changed) && (changed > known.ReadAt || changed > moment.Revision) ? null : known.Row;
        }

        public SearchRow Keep(int articleId, string text, RowsMoment moment)
        {
            var row = new SearchRow(articleId, text, Shared);
            Interlocked.Add(ref letters, text.Length + LettersOfRow);
            // Before the first revision that is known, nothing tells what has changed since.
            if (moment.Revision >= began.Revision)
                rows[articleId] = (row, moment.Revision);
            return row;

            string Shared(ReadOnlySpan<char> title) =>
                titles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(title, out var known) ? known : titles.GetOrAdd(title.ToString(), other => other);
        }
    }
}

/// <summary>Up to where a moment of the database knows of changes.</summary>
/// <param name="Revision">The newest revision; 0 where there is none.</param>
/// <param name="DerivedAnew">Changes whenever rows are derived anew without a revision.</param>
internal sealed record RowsMoment(int Revision, string DerivedAnew);
