using System.Globalization;
using System.Xml;

namespace HistoryWiki.Articles.Wikitext.Exports;

/// <summary>Reads what an export says about its wiki before the first page.</summary>
internal static class ExportHead
{
    /// <summary>What every reader of an export must refuse.</summary>
    public static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <summary>Reads the head; what it does not say stays unknown.</summary>
    /// <param name="head">The XML up to the first page, which is no whole document.</param>
    public static ExportSite Read(string head)
    {
        var site = ExportSite.Unknown;
        var namespaces = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        using var reader = XmlReader.Create(new StringReader(head), Settings);
        try
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                    site = ReadElement(reader, site, namespaces);
            }
        }
        catch (XmlException)
        {
            // The head of an export always ends in the middle of its document.
        }

        return site with { Namespaces = namespaces };
    }

    private static ExportSite ReadElement(XmlReader reader, ExportSite site, Dictionary<string, int> namespaces)
    {
        switch (reader.LocalName)
        {
            case "mediawiki":
                return site with { Version = reader.GetAttribute("version") ?? "", Language = reader.XmlLang };
            case "sitename":
                return site with { Name = ReadWords(reader) };
            case "base":
                return site with { Base = ReadWords(reader) };
            case "namespace" when int.TryParse(reader.GetAttribute("key"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number):
                if (ReadWords(reader) is { Length: > 0 } name)
                    namespaces.TryAdd(name, number);
                return site;
            default:
                return site;
        }
    }

    private static string ReadWords(XmlReader reader) => !reader.IsEmptyElement && reader.Read() && reader.NodeType == XmlNodeType.Text ? reader.Value.Trim() : "";
}
