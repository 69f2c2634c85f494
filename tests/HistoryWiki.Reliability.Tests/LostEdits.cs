using HistoryWiki.Web.Data;
using Microsoft.Data.Sqlite;

namespace HistoryWiki.Reliability.Tests;

/// <summary>Compares a database file with what its editors were told was saved.</summary>
public static class LostEdits
{
    /// <summary>The acknowledged edits that the file does not hold, and whatever else is wrong with it; nothing when all is well.</summary>
    public static IReadOnlyList<string> In(string file, IReadOnlyCollection<EditorAtWork> editors)
    {
        using var wiki = Open(file);
        var faults = FaultsOf(wiki);
        foreach (var editor in editors.Where(e => e.Acknowledged is not null))
        {
            if (Count(wiki, "SELECT count(*) FROM Revisions WHERE Summary = $words", ("$words", editor.Acknowledged!)) == 0)
                faults.Add($"{editor.Title}: “{editor.Acknowledged}” was acknowledged and is not there.");
        }

        return faults;
    }

    /// <summary>The articles that have fewer revisions than were acknowledged, and whatever else is wrong with the file.</summary>
    public static IReadOnlyList<string> In(string file, IReadOnlyDictionary<string, int> revisionsOfSlug)
    {
        try
        {
            using var wiki = Open(file);
            var faults = FaultsOf(wiki);
            foreach (var (slug, revisions) in revisionsOfSlug)
            {
                var found = Count(wiki, "SELECT count(*) FROM Revisions r JOIN Articles a ON a.Id = r.ArticleId WHERE a.Slug = $slug", ("$slug", slug));
                if (found < revisions)
                    faults.Add($"{slug}: {revisions} revisions were acknowledged, {found} are there.");
            }

            return faults;
        }
        catch (SqliteException e)
        {
            return [e.Message];
        }
    }

    private static List<string> FaultsOf(SqliteConnection wiki)
    {
        var faults = new List<string>();
        using var integrity = wiki.CreateCommand();
        integrity.CommandText = "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok' UNION ALL SELECT 'orphan in ' || \"table\" FROM pragma_foreign_key_check";
        using (var rows = integrity.ExecuteReader())
        {
            while (rows.Read())
                faults.Add(rows.GetString(0));
        }

        if (Count(wiki, "SELECT count(*) FROM Articles a WHERE NOT EXISTS (SELECT 1 FROM ArticleSearch s WHERE s.rowid = a.Id) OR NOT EXISTS (SELECT 1 FROM Revisions r WHERE r.ArticleId = a.Id AND r.Number = a.RevisionNumber)") is var half and > 0)
            faults.Add($"{half} articles are half written.");
        return faults;
    }

    // Read-write, because only then does SQLite take in what stands in the WAL of a crashed process.
    private static SqliteConnection Open(string file)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.RunModuleConstructor(typeof(SqliteConnections).Module.ModuleHandle);
        var wiki = new SqliteConnection($"Data Source={file};Pooling=False");
        wiki.Open();
        return wiki;
    }

    private static long Count(SqliteConnection wiki, string sql, params (string Name, string Value)[] values)
    {
        using var command = wiki.CreateCommand();
#pragma warning disable CA2100 // constant text of this class
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return (long)command.ExecuteScalar()!;
    }
}
