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
        var namespaces = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        using var reader = XmlReader.Create(new StringReader(head), Settings);
        try
        {
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "namespace" })
                    AddNamespace(reader, namespaces);
            }
        }
        catch (XmlException)
        {
            // The head of an export always ends in the middle of its document.
        }

        return new ExportSite(namespaces);
    }

    private static void AddNamespace(XmlReader reader, Dictionary<string, int> namespaces)
    {
        if (int.TryParse(reader.GetAttribute("key"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && ReadWords(reader) is { Length: > 0 } name)
            namespaces.TryAdd(name, number);
    }

    private static string ReadWords(XmlReader reader) => !reader.IsEmptyElement && reader.Read() && reader.NodeType == XmlNodeType.Text ? reader.Value.Trim() : "";
}
